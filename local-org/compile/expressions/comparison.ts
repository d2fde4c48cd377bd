/** `==`, `!=`, `===`, `!==`, `<`, `<=`, `>`, `>=`. Source: Apex guide "Expression Operators". */
import type { BinaryExpression } from '../../parse/ast.ts';
import { toDecimal } from '../../runtime/convert.ts';
import { apexEquals, isNumber, strictEquals, textEquals } from '../../runtime/equality.ts';
import { toId18 } from '../../runtime/ids.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Code } from '../context.ts';
import { CompileError } from '../failures.ts';
import type { Eval } from '../frame.ts';
import { isNumeric, simpleTypes } from '../types.ts';
import type { Type } from '../types.ts';

const type = simpleTypes.boolean;

export function compileEquality(node: BinaryExpression, left: Code, right: Code): Code {
  if (!comparable(left.type, right.type)) {
    const message = `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`;
    throw new CompileError('LO2009', node, message);
  }
  const exact = node.operator.length === 3;
  const equal = exact ? identity(left.eval, right.eval) : equality(left, right);
  return { type, eval: node.operator.startsWith('!') ? (f) => !equal(f) : equal };
}

/** Refuses only primitives of different kinds, where the answer could not be other than false. */
function comparable(a: Type, b: Type): boolean {
  if (a.kind === b.kind || a.kind === 'null' || b.kind === 'null') return true;
  if (isNumeric(a) && isNumeric(b)) return true;
  const plain = ['boolean', 'integer', 'long', 'double', 'decimal', 'blob', 'time'];
  const text = ['string', 'id'];
  if (plain.includes(a.kind)) return !plain.includes(b.kind) && !text.includes(b.kind);
  return !(plain.includes(b.kind) && text.includes(a.kind));
}

function identity(l: Eval, r: Eval): (f: Parameters<Eval>[0]) => boolean {
  return (f) => strictEquals(l(f), r(f));
}

function equality(left: Code, right: Code): (f: Parameters<Eval>[0]) => boolean {
  const [l, r] = [left.eval, right.eval];
  if (right.type.kind === 'null') return (f) => l(f) === null;
  if (left.type.kind === 'null') return (f) => r(f) === null;
  const kinds = new Set([left.type.kind, right.type.kind]);
  if (kinds.has('id') && (kinds.has('string') || kinds.size === 1)) return (f) => idEquals(l(f), r(f));
  if (kinds.size > 1) return (f) => apexEquals(f.exec, l(f), r(f));
  switch (left.type.kind) {
    case 'integer':
    case 'boolean':
    case 'long':
    case 'enum':
      return (f) => l(f) === r(f);
    case 'string':
      return (f) => {
        const a = l(f);
        const b = r(f);
        return a === b || (a !== null && b !== null && textEquals(a as string, b as string));
      };
    default:
      return (f) => apexEquals(f.exec, l(f), r(f));
  }
}

/** Ids are case-sensitive; 15 and 18 characters are the same id. */
function idEquals(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'string' || typeof b !== 'string') return false;
  return (toId18(a) ?? a) === (toId18(b) ?? b);
}

export function compileComparison(node: BinaryExpression, left: Code, right: Code): Code {
  const { operator } = node;
  const [l, r] = [left.eval, right.eval];
  if (left.type.kind === 'integer' && right.type.kind === 'integer')
    return { type, eval: integerComparison(operator, l, r) };
  if (!ordered(left.type) || !ordered(right.type)) {
    const message = `Comparison arguments must be compatible types: ${left.type.name}, ${right.type.name}`;
    throw new CompileError('LO2009', node, message);
  }
  const test = ORDER_TESTS[operator as keyof typeof ORDER_TESTS];
  return {
    type,
    eval: (f) => {
      const order = compareValues(l(f), r(f));
      return order !== null && test(order);
    },
  };
}

const ORDER_TESTS = {
  '<': (order: number) => order < 0,
  '<=': (order: number) => order <= 0,
  '>': (order: number) => order > 0,
  '>=': (order: number) => order >= 0,
};

function ordered(t: Type): boolean {
  return (
    isNumeric(t) ||
    ['string', 'id', 'date', 'datetime', 'time', 'null', 'unknown', 'object', 'enum'].includes(t.kind)
  );
}

function integerComparison(operator: string, l: Eval, r: Eval): Eval {
  switch (operator) {
    case '<':
      return (f) => {
        const a = l(f);
        const b = r(f);
        return a !== null && b !== null && a < b;
      };
    case '<=':
      return (f) => {
        const a = l(f);
        const b = r(f);
        return a !== null && b !== null && a <= b;
      };
    case '>':
      return (f) => {
        const a = l(f);
        const b = r(f);
        return a !== null && b !== null && a > b;
      };
    default:
      return (f) => {
        const a = l(f);
        const b = r(f);
        return a !== null && b !== null && a >= b;
      };
  }
}

/** Order of two values; null when there is none, because a number or date is null. Text sorts after null. */
function compareValues(a: Value, b: Value): number | null {
  if (typeof a === 'string' || typeof b === 'string') return compareText(a, b);
  if (a === null || b === null) return null;
  if (isNumber(a) && isNumber(b)) return toDecimal(a).value.comparedTo(toDecimal(b).value);
  const [x, y] = [instant(a), instant(b)];
  return x === null || y === null ? null : x - y;
}

function compareText(a: Value, b: Value): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  const [x, y] = [String(a).toLowerCase(), String(b).toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}

function instant(value: Value): number | null {
  if (value instanceof ApexDate) return value.epochDay * 86_400_000;
  return value instanceof ApexDatetime || value instanceof ApexTime ? value.millis : null;
}
