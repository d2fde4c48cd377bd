/** Database.insert, update, upsert, delete, undelete in all their overloads. */
import type { AccessMode, DmlOperation, DmlRequest } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexEnumValue, ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fail, nullReference } from '../errors.ts';
import type { FieldToken } from '../states.ts';
import type { MethodRow } from '../table.ts';
import { allOrNone, requestOptions } from './dmlOptions.ts';
import { resultClassName, resultObject } from './results.ts';

/** The access that an AccessLevel names; the running class's default for null. */
export function accessMode(exec: Execution, level: Value): AccessMode {
  if (!(level instanceof ApexEnumValue)) return exec.defaultAccess?.() ?? 'system';
  return level.name === 'USER_MODE' ? 'user' : 'system';
}

/** A record that stands for an id in delete and undelete. */
export function recordFor(exec: Execution, item: Value): SObject {
  if (item instanceof SObject) return item;
  if (typeof item !== 'string') throw nullReference(exec);
  const object = exec.schema.objectByKeyPrefix(item.slice(0, 3));
  // UNVERIFIED: Which exception has Database.delete for an id whose prefix is no object's?
  if (!object) throw fail(exec, 'DmlException', `${item} is not a valid id of any object`);
  const record = new SObject(object);
  record.fields.set('id', item);
  return record;
}

interface Arguments {
  readonly allOrNone: boolean;
  readonly access: AccessMode;
  readonly options: Value;
  readonly externalId: string | null;
}

/** Arguments after the records, told apart by their kind. */
function readArguments(exec: Execution, rest: readonly Value[]): Arguments {
  const options =
    rest.find((arg) => arg instanceof NativeObject && arg.className === 'Database.DMLOptions') ?? null;
  const key =
    rest.find((arg) => arg instanceof NativeObject && arg.className === 'Schema.SObjectField') ?? null;
  const flag = rest.find((arg) => typeof arg === 'boolean');
  return {
    allOrNone: options === null ? flag !== false : allOrNone(options),
    access: accessMode(exec, rest.find((arg) => arg instanceof ApexEnumValue) ?? null),
    options,
    externalId: key === null ? null : (key as NativeObject<FieldToken>).state.field.name,
  };
}

function run(exec: Execution, operation: DmlOperation, target: Value, rest: readonly Value[]): Value {
  if (target === null) throw nullReference(exec);
  const args = readArguments(exec, rest);
  const records = (target instanceof ApexList ? target.items : [target]).map((item) => recordFor(exec, item));
  const request: DmlRequest = {
    operation,
    records,
    allOrNone: args.allOrNone,
    access: args.access,
    sharing: exec.sharingApplies?.() ?? false,
    ...(args.externalId === null ? {} : { externalIdField: args.externalId }),
    options: requestOptions(args.options ?? records[0]?.options ?? null),
  };
  const results = exec.data.dml(exec, request).map((result) => resultObject(operation, result));
  return target instanceof ApexList
    ? new ApexList(resultClassName(operation), results)
    : (results[0] ?? null);
}

/** Every combination of target, tail and access level. */
function overloads(
  operation: DmlOperation,
  targets: readonly string[],
  tails: readonly (readonly string[])[],
): MethodRow[] {
  return targets.flatMap((target) =>
    tails.flatMap((tail) =>
      [[], ['AccessLevel']].map((access): MethodRow => {
        const result = resultClassName(operation);
        return {
          name: operation,
          params: [target, ...tail, ...access],
          returns: target.startsWith('List<') ? `List<${result}>` : result,
          call: (exec, _self, [records = null, ...rest]) => run(exec, operation, records, rest),
        };
      }),
    ),
  );
}

const RECORDS = ['SObject', 'List<SObject>'];
const RECORDS_OR_IDS = [...RECORDS, 'Id', 'List<Id>'];

export const dmlRows: readonly MethodRow[] = [
  ...overloads('insert', RECORDS, [[], ['Boolean'], ['Database.DMLOptions']]),
  ...overloads('update', RECORDS, [[], ['Boolean'], ['Database.DMLOptions']]),
  ...overloads('upsert', RECORDS, [
    [],
    ['Boolean'],
    ['Schema.SObjectField'],
    ['Schema.SObjectField', 'Boolean'],
  ]),
  ...overloads('delete', RECORDS_OR_IDS, [[], ['Boolean']]),
  ...overloads('undelete', RECORDS_OR_IDS, [[], ['Boolean']]),
];
