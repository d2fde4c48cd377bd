/** Records as JSON of the REST API. https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_query.htm */
import { relationshipName } from '../../runtime/records.ts';
import { dateText } from '../../runtime/text.ts';
import {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexList,
  ApexTime,
  NativeObject,
  SObject,
} from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { RecordShape } from './shape.ts';

export interface RecordJsonOptions {
  /** `/services/data/v65.0` */
  readonly root: string;
  /** The result of a child subquery: a first batch of the children. */
  readonly children: (records: readonly unknown[]) => unknown;
}

export type RecordJson = Readonly<Record<string, unknown>>;

const EVERYTHING: RecordShape = { members: null };

export function recordJson(record: SObject, shape: RecordShape, options: RecordJsonOptions): RecordJson {
  const { schema, fields } = record;
  const id = fields.get('id');
  const isRow = typeof id === 'string' && schema.name !== 'AggregateResult';
  const url = isRow ? { url: `${options.root}/sobjects/${schema.name}/${id}` } : {};
  const json: Record<string, unknown> = { attributes: { type: schema.name, ...url } };
  if (shape.members === null) {
    for (const [key, value] of fields) {
      const name = schema.fields.get(key)?.name ?? relationshipName(schema, key) ?? key;
      json[name] = memberJson(value, EVERYTHING, options);
    }
    return json;
  }
  for (const [key, member] of shape.members) {
    const value = fields.get(key);
    if (value === undefined) continue;
    json[member.name] = memberJson(value, member.kind === 'field' ? EVERYTHING : member.shape, options);
  }
  return json;
}

function memberJson(value: Value, shape: RecordShape, options: RecordJsonOptions): unknown {
  if (value instanceof SObject) return recordJson(value, shape, options);
  if (!(value instanceof ApexList)) return scalarJson(value);
  const records = value.items.filter((item): item is SObject => item instanceof SObject);
  // A parent without children has null, not an empty result.
  return records.length === 0
    ? null
    : options.children(records.map((child) => recordJson(child, shape, options)));
}

/** An address or geolocation: its parts, null for those without a value. */
function compoundJson(value: NativeObject): unknown {
  const parts = Object.entries(value.state as Readonly<Record<string, Value>>);
  return Object.fromEntries(parts.map(([part, content]) => [part, scalarJson(content)]));
}

/** Datetimes as `2024-02-29T13:05:09.000+0000`. */
export function scalarJson(value: Value): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof ApexDecimal) return value.value.toNumber();
  if (value instanceof ApexDouble) return value.value;
  if (value instanceof ApexDate) return dateText(value);
  if (value instanceof ApexDatetime) return new Date(value.millis).toISOString().replace('Z', '+0000');
  if (value instanceof ApexTime) return new Date(value.millis).toISOString().slice(11);
  if (value instanceof ApexBlob) return Buffer.from(value.bytes).toString('base64');
  if (value instanceof NativeObject) return compoundJson(value);
  return value;
}
