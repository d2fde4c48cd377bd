/** Formulas over records in memory: formula fields for triggers, validation rules, default values. */
import { normalizeId } from '../database/ids.ts';
import { toFieldValue, toFormulaValue } from '../formula/fieldValue.ts';
import { FormulaError, FormulaFailure } from '../formula/formulaError.ts';
import { evaluateFormula } from '../formula/evaluate.ts';
import { formulaOf, isGlobal } from '../formula/formula.ts';
import type { FormulaScope, FormulaValue } from '../formula/values.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';
import { SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';
import { localDay, zoneOffset } from '../runtime/timeZones.ts';
import { globalFormulaValue } from './formulaGlobals.ts';
import type { DmlContext } from './services.ts';

/** What a formula looks at. */
export interface FormulaSubject {
  readonly record: SObject;
  /** As stored before the save; null for a new record; absent where the formula cannot ask. */
  readonly old?: SObject | null;
  readonly blanksAsZero: boolean;
}

/** Reads records and their parents; parents are kept for the life of one reader. */
export class FormulaReader {
  readonly #ctx: DmlContext;
  readonly #parents = new Map<string, SObject | null>();
  readonly #parentsInMemory: boolean;

  /** `parentsInMemory`: a parent that hangs on the record counts before the stored one. */
  constructor(ctx: DmlContext, options: { readonly parentsInMemory?: boolean } = {}) {
    this.#ctx = ctx;
    this.#parentsInMemory = options.parentsInMemory === true;
  }

  /**
   * Result of a formula, null where the platform would show `#Error!`.
   * @throws {NotSupportedError} naming `what` when the formula cannot be read by this org.
   */
  evaluate(source: string, subject: FormulaSubject, what: string): FormulaValue {
    try {
      return evaluateFormula(formulaOf(source).node, this.#scope(subject));
    } catch (error) {
      if (error instanceof FormulaFailure) return null;
      if (error instanceof FormulaError) {
        throw new NotSupportedError(error.code, `${what}: ${error.message.replace(/^LO\d+: /, '')}`);
      }
      throw error;
    }
  }

  /** Value of a formula field. */
  field(record: SObject, field: FieldSchema): Value {
    const subject = { record, blanksAsZero: field.blanksAsZero !== false };
    const result = this.evaluate(
      field.formula ?? '',
      subject,
      `formula field ${record.schema.name}.${field.name}`,
    );
    try {
      return toFieldValue(field, result);
    } catch (error) {
      if (error instanceof FormulaFailure) return null;
      throw error;
    }
  }

  #scope({ record, old, blanksAsZero }: FormulaSubject): FormulaScope {
    const { exec, viewers } = this.#ctx;
    const now = exec.now();
    const { timeZone } = viewers.of(exec.tx.userId);
    const read = (from: SObject, path: readonly string[]): FormulaValue =>
      isGlobal(path) ? globalFormulaValue(exec, path) : this.#read(from, path, blanksAsZero);
    return {
      field: (path) => read(record, path),
      ...(old ? { prior: (path: readonly string[]) => read(old, path) } : {}),
      ...(old === undefined
        ? {}
        : { lookup: (...parts: Parameters<NonNullable<FormulaScope['lookup']>>) => this.#lookup(...parts) }),
      isNew: old === null,
      now,
      today: localDay(timeZone, now),
      zoneOffset: (instant) => zoneOffset(timeZone, instant),
    };
  }

  /** The oldest record that matches counts; none gives a blank. UNVERIFIED: Which of several records does VLOOKUP take? */
  #lookup(objectName: string, fieldName: string, keyField: string, key: FormulaValue): FormulaValue {
    const { store } = this.#ctx;
    const object = store.schema.object(objectName);
    const field = object?.fields.get(fieldName.toLowerCase());
    if (!object || !field) throw new FormulaError('LO4303', `no field ${objectName}.${fieldName}`);
    if (!object.fields.has(keyField.toLowerCase())) throw unknownName(object, keyField);
    const rows = typeof key === 'string' && key !== '' ? store.findBy(object, keyField, key) : [];
    const found = rows.find((row) => row.fields.get('isdeleted') !== true);
    return toFormulaValue(field, found?.fields.get(fieldName.toLowerCase()) ?? null, false);
  }

  #read(record: SObject, path: readonly string[], blanksAsZero: boolean): FormulaValue {
    const [name = '', ...rest] = path;
    if (rest.length > 0) {
      const parent = this.#parent(record, name.replace(/:.*$/, ''));
      return parent
        ? this.#read(parent, rest, blanksAsZero)
        : this.#missing(record.schema, path, blanksAsZero);
    }
    const field = record.schema.fields.get(name.toLowerCase());
    if (!field) throw unknownName(record.schema, name);
    const value =
      field.formula === undefined
        ? (record.fields.get(name.toLowerCase()) ?? null)
        : this.field(record, field);
    return toFormulaValue(field, value, blanksAsZero);
  }

  /** What a path gives when a record on the way is missing: the blank of its field. */
  #missing(object: ObjectSchema, path: readonly string[], blanksAsZero: boolean): FormulaValue {
    let current: ObjectSchema | undefined = object;
    for (const name of path.slice(0, -1)) {
      const lookup: FieldSchema | undefined = current && lookupOf(current, name.replace(/:.*$/, ''));
      current = this.#ctx.store.schema.object(lookup?.reference?.to[0] ?? '');
    }
    const field = current?.fields.get(path.at(-1)!.toLowerCase());
    return field ? toFormulaValue(field, null, blanksAsZero) : null;
  }

  #parent(record: SObject, relationship: string): SObject | null {
    const lookup = lookupOf(record.schema, relationship);
    if (!lookup) throw unknownName(record.schema, relationship);
    const given = this.#parentsInMemory ? record.fields.get(relationship.toLowerCase()) : undefined;
    if (given instanceof SObject) return given;
    const value = record.fields.get(lookup.name.toLowerCase()) ?? null;
    if (typeof value !== 'string' || value === '') return null;
    const id = normalizeId(value);
    let parent = this.#parents.get(id);
    if (parent === undefined) {
      const object = this.#ctx.store.schema.objectByKeyPrefix(id.slice(0, 3));
      parent = (object && this.#ctx.store.load(object, [id]).get(id)) ?? null;
      this.#parents.set(id, parent);
    }
    return parent;
  }
}

