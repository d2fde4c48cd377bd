/** What saving records of one object needs to know of its fields, worked out once. */
import { columnsOf } from '../database/tables.ts';
import { ApexDecimal } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';

export interface KeyedField {
  readonly field: FieldSchema;
  /** Lower-case API name: the key of its value in a record. */
  readonly key: string;
}

export interface SavePlan {
  /** Stored fields that get a value when a new record has none; `value` is absent where it depends on the record or user. */
  readonly defaulted: readonly (KeyedField & { readonly value: Value | undefined })[];
  readonly required: readonly KeyedField[];
  /** Lookups that may name their parent by an external id; `relation` is the key of the parent record. */
  readonly parents: readonly (KeyedField & { readonly relation: string })[];
  /** Lookups that can be written, with the names of the objects they may point to. */
  readonly references: readonly (KeyedField & { readonly targets: readonly string[] })[];
  readonly unique: readonly KeyedField[];
  readonly autoNumbers: readonly (KeyedField & { readonly format: string; readonly counter: string })[];
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
    defaulted: columnsOf(object)
      .filter(hasDefault)
      .map((field) => ({ ...keyed(field), value: constantDefault(field) })),
    required: fields.filter((field) => field.required).map(keyed),
    parents: fields.flatMap((field) => {
      const relation = field.reference?.relationshipName?.toLowerCase();
      return relation === undefined ? [] : [{ ...keyed(field), relation }];
    }),
    references: fields.flatMap((field) =>
      field.reference && (field.createable || field.updateable)
        ? [{ ...keyed(field), targets: field.reference.to }]
        : [],
    ),
    unique: fields.filter((field) => field.unique).map(keyed),
    autoNumbers: fields.flatMap((field) =>
      field.autoNumberFormat === undefined
        ? []
        : [{ ...keyed(field), format: field.autoNumberFormat, counter: `${object.name}.${field.name}` }],
    ),
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

function constantDefault(field: FieldSchema): Value | undefined {
  if (field.name === 'OwnerId') return undefined;
  if (field.defaultValue === undefined) return field.picklist?.values.find((value) => value.isDefault)?.value;
  const isDecimal = field.type === 'double' || field.type === 'currency' || field.type === 'percent';
  return isDecimal && typeof field.defaultValue === 'number'
    ? new ApexDecimal(field.defaultValue)
    : field.defaultValue;
}
