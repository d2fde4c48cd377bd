/**
 * GROUP BY ROLLUP and CUBE: one grouped SELECT per subset of the fields, put together. A field that is not in the subset
 * is null there, and GROUPING(field) is 1.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_group_by_rollup.htm
 */
import type { Operand, SelectItem, SoqlQuery } from './ast.ts';
import { SoqlError } from './soqlError.ts';

const MAX_FIELDS = 3;

/** Positions of the group fields in each subset, the finest first. */
export function groupingSets(kind: 'rollup' | 'cube', count: number): number[][] {
  if (count > MAX_FIELDS) {
    throw new SoqlError(`GROUP BY ${kind.toUpperCase()} supports at most ${MAX_FIELDS} fields`);
  }
  const all = Array.from({ length: count }, (_, index) => index);
  if (kind === 'rollup') return Array.from({ length: count + 1 }, (_, cut) => all.slice(0, count - cut));
  const subsets = Array.from({ length: 2 ** count }, (_, bits) =>
    all.filter((index) => ((2 ** count - 1 - bits) & (1 << (count - 1 - index))) !== 0),
  );
  return subsets;
}

/** What a selected or sorted expression is within one subset. */
export function inGroupingSet(
  query: SoqlQuery,
  operand: Operand,
  sql: string,
  set: readonly number[],
): string {
  const call = operand.kind === 'function' ? operand.call : null;
  if (call?.name === 'GROUPING') {
    const index = call.argument === null ? -1 : groupIndex(query, call.argument);
    if (index < 0) throw new SoqlError('GROUPING() needs a field of GROUP BY ROLLUP or CUBE');
    return set.includes(index) ? '0' : '1';
  }
  const index = groupIndex(query, operand);
  return index < 0 || set.includes(index) ? sql : 'NULL';
}

function groupIndex(query: SoqlQuery, operand: Operand): number {
  const key = operandKey(operand);
  return (query.groupBy?.items ?? []).findIndex((item) => operandKey(item) === key);
}

function operandKey(operand: Operand): string {
  if (operand.kind === 'field') return operand.path.join('.').toLowerCase();
  const { name, argument } = operand.call;
  return `${name}(${argument === null ? '' : operandKey(argument)})`;
}

/** A selected item as an operand. */
export function selectedOperand(item: SelectItem): Operand {
  if (item.kind === 'field') return { kind: 'field', path: item.path };
  if (item.kind === 'function') return { kind: 'function', call: item.call };
  throw new SoqlError('Malformed aggregate query');
}
