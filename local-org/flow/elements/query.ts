/** Records that meet the filters of an element, as one query for all interviews of the batch. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../../schema/schema.ts';
import { PLAIN_QUERY } from '../../soql/ast.ts';
import type { ComparisonOperator, Condition as SoqlCondition, SoqlQuery, SoqlValue } from '../../soql/ast.ts';
import type { Logic } from '../../schema/conditionLogic.ts';
import type { Condition, ConditionGroup } from '../metadata/conditions.ts';
import type { FlowAccess } from '../run/context.ts';
import { convertToField, plainText } from '../run/convert.ts';
import { FlowFailure } from '../run/failure.ts';

export interface RecordQuery {
  readonly object: ObjectSchema;
  /** Field names; Id is always read. */
  readonly fields: readonly string[];
  readonly where: ConditionGroup;
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
  readonly limit: number | null;
}

const OPERATORS: Readonly<Record<string, ComparisonOperator>> = {
  EqualTo: '=',
  NotEqualTo: '!=',
  GreaterThan: '>',
  GreaterThanOrEqualTo: '>=',
  LessThan: '<',
  LessThanOrEqualTo: '<=',
  StartsWith: 'like',
  EndsWith: 'like',
  Contains: 'like',
  In: 'in',
  NotIn: 'not in',
};

/** Operators that filters of record elements may have. FlowRecordFilter in the Metadata API guide. */
export const FILTER_OPERATORS: ReadonlySet<string> = new Set([
  ...Object.keys(OPERATORS),
  'IsNull',
  'IsBlank',
]);

/**
 * Runs the query for one interview. It spends rows but no query: the caller spends one for the whole batch.
 * `valueOf` gives the right side of a filter.
 */
export function runQuery(
  exec: Execution,
  query: RecordQuery,
  access: FlowAccess,
  valueOf: (condition: Condition) => Value,
): SObject[] {
  const binds: Value[] = [];
  const soql: SoqlQuery = {
    ...PLAIN_QUERY,
    select: [...new Set(['Id', ...query.fields])].map((field) => ({
      kind: 'field',
      path: [field],
      alias: null,
    })),
    from: query.object.name,
    where: whereOf(query, binds, valueOf),
    orderBy: query.sort
      ? [{ by: { kind: 'field', path: [query.sort.field] }, descending: query.sort.descending, nulls: null }]
      : [],
    limit: query.limit === null ? null : { kind: 'number', value: query.limit },
  };
  const records = exec.data.query(exec, soql, binds, { ...access, uncounted: true });
  exec.tx.limits.spend('queryRows', records.length);
  return records;
}

function whereOf(
  { object, where }: RecordQuery,
  binds: Value[],
  valueOf: (condition: Condition) => Value,
): SoqlCondition | null {
  if (where.conditions.length === 0) return null;
  const build = (logic: Logic): SoqlCondition => {
    if (logic.kind === 'not') return { kind: 'not', term: build(logic.term) };
    if (logic.kind !== 'condition') return { kind: logic.kind, terms: logic.terms.map(build) };
    const condition = where.conditions[logic.index]!;
    return comparison(object, condition, valueOf(condition), binds);
  };
  return build(where.logic);
}

function comparison(object: ObjectSchema, condition: Condition, value: Value, binds: Value[]): SoqlCondition {
  const left = { kind: 'field', path: condition.left } as const;
  if (condition.operator === 'IsNull' || condition.operator === 'IsBlank') {
    return { kind: 'compare', left, operator: value === false ? '!=' : '=', right: { kind: 'null' } };
  }
  const operator = OPERATORS[condition.operator];
  if (!operator)
    throw new FlowFailure(null, `LO8204: filter operator ${condition.operator} is not supported`);
  const field = object.fields.get((condition.left[0] ?? '').toLowerCase());
  return { kind: 'compare', left, operator, right: bound(condition.operator, field, value, binds) };
}

function bound(operator: string, field: FieldSchema | undefined, value: Value, binds: Value[]): SoqlValue {
  const converted = (item: Value): Value => (field ? convertToField(item, field) : item);
  if (operator === 'In' || operator === 'NotIn') {
    const items = value instanceof ApexList ? value.items : [value];
    binds.push(new ApexList('Object', items.map(converted)));
  } else if (OPERATORS[operator] === 'like') {
    const text = plainText(value).replace(/[\\%_]/g, '\\$&');
    binds.push(`${operator === 'StartsWith' ? '' : '%'}${text}${operator === 'EndsWith' ? '' : '%'}`);
  } else {
    const single = converted(value);
    if (single === null) return { kind: 'null' };
    binds.push(single);
  }
  return { kind: 'bind', index: binds.length - 1 };
}
