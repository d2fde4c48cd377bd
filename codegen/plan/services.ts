import type { MethodSpec, Named, PropertySpec, ServiceSpec } from '../read/model.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { docLines, planClass } from './apexClass.ts';
import { isRow } from './flowContracts.ts';
import { valueCheck, unionNamed, unionOf } from './checks.ts';
import { checkName, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { apexType, checkType } from './types.ts';

const area = 'contract';

/** True when components call the service. */
export function isForComponents(service: ServiceSpec): boolean {
  return service.audience !== 'flow' && service.audience !== 'rest';
}

/** Service interfaces for components become `@AuraEnabled` controllers; every service uses one gate class. */
export function planServices(context: PlanContext): PlannedFile[] {
  const { services } = context.model;
  if (services.length === 0) return [];
  const controllers = services.filter(isForComponents);
  return [
    ...controllers.flatMap((service) => planService(service, context)),
    ...planGate(context),
    ...planFailures(context),
  ];
}

function planGate(context: PlanContext): PlannedFile[] {
  const name = context.naming.className('Gate');
  const view = {
    ...context.base,
    className: name,
    hasMembers: hasListOfUnion(context),
  };
  const at = { file: 'templates/contract/gate.cls.hbs', line: 1, column: 1 };
  return planClass(
    { name, area, test: false, template: at.file, sources: ['model/package.ts'], view, at },
    context,
  );
}

/** The words of failures as codes, for flows and other systems. */
function planFailures(context: PlanContext): PlannedFile[] {
  if (context.model.services.every(isForComponents)) return [];
  const view = {
    ...context.base,
    className: context.naming.className('Failures'),
    gate: context.naming.className('Gate'),
    hasRows: context.model.services.some((service) => service.audience === 'flow'),
  };
  const at = { file: 'templates/contract/failures.cls.hbs', line: 1, column: 1 };
  const sources = ['model/package.ts'];
  return planClass(
    { name: view.className, area, test: false, template: at.file, sources, view, at },
    context,
  );
}

function hasListOfUnion(context: PlanContext): boolean {
  const parameters = context.model.services
    .flatMap((service) => service.methods)
    .flatMap((method) => method.parameters);
  const properties = context.model.contracts
    .filter((contract) => isRow(contract, context))
    .flatMap((contract) => contract.properties);
  return [...parameters, ...properties].some(
    ({ type }) => type.kind === 'list' && unionNamed(type.of, context) !== undefined,
  );
}

function planService(service: ServiceSpec, context: PlanContext): PlannedFile[] {
  const methods = new NameSpace(`The method of ${service.name}`, context.diagnostics);
  for (const method of service.methods) {
    methods.claim(method.name, method.at);
    checkMethod(method, service, context);
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

function checkMethod(method: MethodSpec, service: ServiceSpec, context: PlanContext): void {
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
    checkValueName('limit', parameter, method.parameters, method, context);
  if (service.audience !== 'guest') checkPermissions(method, context);
}

/** Checks the names in the permission tags; `named` are the values an action may come from. */
export function checkPermissions(
  method: MethodSpec,
  context: PlanContext,
  named: readonly PropertySpec[] = method.parameters,
): void {
  const { diagnostics, model } = context;
  const known = model.customPermissions.map((permission) => permission.name);
  if (method.permissions.length === 0 && method.permissionPerAction === undefined)
    diagnostics.report('LK0205', method.at, method.name);
  for (const { value, at } of method.permissions) {
    if (!known.includes(value)) diagnostics.report('LK0206', at, value, didYouMean(value, known));
  }
  const perAction = method.permissionPerAction;
  if (perAction === undefined || !checkValueName('permissionPerAction', perAction, named, method, context))
    return;
  const union = unionOf(
    named.find((one) => one.name === perAction.value),
    context,
  );
  // A member without a custom permission is allowed: nobody holds it, so the gate refuses it.
  if (!union?.members.some((member) => known.includes(member.value)))
    diagnostics.report('LK0209', perAction.at, perAction.value);
}

/** Reports a tag that names a value which the method does not get. */
export function checkValueName(
  tag: string,
  { value, at }: Named,
  values: readonly PropertySpec[],
  method: MethodSpec,
  { diagnostics }: PlanContext,
): boolean {
  const known = values.some((one) => one.name === value);
  if (!known) diagnostics.report('LK0207', at, tag, value, method.name);
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
    permissionPrefix: context.base['permissionPrefix'],
    checks: method.parameters.map((parameter) => valueCheck(parameter, parameter.name, method, context)),
  };
}
