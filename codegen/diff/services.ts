import type { MethodSpec, Model, PropertySpec, ServiceSpec } from '../read/model.ts';
import { additive, breaking, pairUp, type Change } from './change.ts';
import { typeName } from './contracts.ts';

/** Compares what can be called: controllers, invocable actions and REST resources with their methods. */
export function compareServices(before: Model, after: Model): Change[] {
  return pairUp(before.services, after.services, (one) => one.name).flatMap((pair) => {
    if (pair.after === undefined) return [breaking(`service removed: ${pair.name}`)];
    if (pair.before === undefined) return [additive(`service added: ${pair.name}`)];
    return [...compareReach(pair.before, pair.after), ...compareMethods(pair.before, pair.after)];
  });
}

/** Who may call it, and where. */
function compareReach(before: ServiceSpec, after: ServiceSpec): Change[] {
  const changes: Change[] = [];
  if (before.audience !== after.audience)
    changes.push(breaking(`audience of ${after.name} changed: ${before.audience} became ${after.audience}`));
  if (before.path?.value !== after.path?.value)
    changes.push(
      breaking(`address of ${after.name} changed: ${before.path?.value} became ${after.path?.value}`),
    );
  return changes;
}

function compareMethods(before: ServiceSpec, after: ServiceSpec): Change[] {
  return pairUp(before.methods, after.methods, (one) => one.name).flatMap((pair) => {
    const place = `${after.name}.${pair.name}`;
    if (pair.after === undefined) return [breaking(`method removed: ${place}`)];
    if (pair.before === undefined) return [additive(`method added: ${place}`)];
    return compareMethod(place, pair.before, pair.after);
  });
}

function compareMethod(place: string, before: MethodSpec, after: MethodSpec): Change[] {
  return [
    ...compareParameters(place, before.parameters, after.parameters),
    ...compareValue(`result of ${place}`, typeName(before.returns), typeName(after.returns)),
    ...compareValue(`HTTP verb of ${place}`, before.verb?.value, after.verb?.value),
    ...compareValue(`HTTP status of ${place}`, before.status?.value, after.status?.value),
    ...comparePermissions(place, before, after),
    ...compareLimits(place, before, after),
    ...compareCaching(place, before, after),
  ];
}

/** Lightning, flows and REST name the arguments: their order does not matter. */
function compareParameters(
  place: string,
  before: readonly PropertySpec[],
  after: readonly PropertySpec[],
): Change[] {
  return pairUp(before, after, (one) => one.name).flatMap((pair) => {
    const name = `${place}(${pair.name})`;
    if (pair.after === undefined) return [breaking(`parameter removed: ${name}`)];
    if (pair.before === undefined)
      return [
        pair.after.optional
          ? additive(`optional parameter added: ${name}`)
          : breaking(`parameter added: ${name}; callers do not give it yet`),
      ];
    if (pair.before.optional && !pair.after.optional) return [breaking(`${name} must now be given`)];
    return compareValue(`type of ${name}`, typeName(pair.before.type), typeName(pair.after.type));
  });
}

function compareValue(what: string, before: string | undefined, after: string | undefined): Change[] {
  return before === after ? [] : [breaking(`${what} changed: ${before ?? 'none'} became ${after ?? 'none'}`)];
}

function comparePermissions(place: string, before: MethodSpec, after: MethodSpec): Change[] {
  return pairUp(needed(before), needed(after), (name) => name).flatMap((pair) => {
    if (pair.before === undefined) return [breaking(`${place} now needs the permission ${pair.name}`)];
    return pair.after === undefined ? [additive(`${place} no longer needs the permission ${pair.name}`)] : [];
  });
}

function needed(method: MethodSpec): string[] {
  const perAction = method.permissionPerAction;
  return [
    ...method.permissions.map((permission) => permission.value),
    ...(perAction ? [`named like ${perAction.value}`] : []),
  ];
}

/** Only of parameters that were there and still are: of others the parameter itself is told. */
function compareLimits(place: string, before: MethodSpec, after: MethodSpec): Change[] {
  const has = (method: MethodSpec, name: string) => method.parameters.some((one) => one.name === name);
  return pairUp(before.limits, after.limits, (limit) => limit.parameter.value).flatMap((pair) => {
    if (!has(before, pair.name) || !has(after, pair.name)) return [];
    const was = pair.before?.most ?? Infinity;
    const is = pair.after?.most ?? Infinity;
    if (was === is) return [];
    const text = `limit of ${place}(${pair.name}) changed: ${said(was)} became ${said(is)}`;
    return [is < was ? breaking(text) : additive(text)];
  });
}

function said(limit: number): string {
  return limit === Infinity ? 'none' : String(limit);
}

/** A component may wire only what is cacheable. */
function compareCaching(place: string, before: MethodSpec, after: MethodSpec): Change[] {
  if (before.cacheable === after.cacheable) return [];
  return [
    after.cacheable
      ? additive(`${place} may now be wired`)
      : breaking(`${place} is no longer cacheable: components that wire it fail`),
  ];
}
