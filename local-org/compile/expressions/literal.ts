import type { LiteralExpression } from '../../parse/ast.ts';
import { decimalFromText } from '../../runtime/decimal.ts';
import { ApexDouble } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Code } from '../context.ts';
import { CompileError } from '../failures.ts';
import { simpleTypes } from '../types.ts';

/** Constants: `1`, `1L`, `1.5`, `1.5d`, `'text'`, `true`, `null`. */
export function compileLiteral(node: LiteralExpression): Code {
  const value = literalValue(node);
  return { type: simpleTypes[node.type], eval: () => value };
}

/** Run-time value of a literal. */
export function literalValue(node: LiteralExpression): Value {
  switch (node.type) {
    case 'null':
      return null;
    case 'boolean':
      return node.value === 'true';
    case 'integer':
      return integerValue(node);
    case 'long':
      return BigInt(node.value);
    case 'double':
      return new ApexDouble(Number(node.value));
    case 'decimal':
      return decimalFromText(node.value.startsWith('.') ? `0${node.value}` : node.value);
    case 'string':
      return node.value;
  }
}

function integerValue(node: LiteralExpression): number {
  const value = Number(node.value);
  if (value === (value | 0)) return value;
  throw new CompileError('LO2004', node, `Illegal Integer literal: ${node.value}`, 'Add L for a Long.');
}
