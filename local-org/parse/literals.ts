/** Literals: text of the token to its value. */
import type { LiteralContext } from '@apexdevtools/apex-parser';
import type { LiteralExpression } from './ast.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  b: '\b',
  t: '\t',
  n: '\n',
  f: '\f',
  r: '\r',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

export function readLiteral(ctx: LiteralContext): LiteralExpression {
  const at = { line: ctx.start.line, column: ctx.start.column + 1 };
  const text = ctx.getText();
  if (ctx.NULL()) return { ...at, kind: 'literal', type: 'null', value: 'null' };
  if (ctx.BooleanLiteral()) return { ...at, kind: 'literal', type: 'boolean', value: text.toLowerCase() };
  if (ctx.LongLiteral()) return { ...at, kind: 'literal', type: 'long', value: text.slice(0, -1) };
  if (ctx.IntegerLiteral()) return { ...at, kind: 'literal', type: 'integer', value: text };
  if (ctx.NumberLiteral()) {
    const isDouble = /d$/i.test(text);
    return {
      ...at,
      kind: 'literal',
      type: isDouble ? 'double' : 'decimal',
      value: isDouble ? text.slice(0, -1) : text,
    };
  }
  return { ...at, kind: 'literal', type: 'string', value: readString(text) };
}

/** Value of a quoted string token, single-line or `'''` multi-line. */
export function readString(text: string): string {
  const multiline = text.startsWith("'''") && text.length >= 6;
  const body = multiline ? text.slice(3, -3).replace(/^\r?\n/, '') : text.slice(1, -1);
  return body.replace(/\\(u[0-9a-fA-F]{4}|[\s\S])/g, (_, escape: string) =>
    escape.length === 5
      ? String.fromCharCode(Number.parseInt(escape.slice(1), 16))
      : (ESCAPES[escape.toLowerCase()] ?? escape),
  );
}

/** JavaScript value of a literal, for annotation parameters. */
export function literalValue(literal: LiteralExpression): string | number | boolean | null {
  switch (literal.type) {
    case 'null':
      return null;
    case 'boolean':
      return literal.value === 'true';
    case 'string':
      return literal.value;
    default:
      return Number(literal.value);
  }
}
