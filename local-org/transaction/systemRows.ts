/**
 * Rows the platform itself writes (AsyncApexJob, CronTrigger, ApexClass ...): no limits, no triggers, no permission
 * checks, inside whatever database transaction is open.
 */
import type { Store } from '../database/store.ts';
import { ApexDatetime } from '../runtime/values.ts';
import type { SObject, Value } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';

/** Datetimes are epoch milliseconds. */
export type SystemValue = string | number | boolean | null;
export type SystemFields = Readonly<Record<string, SystemValue>>;

export class SystemRows {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Returns the new 18-character id. */
  insert(objectName: string, fields: SystemFields, userId: string | null = null): string {
    const object = this.#store.object(objectName);
    const values: Record<string, Value> = {};
    for (const [name, value] of Object.entries(fields)) values[name] = toValue(object, name, value);
    return this.#store.create(objectName, values, { userId, now: this.#now() });
  }

  update(objectName: string, id: string, fields: SystemFields): void {
    const object = this.#store.object(objectName);
    const values = Object.entries(fields).map(
      ([name, value]) => [name.toLowerCase(), toValue(object, name, value)] as const,
    );
    this.#store.update(object, id, new Map(values));
  }

  /** Removes a row for good. */
  remove(objectName: string, id: string): void {
    this.#store.erase(this.#store.object(objectName), [id]);
  }

  /** First row whose field has the value; fields read by name in any case. Null when there is none. */
  find(objectName: string, fieldName: string, value: SystemValue): SystemRow | null {
    const record = this.#store.findOne(objectName, fieldName, value);
    return record && rowOf(record);
  }

  /** Every row whose field has the value. */
  findAll(objectName: string, fieldName: string, value: SystemValue): SystemRow[] {
    return this.#store.findBy(this.#store.object(objectName), fieldName, value).map(rowOf);
  }
}

export interface SystemRow {
  value(fieldName: string): SystemValue;
}

function rowOf(record: SObject): SystemRow {
  return { value: (name) => fromValue(record.fields.get(name.toLowerCase()) ?? null) };
}

function toValue(object: ObjectSchema, fieldName: string, value: SystemValue): Value {
  const type = object.fields.get(fieldName.toLowerCase())?.type;
  if (!type) throw new Error(`invariant: ${object.name} has no field ${fieldName}`);
  return type === 'datetime' && typeof value === 'number' ? new ApexDatetime(value) : value;
}

function fromValue(value: Value): SystemValue {
  if (value instanceof ApexDatetime) return value.millis;
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  throw new Error('invariant: a system row holds a value that is no plain scalar');
}