function lookupOf(object: ObjectSchema, relationship: string): FieldSchema | undefined {
  const key = relationship.toLowerCase();
  return [...object.fields.values()].find(
    (field) => field.reference?.relationshipName?.toLowerCase() === key,
  );
}

function unknownName(object: ObjectSchema, name: string): FormulaError {
  return new FormulaError('LO4303', `${object.name} has no ${name}`);
}

const formulaFields = new WeakMap<ObjectSchema, readonly FieldSchema[]>();

export function formulaFieldsOf(object: ObjectSchema): readonly FieldSchema[] {
  let fields = formulaFields.get(object);
  if (!fields) {
    fields = [...object.fields.values()].filter((field) => field.formula !== undefined);
    formulaFields.set(object, fields);
  }
  return fields;
}

/** A formula this org cannot read is refused when Apex reads the field, not before. */
function fillField(reader: FormulaReader, record: SObject, field: FieldSchema): void {
  const key = field.name.toLowerCase();
  try {
    record.fields.set(key, reader.field(record, field));
  } catch (error) {
    if (!(error instanceof NotSupportedError)) throw error;
    record.fields.delete(key);
    (record.refused ??= new Map()).set(key, error);
  }
}

/** Puts the values of formula fields on records, as triggers see them. */
export function fillFormulas(ctx: DmlContext, object: ObjectSchema, records: readonly SObject[]): void {
  const fields = formulaFieldsOf(object);
  if (fields.length === 0) return;
  const reader = new FormulaReader(ctx);
  for (const record of records) {
    for (const field of fields) fillField(reader, record, field);
  }
}
