import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { exceptionMessage } from '../../runtime/exceptions.ts';
import { addRecordError, getField, parentField, relationshipName, setField } from '../../runtime/records.ts';
import { sobjectTypeToken } from '../../runtime/tokens.ts';
import { errorList } from '../database/results.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { FieldToken } from '../states.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { mapOf } from './map.ts';
import { cloneRecord } from './sobjectClone.ts';

const { method } = rowsOf<SObject>();

/** Name in a field argument: a String or a field token. */
function nameOf(field: string | NativeObject<FieldToken>): string {
  return typeof field === 'string' ? field : field.state.field.name;
}

/** A value that is neither a parent nor children. */
function isAlias(record: SObject, key: string): boolean {
  const value = record.fields.get(key);
  return value !== undefined && !(value instanceof SObject) && !(value instanceof ApexList);
}

/** Lower-case key of a field of the record. Rows of a query have the aliases of its SELECT list too. */
function fieldKey(exec: Execution, record: SObject, name: string): string {
  const key = name.toLowerCase();
  if (
    record.schema.fields.has(key) ||
    ((record.queried || record.schema.name === 'AggregateResult') && isAlias(record, key))
  )
    return key;
  throw fail(exec, 'SObjectException', `Invalid field ${name} for ${record.schema.name}`);
}

function get(exec: Execution, record: SObject, name: string): Value {
  return getField(exec, record, fieldKey(exec, record, name));
}

/** Returns the value before, without complaint about fields that were not queried. */
function put(exec: Execution, record: SObject, name: string, value: Value): Value {
  const key = fieldKey(exec, record, name);
  const before = record.fields.get(key) ?? null;
  setField(exec, record, key, value);
  return before;
}

/** The parent reached by a relationship name or by its lookup field. */
function parentKey(exec: Execution, record: SObject, name: string): string {
  const key = name.toLowerCase();
  if (parentField(record.schema, key)) return key;
  const relationship = record.schema.fields.get(key)?.reference?.relationshipName;
  if (relationship) return relationship.toLowerCase();
  throw fail(exec, 'SObjectException', `Invalid relationship ${name} for ${record.schema.name}`);
}

function parent(exec: Execution, record: SObject, name: string): SObject | null {
  const value = getField(exec, record, parentKey(exec, record, name));
  return value instanceof SObject ? value : null;
}

function putParent(exec: Execution, record: SObject, name: string, value: SObject | null): SObject | null {
  const before = parentOrNull(exec, record, name);
  if (record.readOnly) throw fail(exec, 'FinalException', 'Record is read-only');
  record.fields.set(parentKey(exec, record, name), value);
  return before;
}

function parentOrNull(exec: Execution, record: SObject, name: string): SObject | null {
  const value = record.fields.get(parentKey(exec, record, name)) ?? null;
  return value instanceof SObject ? value : null;
}

/** Children of a subquery; null when there were none to query. */
function children(exec: Execution, record: SObject, name: string): Value {
  const relationship = record.schema.childRelationships.get(name.toLowerCase());
  if (!relationship) {
    throw fail(exec, 'SObjectException', `Invalid aggregate relationship ${name} for ${record.schema.name}`);
  }
  const value = record.fields.get(name.toLowerCase());
  if (!(value instanceof ApexList)) return null;
  // A query without children gives null; an empty list that came with JSON stays one (aer-dist#187, reported).
  return value.items.length > 0 || !record.queried ? value : null;
}

/**
 * Fields and relationships that are set, by API name, in population order; child relationships come first.
 * https://github.com/octoberswimmer/aer-dist/issues/133 and /156 (reported)
 */
function populated(exec: Execution, record: SObject) {
  const entries = [...record.fields].map(([key, value]) => {
    const name = record.schema.fields.get(key)?.name ?? relationshipName(record.schema, key) ?? key;
    return [name, value] as const;
  });
  const isChildren = ([, value]: readonly [string, Value]) => value instanceof ApexList;
  return mapOf(exec, 'String', 'Object', [
    ...entries.filter(isChildren),
    ...entries.filter((entry) => !isChildren(entry)),
  ]);
}

