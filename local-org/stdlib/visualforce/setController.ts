/**
 * ApexPages.StandardSetController: a page of a list of records.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_pages_standardsetcontroller.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import { locatorRecords } from '../database/locator.ts';
import type { Locator } from '../database/locator.ts';
import { fail } from '../errors.ts';
import { constructor, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { pageReference } from './apexPages.ts';
import { inListView } from './listView.ts';

interface SetState {
  records: readonly SObject[];
  /** Before any list view was chosen. */
  readonly all: readonly SObject[];
  selected: SObject[];
  pageSize: number;
  /** From 1. */
  page: number;
  filterId: string | null;
}

type SetController = NativeObject<SetState>;

const NAME = 'ApexPages.StandardSetController';

/** "the maximum record limit for StandardSetController is 10,000 records". */
const MAX_RECORDS = 10_000;

function controller(records: readonly SObject[]): SetController {
  const state: SetState = { records, all: records, selected: [], pageSize: 20, page: 1, filterId: null };
  return new NativeObject(NAME, state);
}

function pages({ records, pageSize }: SetState): number {
  return Math.max(1, Math.ceil(records.length / pageSize));
}

function shown({ records, page, pageSize }: SetState): SObject[] {
  return records.slice((page - 1) * pageSize, page * pageSize);
}

function list(records: readonly SObject[]): ApexList {
  return new ApexList(records[0]?.schema.name ?? 'SObject', [...records]);
}

function go(state: SetState, page: number): void {
  state.page = Math.min(Math.max(1, page), pages(state));
}

function setPageSize(exec: Execution, state: SetState, size: number): void {
  // UNVERIFIED: Which exception has StandardSetController.setPageSize(0)?
  if (size < 1) throw fail(exec, 'VisualforceException', `Invalid page size: ${size}`);
  const first = (state.page - 1) * state.pageSize;
  state.pageSize = size;
  state.page = Math.floor(first / size) + 1;
}

/**
 * Shows only records of a list view, as its user sees them.
 * UNVERIFIED: Does setFilterId replace the conditions of the query that the controller was made with, or add to them?
 */
function setFilter(exec: Execution, state: SetState, id: string | null): void {
  const records = id === null ? state.all : inListView(exec, state.all, id);
  Object.assign(state, { records, filterId: id, page: 1 });
}

/** Writes the records of the page that were changed in memory; the platform saves the same. */
function save(exec: Execution, { records }: SetState): void {
  exec.data.dml(exec, { operation: 'update', records, allOrNone: true, access: 'system' });
}

const { method } = rowsOf<SetController>();

export const setControllerClass: NativeClass = {
  name: NAME,
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_ApexPages_StandardSetController.htm',
  constructors: [
    constructor(['Database.QueryLocator'], (x, _t, locator) =>
      controller(locatorRecords(x, locator as unknown as Locator).slice(0, MAX_RECORDS)),
    ),
    constructor(['List<SObject>'], (_x, _t, records) => controller(records.items as SObject[])),
  ],
  methods: [
    method('cancel', [], 'PageReference', () => pageReference('/')),
    method('first', [], 'void', (_x, { state }) => go(state, 1)),
    method('getCompleteResult', [], 'Boolean', (_x, { state }) => state.records.length < MAX_RECORDS),
    method('getFilterId', [], 'String', (_x, { state }) => state.filterId),
    method('getHasNext', [], 'Boolean', (_x, { state }) => state.page < pages(state)),
    method('getHasPrevious', [], 'Boolean', (_x, { state }) => state.page > 1),
    method('getPageNumber', [], 'Integer', (_x, { state }) => state.page),
    method('getPageSize', [], 'Integer', (_x, { state }) => state.pageSize),
    method('getRecord', [], 'SObject', (_x, { state }) => state.records[0] ?? null),
    method('getRecords', [], 'List<SObject>', (_x, { state }) => list(shown(state))),
    method('getResultSize', [], 'Integer', (_x, { state }) => state.records.length),
    method('getSelected', [], 'List<SObject>', (_x, { state }) => list(state.selected)),
    method('last', [], 'void', (_x, { state }) => go(state, pages(state))),
    method('next', [], 'void', (_x, { state }) => go(state, state.page + 1)),
    method('previous', [], 'void', (_x, { state }) => go(state, state.page - 1)),
    method('save', [], 'PageReference', (x, { state }) => {
      save(x, state);
      return pageReference('/');
    }),
    method('setFilterId', ['String?'], 'void', (x, { state }, id) => setFilter(x, state, id)),
    method('setPageNumber', ['Integer'], 'void', (_x, { state }, page) => go(state, page)),
    method('setPageSize', ['Integer'], 'void', (x, { state }, size) => setPageSize(x, state, size)),
    method('setSelected', ['List<SObject>'], 'void', (_x, { state }, records) => {
      state.selected = records.items.filter(
        (record: Value): record is SObject => record !== null,
      ) as SObject[];
    }),
  ],
};
