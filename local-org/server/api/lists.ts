/** List views and lookups of the shell, read as the viewing user. */
import type { ObjectSchema } from '../../schema/schema.ts';
import type { ObjectConfig } from '../config.ts';
import type { JsonRecord } from '../orgPort.ts';
import { contains, findField, quote } from '../soql.ts';
import type { FoundField } from '../soql.ts';
import type { ApiCall, ApiHandler } from './call.ts';
import { badRequest, notFound, textOf } from './call.ts';

/** Rows a list shows at first, and adds when somebody goes on to its end. */
const LIST_SIZE = 100;
const RELATED_SIZE = 6;
/** Names of the two views that every object has; those of the project may have the same. */
const ALL = '__all';
const MINE = '__mine';
const LOOKUP_SIZE = 20;
/** Source: developer.salesforce.com/docs/platform/lwc/guide/reference-get-list-infos-by-object-name.html */
const MAX_LIST_VIEWS = 2000;

/**
 * Body `{ object, view?, search?, sort?: { path, direction }, offset? }`; gives `{ rows, more }` with the columns of the
 * configuration, parents flattened. Without a view every record the viewer may see.
 */
export const listRecords: ApiHandler = (call) => {
  const { object, config } = listOf(call);
  const search = typeof call.body['search'] === 'string' ? call.body['search'].trim() : '';
  const view = typeof call.body['view'] === 'string' ? call.body['view'] : ALL;
  const conditions = [
    ...(search === '' ? [] : [anyContains(call, object, config.search, search)]),
    ...(view === MINE ? [`OwnerId = ${quote(call.userId)}`] : []),
  ];
  return rowsOf(call, {
    object,
    columns: config.columns,
    where: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`,
    order: sortOf(call) ?? config.orderBy,
    offset: offsetOf(call),
    listView: view === ALL || view === MINE ? null : view,
    size: LIST_SIZE,
  });
};

/** Body `{ object }`; gives `[{ name, label }]`: all, the viewer's own, and the project's list views. */
export const viewChoices: ApiHandler = (call) => {
  const { object } = listOf(call);
  const own = object.fields.has('ownerid') ? [{ name: MINE, label: `My ${object.labelPlural}` }] : [];
  const views = (object.listViews ?? []).map(({ name, label }) => ({ name, label }));
  const all = views.filter(({ name }) => name !== ALL && name !== MINE);
  return [{ name: ALL, label: `All ${object.labelPlural}` }, ...own, ...all].sort((a, b) =>
    a.label.localeCompare(b.label),
  );
};

/** Body `{ object, recordId, related }`: a related list of the configuration by its place; gives `{ rows, more }`. */
export const relatedRecords: ApiHandler = (call) => {
  const { config } = listOf(call);
  const list = config.related.find(
    (one) => one.object === call.body['related'] && one.field === call.body['field'],
  );
  const object = list && call.org.schema.object(list.object);
  if (list === undefined || object === undefined) throw notFound('There is no such related list');
  return rowsOf(call, {
    object,
    columns: list.columns,
    where: ` WHERE ${list.field} = ${quote(textOf(call.body, 'recordId'))}`,
    order: list.orderBy,
    offset: 0,
    listView: null,
    size: call.body['all'] === true ? LIST_SIZE : RELATED_SIZE,
  });
};

interface ListQuery {
  readonly object: ObjectSchema;
  readonly columns: readonly string[];
  readonly where: string;
  readonly order: string;
  readonly offset: number;
  readonly listView: string | null;
  readonly size: number;
}

function rowsOf(call: ApiCall, list: ListQuery): { rows: Record<string, unknown>[]; more: boolean } {
  const { object, where, offset, size } = list;
  const columns = list.columns
    .map((path) => requiredField(call, object, path))
    .filter((found) => mayRead(call, found))
    .flatMap(({ path, namedBy }) => [path, ...(namedBy === null ? [] : [namedBy])]);
  const order = orderOf(call, object, list.order);
  const soql =
    `SELECT ${unique(['Id', ...columns]).join(', ')} FROM ${object.name}${where} ` +
    `ORDER BY ${order} LIMIT ${size + 1}${offset > 0 ? ` OFFSET ${offset}` : ''}`;
  const found = call.org.query(call.userId, soql, list.listView);
  return { rows: found.slice(0, size).map((row) => flatten(row, columns)), more: found.length > size };
}

/** Source: SOQL and SOSL reference, OFFSET: at most 2,000; a list in Lightning ends there, too. */
function offsetOf({ body }: ApiCall): number {
  const offset = body['offset'] ?? 0;
  if (!Number.isInteger(offset) || Number(offset) < 0 || Number(offset) > MAX_LIST_VIEWS)
    throw badRequest(`offset must be a number from 0 to ${MAX_LIST_VIEWS}`);
  return Number(offset);
}

function sortOf({ body }: ApiCall): string | null {
  const sort = body['sort'] as { path?: unknown; direction?: unknown } | undefined;
  if (typeof sort?.path !== 'string') return null;
  return `${sort.path} ${sort.direction === 'desc' ? 'DESC' : 'ASC'}`;
}

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

const SEARCH_SIZE = 5;

/** Body `{ text }`; gives `[{ id, name, object, label, icon }]`: records of all objects that have a page. */
export const searchRecords: ApiHandler = (call) => {
  const text = textOf(call.body, 'text').trim();
  return call.config.objects.flatMap((config) => {
    const object = call.org.schema.object(config.object);
    const name = object?.nameField;
    if (!object || !name || !call.org.fieldRights(call.userId, object.name, name).read) return [];
    const found = call.org.query(
      call.userId,
      `SELECT Id, ${name} FROM ${object.name} WHERE ${anyContains(call, object, config.search, text)} ORDER BY ${name} LIMIT ${SEARCH_SIZE}`,
    );
    const { label } = object;
    return found.map((row) => ({
      id: row['Id'],
      name: row[name],
      object: object.name,
      label,
      icon: config.icon,
    }));
  });
};
