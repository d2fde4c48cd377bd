/**
 * Conditions in the headers of a call on one record.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/intro_rest_conditional_requests.htm
 */
import { createHash } from 'node:crypto';
import { ApexDatetime } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import type { RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure, RestFailure } from '../failure.ts';
import { recordJson } from '../query/recordJson.ts';
import { jsonOptions } from '../query/run.ts';
import { retrieveRecords } from './retrieve.ts';

const NAMES = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since'] as const;

/** The tag of a record for the header ETag; null for objects that have none: "Account records only". */
export function entityTag(caller: Caller, object: ObjectSchema, id: string): string | null {
  if (object.name !== 'Account') return null;
  const { records, shape } = retrieveRecords(caller, { object, by: 'Id', values: [id] });
  const [record] = records;
  if (!record) return null;
  const json = JSON.stringify(recordJson(record, shape, jsonOptions(caller)));
  return `"${createHash('sha1').update(json).digest('base64')}"`;
}

/**
 * Does nothing for a record that does not exist: the call itself says so.
 * @throws RestFailure 412, or 304 for reading, when the call is not to be carried out; 400 for a date that is none.
 */
export function checkPreconditions(call: RestCall, object: ObjectSchema, id: string): void {
  const { headers, caller, method } = call;
  if (!NAMES.some((name) => headers[name] !== undefined)) return;
  const tag = entityTag(caller, object, id);
  const changed = changedAt(caller, object, id);
  const unchanged = method === 'GET' ? notModified : preconditionFailed;
  if (tag !== null) {
    if (headers['if-match'] !== undefined && !lists(headers['if-match'], tag)) throw preconditionFailed();
    if (headers['if-none-match'] !== undefined && lists(headers['if-none-match'], tag)) throw unchanged();
  }
  if (changed === null) return;
  const unmodifiedSince = dateOf(call, 'if-unmodified-since');
  if (unmodifiedSince !== null && changed > unmodifiedSince) throw preconditionFailed();
  const modifiedSince = method === 'GET' ? dateOf(call, 'if-modified-since') : null;
  if (modifiedSince !== null && changed <= modifiedSince) throw notModified();
}

function lists(header: string, tag: string): boolean {
  return header.trim() === '*' || header.split(',').some((item) => item.trim() === tag);
}

/** Whole seconds, as dates of HTTP; null when there is no such record or it keeps no date. */
function changedAt(caller: Caller, object: ObjectSchema, id: string): number | null {
  if (!object.fields.has('lastmodifieddate')) return null;
  const { records } = retrieveRecords(caller, {
    object,
    fields: ['LastModifiedDate'],
    by: 'Id',
    values: [id],
  });
  const moment = records[0]?.fields.get('lastmodifieddate');
  return moment instanceof ApexDatetime ? Math.floor(moment.millis / 1000) : null;
}

/** An unreadable date counts only where the call writes: "a 400 Bad Request status code is returned". */
function dateOf({ headers, method }: RestCall, name: (typeof NAMES)[number]): number | null {
  const text = headers[name];
  if (text === undefined) return null;
  const millis = Date.parse(text);
  if (!Number.isNaN(millis)) return Math.floor(millis / 1000);
  if (method === 'GET') return null;
  throw failure('INVALID_INPUT', `The header ${name} is no date: ${text}`);
}

// The documentation names the statuses alone, so their bodies are empty.
const notModified = (): RestFailure => new RestFailure(304, []);
const preconditionFailed = (): RestFailure => new RestFailure(412, []);
