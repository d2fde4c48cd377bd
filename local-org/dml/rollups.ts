/**
 * Roll-up summary fields: worked out anew for the parents of records that were written or removed, and saved on the
 * parent by the whole save procedure, triggers included.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm (roll-up step)
 */
import { decode } from '../database/codec.ts';
import { ApexDecimal, ApexList, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema, Schema, SummarySchema } from '../schema/schema.ts';
import { PLAIN_QUERY } from '../soql/ast.ts';
import type { Condition, SoqlQuery } from '../soql/ast.ts';
import { FilterProblem, filterCondition } from '../soql/filterItem.ts';
import { saveInternally } from './internal.ts';
import { sameValue } from './prepare.ts';
import { alive, fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';
import { systemRows } from './systemQuery.ts';

interface Rollup {
  readonly parent: ObjectSchema;
  readonly field: FieldSchema;
  readonly summary: SummarySchema;
}

const rollups = new WeakMap<Schema, Map<string, Rollup[]>>();

/** Roll-ups by lower-case name of the detail object. */
function rollupsOf(schema: Schema): Map<string, Rollup[]> {
  let known = rollups.get(schema);
  if (known) return known;
  known = new Map();
  for (const parent of schema.all()) {
    for (const field of parent.fields.values()) {
      if (!field.summary) continue;
      const key = field.summary.object.toLowerCase();
      known.set(key, [...(known.get(key) ?? []), { parent, field, summary: field.summary }]);
    }
  }
  rollups.set(schema, known);
  return known;
}

/** A parent that cannot be saved fails the rows below it. */
export function refreshRollups(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  const found = rollupsOf(ctx.store.schema).get(object.name.toLowerCase()) ?? [];
  for (const parent of new Set(found.map((rollup) => rollup.parent))) {
    const own = found.filter((rollup) => rollup.parent === parent);
    const ids = parentIds(alive(rows), own);
    if (ids.length > 0) refreshParents(ctx, parent, own, ids, rows);
  }
}

/**
 * The same for records that went, or came back, with another record: a detail of two masters counts in the one that
 * stays. A parent that cannot be saved fails the record that took them along.
 * UNVERIFIED: Is the roll-up of the other master worked out anew when a detail is deleted with its first master?
 */
export function refreshRollupsOfOthers(
  ctx: DmlContext,
  object: ObjectSchema,
  ids: readonly string[],
  root: Row,
): void {
  if (ids.length === 0 || !rollupsOf(ctx.store.schema).has(object.name.toLowerCase())) return;
  const rows = [...ctx.store.load(object, ids)].map(([id, record], index): Row => {
    return { index, source: record, operation: root.operation, id, record, old: record, errors: [] };
  });
  refreshRollups(ctx, object, rows);
  const problem = rows.find(({ errors }) => errors.length > 0);
  for (const error of problem?.errors ?? []) fail(root, error.statusCode, error.message, error.fields);
}

function parentIds(rows: readonly Row[], found: readonly Rollup[]): string[] {
  const ids = new Set<string>();
  for (const { summary } of found) {
    const key = summary.field.toLowerCase();
    for (const row of rows) {
      for (const value of [row.record.fields.get(key), row.old?.fields.get(key)]) {
        if (typeof value === 'string' && value !== '') ids.add(value);
      }
    }
  }
  return [...ids];
}

function refreshParents(
  ctx: DmlContext,
  parent: ObjectSchema,
  found: readonly Rollup[],
  ids: readonly string[],
  rows: readonly Row[],
): void {
  const stored = ctx.store.load(parent, ids);
  const changed = new Map<string, SObject>();
  for (const rollup of found) {
    const values = summarize(ctx, rollup, ids);
    for (const [id, record] of stored) {
      if (record.fields.get('isdeleted') === true) continue;
      const key = rollup.field.name.toLowerCase();
      const value = values.get(id) ?? emptyValue(rollup);
      if (sameValue(value, record.fields.get(key) ?? null)) continue;
      const update = changed.get(id) ?? new SObject(parent);
      update.fields.set('id', id);
      update.fields.set(key, value);
      changed.set(id, update);
    }
  }
  const saved = saveInternally(ctx, 'update', [...changed.values()], { trusted: true });
  for (const problem of saved.filter((row) => row.errors.length > 0)) failBelow(problem, found, rows);
}

function failBelow(problem: Row, found: readonly Rollup[], rows: readonly Row[]): void {
  for (const row of alive(rows)) {
    const below = found.some(
      ({ summary }) => row.record.fields.get(summary.field.toLowerCase()) === problem.id,
    );
    if (!below) continue;
    for (const error of problem.errors) fail(row, error.statusCode, error.message, error.fields);
  }
}

/** Counts and sums of nothing are 0; there is no smallest or largest of nothing. */
function emptyValue({ field, summary }: Rollup): Value {
  return summary.operation === 'count' || summary.operation === 'sum'
    ? new ApexDecimal(0, field.scale ?? 0)
    : null;
}

function summarize(ctx: DmlContext, rollup: Rollup, ids: readonly string[]): Map<string, Value> {
  const rows = systemRows(ctx, summaryQuery(ctx.store.schema, rollup), [new ApexList('Id', [...ids])]);
  return new Map(rows.map(([id, value]) => [String(id), decode(rollup.field, value)]));
}

function summaryQuery(schema: Schema, rollup: Rollup): SoqlQuery {
  const { summary } = rollup;
  const link = { kind: 'field', path: [summary.field] } as const;
  const of = summary.of === null ? 'Id' : summary.of;
  const conditions: Condition[] = [
    { kind: 'compare', left: link, operator: 'in', right: { kind: 'bind', index: 0 } },
    ...filterConditions(rollup, schema.object(summary.object)),
  ];
  const call = { name: summary.operation.toUpperCase(), argument: { kind: 'field', path: [of] } } as const;
  return {
    ...PLAIN_QUERY,
    select: [
      { kind: 'field', path: [summary.field], alias: null },
      { kind: 'function', call, alias: null },
    ],
    from: summary.object,
    where: { kind: 'and', terms: conditions },
    groupBy: { kind: 'plain', items: [link] },
  };
}

/** @throws Error LO4118 for a filter this org cannot follow. */
function filterConditions({ parent, field, summary }: Rollup, detail: ObjectSchema | undefined): Condition[] {
  const refusal = (reason: string): Error =>
    new Error(`LO4118: roll-up ${parent.name}.${field.name}: ${reason}`);
  if (!detail) throw refusal(`no object ${summary.object}`);
  try {
    return summary.filters.map((filter) => filterCondition(detail, filter));
  } catch (error) {
    throw error instanceof FilterProblem ? refusal(error.message) : error;
  }
}
