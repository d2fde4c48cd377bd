/** List views and lookups of the shell, read as the viewing user. */
import type { ObjectSchema } from '../../schema/schema.ts';
import type { ObjectConfig } from '../config.ts';
import type { JsonRecord } from '../orgPort.ts';
import { contains, findField, quote } from '../soql.ts';
import type { FoundField } from '../soql.ts';
import type { ApiCall, ApiHandler } from './call.ts';
import { badRequest, notFound, textOf } from './call.ts';

/** Most rows a list shows. */
const LIST_SIZE = 200;
const LOOKUP_SIZE = 20;
/** Source: developer.salesforce.com/docs/platform/lwc/guide/reference-get-list-infos-by-object-name.html */
const MAX_LIST_VIEWS = 2000;

/** Body `{ object, search? }`; gives `{ rows, more }` with the columns of the configuration, parents flattened. */
export const listRecords: ApiHandler = (call) => {
  const { object, config } = listOf(call);
  const search = typeof call.body['search'] === 'string' ? call.body['search'].trim() : '';
  const columns = config.columns
    .map((path) => requiredField(call, object, path))
    .filter((found) => mayRead(call, found))
    .flatMap(({ path, namedBy }) => (namedBy === null ? [path] : [path, namedBy]));
  const where = search === '' ? '' : ` WHERE ${anyContains(call, object, config.search, search)}`;
  const order = orderOf(call, object, config.orderBy);
  const soql = `SELECT ${unique(['Id', ...columns]).join(', ')} FROM ${object.name}${where} ORDER BY ${order} LIMIT ${LIST_SIZE + 1}`;
  const found = call.org.query(call.userId, soql);
  const rows = found.slice(0, LIST_SIZE).map((row) => flatten(row, columns));
  return { rows, more: found.length > LIST_SIZE };
};

/** `Name` or `CreatedDate DESC`; by id when the viewer may not see the field. */
function orderOf(call: ApiCall, object: ObjectSchema, text: string): string {
  const [path = '', direction = ''] = text.split(/\s+/);
  if (!['', 'ASC', 'DESC'].includes(direction.toUpperCase()))
    throw badRequest(`orderBy cannot be ${text}; use "Field" or "Field DESC"`);
  const found = requiredField(call, object, path);
  return mayRead(call, found) ? `${found.path} ${direction.toUpperCase()}`.trim() : 'Id';
}

/** Body `{ object, search }` or `{ object, id }`; gives `[{ id, name }]` for a lookup field. */
export const lookupRecords: ApiHandler = (call) => {
  const object = call.org.schema.object(textOf(call.body, 'object'));
  const name = object?.nameField;
  if (object === undefined || name === null || name === undefined)
    throw badRequest('There is nothing to look up');
  const search = typeof call.body['search'] === 'string' ? call.body['search'].trim() : '';
  const { id } = call.body;
  const byName = search === '' ? '' : ` WHERE ${name} LIKE ${contains(search)}`;
  const where = typeof id === 'string' ? ` WHERE Id = ${quote(id)}` : byName;
  const rows = call.org.query(
    call.userId,
    `SELECT Id, ${name} FROM ${object.name}${where} ORDER BY ${name} LIMIT ${LOOKUP_SIZE}`,
  );
  return rows.map((row) => ({ id: row['Id'], name: row[name] }));
};

/** Body `{ object, pageSize, search? }`; gives `[{ id, apiName, label }]` of the list views the viewer may use. */
export const listViews: ApiHandler = (call) => {
  const object = textOf(call.body, 'object');
  const { pageSize, search } = call.body;
  if (!Number.isInteger(pageSize) || Number(pageSize) < 1 || Number(pageSize) > MAX_LIST_VIEWS)
    throw badRequest(`pageSize must be a number from 1 to ${MAX_LIST_VIEWS}`);
  const named = typeof search === 'string' && search !== '' ? ` AND Name LIKE ${contains(search)}` : '';
  const rows = call.org.query(
    call.userId,
    `SELECT Id, Name, DeveloperName FROM ListView WHERE SobjectType = ${quote(object)}${named} ORDER BY Name LIMIT ${pageSize}`,
  );
  return rows.map((row) => ({ id: row['Id'], apiName: row['DeveloperName'], label: row['Name'] }));
};

function listOf(call: ApiCall): { object: ObjectSchema; config: ObjectConfig } {
  const name = textOf(call.body, 'object');
  const config = call.config.objects.find((known) => known.object.toLowerCase() === name.toLowerCase());
  const object = call.org.schema.object(name);
  if (config === undefined || object === undefined) throw notFound(`There is no list of ${name}`);
  return { object, config };
}

function anyContains(call: ApiCall, object: ObjectSchema, paths: readonly string[], search: string): string {
  const fields = paths
    .map((path) => requiredField(call, object, path))
    .filter((found) => mayRead(call, found));
  // A viewer who may see none of the fields finds nothing by them.
  if (fields.length === 0) return '(Id = null)';
  return `(${fields.map(({ path }) => `${path} LIKE ${contains(search)}`).join(' OR ')})`;
}

function requiredField(call: ApiCall, object: ObjectSchema, path: string): FoundField {
  const found = findField(call.org.schema, object, path);
  if (found === undefined) throw badRequest(`${object.name} has no field ${path}`);
  return found;
}

const mayRead = ({ org, userId }: ApiCall, { object, field }: FoundField): boolean =>
  org.fieldRights(userId, object, field.name).read;

/** One flat row: keys are field paths. */
function flatten(row: JsonRecord, columns: readonly string[]): Record<string, unknown> {
  const flat: Record<string, unknown> = { Id: row['Id'] };
  for (const path of columns) flat[path] = valueAt(row, path);
  return flat;
}

function valueAt(row: JsonRecord, path: string): unknown {
  let value: unknown = row;
  for (const step of path.split('.')) value = (value as JsonRecord | null)?.[step] ?? null;
  return value;
}

const unique = (names: readonly string[]): string[] => [...new Set(names)];
