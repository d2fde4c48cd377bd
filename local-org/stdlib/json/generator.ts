import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { Serializer } from './serialize.ts';
import { JsonWriter } from './writer.ts';

interface GeneratorState {
  readonly writer: JsonWriter;
  closed: boolean;
}

type Self = NativeObject<GeneratorState>;

export function createGenerator(pretty: boolean): Self {
  return new NativeObject('JSONGenerator', { writer: new JsonWriter(pretty), closed: false });
}

const { method } = rowsOf<Self>();

function open(exec: Execution, self: Self): JsonWriter {
  // UNVERIFIED: What does a write say after JSONGenerator.close()?
  if (self.state.closed) throw fail(exec, 'JSONException', 'JSONGenerator is closed');
  return self.state.writer;
}

function write(exec: Execution, self: Self, value: Value): void {
  const writer = open(exec, self);
  if (!writer.expectsValue) throw fail(exec, 'JSONException', 'Can not write value, expecting field name');
  new Serializer(exec, writer, false).write(value);
}

function name(exec: Execution, self: Self, text: string): void {
  const writer = open(exec, self);
  if (writer.depth === 0 || writer.expectsValue) {
    throw fail(exec, 'JSONException', 'Can not write a field name, expecting a value');
  }
  writer.name(text);
}

/** `writeX(value)` and `writeXField(name, value)` for one type. */
function pair(suffix: string, type: string): MethodRow[] {
  return [
    method(`write${suffix}`, [`${type}?`], 'void', ((x: Execution, self: Self, value: Value) =>
      write(x, self, value)) as never),
    method(`write${suffix}Field`, ['String', `${type}?`], 'void', ((
      x: Execution,
      self: Self,
      field: string,
      value: Value,
    ) => {
      name(x, self, field);
      write(x, self, value);
    }) as never),
  ];
}

export const jsonGeneratorClass: NativeClass = {
  name: 'JSONGenerator',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonGenerator.htm',
  methods: [
    ...pair('Blob', 'Blob'),
    ...pair('Boolean', 'Boolean'),
    ...pair('Date', 'Date'),
    ...pair('DateTime', 'Datetime'),
    ...pair('Id', 'Id'),
    ...pair('Number', 'Integer'),
    ...pair('Number', 'Long'),
    ...pair('Number', 'Decimal'),
    ...pair('Number', 'Double'),
    ...pair('Object', 'Object'),
    ...pair('String', 'String'),
    ...pair('Time', 'Time'),
    method('writeFieldName', ['String'], 'void', (x, self, text) => name(x, self, text)),
    method('writeNull', [], 'void', (x, self) => write(x, self, null)),
    method('writeNullField', ['String'], 'void', (x, self, text) => {
      name(x, self, text);
      write(x, self, null);
    }),
    method('writeStartObject', [], 'void', (x, self) => open(x, self).startObject()),
    method('writeEndObject', [], 'void', (x, self) => open(x, self).endObject()),
    method('writeStartArray', [], 'void', (x, self) => open(x, self).startArray()),
    method('writeEndArray', [], 'void', (x, self) => open(x, self).endArray()),
    method('close', [], 'void', (_x, self) => void (self.state.closed = true)),
    method('isClosed', [], 'Boolean', (_x, self) => self.state.closed),
    method('getAsString', [], 'String', (_x, self) => {
      self.state.closed = true;
      return self.state.writer.text;
    }),
  ],
};
