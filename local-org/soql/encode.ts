/** Right-hand values of comparisons in the form of the field's column, with the platform's type checks. */
import { encode, toNumber } from '../database/codec.ts';
import type { SqlValue } from '../database/codec.ts';
import { looksLikeId } from '../database/ids.ts';
import { isoToDatetime } from './isoText.ts';
import { ApexDate, ApexDatetime, ApexTime, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { SoqlValue } from './ast.ts';
import { idOf } from './params.ts';
import type { Encoder } from './params.ts';
import { SoqlError } from './soqlError.ts';

export function isText(field: FieldSchema): boolean {
  return !['boolean', 'int', 'double', 'currency', 'percent', 'date', 'datetime', 'time', 'base64'].includes(
    field.type,
  );
}

function isNumeric(field: FieldSchema): boolean {
  return ['int', 'double', 'currency', 'percent'].includes(field.type);
}

/** Encoder of bind values for a field. */
export function bindEncoder(field: FieldSchema): Encoder {
  if (field.type === 'id' || field.type === 'reference') return (value) => encodeId(field, idOf(value));
  // A filter on a number compares with the bind as it is, not rounded to the field's scale.
  if (isNumeric(field)) return (value) => (value === null ? null : toNumber(value));
  return (value) => encode(field, value instanceof SObject ? idOf(value) : value);
}

function encodeId(field: FieldSchema, value: Value): SqlValue {
  if (typeof value === 'string' && value !== '' && !looksLikeId(value) && field.reference?.durable !== true) {
    throw new SoqlError(`invalid ID field: ${value}`);
  }
  return encode(field, value);
}

type Literal = Exclude<SoqlValue, { kind: 'bind' | 'list' | 'subquery' | 'dateLiteral' }>;

/**
 * Value of a literal written in the query.
 * @throws {SoqlError} when the literal is of another type than the field.
 */
export function encodeLiteral(field: FieldSchema, literal: Literal): SqlValue {
  switch (literal.kind) {
    case 'null':
      return null;
    case 'boolean':
      if (field.type !== 'boolean') throw wrongType(field);
      return literal.value ? 1 : 0;
    case 'number':
      if (!isNumeric(field)) throw wrongType(field);
      return Number(literal.text);
    case 'string':
      if (!isText(field) && field.type !== 'base64') throw wrongType(field);
      return bindEncoder(field)(literal.value);
    case 'date':
      if (field.type !== 'date') throw wrongType(field);
      return encode(field, new ApexDate(Date.parse(`${literal.text}T00:00:00Z`) / 86_400_000));
    case 'datetime':
      if (field.type !== 'datetime') throw wrongType(field);
      return encode(field, new ApexDatetime(isoToDatetime(literal.text)));
    case 'time':
      return encode(field, new ApexTime(isoToDatetime(`1970-01-01T${literal.text}`)));
  }
}

/** Platform wording, e.g. `value of filter criterion for field 'IsActive' must be of type boolean and ...`. */
function wrongType(field: FieldSchema): SoqlError {
  const typeName = field.type === 'datetime' ? 'dateTime' : isText(field) ? 'string' : field.type;
  const quotes = isText(field) ? 'should be enclosed in quotes' : 'should not be enclosed in quotes';
  return new SoqlError(
    `value of filter criterion for field '${field.name}' must be of type ${typeName} and ${quotes}`,
  );
}
