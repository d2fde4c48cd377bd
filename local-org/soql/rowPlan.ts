/** How the columns of a result row become a record with parents and children. */
import { decode } from '../database/codec.ts';
import type { SqlValue } from '../database/codec.ts';
import { ApexList, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema, Schema } from '../schema/schema.ts';

export interface FieldStep {
  readonly kind: 'field';
  readonly key: string;
  readonly index: number;
  readonly field: FieldSchema;
  /** `toLabel()`: the value's label instead of the value. */
  readonly label: boolean;
}

export interface ParentPlan {
  readonly kind: 'parent';
  readonly key: string;
  readonly plan: RecordPlan;
}

export interface ChildrenPlan {
  readonly kind: 'children';
  readonly key: string;
  /** Column with the JSON array of child rows. */
  readonly index: number;
  readonly plan: RecordPlan;
}

/** `TYPEOF`: which fields come depends on the object of the parent. */
export interface TypeofPlan {
  readonly kind: 'typeof';
  readonly key: string;
  readonly when: readonly RecordPlan[];
  /** For parents of any other object; null when there is no ELSE. */
  readonly otherwise: RecordPlan | null;
}

export interface RecordPlan {
  /** Null for polymorphic parents: the id's key prefix tells. */
  readonly object: ObjectSchema | null;
  /** Column of the record's id; a null there means there is no such record. -1 in aggregate rows. */
  readonly idIndex: number;
  readonly steps: (FieldStep | ParentPlan | ChildrenPlan | TypeofPlan)[];
}

/** Counts what the query's row limit counts: rows of every level. */
export interface RowCounter {
  rows: number;
}

export function readRecord(
  plan: RecordPlan,
  row: readonly SqlValue[],
  schema: Schema,
  counter: RowCounter,
): SObject {
  const id = plan.idIndex < 0 ? null : row[plan.idIndex];
  const object = plan.object ?? schema.objectByKeyPrefix(String(id).slice(0, 3));
  if (!object) throw new Error(`invariant: no object for id ${String(id)}`);
  const record = new SObject(object);
  record.queried = true;
  for (const step of plan.steps) {
    if (step.kind === 'field') record.fields.set(step.key, readField(step, row));
    else if (step.kind === 'typeof') record.fields.set(step.key, readTypeof(step, row, schema, counter));
    else if (step.kind === 'parent') record.fields.set(step.key, readParent(step.plan, row, schema, counter));
    else record.fields.set(step.key, readChildren(step, row, schema, counter));
  }
  if (typeof id === 'string' && !record.fields.has('id')) record.fields.set('id', id);
  return record;
}

function readField(step: FieldStep, row: readonly SqlValue[]): Value {
  const value = decode(step.field, row[step.index]);
  if (!step.label) return value;
  return step.field.picklist?.values.find((entry) => entry.value === value)?.label ?? value;
}

function readParent(plan: RecordPlan, row: readonly SqlValue[], schema: Schema, counter: RowCounter): Value {
  const id = row[plan.idIndex];
  return id === null || id === undefined ? null : readRecord(plan, row, schema, counter);
}

/** UNVERIFIED: that a parent of an object without WHEN is null when there is no ELSE. */
function readTypeof(step: TypeofPlan, row: readonly SqlValue[], schema: Schema, counter: RowCounter): Value {
  for (const plan of step.when) {
    const record = readParent(plan, row, schema, counter);
    if (record !== null) return record;
  }
  return step.otherwise === null ? null : readParent(step.otherwise, row, schema, counter);
}

function readChildren(
  step: ChildrenPlan,
  row: readonly SqlValue[],
  schema: Schema,
  counter: RowCounter,
): Value {
  const rows = JSON.parse(String(row[step.index] ?? '[]')) as SqlValue[][];
  counter.rows += rows.length;
  return new ApexList(
    step.plan.object?.name ?? 'SObject',
    rows.map((child) => readRecord(step.plan, child, schema, counter)),
  );
}
