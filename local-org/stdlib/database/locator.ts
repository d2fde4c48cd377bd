/**
 * Database.QueryLocator: a query whose record ids are found when it is made and whose records are read by id when they
 * are wanted, a chunk at a time. A batch therefore meets records as they are when their chunk runs, without those
 * deleted meanwhile. [reported: https://foobarforce.wordpress.com/2015/10/25/batch-apex-query-behaviour/]
 */
import type { QueryOptions } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import type { SoqlQuery } from '../../soql/ast.ts';
import { hasNext, iteratorOver, nextItem } from '../system/iterator.ts';
import type { IteratorState } from '../system/iterator.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

/** A query with its values, not yet executed: what the compiler makes of an inline query for a locator. */
export interface PreparedQuery {
  readonly query: SoqlQuery;
  readonly binds: readonly Value[];
  readonly options: QueryOptions;
}

/** Class name under which the compiler hands over an inline query. */
export const PREPARED_QUERY = 'local.PreparedQuery';

export interface LocatorState {
  /** Text of a dynamic query; null for an inline one. */
  readonly text: string | null;
  /** Null for a locator made of records that were already there. */
  readonly source: PreparedQuery | null;
  readonly ids: readonly string[];
  readonly records: readonly SObject[];
}

export type Locator = NativeObject<LocatorState>;

/**
 * Runs the query for ids. Counts as one query; its rows are counted apart from those of other queries, and those of a
 * batch job are not (up to 50 million). [D G1]
 */
export function locatorOf(exec: Execution, source: PreparedQuery, text: string | null): Locator {
  const { query, binds, options } = source;
  // Checks the query as a whole, and the rights of user mode, without reading a row.
  exec.data.query(exec, { ...query, limit: { kind: 'number', value: 0 }, offset: null }, binds, options);
  const onlyIds: SoqlQuery = { ...query, select: [{ kind: 'field', path: ['Id'], alias: null }] };
  const found = exec.data.query(exec, onlyIds, binds, { ...options, uncounted: true });
  if (exec.tx.kind !== 'batch') exec.tx.limits.spend('queryLocatorRows', found.length);
  const ids = found.map((record) => String(record.fields.get('id')));
  return new NativeObject('Database.QueryLocator', { text, source, ids, records: [] });
}

/** A locator over records that were read before. */
export function locatorOverRecords(records: readonly SObject[]): Locator {
  return new NativeObject('Database.QueryLocator', { text: null, source: null, ids: [], records });
}

/** Records of the ids that still exist, in the order of the ids. Spends no limits. */
export function readByIds(
  exec: Execution,
  { query, binds }: Pick<PreparedQuery, 'query' | 'binds'>,
  ids: readonly string[],
): SObject[] {
  const list = new ApexList('Id', [...ids]);
  const rows = exec.data.query(exec, byIds(query, binds.length), [...binds, list], {
    access: 'system',
    sharing: false,
    uncounted: true,
  });
  const byId = new Map(rows.map((row) => [String(row.fields.get('id')), row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const derived = new WeakMap<SoqlQuery, SoqlQuery>();

/** The same SELECT list for given ids; one object per query, so that its compiled form is kept. */
function byIds(query: SoqlQuery, bind: number): SoqlQuery {
  let known = derived.get(query);
  if (!known) {
    known = {
      ...query,
      where: {
        kind: 'compare',
        left: { kind: 'field', path: ['Id'] },
        operator: 'in',
        right: { kind: 'bind', index: bind },
      },
      mode: 'system',
      orderBy: [],
      limit: null,
      offset: null,
      for: [],
    };
    derived.set(query, known);
  }
  return known;
}

/** Every record, for code that walks the locator itself. */
export function locatorRecords(exec: Execution, { state }: Locator): readonly SObject[] {
  return state.source === null ? state.records : readByIds(exec, state.source, state.ids);
}

const { method } = rowsOf<Locator>();
const iterator = rowsOf<NativeObject<IteratorState>>();

export const queryLocatorIteratorClass: NativeClass = {
  name: 'Database.QueryLocatorIterator',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_QueryLocatorIterator.htm',
  implements: ['Iterator<SObject>'],
  methods: [
    iterator.method('hasNext', [], 'Boolean', (_x, { state }) => hasNext(state)),
    iterator.method('next', [], 'SObject', (x, { state }) => nextItem(x, state) as SObject | null),
  ],
};

export const queryLocatorClass: NativeClass = {
  name: 'Database.QueryLocator',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_querylocator.htm',
  methods: [
    // Null for a locator made of inline SOQL, whose text is not kept. UNVERIFIED: What does QueryLocator.getQuery() give for `Database.getQueryLocator([SELECT Id FROM Account])`?
    method('getQuery', [], 'String', (_x, self) => self.state.text),
    method('iterator', [], 'Database.QueryLocatorIterator', (x, self) => {
      const { state } = iteratorOver(locatorRecords(x, self));
      return new NativeObject('Database.QueryLocatorIterator', state);
    }),
  ],
};
