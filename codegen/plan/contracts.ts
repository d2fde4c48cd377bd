import type { ContractSpec, UnionSpec } from '../read/model.ts';
import { limits } from '../platform/limits.ts';
import { reservedWords } from '../platform/reservedWords.ts';
import { docLines, oneLine, planClass } from './apexClass.ts';
import { checkRow, isRow } from './flowContracts.ts';
import { checkName, checkText, constantName, NameSpace, wordsOf } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { apexType, checkType } from './types.ts';

const area = 'contract';

/** Interfaces become DTO classes, unions become classes of constants with their tests. */
export function planContracts(context: PlanContext): PlannedFile[] {
  const unions = context.model.unions.filter((union) => !union.derived);
  return [
    ...context.model.contracts.flatMap((contract) => planContract(contract, context)),
    ...unions.flatMap((union) => planUnion(union, context)),
  ];
}

function planContract(contract: ContractSpec, context: PlanContext): PlannedFile[] {
  const names = new NameSpace(`The property of ${contract.name}`, context.diagnostics);
  for (const property of contract.properties) {
    names.claim(property.name, property.at);
    checkName(property.name, 'identifier', 'a property', property.at, context.diagnostics);
    checkType(property.type, context);
  }
  const row = isRow(contract, context);
  if (row) checkRow(contract, context);
  const name = context.naming.className(contract.name);
  const view = {
    ...context.base,
    className: name,
    doc: docLines(contract.description),
    hasDoc: contract.description !== '',
    properties: contract.properties.map((property) => ({
      name: property.name,
      label: wordsOf(property.name),
      description: oneLine(property.description),
      required: !property.optional,
      type: apexType(property.type, context),
      doc: docLines(property.description),
      hasDoc: property.description !== '',
    })),
  };
  return planClass(
    {
      name,
      area,
      test: false,
      template: row ? 'templates/contract/row.cls.hbs' : 'templates/contract/dto.cls.hbs',
      sources: [contract.at.file],
      view,
      at: contract.at,
    },
    context,
  );
}

function planUnion(union: UnionSpec, context: PlanContext): PlannedFile[] {
  checkUnion(union, context);
  const view = { ...context.base, ...unionView(union, context) };
  const { className: name } = view;
  const common = {
    area,
    sources: [union.at.file],
    view: { ...view, count: union.members.length },
    at: union.at,
  };
  return [
    ...planClass({ ...common, name, test: false, template: 'templates/contract/union.cls.hbs' }, context),
    ...planClass(
      { ...common, name: `${name}Test`, test: true, template: 'templates/contract/unionTest.cls.hbs' },
      context,
    ),
  ];
}

function checkUnion(union: UnionSpec, { diagnostics }: PlanContext): void {
  const constants = new NameSpace(`The constant of ${union.name}`, diagnostics);
  for (const member of union.members) {
    checkText(member.value, limits.picklistValue, 'The member', member.at, diagnostics);
    const constant = memberConstant(union, member.value);
    constants.claim(constant, member.at);
    checkName(constant, 'identifier', 'a constant', member.at, diagnostics);
  }
}

/** What a template sees of a union. */
export function unionView(union: UnionSpec, { naming }: PlanContext) {
  return {
    name: union.name,
    className: naming.className(union.name),
    description: union.description,
    doc: docLines(union.description),
    hasDoc: union.description !== '',
    members: union.members.map(({ value }) => ({
      name: value,
      value,
      constant: memberConstant(union, value),
    })),
  } satisfies View;
}

/** `Grant` -> `GRANT`; a member that would be a reserved word takes the union's name in front: `ACTION_UPDATE`. */
function memberConstant(union: UnionSpec, value: string): string {
  const constant = constantName(value);
  return reservedWords.has(constant.toLowerCase()) ? `${constantName(union.name)}_${constant}` : constant;
}
