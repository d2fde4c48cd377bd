/**
 * WHERE and HAVING to SQL. SOQL has two truth values: a comparison with a missing value is simply false, and
 * `!=`, NOT IN and NOT are true for it. So `!=` and NOT IN include nulls, and NOT works on COALESCE(x, 0).
 */
import type { ComparisonOperator, Condition, SoqlQuery, SoqlValue } from './ast.ts';
import { bindEncoder, encodeLiteral, isText } from './encode.ts';
import { operandSql } from './functions.ts';
import { isWide } from './params.ts';
import type { BindShape, Encoder, ParamList } from './params.ts';
import type { Column, Scope } from './scope.ts';
import { SoqlError } from './soqlError.ts';
import { includesEncoder, likeEncoder } from './patterns.ts';
import type { SqlValue } from '../database/codec.ts';

export interface ConditionContext {
  readonly scope: Scope;
  readonly params: ParamList;
  readonly shapes: readonly BindShape[];
  /** `SELECT ... ` text of a semi-join's inner query. */
  semiJoin(query: SoqlQuery): string;
}

export function conditionSql(condition: Condition, ctx: ConditionContext): string {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return `(${condition.terms.map((term) => conditionSql(term, ctx)).join(condition.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'not':
      return `NOT COALESCE(${conditionSql(condition.term, ctx)}, 0)`;
    case 'compare': {
      const column = operandSql(condition.left, ctx.scope, ctx.params);
      checkFilterable(column);
      return compareSql(column, condition.operator, condition.right, ctx);
    }
  }
}

function checkFilterable({ field, object }: Column): void {
  const long = field.type === 'textarea' && (field.length ?? 0) > 255;
  const computed = object.name === 'UserLicense' && field.name === 'UsedLicenses';
  if (long || computed) throw new SoqlError(`field '${field.name}' can not be filtered in a query call`);
}

function compareSql(
  column: Column,
  operator: ComparisonOperator,
  right: SoqlValue,
  ctx: ConditionContext,
): string {
  switch (operator) {
    case 'in':
    case 'not in':
      return membershipSql(column, operator === 'in', right, ctx);
    case 'like':
      return likeSql(column, right, ctx);
    case 'includes':
    case 'excludes':
      return includesSql(column, operator === 'includes', right, ctx);
    default:
      return relationSql(column, operator, right, ctx);
  }
}

/** `=`, `!=`, `<`, `<=`, `>`, `>=`. */
function relationSql(column: Column, operator: string, right: SoqlValue, ctx: ConditionContext): string {
  if (right.kind === 'dateLiteral') return dateLiteralSql(column, operator, right, ctx.params);
  if (right.kind === 'list' || right.kind === 'subquery') {
    throw new SoqlError(`unexpected token: '('`);
  }
  const isCollection =
    right.kind === 'bind' && !['value', 'wide', 'null'].includes(ctx.shapes[right.index] ?? 'value');
  // `WHERE Id = :ids` means IN, as public tests use it.
  if (isCollection && (operator === '=' || operator === '!=')) {
    return membershipSql(column, operator === '=', right, ctx);
  }
  // UNVERIFIED: What does the compiler say of `WHERE Amount < :aList`? Here it fails when it runs.
  if (isCollection) {
    throw new SoqlError(
      `Invalid bind expression type of a collection for column of type ${column.field.type}`,
    );
  }
  const isNull =
    right.kind === 'bind' ? ctx.shapes[right.index] === 'null' : literalOf(column, right) === null;
  if (isNull) {
    if (operator === '=') return `${column.sql} IS NULL`;
    return operator === '!=' ? `${column.sql} IS NOT NULL` : '0';
  }
  const value =
    right.kind === 'bind'
      ? ctx.params.add({ kind: 'bind', index: right.index, encode: bindEncoder(column.field) })
      : ctx.params.literal(literalOf(column, right));
  const wide =
    right.kind === 'bind'
      ? ctx.shapes[right.index] === 'wide'
      : right.kind === 'string' && isWide(right.value);
  if (wide && (operator === '=' || operator === '!=') && foldable(column)) {
    return `fold(${column.sql}) ${operator === '=' ? 'IS' : 'IS NOT'} fold(${value})`;
  }
  const left = withCollation(column);
  return operator === '!=' ? `${left} IS NOT ${value}` : `${left} ${operator} ${value}`;
}

/** Case-sensitive unique fields and ids compare as they are. */
function foldable(column: Column): boolean {
  const { field } = column;
  const exact = field.type === 'id' || field.type === 'reference' || (field.unique && field.caseSensitive);
  return isText(field) && !exact;
}

/** Expressions over several columns lose the columns' collation. */
function withCollation(column: Column): string {
  const plain = /^t\d+\."/.test(column.sql);
  return plain || !isText(column.field) ? column.sql : `${column.sql} COLLATE NOCASE`;
}

function literalOf(column: Column, value: SoqlValue): SqlValue {
  if (
    value.kind === 'bind' ||
    value.kind === 'list' ||
    value.kind === 'subquery' ||
    value.kind === 'dateLiteral'
  ) {
    throw new Error(`invariant: ${value.kind} is not a literal`);
  }
  return encodeLiteral(column.field, value);
}

function dateLiteralSql(
  column: Column,
  operator: string,
  right: SoqlValue & { kind: 'dateLiteral' },
  params: ParamList,
): string {
  if (column.field.type !== 'date' && column.field.type !== 'datetime') {
    throw new SoqlError(
      `value of filter criterion for field '${column.field.name}' must not be a date literal`,
    );
  }
  const instant = column.field.type === 'datetime';
  const edge = (which: 'start' | 'end'): string =>
    params.add({ kind: 'date', name: right.name, count: right.count, edge: which, instant });
  const { sql } = column;
  switch (operator) {
    case '<':
      return `${sql} < ${edge('start')}`;
    case '<=':
      return `${sql} < ${edge('end')}`;
    case '>':
      return `${sql} >= ${edge('end')}`;
    case '>=':
      return `${sql} >= ${edge('start')}`;
    case '!=':
      return `(${sql} IS NULL OR ${sql} < ${edge('start')} OR ${sql} >= ${edge('end')})`;
    default:
      return `(${sql} >= ${edge('start')} AND ${sql} < ${edge('end')})`;
  }
}

function membershipSql(column: Column, positive: boolean, right: SoqlValue, ctx: ConditionContext): string {
  if (right.kind === 'subquery') {
    const inner = `${column.sql} IN (${ctx.semiJoin(right.query)})`;
    return positive ? inner : `(${column.sql} IS NULL OR NOT (${inner}))`;
  }
  if (
    right.kind === 'list' &&
    right.values.some((value) => value.kind === 'dateLiteral' || value.kind === 'bind')
  ) {
    const each = right.values.map((value) => relationSql(column, '=', value, ctx)).join(' OR ');
    return positive ? `(${each})` : `NOT COALESCE((${each}), 0)`;
  }
  if (right.kind === 'bind' && ctx.shapes[right.index] === 'null') throw nullCollection();
  const list = listOf(column, right, bindEncoder(column.field), ctx);
  const inside =
    list.wide && foldable(column)
      ? `fold(${column.sql}) IN (SELECT fold(value) FROM json_each(${list.placeholder}))`
      : `${withCollation(column)} IN (SELECT value FROM json_each(${list.placeholder}))`;
  if (positive) return list.hasNull ? `(${inside} OR ${column.sql} IS NULL)` : inside;
  // A null in the list excludes records without a value; without it they are among the others.
  return list.hasNull
    ? `(${column.sql} IS NOT NULL AND NOT (${inside}))`
    : `(${column.sql} IS NULL OR NOT (${inside}))`;
}

/** A null collection behind IN [R github.com/SalesforceFoundation/EDA ADDR_Addresses_UTIL_TEST]. */
function nullCollection(): SoqlError {
  return new SoqlError('Attempt to de-reference a null object', null, 'NullPointerException');
}

interface ListParam {
  readonly placeholder: string;
  readonly hasNull: boolean;
  /** Some text is beyond ASCII. */
  readonly wide: boolean;
}

/** The values of `IN`, INCLUDES and friends as one JSON array. */
function listOf(column: Column, right: SoqlValue, encode: Encoder, ctx: ConditionContext): ListParam {
  if (right.kind === 'bind') {
    const shape = ctx.shapes[right.index] ?? 'list';
    return {
      placeholder: ctx.params.add({ kind: 'list', index: right.index, encode }),
      hasNull: shape === 'listWithNull' || shape === 'wideListWithNull' || shape === 'null',
      wide: shape.startsWith('wide'),
    };
  }
  const written = right.kind === 'list' ? right.values : [right];
  const values = written.map((value) =>
    value.kind === 'string' ? encode(value.value) : literalOf(column, value),
  );
  const present = values.filter((value) => value !== null);
  return {
    placeholder: ctx.params.literal(JSON.stringify(present)),
    hasNull: present.length < values.length,
    wide: written.some((value) => value.kind === 'string' && isWide(value.value)),
  };
}

function likeSql(column: Column, right: SoqlValue, ctx: ConditionContext): string {
  if (!isText(column.field))
    throw new SoqlError(`invalid operator on ${column.field.name}: LIKE needs a text field`);
  const list = listOf(column, right, likeEncoder, ctx);
  const [text, pattern] =
    list.wide && foldable(column)
      ? [`fold(${column.sql})`, 'fold(pattern.value)']
      : [column.sql, 'pattern.value'];
  return `EXISTS (SELECT 1 FROM json_each(${list.placeholder}) AS pattern WHERE ${text} LIKE ${pattern} ESCAPE '\\')`;
}

/** Each element is a set of values that must all be among the record's (`'A;B'`); any element will do. */
function includesSql(column: Column, positive: boolean, right: SoqlValue, ctx: ConditionContext): string {
  if (column.field.type !== 'multipicklist') {
    throw new SoqlError(`INCLUDES and EXCLUDES need a multi-select picklist: ${column.field.name}`);
  }
  if (right.kind === 'list' && right.values.some((value) => value.kind === 'bind')) {
    // Each bind in the parentheses is a set of values of its own.
    const each = right.values.map((value) => includesSql(column, true, value, ctx)).join(' OR ');
    return positive ? `(${each})` : `NOT COALESCE((${each}), 0)`;
  }
  const list = listOf(column, right, includesEncoder, ctx);
  const found =
    `EXISTS (SELECT 1 FROM json_each(${list.placeholder}) AS wanted WHERE NOT EXISTS (SELECT 1 FROM json_each(wanted.value) ` +
    `AS item WHERE instr(';' || fold(${column.sql}) || ';', ';' || item.value || ';') = 0))`;
  return positive ? `(${column.sql} IS NOT NULL AND ${found})` : `(${column.sql} IS NULL OR NOT ${found})`;
}
