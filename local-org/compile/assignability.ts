/**
 * Which type may stand where another is declared, and how well it fits: the basis of overload resolution.
 * Sources: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_primitives.htm (rules
 * of conversion). The order among several fitting overloads is not documented; nearest conversion first.
 */
import { isSubclass } from '../runtime/exceptions.ts';
import type { RuntimeClass } from '../runtime/values.ts';
import { nativeLineage } from './nativeIndex.ts';
import type { ClassInfo } from './symbols.ts';
import type { Type } from './types.ts';

/** Numeric types from narrow to wide. */
const WIDTH: Partial<Record<Type['kind'], number>> = { integer: 0, long: 1, double: 2, decimal: 3 };

/** 0 for the same type, more for a farther conversion, -1 when there is none. */
export function assignCost(from: Type, to: Type): number {
  if (from === to) return 0;
  if (to.kind === 'object') return from.kind === 'void' ? -1 : 40;
  if (from.kind === 'null') return to.kind === 'void' ? -1 : 1;
  if (from.kind === 'unknown' || to.kind === 'unknown') return 30;
  const widening = numericCost(from, to);
  if (widening !== null) return widening;
  switch (to.kind) {
    case 'string':
      return from.kind === 'id' ? 2 : -1;
    case 'id':
      return from.kind === 'string' ? 3 : -1;
    case 'datetime':
      return from.kind === 'date' ? 3 : -1;
    case 'sobject':
      return sobjectCost(from, to);
    case 'list':
    case 'set':
      return from.kind === to.kind ? elementCost(from.element, to.element) : -1;
    case 'map':
      return from.kind === 'map'
        ? combine(elementCost(from.key, to.key), elementCost(from.value, to.value))
        : -1;
    case 'class':
      return from.kind === 'class' ? classCost(from.cls, to.cls) : -1;
    case 'exception':
      return exceptionCost(from, to.cls);
    case 'native':
      return nativeCost(from, to);
    default:
      return -1;
  }
}

function numericCost(from: Type, to: Type): number | null {
  const a = WIDTH[from.kind];
  const b = WIDTH[to.kind];
  if (a === undefined || b === undefined) return null;
  if (b > a) return b - a;
  return from.kind === 'decimal' && to.kind === 'double' ? 2 : -1;
}

/**
 * A generic SObject in place of a concrete one is refused by the platform's compiler only for single
 * records; a compiler that runs code that compiled elsewhere need not repeat that.
 */
function sobjectCost(from: Type, to: Type): number {
  if (from.kind !== 'sobject' || to.kind !== 'sobject') return -1;
  if (to.object === null) return 3;
  return from.object === null ? 20 : -1;
}

/** Element types are invariant but for records, classes and Object. */
function elementCost(from: Type, to: Type): number {
  if (from === to) return 0;
  if (from.kind === 'unknown' || to.kind === 'unknown') return 30;
  if (to.kind === 'object') return 10;
  if (from.kind === 'object') return -1;
  if (isPrimitive(from) !== isPrimitive(to)) return -1;
  if (isPrimitive(from))
    return (from.kind === 'id' && to.kind === 'string') || (from.kind === 'string' && to.kind === 'id')
      ? 5
      : -1;
  const cost = assignCost(from, to);
  return cost < 0 ? -1 : cost + 1;
}

function isPrimitive(type: Type): boolean {
  switch (type.kind) {
    case 'sobject':
    case 'class':
    case 'exception':
    case 'native':
    case 'list':
    case 'set':
    case 'map':
    case 'object':
      return false;
    default:
      return true;
  }
}

function combine(a: number, b: number): number {
  return a < 0 || b < 0 ? -1 : a + b;
}

function classCost(from: ClassInfo, to: ClassInfo): number {
  if (to.isInterface) return from.interfaces.has(to.name.toLowerCase()) ? 4 : -1;
  let distance = 1;
  for (let cls = from.superInfo; cls !== null; cls = cls.superInfo, distance++)
    if (cls === to) return distance;
  return -1;
}

function exceptionCost(from: Type, to: RuntimeClass): number {
  const cls = from.kind === 'exception' || from.kind === 'class' ? from.cls : null;
  return cls?.isException && isSubclass(cls, to) ? 5 : -1;
}

function nativeCost(from: Type, to: Type & { kind: 'native' }): number {
  const target = to.native.name.toLowerCase();
  if (from.kind === 'native') {
    if (from.native === to.native)
      return to.args.every((arg, i) => elementCost(from.args[i] ?? arg, arg) >= 0) ? 1 : 8;
    return nativeLineage(from.native).includes(to.native) ? 3 : -1;
  }
  if (from.kind === 'class') return from.cls.interfaces.has(target) ? 4 : -1;
  if (from.kind === 'list' || from.kind === 'set') return target === 'iterable' ? 4 : -1;
  return -1;
}

/** Index of the overload that fits the arguments best; -1 when none does. Ties go to the first. */
export function chooseOverload(candidates: readonly (readonly Type[])[], args: readonly Type[]): number {
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  candidates.forEach((params, index) => {
    if (params.length !== args.length) return;
    let total = 0;
    for (let i = 0; i < params.length; i++) {
      const cost = assignCost(args[i]!, params[i]!);
      if (cost < 0) return;
      // For null the more specific type wins: anything before Object.
      total += args[i]!.kind === 'null' && params[i]!.kind === 'object' ? 5 : cost;
    }
    if (total < bestCost) [best, bestCost] = [index, total];
  });
  return best;
}
