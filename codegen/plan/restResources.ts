import type { MethodSpec, Named, PropertySpec, ServiceSpec, TypeSpec } from '../read/model.ts';
import { docLines, planClass } from './apexClass.ts';
import { unionOf, valueCheck } from './checks.ts';
import { checkName, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { checkPermissions, checkValueName } from './services.ts';
import { apexType, checkType } from './types.ts';

/** Verbs of Apex REST with their annotations; those with a body. Source: apex-guide/apex-rest-annotations.md. */
const annotations: Readonly<Record<string, string>> = {
  GET: 'HttpGet',
  DELETE: 'HttpDelete',
  POST: 'HttpPost',
  PUT: 'HttpPut',
  PATCH: 'HttpPatch',
};
const withBody = ['POST', 'PUT', 'PATCH'];

/** Types that a piece of an address can be read as. */
const readers: Readonly<Partial<Record<TypeSpec['kind'], string>>> = {
  String: 'text',
  Id: 'id',
  Boolean: 'flag',
  Integer: 'wholeNumber',
  Decimal: 'decimalNumber',
  Date: 'dateOnly',
  Datetime: 'instant',
};

/** Services for HTTP become one `@RestResource` class each; all of them share one class of helpers. */
export function planRestResources(context: PlanContext): PlannedFile[] {
  const services = context.model.services.filter((service) => service.audience === 'rest');
  if (services.length === 0) return [];
  const paths = new NameSpace('The path', context.diagnostics);
  return [
    ...services.flatMap((service) => planResource(service, paths, context)),
    ...planExchange(services, context),
  ];
}

/** Where the address of a service begins, below `/services/apexrest`. */
export function restRoot(service: ServiceSpec, { naming }: PlanContext): string {
  return `/${naming.path}/${service.path?.value ?? ''}`;
}

function planExchange(services: readonly ServiceSpec[], context: PlanContext): PlannedFile[] {
  const name = context.naming.className('RestExchange');
  const methods = services.flatMap((service) => service.methods);
  const used = new Set(
    methods.flatMap((method) => method.parameters.map((parameter) => readerOf(parameter, context))),
  );
  const uses = (...names: string[]): boolean => names.some((one) => used.has(one));
  const view = {
    ...context.base,
    className: name,
    gate: context.naming.className('Gate'),
    failures: context.naming.className('Failures'),
    hasBody: methods.some((method) => bodyOf(method, context) !== undefined),
    hasTail: methods.some((method) => method.tail !== undefined),
    hasId: uses('id'),
    hasFlag: uses('flag'),
    hasWholeNumber: uses('wholeNumber'),
    hasDecimalNumber: uses('decimalNumber'),
    hasDateOnly: uses('dateOnly'),
    hasInstant: uses('instant'),
  };
  const at = { file: 'templates/contract/restExchange.cls.hbs', line: 1, column: 1 };
  return planClass(
    { name, area: 'contract', test: false, template: at.file, sources: ['model/package.ts'], view, at },
    context,
  );
}

function planResource(service: ServiceSpec, paths: NameSpace, context: PlanContext): PlannedFile[] {
  checkPath(service, paths, context);
  const methods = new NameSpace(`The method of ${service.name}`, context.diagnostics);
  const verbs = new Map<string, string>();
  for (const method of service.methods) {
    methods.claim(method.name, method.at);
    checkMethod(method, verbs, context);
  }
  const name = context.naming.className(service.name);
  const view = {
    ...context.base,
    className: name,
    mapping: `${restRoot(service, context)}/*`,
    root: restRoot(service, context),
    doc: docLines(service.description),
    hasDoc: service.description !== '',
    methods: service.methods.map((method) => methodView(method, service, context)),
  };
  const template = 'templates/contract/resource.cls.hbs';
  return planClass(
    { name, area: 'contract', test: false, template, sources: [service.at.file], view, at: service.at },
    context,
  );
}

function checkPath({ path, name, at }: ServiceSpec, paths: NameSpace, { diagnostics }: PlanContext): void {
  if (path === undefined)
    return diagnostics.report('LK0218', at, name, 'path', 'and an address such as v1/things');
  if (!/^[a-z0-9]+(?:[/-][a-z0-9]+)*$/.test(path.value))
    diagnostics.report('LK0219', path.at, 'path', path.value, 'small letters and digits with / or - between');
  paths.claim(path.value, path.at);
}

function checkMethod(method: MethodSpec, verbs: Map<string, string>, context: PlanContext): void {
  const { diagnostics } = context;
  checkName(method.name, 'identifier', 'a method', method.at, diagnostics);
  checkType(method.returns, context);
  checkVerb(method, verbs, context);
  if (method.status !== undefined && !/^2\d\d$/.test(method.status.value))
    diagnostics.report('LK0219', method.status.at, 'status', method.status.value, 'a status from 200 to 299');
  const body = bodyOf(method, context);
  for (const parameter of method.parameters) {
    checkName(parameter.name, 'identifier', 'a parameter', parameter.at, diagnostics);
    checkType(parameter.type, context);
    if (parameter !== body && readerOf(parameter, context) === undefined)
      diagnostics.report('LK0221', parameter.at, parameter.name);
  }
  if (method.tail !== undefined) checkValueName('tail', method.tail, method.parameters, method, context);
  for (const { parameter } of method.limits)
    checkValueName(
      'limit',
      parameter,
      [...method.parameters, ...propertiesOf(body, context)],
      method,
      context,
    );
  checkPermissions(method, context);
}

function checkVerb(
  { verb, name, at }: MethodSpec,
  verbs: Map<string, string>,
  { diagnostics }: PlanContext,
): void {
  if (verb === undefined)
    return diagnostics.report('LK0218', at, name, 'verb', 'and GET, POST, PUT, PATCH or DELETE');
  if (annotations[verb.value] === undefined)
    return diagnostics.report('LK0219', verb.at, 'verb', verb.value, Object.keys(annotations).join(', '));
  const earlier = verbs.get(verb.value);
  if (earlier !== undefined) diagnostics.report('LK0220', verb.at, verb.value, earlier);
  verbs.set(verb.value, name);
}

/** The parameter that is an interface, where the verb has a body. */
function bodyOf(method: MethodSpec, context: PlanContext): PropertySpec | undefined {
  const found = withBody.includes(method.verb?.value ?? '')
    ? method.parameters.filter((parameter) => propertiesOf(parameter, context).length > 0)
    : [];
  return found.length === 1 ? found[0] : undefined;
}

function propertiesOf(parameter: PropertySpec | undefined, { model }: PlanContext): readonly PropertySpec[] {
  const type = parameter?.type;
  if (type?.kind !== 'named') return [];
  return model.contracts.find((contract) => contract.name === type.name)?.properties ?? [];
}

function readerOf(parameter: PropertySpec, context: PlanContext): string | undefined {
  return unionOf(parameter, context) === undefined ? readers[parameter.type.kind] : 'text';
}

function methodView(method: MethodSpec, service: ServiceSpec, context: PlanContext): View {
  const { naming } = context;
  const body = bodyOf(method, context);
  return {
    name: method.name,
    annotation: annotations[method.verb?.value ?? ''] ?? '',
    doc: docLines(method.description),
    hasDoc: method.description !== '',
    status: Number(method.status?.value ?? (method.returns.kind === 'void' ? 204 : 200)),
    returnsValue: method.returns.kind !== 'void',
    service: naming.className(service.service.value),
    gate: naming.className('Gate'),
    exchange: naming.className('RestExchange'),
    root: restRoot(service, context),
    arguments: method.parameters.map((parameter) => parameter.name).join(', '),
    permissions: method.permissions.map((permission: Named) => naming.prefixed(permission.value)),
    hasPermissionPerAction: method.permissionPerAction !== undefined,
    actionParameter: method.permissionPerAction?.value ?? '',
    permissionPrefix: context.base['permissionPrefix'],
    values: method.parameters.map((parameter) => ({
      name: parameter.name,
      type: apexType(parameter.type, context),
      exchange: naming.className('RestExchange'),
      root: restRoot(service, context),
      isBody: parameter === body,
      isTail: parameter.name === method.tail?.value,
      isQuery: parameter !== body && parameter.name !== method.tail?.value,
      reader: readerOf(parameter, context) ?? '',
    })),
    checks: [
      ...method.parameters.map((parameter) => valueCheck(parameter, parameter.name, method, context)),
      ...propertiesOf(body, context).map((property) =>
        valueCheck(property, `${body?.name ?? ''}.${property.name}`, method, context),
      ),
    ],
  };
}
