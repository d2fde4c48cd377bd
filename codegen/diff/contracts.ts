import { namesIn, wireType } from '../plan/types.ts';
import type { ContractSpec, Model, PropertySpec, TypeSpec } from '../read/model.ts';
import { additive, breaking, pairUp, type Change } from './change.ts';

/** Which way the values of a contract travel. */
interface Directions {
  /** Names of contracts that callers send. */
  readonly sent: ReadonlySet<string>;
  /** Names of contracts that callers receive. */
  readonly received: ReadonlySet<string>;
}

/** Compares the DTOs: what a caller has to give, and what it may rely on getting. */
export function compareContracts(before: Model, after: Model): Change[] {
  const directions = directionsOf(after);
  return pairUp(before.contracts, after.contracts, (one) => one.name).flatMap((pair) => {
    if (pair.after === undefined) return [breaking(`contract removed: ${pair.name}`)];
    if (pair.before === undefined) return [additive(`contract added: ${pair.name}`)];
    return compareFields(pair.before, pair.after, directions);
  });
}

function compareFields(before: ContractSpec, after: ContractSpec, { sent, received }: Directions): Change[] {
  const place = after.name;
  return pairUp(before.properties, after.properties, (one) => one.name).flatMap((pair) => {
    if (pair.after === undefined) return [breaking(`field removed from ${place}: ${pair.name}`)];
    if (pair.before === undefined) return [addition(place, pair.after, sent.has(place))];
    return compareField(`${place}.${pair.name}`, pair.before, pair.after, {
      isSent: sent.has(place),
      isReceived: received.has(place),
    });
  });
}

function addition(place: string, field: PropertySpec, isSent: boolean): Change {
  return isSent && !field.optional
    ? breaking(`required field added to ${place}: ${field.name}; callers do not send it yet`)
    : additive(`field added to ${place}: ${field.name}`);
}

function compareField(
  place: string,
  before: PropertySpec,
  after: PropertySpec,
  way: { readonly isSent: boolean; readonly isReceived: boolean },
): Change[] {
  const [was, is] = [wireType(before.type), wireType(after.type)];
  if (was !== is || before.type.kind !== after.type.kind)
    return [breaking(`type of ${place} changed: ${typeName(before.type)} became ${typeName(after.type)}`)];
  if (before.optional === after.optional) return [];
  if (after.optional)
    return [
      way.isReceived ? breaking(`${place} may now be missing`) : additive(`${place} need no longer be given`),
    ];
  return [way.isSent ? breaking(`${place} must now be given`) : additive(`${place} is now always there`)];
}

/** `Id`, `Id[]`, `Colleague`: the type as a contract writes it. */
export function typeName(type: TypeSpec): string {
  if (type.kind === 'list') return `${typeName(type.of)}[]`;
  if (type.kind === 'map') return `Record<string, ${typeName(type.of)}>`;
  return type.kind === 'named' ? type.name : type.kind;
}

function directionsOf(model: Model): Directions {
  const methods = model.services.flatMap((service) => service.methods);
  return {
    sent: reachable(
      methods.flatMap((method) => method.parameters.map((parameter) => parameter.type)),
      model,
    ),
    received: reachable(
      methods.map((method) => method.returns),
      model,
    ),
  };
}

/** Names of the contracts that values of these types consist of, however deep. */
function reachable(types: readonly TypeSpec[], model: Model): ReadonlySet<string> {
  const found = new Set<string>();
  const pending = types.flatMap(namesIn);
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const contract = model.contracts.find((one) => one.name === name);
    pending.push(...(contract?.properties ?? []).flatMap((property) => namesIn(property.type)));
  }
  return found;
}
