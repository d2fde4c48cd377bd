/**
 * Database.Cursor and Database.PaginationCursor: the ids a query found, read in parts.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_cursors.htm
 * UNVERIFIED: Does fetch show changes made after the cursor? Here not: the rows are read when it is made.
 */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { SObject } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Database_';
const MAX_FETCH = 2_000;
const MAX_PAGE = 2_000;

export type CursorKind = 'Database.Cursor' | 'Database.PaginationCursor';
type Cursor = NativeObject<readonly SObject[]>;

interface Page {
  readonly records: readonly SObject[];
  readonly next: number;
  readonly done: boolean;
}

export function cursor(exec: Execution, kind: CursorKind, records: readonly SObject[]): Cursor {
  const { limits } = exec.tx;
  if (kind === 'Database.PaginationCursor') limits.spend('paginationCursors');
  limits.spend(kind === 'Database.Cursor' ? 'cursorRows' : 'paginationCursorRows', records.length);
  return new NativeObject(kind, records);
}

/** "counts against the SOQL query limit, and the rows fetched count against the SOQL query row limit" */
function slice(exec: Execution, { state }: Cursor, start: number, count: number, max: number): SObject[] {
  // UNVERIFIED: What does Cursor.fetch say of a position behind the last row, or of more than 2,000 rows?
  if (start < 0 || count < 0 || count > max || (start > 0 && start > state.length))
    throw fail(exec, 'InvalidParameterValueException', `Invalid cursor position ${start} or count ${count}`);
  const records = state.slice(start, start + count);
  exec.tx.limits.spend('queries');
  exec.tx.limits.spend('queryRows', records.length);
  return records;
}

function list(records: readonly SObject[]): ApexList {
  return new ApexList(records[0]?.schema.name ?? 'SObject', [...records]);
}

function page(exec: Execution, self: Cursor, start: number, size: number): NativeObject<Page> {
  const records = slice(exec, self, start, size, MAX_PAGE);
  const next = start + records.length;
  return new NativeObject('Database.CursorFetchResult', { records, next, done: next >= self.state.length });
}

const { method } = rowsOf<Cursor>();
const result = rowsOf<NativeObject<Page>>();

export const cursorClasses: readonly NativeClass[] = [
  {
    name: 'Database.Cursor',
    doc: `${DOC}Cursor.htm`,
    methods: [
      method('fetch', ['Integer', 'Integer'], 'List<SObject>', (x, self, position, count) => {
        x.tx.limits.spend('cursorFetches');
        return list(slice(x, self, position, count, MAX_FETCH));
      }),
      method('getNumRecords', [], 'Integer', (_x, { state }) => state.length),
    ],
  },
  {
    name: 'Database.PaginationCursor',
    doc: `${DOC}PaginationCursor.htm`,
    methods: [
      method(
        'fetchPage',
        ['Integer', 'Integer'],
        'Database.CursorFetchResult',
        (x, self, start, size) => page(x, self, start, size) as never,
      ),
      method('getNumRecords', [], 'Integer', (_x, { state }) => state.length),
    ],
  },
  {
    name: 'Database.CursorFetchResult',
    doc: `${DOC}CursorFetchResult.htm`,
    methods: [
      result.method('getNextIndex', [], 'Integer', (_x, { state }) => state.next),
      result.method('getNumDeletedRecords', [], 'Integer', () => 0),
      result.method('getRecords', [], 'List<SObject>', (_x, { state }) => list(state.records)),
      result.method('isDone', [], 'Boolean', (_x, { state }) => state.done),
    ],
  },
];
