import type { MethodSpec, PropertySpec, ServiceSpec, UnionSpec } from '../read/model.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { docLines, planClass } from './apexClass.ts';
import { checkName, NameSpace } from './names.ts';
import { findUnion, type PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { apexType, checkType } from './types.ts';

const area = 'contract';

/** Service interfaces become `@AuraEnabled` controllers; all of them use one gate class. */
export function planServices(context: PlanContext): PlannedFile[] {
  const { services } = context.model;
  if (services.length === 0) return [];
  return [...services.flatMap((service) => planService(service, context)), ...planGate(context)];
}

function planGate(context: PlanContext): PlannedFile[] {
  const name = context.naming.className('Gate');
  const view = { ...context.base, className: name, hasMembers: hasListOfUnion(context) };
  const at = { file: 'templates/contract/gate.cls.hbs', line: 1, column: 1 };
  return planClass(
    { name, area, test: false, template: at.file, sources: ['model/package.ts'], view, at },
    context,
  );
}

function hasListOfUnion(context: PlanContext): boolean {
  const parameters = context.model.services
    .flatMap((service) => service.methods)
    .flatMap((method) => method.parameters);
  return parameters.some(({ type }) => type.kind === 'list' && unionNamed(type.of, context) !== undefined);
}

function planService(service: ServiceSpec, context: PlanContext): PlannedFile[] {
  const methods = new NameSpace(`The method of ${service.name}`, context.diagnostics);
  for (const method of service.methods) {
    methods.claim(method.name, method.at);
    checkMethod(method, context);
  }
  const name = context.naming.className(service.name);
  const view = {
    ...context.base,
    className: name,
    gate: context.naming.className('Gate'),
    service: context.naming.className(service.service.value),
    doc: docLines(service.description),
    hasDoc: service.description !== '',
    methods: service.methods.map((method) => methodView(method, service, context)),
  };
  return planClass(
    {
      name,
      area,
      test: false,
      template: 'templates/contract/controller.cls.hbs',
      sources: [service.at.file],
      view,
      at: service.at,
    },
    context,
  );
}

function checkMethod(method: MethodSpec, context: PlanContext): void {
  const { diagnostics } = context;
  checkName(method.name, 'identifier', 'a method', method.at, diagnostics);
  checkType(method.returns, context);
  const parameters = new NameSpace(`The parameter of ${method.name}`, diagnostics);
  for (const parameter of method.parameters) {
    parameters.claim(parameter.name, parameter.at);
    checkName(parameter.name, 'identifier', 'a parameter', parameter.at, diagnostics);
    checkType(parameter.type, context);
    const limited = method.limits.some((limit) => limit.parameter.value === parameter.name);
    if (parameter.type.kind === 'list' && !limited)
      diagnostics.report('LK0208', parameter.at, parameter.name);
  }
  for (const { parameter } of method.limits)
    checkParameterName('limit', parameter.value, parameter.at, method, context);
  checkPermissions(method, context);
}

function checkPermissions(method: MethodSpec, context: PlanContext): void {
  const { diagnostics, model } = context;
  const known = model.customPermissions.map((permission) => permission.name);
  if (method.permissions.length === 0 && method.permissionPerAction === undefined)
    diagnostics.report('LK0205', method.at, method.name);
  for (const { value, at } of method.permissions) {
    if (!known.includes(value)) diagnostics.report('LK0206', at, value, didYouMean(value, known));
  }
  const perAction = method.permissionPerAction;
  if (
    perAction === undefined ||
    !checkParameterName('permissionPerAction', perAction.value, perAction.at, method, context)
  )
    return;
  const union = unionOf(
    method.parameters.find((one) => one.name === perAction.value),
    context,
  );
  // A member without a custom permission is allowed: nobody holds it, so the gate refuses it.
  if (!union?.members.some((member) => known.includes(member.value)))
    diagnostics.report('LK0209', perAction.at, perAction.value);
}

function checkParameterName(
  tag: string,
  name: string,
  at: MethodSpec['at'],
  method: MethodSpec,
  { diagnostics }: PlanContext,
): boolean {
  const known = method.parameters.some((parameter) => parameter.name === name);
  if (!known) diagnostics.report('LK0207', at, tag, name, method.name);
  return known;
}

function methodView(method: MethodSpec, service: ServiceSpec, context: PlanContext): View {
  const { naming } = context;
  const perAction = method.permissionPerAction?.value;
  return {
    name: method.name,
    doc: docLines(method.description),
    hasDoc: method.description !== '',
    cacheable: method.cacheable,
    returns: apexType(method.returns, context),
    returnsValue: method.returns.kind !== 'void',
    service: naming.className(service.service.value),
    gate: naming.className('Gate'),
    parameters: method.parameters
      .map((parameter) => `${apexType(parameter.type, context)} ${parameter.name}`)
      .join(', '),
    arguments: method.parameters.map((parameter) => parameter.name).join(', '),
    internal: service.audience === 'internal',
    external: service.audience === 'external',
    permissions: method.permissions.map((permission) => naming.prefixed(permission.value)),
    hasPermissionPerAction: perAction !== undefined,
    actionParameter: perAction ?? '',
    permissionPrefix: naming.prefixed(''),
    checks: method.parameters.map((parameter) => parameterCheck(parameter, method, context)),
  };
}

/** Which checks of the gate an argument passes before the service sees it. */
function parameterCheck(parameter: PropertySpec, method: MethodSpec, context: PlanContext): View {
  const union = unionOf(parameter, context);
  const { kind } = parameter.type;
  const limit = method.limits.find((one) => one.parameter.value === parameter.name)?.most;
  const listUnion = parameter.type.kind === 'list' ? unionNamed(parameter.type.of, context) : undefined;
  return {
    name: parameter.name,
    gate: context.naming.className('Gate'),
    required: !parameter.optional && union === undefined && kind !== 'String' && kind !== 'list',
    text: !parameter.optional && union === undefined && kind === 'String',
    list: kind === 'list' && limit !== undefined,
    optional: parameter.optional,
    member: union !== undefined,
    members: listUnion !== undefined,
    unionClass: context.naming.className((union ?? listUnion)?.name ?? ''),
    limit: limit ?? 0,
    limitedText: kind === 'String' && limit !== undefined,
  };
}

function unionOf(parameter: PropertySpec | undefined, context: PlanContext): UnionSpec | undefined {
  return parameter && unionNamed(parameter.type, context);
}

function unionNamed(type: PropertySpec['type'], context: PlanContext): UnionSpec | undefined {
  return type.kind === 'named' ? findUnion(context, type.name) : undefined;
}
