import type { Execution, DmlFailure, ExceptionState } from '../../runtime/execution.ts';
import { ApexList } from '../../runtime/values.ts';
import type { ApexMap, ApexObject, Value } from '../../runtime/values.ts';
import { exceptionMessage, exceptionState, exceptionText, stackTraceText } from '../../runtime/exceptions.ts';
import { sobjectFieldToken } from '../../runtime/tokens.ts';
import { enumValue } from '../enums.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { mapOf } from './map.ts';
import { setOf } from './set.ts';

const { method } = rowsOf<ApexObject>();

function failure(exec: Execution, self: ApexObject, index: number): DmlFailure {
  const rows = failures(exec, self);
  const row = rows[index];
  if (!row) throw fail(exec, 'ListException', `List index out of bounds: ${index}`);
  return row;
}

/** getNumDml and its kin work on DmlException and EmailException only. */
function failures(exec: Execution, self: ApexObject): readonly DmlFailure[] {
  const { dml } = exceptionState(self);
  // UNVERIFIED: What does getNumDml() say on an exception that is no DmlException?
  if (!dml) throw fail(exec, 'TypeException', `Method not supported on ${self.cls.name}`);
  return dml;
}

function setCause(exec: Execution, self: ApexObject, cause: ApexObject): void {
  const state = exceptionState(self);
  if (state.cause) throw fail(exec, 'IllegalArgumentException', 'Cause is already set');
  state.cause = cause;
}

function fieldTokens(exec: Execution, row: DmlFailure): Value[] {
  const byName = row.object === undefined ? undefined : exec.schema.object(row.object);
  const object = byName ?? (row.id ? exec.schema.objectByKeyPrefix(row.id.slice(0, 3)) : undefined);
  return row.fields.flatMap((name) => {
    const field = object?.fields.get(name.toLowerCase());
    return object && field ? [sobjectFieldToken(object, field)] : [];
  });
}

function inaccessible(exec: Execution, state: ExceptionState): ApexMap {
  const entries = Object.entries(state.inaccessible ?? {});
  return mapOf(
    exec,
    'String',
    'Set<String>',
    entries.map(([object, fields]) => [object, setOf(exec, 'String', fields)] as const),
  );
}

export const exceptionClass: NativeClass = {
  name: 'Exception',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_exception_methods.htm',
  methods: [
    method('getCause', [], 'Exception', (_x, self) => exceptionState(self).cause),
    method('getLineNumber', [], 'Integer', (_x, self) => exceptionState(self).stack[0]?.line ?? 0),
    method('getMessage', [], 'String', (_x, self) => exceptionMessage(self)),
    method('getStackTraceString', [], 'String', (_x, self) => stackTraceText(exceptionState(self).stack)),
    method('getTypeName', [], 'String', (_x, self) => self.cls.name),
    method('initCause', ['Exception'], 'void', (x, self, cause) => setCause(x, self, cause)),
    method(
      'setMessage',
      ['String?'],
      'void',
      (_x, self, message) => void (exceptionState(self).message = message),
    ),
    method('toString', [], 'String', (_x, self) => exceptionText(self)),
    method('getNumDml', [], 'Integer', (x, self) => failures(x, self).length),
    method(
      'getDmlFieldNames',
      ['Integer'],
      'List<String>',
      (x, self, i) => new ApexList('String', [...failure(x, self, i).fields]),
    ),
    method(
      'getDmlFields',
      ['Integer'],
      'List<Schema.SObjectField>',
      (x, self, i) => new ApexList('Schema.SObjectField', fieldTokens(x, failure(x, self, i))),
    ),
    method('getDmlId', ['Integer'], 'String', (x, self, i) => failure(x, self, i).id),
    method('getDmlIndex', ['Integer'], 'Integer', (x, self, i) => failure(x, self, i).index),
    method('getDmlMessage', ['Integer'], 'String', (x, self, i) => failure(x, self, i).message),
    method('getDmlStatusCode', ['Integer'], 'String', (x, self, i) => failure(x, self, i).statusCode),
    method('getDmlType', ['Integer'], 'StatusCode', (x, self, i) =>
      enumValue('StatusCode', failure(x, self, i).statusCode),
    ),
    method('getInaccessibleFields', [], 'Map<String,Set<String>>', (x, self) =>
      inaccessible(x, exceptionState(self)),
    ),
  ],
};
