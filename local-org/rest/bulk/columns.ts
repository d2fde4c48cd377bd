/**
 * What the columns of an uploaded file set.
 * https://developer.salesforce.com/docs/atlas.en-us.api_asynch.meta/api_asynch/datafiles_csv_rel_field_header_row.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { parentField } from '../../runtime/records.ts';
import { SObject } from '../../runtime/values.ts';
import type { RecordError } from '../../runtime/values.ts';
import type { FieldSchema, ObjectSchema, Schema } from '../../schema/schema.ts';
import { RestFailure } from '../failure.ts';
import { recordId } from '../records/ids.ts';
import { setValue } from '../records/readRecord.ts';
import { CsvProblem } from './csv.ts';

export interface Column {
  readonly field: FieldSchema;
  /** The field stands for a parent record: `Owner.Username`. */
  readonly parent: { readonly key: string; readonly object: ObjectSchema } | null;
}

/** @throws CsvProblem for a header that names no field. */
export function readColumns(schema: Schema, object: ObjectSchema, headers: readonly string[]): Column[] {
  if (headers.length === 0) throw new CsvProblem('InvalidBatch : The file has no header row');
  return headers.map((header) => {
    const column = readColumn(schema, object, header);
    if (column === null) throw new CsvProblem(`InvalidBatch : Field name not found : ${header}`);
    return column;
  });
}

/** `Name`, `Account.Number__c`, or `Lead:Who.Email` where the relationship may lead to several objects. */
function readColumn(schema: Schema, object: ObjectSchema, header: string): Column | null {
  const [, type, relation, name] = /^(?:(\w+):)?(?:(\w+)\.)?(\w+)$/.exec(header) ?? [];
  if (name === undefined) return null;
  if (relation === undefined) {
    const own = type === undefined ? object.fields.get(name.toLowerCase()) : undefined;
    return own ? { field: own, parent: null } : null;
  }
  const lookup = parentField(object, relation.toLowerCase());
  const target = schema.object(type ?? lookup?.reference?.to[0] ?? '');
  const field = target?.fields.get(name.toLowerCase());
  return lookup && target && field
    ? { field, parent: { key: relation.toLowerCase(), object: target } }
    : null;
}

export interface ReadRow {
  readonly record: SObject;
  readonly errors: readonly RecordError[];
}

/** Empty cells are passed over, `#N/A` empties the field. */
export function readRow(
  exec: Execution,
  object: ObjectSchema,
  columns: readonly Column[],
  cells: readonly string[],
): ReadRow {
  const record = new SObject(object);
  const errors: RecordError[] = [];
  columns.forEach(({ field, parent }, index) => {
    const text = cells[index] ?? '';
    if (text === '') return;
    const value = text === '#N/A' ? null : field.type === 'boolean' ? text.toLowerCase() : text;
    const target = parent === null ? record : new SObject(parent.object);
    try {
      if (field.type === 'id' && parent === null) record.fields.set('id', recordId(object, text));
      else setValue(exec, target, field, value);
    } catch (error) {
      if (!(error instanceof RestFailure)) throw error;
      errors.push(cellError(error, field, text));
    }
    if (parent !== null) record.fields.set(parent.key, target);
  });
  return { record, errors };
}

function cellError({ errors: [first] }: RestFailure, field: FieldSchema, text: string): RecordError {
  if (first?.errorCode === 'MALFORMED_ID') {
    return { statusCode: 'MALFORMED_ID', message: first.message, fields: ['Id'] };
  }
  const message = `value not of required type: ${text}`;
  return { statusCode: 'INVALID_TYPE_ON_FIELD_IN_RECORD', message, fields: [field.name] };
}
