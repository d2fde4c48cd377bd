/** Dynamic SOQL: Database.query and kin. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList } from '../../runtime/values.ts';
import type { ApexMap, NativeObject, SObject, Value } from '../../runtime/values.ts';
import type { SoqlQuery } from '../../soql/ast.ts';
import { parseQuery } from '../../soql/parse.ts';
import { SoqlError } from '../../soql/soqlError.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { MethodRow } from '../table.ts';
import { cursor } from './cursor.ts';
import type { CursorKind } from './cursor.ts';
import { accessMode } from './dml.ts';
import { locatorOf, locatorOverRecords } from './locator.ts';
import type { Locator, PreparedQuery } from './locator.ts';

interface Parsed {
  readonly query: SoqlQuery;
  readonly binds: readonly Value[];
}

type Bind = (name: string) => Value;

function parse(exec: Execution, text: string, bind: Bind): Parsed {
  try {
    const { query, bindNames } = parseQuery(text);
    return { query, binds: bindNames.map(bind) };
  } catch (error) {
    if (error instanceof SoqlError) throw fail(exec, 'QueryException', error.message);
    throw error;
  }
}

/** `:name` is a variable of the calling method or class. */
function fromScope(exec: Execution): Bind {
  return (name) => {
    const value = exec.callSite?.variable(name);
    if (value === undefined) throw fail(exec, 'QueryException', `Variable does not exist: ${name}`);
    return value;
  };
}

/** Keys of the bind map are compared without case. */
function fromMap(exec: Execution, map: ApexMap): Bind {
  const values = new Map(
    [...map.entries.values()].map(({ key, value }) => [String(key).toLowerCase(), value]),
  );
  return (name) => {
    const value = values.get(name.toLowerCase());
    // The text for a missing key is reported by public repositories.
    if (value === undefined)
      throw fail(exec, 'QueryException', `Key '${name}' does not exist in the bindMap`);
    return value;
  };
}

function options(exec: Execution, level: Value) {
  return { access: accessMode(exec, level), sharing: exec.callSite?.sharing ?? false };
}

function rows(exec: Execution, text: string, bind: Bind, level: Value): SObject[] {
  const { query, binds } = parse(exec, text, bind);
  return exec.data.query(exec, query, binds, options(exec, level));
}

function list(records: SObject[]): ApexList {
  return new ApexList(records[0]?.schema.name ?? 'SObject', records);
}

function count(exec: Execution, text: string, bind: Bind, level: Value): number {
  const { query, binds } = parse(exec, text, bind);
  return exec.data.count(exec, query, binds, options(exec, level));
}

function locator(exec: Execution, text: string, bind: Bind, level: Value): Locator {
  const { query, binds } = parse(exec, text, bind);
  return locatorOf(exec, { query, binds, options: options(exec, level) }, text);
}

/** The argument is an inline query, which the compiler hands over unexecuted, or a list of records. */
function inlineLocator(exec: Execution, argument: Value, level: Value): Locator {
  if (argument instanceof ApexList) return locatorOverRecords(argument.items as SObject[]);
  const prepared = (argument as NativeObject<PreparedQuery>).state;
  const access = level === null ? prepared.options.access : accessMode(exec, level);
  return locatorOf(exec, { ...prepared, options: { ...prepared.options, access } }, null);
}

const scoped = (row: MethodRow): MethodRow => ({ ...row, usesCallSite: true });
const takesQuery = (row: MethodRow): MethodRow => ({ ...row, takesQuery: true });

export const queryRows: readonly MethodRow[] = [
  fixed('query', ['String'], 'List<SObject>', (x, text) => list(rows(x, text, fromScope(x), null))),
  fixed('query', ['String', 'AccessLevel?'], 'List<SObject>', (x, text, level) =>
    list(rows(x, text, fromScope(x), level)),
  ),
  fixed(
    'queryWithBinds',
    ['String', 'Map<String,Object>', 'AccessLevel?'],
    'List<SObject>',
    (x, text, map, level) => list(rows(x, text, fromMap(x, map), level)),
  ),
  fixed('countQuery', ['String'], 'Integer', (x, text) => count(x, text, fromScope(x), null)),
  fixed('countQuery', ['String', 'AccessLevel?'], 'Integer', (x, text, level) =>
    count(x, text, fromScope(x), level),
  ),
  fixed(
    'countQueryWithBinds',
    ['String', 'Map<String,Object>', 'AccessLevel?'],
    'Integer',
    (x, text, map, level) => count(x, text, fromMap(x, map), level),
  ),
  fixed('getQueryLocator', ['String'], 'Database.QueryLocator', (x, text) =>
    locator(x, text, fromScope(x), null),
  ),
  fixed('getQueryLocator', ['String', 'AccessLevel?'], 'Database.QueryLocator', (x, text, level) =>
    locator(x, text, fromScope(x), level),
  ),
  takesQuery(
    fixed('getQueryLocator', ['List<SObject>'], 'Database.QueryLocator', (x, records) =>
      inlineLocator(x, records, null),
    ),
  ),
  takesQuery(
    fixed(
      'getQueryLocator',
      ['List<SObject>', 'AccessLevel?'],
      'Database.QueryLocator',
      (x, records, level) => inlineLocator(x, records, level),
    ),
  ),
  fixed(
    'getQueryLocatorWithBinds',
    ['String', 'Map<String,Object>', 'AccessLevel?'],
    'Database.QueryLocator',
    (x, text, map, level) => locator(x, text, fromMap(x, map), level),
  ),
  ...cursorRows('getCursor', 'Database.Cursor'),
  ...cursorRows('getPaginationCursor', 'Database.PaginationCursor'),
].map(scoped);

function cursorRows(name: string, kind: CursorKind): MethodRow[] {
  return [
    fixed(name, ['String'], kind, (x, text) => cursor(x, kind, rows(x, text, fromScope(x), null)) as never),
    fixed(
      name,
      ['String', 'AccessLevel?'],
      kind,
      (x, text, level) => cursor(x, kind, rows(x, text, fromScope(x), level)) as never,
    ),
    fixed(
      `${name}WithBinds`,
      ['String', 'Map<String,Object>', 'AccessLevel?'],
      kind,
      (x, text, map, level) => cursor(x, kind, rows(x, text, fromMap(x, map), level)) as never,
    ),
  ];
}
