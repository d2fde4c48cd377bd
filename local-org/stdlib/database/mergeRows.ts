/**
 * Database.merge and Database.emptyRecycleBin.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database.htm
 */
import type { DmlResult } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { notSupported, nullReference } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { accessMode, recordFor } from './dml.ts';
import { outcomeFrom } from './resultJson.ts';
import { errorList } from './results.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_';

interface MergeState {
  readonly result: DmlResult;
  readonly merged: readonly string[];
  /** Children that were given the master as their parent. */
  readonly related: readonly string[];
}

/** A duplicate is given as a record or by its id, one or a list of up to two. */
function merge(exec: Execution, master: Value, duplicates: Value, rest: readonly Value[]): Value {
  if (!exec.data.merge) throw notSupported('LO5002', 'Database.merge');
  if (!(master instanceof SObject) || duplicates === null) throw nullReference(exec);
  const items = duplicates instanceof ApexList ? duplicates.items : [duplicates];
  const records = items.map((item) => recordFor(exec, item));
  const request = {
    master,
    duplicates: records,
    allOrNone: !rest.includes(false),
    access: accessMode(exec, rest.at(-1) ?? null),
    sharing: exec.sharingApplies?.() ?? false,
  };
  const results = exec.data.merge(exec, request).map((result, index): NativeObject<MergeState> => {
    const id = records[index]?.fields.get('id');
    const merged = result.success && typeof id === 'string' ? [id] : [];
    return new NativeObject('Database.MergeResult', { result, merged, related: result.related });
  });
  return duplicates instanceof ApexList
    ? new ApexList('Database.MergeResult', results)
    : (results[0] ?? null);
}

function mergeOverload(duplicates: string, tail: readonly string[]): MethodRow {
  const returns = duplicates.startsWith('List<') ? 'List<Database.MergeResult>' : 'Database.MergeResult';
  return {
    name: 'merge',
    params: ['SObject', duplicates, ...tail],
    returns,
    call: (exec, _self, [master = null, others = null, ...rest]) => merge(exec, master, others, rest),
  };
}

const BIN = 'Database.EmptyRecycleBinResult';

function emptyRecycleBin(exec: Execution, target: Value): Value {
  if (!exec.data.emptyRecycleBin) throw notSupported('LO5002', 'Database.emptyRecycleBin');
  if (target === null) throw nullReference(exec);
  const items = target instanceof ApexList ? target.items : [target];
  const ids = items.map((item) => String(recordFor(exec, item).fields.get('id') ?? ''));
  const results = exec.data.emptyRecycleBin(exec, ids).map((result) => new NativeObject(BIN, result));
  return target instanceof ApexList ? new ApexList(BIN, results) : (results[0] ?? null);
}

const TAILS = [[], ['Boolean'], ['AccessLevel'], ['Boolean', 'AccessLevel']];

export const mergeRows: readonly MethodRow[] = [
  ...['SObject', 'List<SObject>', 'Id', 'List<Id>'].flatMap((type) =>
    TAILS.map((tail) => mergeOverload(type, tail)),
  ),
  ...['SObject', 'List<SObject>', 'Id', 'List<Id>'].map((type): MethodRow => ({
    name: 'emptyRecycleBin',
    params: [type],
    returns: type.startsWith('List<') ? `List<${BIN}>` : BIN,
    call: (exec, _self, [target = null]) => emptyRecycleBin(exec, target),
  })),
];

const merged = rowsOf<NativeObject<MergeState>>();
const emptied = rowsOf<NativeObject<DmlResult>>();

export const mergeResultClasses: readonly NativeClass[] = [
  {
    name: 'Database.MergeResult',
    doc: `${DOC}class_database_mergeresult.htm`,
    methods: [
      merged.method('getErrors', [], 'List<Database.Error>', (_x, { state }) =>
        errorList(state.result.errors),
      ),
      merged.method('getId', [], 'Id', (_x, { state }) => state.result.id),
      merged.method(
        'getMergedRecordIds',
        [],
        'List<String>',
        (_x, { state }) => new ApexList('String', [...state.merged]),
      ),
      merged.method(
        'getUpdatedRelatedIds',
        [],
        'List<String>',
        (_x, { state }) => new ApexList('String', [...state.related]),
      ),
      merged.method('isSuccess', [], 'Boolean', (_x, { state }) => state.result.success),
    ],
    properties: [
      merged.property('errors', 'List<Database.Error>', (_x, { state }) => errorList(state.result.errors)),
      merged.property('id', 'Id', (_x, { state }) => state.result.id),
      merged.property(
        'mergedRecordIds',
        'List<String>',
        (_x, { state }) => new ApexList('String', [...state.merged]),
      ),
      merged.property(
        'updatedRelatedIds',
        'List<String>',
        (_x, { state }) => new ApexList('String', [...state.related]),
      ),
      merged.property('success', 'Boolean', (_x, { state }) => state.result.success),
    ],
    fromJson: (_exec, tree) =>
      new NativeObject<MergeState>('Database.MergeResult', {
        result: outcomeFrom(tree),
        merged: [],
        related: [],
      }),
  },
  {
    name: BIN,
    doc: `${DOC}methods_system_database_EmptyRecycleBinResult.htm`,
    methods: [
      emptied.method('getErrors', [], 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      emptied.method('getId', [], 'Id', (_x, { state }) => state.id),
      emptied.method('isSuccess', [], 'Boolean', (_x, { state }) => state.success),
    ],
    properties: [
      emptied.property('errors', 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      emptied.property('id', 'Id', (_x, { state }) => state.id),
      emptied.property('success', 'Boolean', (_x, { state }) => state.success),
    ],
    fromJson: (_exec, tree) => new NativeObject(BIN, outcomeFrom(tree)),
  },
];
