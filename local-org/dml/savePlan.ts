/** What saving records of one object needs to know of its fields, worked out once. */
import { columnsOf } from '../database/tables.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';

export interface KeyedField {
  readonly field: FieldSchema;
  /** Lower-case API name: the key of its value in a record. */
  readonly key: string;
}

export interface SavePlan {
  /** Stored fields that get a value when a new record has none. */
  readonly defaulted: readonly KeyedField[];
  readonly required: readonly KeyedField[];
  /** Lookups that may name their parent by an external id; `relation` is the key of the parent record. */
  readonly parents: readonly (KeyedField & { readonly relation: string })[];
}

const plans = new WeakMap<ObjectSchema, SavePlan>();

/** The same plan for the life of the object's schema. */
export function savePlanOf(object: ObjectSchema): SavePlan {
  let plan = plans.get(object);
  if (!plan) plans.set(object, (plan = makePlan(object)));
  return plan;
}

function makePlan(object: ObjectSchema): SavePlan {
  const fields = [...object.fields.values()];
  return {
    defaulted: columnsOf(object).filter(hasDefault).map(keyed),
    required: fields.filter((field) => field.required).map(keyed),
    parents: fields.flatMap((field) => {
      const relation = field.reference?.relationshipName?.toLowerCase();
      return relation === undefined ? [] : [{ ...keyed(field), relation }];
    }),
  };
}

function keyed(field: FieldSchema): KeyedField {
  return { field, key: field.name.toLowerCase() };
}

function hasDefault(field: FieldSchema): boolean {
  return (
    field.name === 'OwnerId' ||
    field.defaultValue !== undefined ||
    field.defaultFormula !== undefined ||
    field.picklist?.values.some((value) => value.isDefault) === true
  );
}
