/** Values on the right side of a SOQL comparison: parse tree to AST. */
import type { DateFormulaContext, ExpressionContext, ValueContext } from '@apexdevtools/apex-parser';
import type { SoqlQuery, SoqlValue } from './ast.ts';
import type { SubQueryContext } from '@apexdevtools/apex-parser';

export interface ValueReader {
  onBind(expression: ExpressionContext): number;
  subquery(ctx: SubQueryContext): SoqlQuery;
}

export function readValue(ctx: ValueContext, reader: ValueReader): SoqlValue {
  if (ctx.NULL()) return { kind: 'null' };
  if (ctx.BooleanLiteral()) return { kind: 'boolean', value: ctx.getText().toLowerCase() === 'true' };
  if (ctx.signedNumber()) return { kind: 'number', text: ctx.getText() };
  if (ctx.StringLiteral() ?? ctx.MultilineStringLiteral())
    return { kind: 'string', value: unquote(ctx.getText()) };
  if (ctx.DateLiteral()) return { kind: 'date', text: ctx.getText() };
  if (ctx.DateTimeLiteral()) return { kind: 'datetime', text: ctx.getText() };
  if (ctx.TimeLiteral()) return { kind: 'time', text: ctx.getText() };
  // `USD5000`: currency codes need multi-currency, which this org never has; the amount alone counts.
  if (ctx.IntegralCurrencyLiteral()) return { kind: 'number', text: ctx.getText().slice(3) };
  const formula = ctx.dateFormula();
  if (formula) return readDateFormula(formula);
  const subquery = ctx.subQuery();
  if (subquery) return { kind: 'subquery', query: reader.subquery(subquery) };
  const list = ctx.valueList();
  if (list) return { kind: 'list', values: list.value_list().map((value) => readValue(value, reader)) };
  return { kind: 'bind', index: reader.onBind(ctx.boundExpression().expression()) };
}

function readDateFormula(ctx: DateFormulaContext): SoqlValue {
  const [name = '', count] = ctx.getText().toUpperCase().split(':');
  return { kind: 'dateLiteral', name, count: count === undefined ? null : Number(count) };
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };

/** Text of a quoted literal, escapes resolved (SOQL guide, quoted string escape sequences). */
export function unquote(literal: string): string {
  const quotes = literal.startsWith("'''") && literal.length >= 6 ? 3 : 1;
  const body = literal.slice(quotes, -quotes);
  return body.replace(/\\(u[0-9a-f]{4}|.)/gis, (_, escape: string) =>
    escape.length === 5
      ? String.fromCharCode(parseInt(escape.slice(1), 16))
      : (ESCAPES[escape.toLowerCase()] ?? escape),
  );
}
