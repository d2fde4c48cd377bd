/** Integer, Long, Double, Boolean, Id and what every value can do (Object). */
import type { Execution } from '../../runtime/execution.ts';
import type { ApexDouble, Value } from '../../runtime/values.ts';
import { hashCode, keyEquals } from '../../runtime/equality.ts';
import { toText } from '../../runtime/text.ts';
import { sobjectTypeToken } from '../../runtime/tokens.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { toId18 } from '../../runtime/ids.ts';
import { restoreCase } from '../text/id.ts';
import {
  doubleOf,
  doubleToInteger,
  doubleToLong,
  integerOf,
  localeNumber,
  parseDouble,
  parseInteger,
  parseLong,
  toInteger,
} from './numbers.ts';
import { decimalFromDouble } from '../../runtime/decimal.ts';
import { decimalToLong, roundDecimal } from './numbers.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_';

/** Members of every type; `addError` of a field is bound to its record by the compiler. */
function common<Self>(): MethodRow[] {
  const { method } = rowsOf<Self>();
  const unbound = (exec: Execution): never => {
    throw fail(exec, 'SObjectException', 'addError is only valid on a field of an SObject');
  };
  return [
    method('toString', [], 'String', (x, self) => toText(x, self as Value)),
    method('equals', ['Object?'], 'Boolean', (x, self, other) => keyEquals(x, self as Value, other)),
    method('hashCode', [], 'Integer', (x, self) => hashCode(x, self as Value)),
    method('addError', ['String?'], 'void', (x) => unbound(x)),
    method('addError', ['String?', 'Boolean?'], 'void', (x) => unbound(x)),
    method('addError', ['Exception?'], 'void', (x) => unbound(x)),
    method('addError', ['Exception?', 'Boolean?'], 'void', (x) => unbound(x)),
  ];
}

export const objectClass: NativeClass = {
  name: 'Object',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_primitives.htm',
  methods: common<Value>().slice(0, 3),
};

const integer = rowsOf<number>();
export const integerClass: NativeClass = {
  name: 'Integer',
  doc: `${DOC}integer.htm`,
  statics: [
    fixed('valueOf', ['String'], 'Integer', (x, text) => parseInteger(x, text)),
    fixed('valueOf', ['Object?'], 'Integer', (x, value) => integerOf(x, value) as never),
  ],
  methods: [...common<number>(), integer.method('format', [], 'String', (x, self) => localeNumber(x, self))],
};

const long = rowsOf<bigint>();
export const longClass: NativeClass = {
  name: 'Long',
  doc: `${DOC}long.htm`,
  statics: [
    fixed('valueOf', ['String'], 'Long', (x, text) => parseLong(x, text)),
    fixed('valueOf', ['Object'], 'Long', (x, value) =>
      typeof value === 'bigint'
        ? value
        : typeof value === 'number'
          ? BigInt(value)
          : parseLong(x, toText(x, value)),
    ),
  ],
  methods: [
    ...common<bigint>(),
    long.method('format', [], 'String', (x, self) => localeNumber(x, self)),
    long.method('intValue', [], 'Integer', (_x, self) => toInteger(self)),
  ],
};

const double = rowsOf<ApexDouble>();
export const doubleClass: NativeClass = {
  name: 'Double',
  doc: `${DOC}double.htm`,
  statics: [
    fixed('valueOf', ['String'], 'Double', (x, text) => parseDouble(x, text)),
    fixed('valueOf', ['Object'], 'Double', (x, value) => doubleOf(x, value)),
  ],
  methods: [
    ...common<ApexDouble>(),
    double.method('format', [], 'String', (x, self) => localeNumber(x, self.value)),
    double.method('intValue', [], 'Integer', (_x, self) => doubleToInteger(self.value)),
    double.method('longValue', [], 'Long', (_x, self) => doubleToLong(self.value)),
    double.method('doubleValue', [], 'Double', (_x, self) => self),
    double.method('round', [], 'Long', (x, self) =>
      decimalToLong(roundDecimal(x, decimalFromDouble(self.value).value, 0, null).value),
    ),
  ],
};

export const booleanClass: NativeClass = {
  name: 'Boolean',
  doc: `${DOC}boolean.htm`,
  statics: [
    fixed('valueOf', ['String'], 'Boolean', (_x, text) => text.toLowerCase() === 'true'),
    fixed('valueOf', ['Object'], 'Boolean', (x, value) =>
      typeof value === 'boolean' ? value : toText(x, value).toLowerCase() === 'true',
    ),
  ],
  methods: common<boolean>(),
};

function idOf(exec: Execution, text: string, restore: boolean): string {
  const id = (restore ? restoreCase(text) : null) ?? toId18(text);
  if (id === null) throw fail(exec, 'StringException', `Invalid id: ${text}`);
  return id;
}

const id = rowsOf<string>();
export const idClass: NativeClass = {
  name: 'Id',
  doc: `${DOC}id.htm`,
  statics: [
    fixed('valueOf', ['String'], 'Id', (x, text) => idOf(x, text, false)),
    fixed('valueOf', ['String', 'Boolean'], 'Id', (x, text, restore) => idOf(x, text, restore)),
  ],
  methods: [
    ...common<string>(),
    id.method('getSObjectType', [], 'Schema.SObjectType', (x, self) => {
      const object = x.schema.objectByKeyPrefix(self.slice(0, 3));
      // The text is reported: https://github.com/afawcett/declarative-lookup-rollup-summaries/issues/17
      if (!object) throw fail(x, 'SObjectException', `Cannot locate Apex Type for ID: ${self}`);
      return sobjectTypeToken(object);
    }),
    id.method('to15', [], 'String', (_x, self) => self.slice(0, 15)),
  ],
};

export { common as commonRows };