/** Every form of a method that takes a field by name or by token. */
function byField(
  name: string,
  rest: readonly string[],
  returns: string,
  call: (exec: Execution, self: SObject, field: string, value: Value) => Value | void,
): MethodRow[] {
  return ['String', 'Schema.SObjectField'].map((type) =>
    method(name, [type, ...rest], returns, ((
      x: Execution,
      self: SObject,
      field: string | NativeObject<FieldToken>,
      value: Value,
    ) => call(x, self, nameOf(field), value ?? null)) as never),
  );
}

/** addError takes text or an exception, whose message counts; escaping concerns the UI only. */
function addError(record: SObject, message: Value, field: string | null): void {
  const text =
    typeof message === 'string' ? message : message === null ? '' : exceptionMessage(message as never);
  addRecordError(record, text, field);
}

function fieldError(exec: Execution, record: SObject, field: string, message: Value): void {
  const key = fieldKey(exec, record, field);
  addError(record, message, record.schema.fields.get(key)?.name ?? field);
}

const ERRORS: readonly MethodRow[] = [
  method('addError', ['String?'], 'void', (_x, self, message) => addError(self, message, null)),
  method('addError', ['String?', 'Boolean?'], 'void', (_x, self, message) => addError(self, message, null)),
  method('addError', ['Exception'], 'void', (_x, self, exception) => addError(self, exception, null)),
  method('addError', ['Exception', 'Boolean?'], 'void', (_x, self, exception) =>
    addError(self, exception, null),
  ),
  ...byField('addError', ['String?'], 'void', (x, self, field, message) =>
    fieldError(x, self, field, message),
  ),
  ...byField('addError', ['String?', 'Boolean?'], 'void', (x, self, field, message) =>
    fieldError(x, self, field, message),
  ),
  method('getErrors', [], 'List<Database.Error>', (_x, self) => errorList(self.errors ?? [])),
  method('hasErrors', [], 'Boolean', (_x, self) => (self.errors?.length ?? 0) > 0),
];

function clone(record: SObject, flags: readonly (boolean | null)[]): SObject {
  const [id, deep, timestamps, autonumber] = flags.map((flag) => flag === true);
  return cloneRecord(record, {
    id: id ?? false,
    deep: deep ?? false,
    timestamps: timestamps ?? false,
    autonumber: autonumber ?? false,
  });
}

const CLONES: readonly MethodRow[] = [0, 1, 2, 3, 4].map((count) =>
  method('clone', Array<'Boolean?'>(count).fill('Boolean?'), 'SObject', (_x, self, ...flags) =>
    clone(self, flags),
  ),
);

export const sobjectClass: NativeClass = {
  name: 'SObject',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_sobject.htm',
  methods: [
    ...ERRORS,
    ...CLONES,
    method('clear', [], 'void', (_x, self) => self.fields.clear()),
    method('isClone', [], 'Boolean', (_x, self) => self.cloned),
    ...byField('get', [], 'Object', (x, self, field) => get(x, self, field)),
    ...byField('put', ['Object?'], 'Object', (x, self, field, value) => put(x, self, field, value)),
    ...byField('isSet', [], 'Boolean', (x, self, field) => self.fields.has(fieldKey(x, self, field))),
    ...byField('getSObject', [], 'SObject', (x, self, field) => parent(x, self, field)),
    ...byField('putSObject', ['SObject?'], 'SObject', (x, self, field, value) =>
      putParent(x, self, field, value as SObject | null),
    ),
    method(
      'getSObjects',
      ['String'],
      'List<SObject>',
      (x, self, name) => children(x, self, name) as ApexList | null,
    ),
    method('getSObjectType', [], 'Schema.SObjectType', (_x, self) => sobjectTypeToken(self.schema)),
    method('getPopulatedFieldsAsMap', [], 'Map<String,Object>', (x, self) => populated(x, self)),
    method('getOptions', [], 'Database.DMLOptions', (_x, self) => self.options as never),
    method(
      'setOptions',
      ['Database.DMLOptions?'],
      'void',
      (_x, self, options) => void (self.options = options),
    ),
  ],
};
