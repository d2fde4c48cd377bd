/** Records as the REST API gives them: `attributes`, fields by API name, parents and children nested. */
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexTime,
  SObject,
} from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';

export interface RestRecord {
  readonly attributes?: { readonly type: string; readonly url?: string };
  readonly [field: string]: unknown;
}

/** `/services/data/v65.0/sobjects/Contact/003...` */
const API_PATH = '/services/data/v65.0/sobjects';

export function toRestRecord(record: SObject): RestRecord {
  const { schema } = record;
  const id = record.fields.get('id');
  const url = typeof id === 'string' ? { url: `${API_PATH}/${schema.name}/${id}` } : {};
  const json: Record<string, unknown> = { attributes: { type: schema.name, ...url } };
  for (const [key, value] of record.fields) json[outputName(schema, key)] = toRestValue(value);
  return json;
}

function toRestValue(value: Value): unknown {
  if (value instanceof SObject) return toRestRecord(value);
  if (value instanceof ApexList) return childResult(value);
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof ApexDecimal) return value.value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate) return new Date(value.epochDay * 86_400_000).toISOString().slice(0, 10);
  if (value instanceof ApexDatetime) return new Date(value.millis).toISOString().replace('Z', '+0000');
  if (value instanceof ApexTime) return new Date(value.millis).toISOString().slice(11);
  if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
  return value;
}

function childResult(list: ApexList): unknown {
  const records = list.items.filter((item): item is SObject => item instanceof SObject).map(toRestRecord);
  return records.length === 0 ? null : { totalSize: records.length, done: true, records };
}

/** API name of a field or relationship whose key in memory is lower case. */
function outputName(schema: ObjectSchema, key: string): string {
  const field = schema.fields.get(key);
  if (field) return field.name;
  for (const candidate of schema.fields.values()) {
    const parent = candidate.reference?.relationshipName;
    if (parent?.toLowerCase() === key) return parent;
  }
  return schema.childRelationships.get(key)?.name ?? key;
}
