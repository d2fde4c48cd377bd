/** System.Assert and the assert methods of System. A failed assert cannot be caught. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { keyEquals } from '../../runtime/equality.ts';
import { toId18 } from '../../runtime/ids.ts';
import { toText } from '../../runtime/text.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';

function failed(exec: Execution, message: Value, detail: string): Error {
  const parts = [
    'Assertion Failed',
    ...(message === null ? [] : [toText(exec, message)]),
    ...(detail ? [detail] : []),
  ];
  return fail(exec, 'AssertException', parts.join(': '));
}

/** Value equality with the objects' own equals; strings by case. */
function same(exec: Execution, a: Value, b: Value): boolean {
  if (a instanceof ApexObject && b !== null && exec.hasMethod(a, 'equals', 1)) {
    return exec.invoke(a, 'equals', [b]) === true;
  }
  return sameId(a, b) || keyEquals(exec, a, b);
}

/** An Id equals its short form: public tests assert a record's Id equal to the Name it got from it. */
function sameId(a: Value, b: Value): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || a.length + b.length !== 15 + 18) return false;
  return a.length > b.length ? a === toId18(b) : b === toId18(a);
}

function areEqual(exec: Execution, expected: Value, actual: Value, message: Value): void {
  if (same(exec, expected, actual)) return;
  throw failed(exec, message, `Expected: ${toText(exec, expected)}, Actual: ${toText(exec, actual)}`);
}

function areNotEqual(exec: Execution, unexpected: Value, actual: Value, message: Value): void {
  if (same(exec, unexpected, actual)) throw failed(exec, message, `Same value: ${toText(exec, actual)}`);
}

function isOfType(exec: Execution, value: Value, type: string): boolean {
  return value !== null && exec.types.isAssignable(exec.types.typeOf(value), type);
}

// UNVERIFIED: What does a failed Assert.isInstanceOfType say, and Assert.isNotInstanceOfType?
function instanceOf(exec: Execution, value: Value, type: string, message: Value): void {
  if (isOfType(exec, value, type)) return;
  throw failed(
    exec,
    message,
    `Expected type: ${type}, Actual type: ${value === null ? 'null' : exec.types.typeOf(value)}`,
  );
}

function notInstanceOf(exec: Execution, value: Value, type: string, message: Value): void {
  if (isOfType(exec, value, type)) throw failed(exec, message, `Not expected type: ${type}`);
}

export const assertClass: NativeClass = {
  name: 'Assert',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Assert.htm',
  statics: [
    fixed('areEqual', ['Object?', 'Object?'], 'void', (x, a, b) => areEqual(x, a, b, null)),
    fixed('areEqual', ['Object?', 'Object?', 'String?'], 'void', (x, a, b, message) =>
      areEqual(x, a, b, message),
    ),
    fixed('areNotEqual', ['Object?', 'Object?'], 'void', (x, a, b) => areNotEqual(x, a, b, null)),
    fixed('areNotEqual', ['Object?', 'Object?', 'String?'], 'void', (x, a, b, message) =>
      areNotEqual(x, a, b, message),
    ),
    fixed('fail', [], 'void', (x) => {
      throw failed(x, null, '');
    }),
    fixed('fail', ['String?'], 'void', (x, message) => {
      throw failed(x, message, '');
    }),
    fixed('isTrue', ['Boolean?'], 'void', (x, value) => areEqual(x, true, value, null)),
    fixed('isTrue', ['Boolean?', 'String?'], 'void', (x, value, message) =>
      areEqual(x, true, value, message),
    ),
    fixed('isFalse', ['Boolean?'], 'void', (x, value) => areEqual(x, false, value, null)),
    fixed('isFalse', ['Boolean?', 'String?'], 'void', (x, value, message) =>
      areEqual(x, false, value, message),
    ),
    fixed('isNull', ['Object?'], 'void', (x, value) => areEqual(x, null, value, null)),
    fixed('isNull', ['Object?', 'String?'], 'void', (x, value, message) => areEqual(x, null, value, message)),
    fixed('isNotNull', ['Object?'], 'void', (x, value) => areNotEqual(x, null, value, null)),
    fixed('isNotNull', ['Object?', 'String?'], 'void', (x, value, message) =>
      areNotEqual(x, null, value, message),
    ),
    fixed('isInstanceOfType', ['Object?', 'Type'], 'void', (x, value, type) =>
      instanceOf(x, value, type.state, null),
    ),
    fixed('isInstanceOfType', ['Object?', 'Type', 'String?'], 'void', (x, value, type, message) =>
      instanceOf(x, value, type.state, message),
    ),
    fixed('isNotInstanceOfType', ['Object?', 'Type'], 'void', (x, value, type) =>
      notInstanceOf(x, value, type.state, null),
    ),
    fixed('isNotInstanceOfType', ['Object?', 'Type', 'String?'], 'void', (x, value, type, message) =>
      notInstanceOf(x, value, type.state, message),
    ),
  ],
};

/** `System.assert` and its kin; the message may be any value. */
export const systemAsserts: readonly MethodRow[] = [
  fixed('assert', ['Boolean?'], 'void', (x, condition) => {
    if (condition !== true) throw failed(x, null, '');
  }),
  fixed('assert', ['Boolean?', 'Object?'], 'void', (x, condition, message) => {
    if (condition !== true) throw failed(x, message, '');
  }),
  fixed('assertEquals', ['Object?', 'Object?'], 'void', (x, a, b) => areEqual(x, a, b, null)),
  fixed('assertEquals', ['Object?', 'Object?', 'Object?'], 'void', (x, a, b, message) =>
    areEqual(x, a, b, message),
  ),
  fixed('assertNotEquals', ['Object?', 'Object?'], 'void', (x, a, b) => areNotEqual(x, a, b, null)),
  fixed('assertNotEquals', ['Object?', 'Object?', 'Object?'], 'void', (x, a, b, message) =>
    areNotEqual(x, a, b, message),
  ),
];
