/** Schema.RecordTypeInfo, read from RecordType rows; every object has the master record type. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { ApexMap } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { mapOf } from '../system/map.ts';

interface RecordTypeState {
  readonly id: string;
  readonly name: string;
  readonly developerName: string;
  readonly active: boolean;
  readonly master: boolean;
  readonly isDefault: boolean;
}

const MASTER_ID = '012000000000000AAA';

function recordTypes(exec: Execution, object: ObjectSchema): RecordTypeState[] {
  const rows = exec.schema.object('RecordType')
    ? exec.data.lookup(exec, 'RecordType', { SobjectType: object.name })
    : [];
  const own = rows.map((row) => ({
    id: String(row.fields.get('id')),
    name: String(row.fields.get('name') ?? ''),
    developerName: String(row.fields.get('developername') ?? ''),
    active: row.fields.get('isactive') !== false,
    master: false,
    isDefault: false,
  }));
  const master = {
    id: MASTER_ID,
    name: 'Master',
    developerName: 'Master',
    active: true,
    master: true,
    isDefault: own.length === 0,
  };
  return [...own, master];
}

function info(state: RecordTypeState): NativeObject<RecordTypeState> {
  return new NativeObject('Schema.RecordTypeInfo', state);
}

function keyed(exec: Execution, object: ObjectSchema, keyType: string, key: keyof RecordTypeState): ApexMap {
  const entries = recordTypes(exec, object).map((state) => [state[key], info(state)] as const);
  return mapOf(exec, keyType, 'Schema.RecordTypeInfo', entries);
}

const describe = rowsOf<NativeObject<ObjectSchema>>();

/** The rows of DescribeSObjectResult about record types. */
export const recordTypeRows: readonly MethodRow[] = [
  describe.method(
    'getRecordTypeInfos',
    [],
    'List<Schema.RecordTypeInfo>',
    (x, self) => new ApexList('Schema.RecordTypeInfo', recordTypes(x, self.state).map(info)),
  ),
  describe.method('getRecordTypeInfosById', [], 'Map<Id,Schema.RecordTypeInfo>', (x, self) =>
    keyed(x, self.state, 'Id', 'id'),
  ),
  describe.method('getRecordTypeInfosByName', [], 'Map<String,Schema.RecordTypeInfo>', (x, self) =>
    keyed(x, self.state, 'String', 'name'),
  ),
  describe.method('getRecordTypeInfosByDeveloperName', [], 'Map<String,Schema.RecordTypeInfo>', (x, self) =>
    keyed(x, self.state, 'String', 'developerName'),
  ),
];

const { method } = rowsOf<NativeObject<RecordTypeState>>();

export const recordTypeInfoClass: NativeClass = {
  name: 'Schema.RecordTypeInfo',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Schema_RecordTypeInfo.htm',
  methods: [
    method('getDeveloperName', [], 'String', (_x, self) => self.state.developerName),
    method('getName', [], 'String', (_x, self) => self.state.name),
    method('getRecordTypeId', [], 'Id', (_x, self) => self.state.id),
    method('isActive', [], 'Boolean', (_x, self) => self.state.active),
    method('isAvailable', [], 'Boolean', (_x, self) => self.state.active),
    // Defaults per profile are not read: the master type is the default where it is the only one.
    method('isDefaultRecordTypeMapping', [], 'Boolean', (_x, self) => self.state.isDefault),
    method('isMaster', [], 'Boolean', (_x, self) => self.state.master),
  ],
};
