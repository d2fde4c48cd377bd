/** `sobjects`, `sobjects/X` and `sobjects/X/describe`, in the data and the tooling API. */
import type { ObjectSchema } from '../../schema/schema.ts';
import { ok } from '../call.ts';
import type { RestAnswer, RestCall } from '../call.ts';
import type { Caller } from '../caller.ts';
import { recordJson } from '../query/recordJson.ts';
import { jsonOptions, parseApiQuery, queryRecords } from '../query/run.ts';
import type { Route } from '../router.ts';
import { objectDetail, objectSummary } from './objectJson.ts';

export const describeRoutes: readonly Route[] = ['', 'tooling/'].flatMap((area): Route[] => [
  ['GET', `${area}sobjects`, describeGlobal],
  ['GET', `${area}sobjects/:object`, describeBasics],
  ['GET', `${area}sobjects/:object/describe`, describeObject],
]);

function describeGlobal({ caller }: RestCall): RestAnswer {
  const { access } = caller.core.data;
  const visible = caller.schema.all().filter((object) => access.objectRights(caller.userId, object).read);
  const sobjects = caller.read('describe', (exec) =>
    visible.map((object) => objectSummary(exec, caller, object)),
  );
  return ok({ encoding: 'UTF-8', maxBatchSize: 200, sobjects });
}

function describeObject({ params, caller }: RestCall): RestAnswer {
  const object = caller.object(params['object']!);
  return ok(caller.read(`describe ${object.name}`, (exec) => objectDetail(exec, caller, object)));
}

function describeBasics({ params, caller }: RestCall): RestAnswer {
  const object = caller.object(params['object']!);
  const objectDescribe = caller.read(`describe ${object.name}`, (exec) =>
    objectSummary(exec, caller, object),
  );
  return ok({ objectDescribe, recentItems: recentItems(caller, object) });
}

/**
 * What the user worked with last. The local org keeps no record of views, so these are the records the user
 * wrote. UNVERIFIED: How many recentItems does `GET sobjects/Account` give at the most?
 */
function recentItems(caller: Caller, object: ObjectSchema): unknown[] {
  if (!object.fields.has('lastmodifieddate') || !object.fields.has('lastmodifiedbyid')) return [];
  const name = object.nameField === null ? '' : `, ${object.nameField}`;
  const soql =
    `SELECT Id${name} FROM ${object.name} WHERE LastModifiedById = '${caller.userId}' ` +
    'ORDER BY LastModifiedDate DESC, Id DESC LIMIT 5';
  const { records, shape } = queryRecords(caller, parseApiQuery(soql, false));
  return records.map((record) => recordJson(record, shape, jsonOptions(caller)));
}
