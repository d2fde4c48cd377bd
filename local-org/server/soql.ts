/** Safe building of the few SOQL texts the server makes itself. */
import type { FieldSchema, ObjectSchema, Schema } from '../schema/schema.ts';

/** A quoted SOQL text. Source: SOQL reference, "Quoted String Escape Sequences". */
export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n').replaceAll('\r', '\\r')}'`;
}

/** A quoted LIKE pattern that finds the text anywhere; `%` and `_` in it are literal. */
export function contains(text: string): string {
  const literal = text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('%', '\\%')
    .replaceAll('_', '\\_');
  return `'%${literal}%'`;
}

export interface FoundField {
  /** Object that has the field: the parent's for a path. */
  readonly object: string;
  /** Path with the names' declared spelling: `Account.Name`. */
  readonly path: string;
  readonly field: FieldSchema;
  /** Path of the id of the record this is the name of: `Account.Id` for `Account.Name`; null for other fields. */
  readonly namedBy: string | null;
}

/** Looks a field path up; undefined when the schema does not have it, so nothing unknown reaches SOQL. */
export function findField(schema: Schema, object: ObjectSchema, path: string): FoundField | undefined {
  const [step = '', ...rest] = path.split('.');
  if (rest.length === 0) {
    const field = object.fields.get(step.toLowerCase());
    if (field === undefined) return undefined;
    return {
      object: object.name,
      path: field.name,
      field,
      namedBy: field.name === object.nameField ? 'Id' : null,
    };
  }
  const lookup = [...object.fields.values()].find(
    (field) => field.reference?.relationshipName?.toLowerCase() === step.toLowerCase(),
  );
  const parent = schema.object(lookup?.reference?.to[0] ?? '');
  const inner = parent === undefined ? undefined : findField(schema, parent, rest.join('.'));
  if (inner === undefined) return undefined;
  const before = `${lookup?.reference?.relationshipName ?? step}.`;
  return {
    ...inner,
    path: before + inner.path,
    namedBy: inner.namedBy === null ? null : before + inner.namedBy,
  };
}

/** The object of a record id by its key prefix. */
export function objectOfId(schema: Schema, recordId: string): ObjectSchema | undefined {
  return /^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(recordId)
    ? schema.objectByKeyPrefix(recordId.slice(0, 3))
    : undefined;
}
