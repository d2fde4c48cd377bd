/** Paths of a formula against its context: a record, or an object of a global class. */
import { plainValue, toFormulaValue } from '../../formula/fieldValue.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import type { FormulaValue } from '../../formula/values.ts';
import type { Execution } from '../../runtime/execution.ts';
import { getField, parentField } from '../../runtime/records.ts';
import { toText } from '../../runtime/text.ts';
import { ApexObject, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { readTypeName } from '../typeNames.ts';

function missing(path: readonly string[]): FormulaError {
  return new FormulaError('LO4303', `Field ${path.join('.')} does not exist. Check spelling.`);
}

/** Follows a path through types. @throws FormulaError where a name is missing or not global. */
export function checkPath(exec: Execution, type: string, path: readonly string[]): void {
  let current: string | null = type;
  for (const name of path) {
    if (current === null) return;
    current = memberType(exec, current, name, path);
  }
}

/** Type of a member; null where only the value will tell. */
function memberType(exec: Execution, type: string, name: string, path: readonly string[]): string | null {
  const key = name.toLowerCase();
  if (['object', 'sobject'].includes(type.toLowerCase())) return null;
  const object = exec.schema.object(type);
  if (object) {
    const parents = parentField(object, key)?.reference?.to;
    if (parents) return parents.length === 1 ? parents[0]! : null;
    if (object.fields.has(key)) return 'Object';
    throw missing(path);
  }
  const member = exec.types.globalMembers(type)?.find((entry) => entry.name.toLowerCase() === key);
  if (!member) throw missing(path);
  return readTypeName(member.type).base;
}

const NUMBERS = new Set(['Integer', 'Long', 'Double', 'Decimal']);

/** Value at a path; a null on the way gives null, a blank number zero where `blankAsZero` asks for it. */
export function readPath(
  exec: Execution,
  context: Value,
  path: readonly string[],
  blankAsZero: boolean,
): FormulaValue {
  let current: Value = context;
  for (const [index, name] of path.entries()) {
    if (current === null) return null;
    const member = memberOf(exec, current, name, path);
    if (index === path.length - 1) return member.result(blankAsZero);
    current = member.value;
  }
  return plainValue(current);
}

interface MemberValue {
  readonly value: Value;
  /** As the formula sees it. */
  result(blankAsZero: boolean): FormulaValue;
}

function memberOf(exec: Execution, target: Value, name: string, path: readonly string[]): MemberValue {
  const key = name.toLowerCase();
  if (target instanceof SObject) {
    const field = target.schema.fields.get(key);
    if (!field && !parentField(target.schema, key)) throw missing(path);
    const value = getField(exec, target, key);
    return { value, result: (zero) => (field ? toFormulaValue(field, value, zero) : asText(exec, value)) };
  }
  const members = target instanceof ApexObject ? exec.types.globalMembers(target.cls.name) : null;
  const member = members?.find((entry) => entry.name.toLowerCase() === key);
  if (!member) throw missing(path);
  const value = member.get(target as ApexObject);
  const isZero = value === null && NUMBERS.has(member.type);
  return { value, result: (zero) => asText(exec, zero && isZero ? 0 : value) };
}

/** Objects stand for their toString(). */
function asText(exec: Execution, value: Value): FormulaValue {
  return value instanceof ApexObject || value instanceof NativeObject
    ? toText(exec, value)
    : plainValue(value);
}
