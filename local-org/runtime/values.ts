/**
 * How Apex values are held in JavaScript. The static type decides what an operation means; the
 * representation is chosen so that a value alone is enough to tell its dynamic type apart
 * (`instanceof`, `String.valueOf(Object)`, JSON, map keys).
 *
 *   Boolean   boolean            Decimal   ApexDecimal        Date      ApexDate
 *   Integer   number             Double    ApexDouble         Datetime  ApexDatetime
 *   Long      bigint             String    string             Time      ApexTime
 *   Id        string (18 chars)  Blob      ApexBlob           null      null
 */
import { Decimal } from 'decimal.js';
import type { ObjectSchema } from '../schema/schema.ts';
import type { Execution } from './execution.ts';

export type Value =
  | null
  | boolean
  | number
  | bigint
  | string
  | ApexDecimal
  | ApexDouble
  | ApexDate
  | ApexDatetime
  | ApexTime
  | ApexBlob
  | ApexList
  | ApexSet
  | ApexMap
  | SObject
  | ApexEnumValue
  | ApexObject
  | NativeObject;

/** Decimal with the scale that Apex keeps and decimal.js does not (`1.50` has scale 2). */
export class ApexDecimal {
  readonly value: Decimal;
  readonly scale: number;
  constructor(value: Decimal | number | string, scale?: number) {
    this.value = value instanceof Decimal ? value : new Decimal(value);
    this.scale = scale ?? this.value.decimalPlaces();
  }
}

export class ApexDouble {
  readonly value: number;
  constructor(value: number) {
    this.value = value;
  }
}

/** Calendar day as days since 1970-01-01. */
export class ApexDate {
  readonly epochDay: number;
  constructor(epochDay: number) {
    this.epochDay = epochDay;
  }
}

/** Instant as milliseconds since the epoch, UTC. */
export class ApexDatetime {
  readonly millis: number;
  constructor(millis: number) {
    this.millis = millis;
  }
}

/** Time of day as milliseconds since midnight. */
export class ApexTime {
  readonly millis: number;
  constructor(millis: number) {
    this.millis = millis;
  }
}

export class ApexBlob {
  readonly bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
}

/** `elementType` is the declared type in canonical Apex spelling, e.g. `String`, `Map<Id,Contact>`. */
export class ApexList {
  readonly elementType: string;
  items: Value[];
  constructor(elementType: string, items: Value[] = []) {
    this.elementType = elementType;
    this.items = items;
  }
}

/**
 * Insertion-ordered, keyed by {@link ../runtime/equality.ts#hashKey}: JavaScript primitive for simple
 * values, encoded string for value objects, the object itself where Apex compares by identity.
 */
export class ApexSet {
  readonly elementType: string;
  readonly entries: Map<unknown, Value>;
  constructor(elementType: string, entries = new Map<unknown, Value>()) {
    this.elementType = elementType;
    this.entries = entries;
  }
}

export class ApexMap {
  readonly keyType: string;
  readonly valueType: string;
  readonly entries: Map<unknown, { key: Value; value: Value }> = new Map();
  constructor(keyType: string, valueType: string) {
    this.keyType = keyType;
    this.valueType = valueType;
  }
}

/** One error put on a record by `addError`, or by the database. `fields` are API names. */
export interface RecordError {
  statusCode: string;
  message: string;
  fields: string[];
}

/**
 * A record in memory. Keys of `fields` are the lower-case API names of fields that are set or were
 * queried (in population order); relationship names (parent `account`, child `contacts`) map to an
 * SObject or ApexList. `queried` is null for a constructed record (an unset field then reads as null) and
 * true for one that came from SOQL (an unqueried field then throws SObjectException).
 */
export class SObject {
  readonly schema: ObjectSchema;
  readonly fields: Map<string, Value> = new Map();
  queried = false;
  /** True for a copy that `clone` or `deepClone` made. */
  cloned = false;
  /** True inside `after` triggers and for `Trigger.old`: writing then throws. */
  readOnly = false;
  errors: RecordError[] | null = null;
  /** Database.DMLOptions put on the record with setOptions. */
  options: Value = null;
  /** Fields whose value cannot be worked out here, with the refusal to throw when one is read. */
  refused?: Map<string, Error>;

  constructor(schema: ObjectSchema) {
    this.schema = schema;
  }
}

/** A constant of a user-defined or platform enum; one instance per constant, compared by identity. */
export class ApexEnumValue {
  readonly enumType: string;
  readonly name: string;
  readonly ordinal: number;
  constructor(enumType: string, name: string, ordinal: number) {
    this.enumType = enumType;
    this.name = name;
    this.ordinal = ordinal;
  }
}

/** What the compiler knows of a class at run time. Implemented in `compile/`. */
export interface RuntimeClass {
  /** Full name as declared, `Outer` or `Outer.Inner`. */
  readonly name: string;
  readonly superclass: RuntimeClass | null;
  /** Names of all interfaces, own and inherited, lower case, e.g. `queueable`, `database.batchable`. */
  readonly interfaces: ReadonlySet<string>;
  /** True for Exception and everything below it. */
  readonly isException: boolean;
  /** Instance fields and properties, superclass first, each in declaration order. */
  readonly instanceFields: readonly InstanceField[];
}

/** One instance field or property as JSON, `String.valueOf` and the wire conversion see it. */
export interface InstanceField {
  readonly name: string;
  /** Canonical Apex type. */
  readonly type: string;
  readonly isTransient: boolean;
  readonly isPublic: boolean;
  /** True for a property whose value is computed by a getter body (no stored value). */
  readonly isComputed: boolean;
  /** Lower-case annotation names, e.g. `auraenabled`, `jsonaccess`. */
  readonly annotations: ReadonlySet<string>;
  /** Reads through a getter where there is one. */
  readonly read: (exec: Execution, target: ApexObject) => Value;
  /** Writes through a setter; absent for a property without one. */
  readonly write?: (exec: Execution, target: ApexObject, value: Value) => void;
}

/** Instance of an Apex class, exceptions (platform and custom) included. */
export class ApexObject {
  readonly cls: RuntimeClass;
  readonly slots: Value[];
  /** State of the native superclass, e.g. message, cause and stack of an Exception. */
  native: unknown = null;
  constructor(cls: RuntimeClass, slotCount: number) {
    this.cls = cls;
    this.slots = new Array<Value>(slotCount).fill(null);
  }
}

/** Instance of a platform class that is written in TypeScript (SaveResult, SObjectType, Matcher ...). */
export class NativeObject<State = unknown> {
  /** Canonical Apex name, e.g. `Database.SaveResult`. */
  readonly className: string;
  state: State;
  constructor(className: string, state: State) {
    this.className = className;
    this.state = state;
  }
}
