/** Results of DML: SaveResult, UpsertResult, DeleteResult, UndeleteResult, and Database.Error. */
import type { DmlOperation, DmlResult } from '../../dml/engine.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { RecordError } from '../../runtime/values.ts';
import { enumValue } from '../enums.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const DOC =
  'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_database_';

const RESULT_CLASS: Readonly<Record<DmlOperation, string>> = {
  insert: 'Database.SaveResult',
  update: 'Database.SaveResult',
  upsert: 'Database.UpsertResult',
  delete: 'Database.DeleteResult',
  undelete: 'Database.UndeleteResult',
};

export function resultClassName(operation: DmlOperation): string {
  return RESULT_CLASS[operation];
}

export function resultObject(operation: DmlOperation, result: DmlResult): NativeObject<DmlResult> {
  return new NativeObject(RESULT_CLASS[operation], result);
}

export function errorList(errors: readonly RecordError[]): ApexList {
  return new ApexList(
    'Database.Error',
    errors.map((error) => new NativeObject('Database.Error', error)),
  );
}

const result = rowsOf<NativeObject<DmlResult>>();

function resultClass(simpleName: string, created: boolean): NativeClass {
  const createdRows = created
    ? [result.method('isCreated', [], 'Boolean', (_x, self) => self.state.created)]
    : [];
  return {
    name: `Database.${simpleName}`,
    doc: `${DOC}${simpleName.toLowerCase()}.htm`,
    methods: [
      result.method('getErrors', [], 'List<Database.Error>', (_x, self) => errorList(self.state.errors)),
      result.method('getId', [], 'Id', (_x, self) => self.state.id),
      result.method('isSuccess', [], 'Boolean', (_x, self) => self.state.success),
      ...createdRows,
    ],
    // Code reads these as properties too, mostly on mocks made with JSON.deserialize.
    properties: [
      result.property('id', 'Id', (_x, self) => self.state.id),
      result.property('success', 'Boolean', (_x, self) => self.state.success),
      result.property('errors', 'List<Database.Error>', (_x, self) => errorList(self.state.errors)),
      ...(created ? [result.property('created', 'Boolean', (_x, self) => self.state.created)] : []),
    ],
  };
}

const error = rowsOf<NativeObject<RecordError>>();

const errorClass: NativeClass = {
  name: 'Database.Error',
  doc: `${DOC}error.htm`,
  methods: [
    error.method(
      'getFields',
      [],
      'List<String>',
      (_x, self) => new ApexList('String', [...self.state.fields]),
    ),
    error.method('getMessage', [], 'String', (_x, self) => self.state.message),
    error.method('getStatusCode', [], 'StatusCode', (_x, self) =>
      enumValue('StatusCode', self.state.statusCode),
    ),
  ],
  properties: [
    error.property('fields', 'List<String>', (_x, self) => new ApexList('String', [...self.state.fields])),
    error.property('message', 'String', (_x, self) => self.state.message),
    error.property('statusCode', 'StatusCode', (_x, self) => enumValue('StatusCode', self.state.statusCode)),
  ],
};

export const resultClasses: readonly NativeClass[] = [
  resultClass('SaveResult', false),
  resultClass('UpsertResult', true),
  resultClass('DeleteResult', false),
  resultClass('UndeleteResult', false),
  errorClass,
];
