import type { ContractSpec, MethodSpec, PropertySpec, ServiceSpec, TypeSpec } from '../read/model.ts';
import { docLines, oneLine, planClass } from './apexClass.ts';
import { valueCheck } from './checks.ts';
import { checkName } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { checkPermissions, checkValueName } from './services.ts';
import { checkType } from './types.ts';

/** By which a row is refused without an exception, which would fail the other interviews of the batch too. */
const resultProperties = [
  { name: 'success', kind: 'Boolean', type: 'boolean' },
  { name: 'errorCode', kind: 'String', type: 'string' },
  { name: 'message', kind: 'String', type: 'string' },
] as const;

/**
 * Services for flows become one class per method: Salesforce allows one `@InvocableMethod` in a class
 * (apex-guide/invocablemethod-annotation.md).
 */
export function planFlowActions(context: PlanContext): PlannedFile[] {
  return context.model.services
    .filter((service) => service.audience === 'flow')
    .flatMap((service) => {
      if (service.category === undefined)
        context.diagnostics.report('LK0218', service.at, service.name, 'category', 'and the name of a group');
      return service.methods.flatMap((method) => planAction(method, service, context));
    });
}

/** `grantAccess` becomes `LatchkeyGrantAccess`. */
export function actionClass(method: MethodSpec, { naming }: PlanContext): string {
  return naming.className(method.name.charAt(0).toUpperCase() + method.name.slice(1));
}

function planAction(method: MethodSpec, service: ServiceSpec, context: PlanContext): PlannedFile[] {
  checkName(method.name, 'identifier', 'a method', method.at, context.diagnostics);
  for (const type of [method.returns, ...method.parameters.map((parameter) => parameter.type)])
    checkType(type, context);
  if (method.label === undefined)
    context.diagnostics.report('LK0218', method.at, method.name, 'label', 'and the name in Flow Builder');
  const [parameter] = method.parameters;
  const request = rowOf(parameter?.type, context);
  const result = rowOf(method.returns, context);
  if (parameter === undefined || method.parameters.length !== 1 || !request || !result) {
    context.diagnostics.report('LK0214', method.at, method.name);
    return [];
  }
  checkResult(result, method, context);
  checkPermissions(method, context, request.properties);
  for (const limit of method.limits)
    checkValueName('limit', limit.parameter, request.properties, method, context);
  const name = actionClass(method, context);
  const common = {
    area: 'contract',
    sources: [service.at.file],
    view: actionView({ method, service, parameter, request, result }, context),
    at: method.at,
  };
  return [
    ...planClass({ ...common, name, test: false, template: 'templates/contract/action.cls.hbs' }, context),
    ...planClass(
      { ...common, name: `${name}Test`, test: true, template: 'templates/contract/actionTest.cls.hbs' },
      context,
    ),
  ];
}

interface Action {
  readonly method: MethodSpec;
  readonly service: ServiceSpec;
  readonly parameter: PropertySpec;
  readonly request: ContractSpec;
  readonly result: ContractSpec;
}

function actionView({ method, service, parameter, request, result }: Action, context: PlanContext): View {
  const { naming } = context;
  return {
    ...context.base,
    className: actionClass(method, context),
    name: method.name,
    label: method.label?.value ?? '',
    category: service.category?.value ?? '',
    description: oneLine(method.description),
    doc: docLines(method.description),
    hasDoc: method.description !== '',
    parameter: parameter.name,
    request: naming.className(request.name),
    result: naming.className(result.name),
    service: naming.className(service.service.value),
    gate: naming.className('Gate'),
    failures: naming.className('Failures'),
    permissions: method.permissions.map((permission) => naming.prefixed(permission.value)),
    hasPermissionPerAction: method.permissionPerAction !== undefined,
    actionParameter: method.permissionPerAction?.value ?? '',
    permissionPrefix: context.base['permissionPrefix'],
    checks: request.properties.map((property) =>
      valueCheck(property, `row.${property.name}`, method, context),
    ),
  };
}

/** The interface of a list; undefined for any other type. */
function rowOf(type: TypeSpec | undefined, { model }: PlanContext): ContractSpec | undefined {
  const row = type?.kind === 'list' ? type.of : undefined;
  return row?.kind === 'named' ? model.contracts.find((contract) => contract.name === row.name) : undefined;
}

function checkResult(result: ContractSpec, method: MethodSpec, { diagnostics }: PlanContext): void {
  for (const { name, kind, type } of resultProperties) {
    const found = result.properties.find((property) => property.name === name);
    if (found?.type.kind !== kind) diagnostics.report('LK0217', method.at, result.name, name, type);
  }
}
