/** A minimal Execution for tests that call rows directly: rows of tables from memory, limits counted, no Apex. */
import type { DataEngine } from '../dml/engine.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type {
  AsyncJobRequest,
  CapturedEmail,
  Execution,
  LimitName,
  TypeRegistry,
} from '../runtime/execution.ts';
import { platformException } from '../runtime/exceptions.ts';
import { ApexObject, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { FieldSchema, FieldType, ObjectKind, ObjectSchema, Schema } from '../schema/schema.ts';
import { nativeClasses } from './index.ts';
import type { MethodRow } from './table.ts';

export function fieldSchema(name: string, type: FieldType, more: Partial<FieldSchema> = {}): FieldSchema {
  return {
    name,
    label: name,
    type,
    required: false,
    unique: false,
    caseSensitive: false,
    externalId: false,
    createable: true,
    updateable: true,
    custom: name.endsWith('__c'),
    ...more,
  };
}

export function objectSchema(
  name: string,
  fields: readonly FieldSchema[],
  more: Partial<ObjectSchema> & { kind?: ObjectKind } = {},
): ObjectSchema {
  return {
    name,
    label: name,
    labelPlural: `${name}s`,
    kind: 'standard',
    keyPrefix: '001',
    setup: false,
    sharingModel: 'ReadWrite',
    fields: new Map([fieldSchema('Id', 'id'), ...fields].map((field) => [field.name.toLowerCase(), field])),
    childRelationships: new Map(),
    nameField: 'Name',
    ...more,
  };
}

/** A record with the given fields by API name. */
export function record(schema: ObjectSchema, fields: Readonly<Record<string, Value>>): SObject {
  const row = new SObject(schema);
  for (const [name, value] of Object.entries(fields)) row.fields.set(name.toLowerCase(), value);
  return row;
}

export interface FakeParts {
  readonly objects?: readonly ObjectSchema[];
  readonly rows?: readonly SObject[];
  readonly userId?: string;
  readonly now?: number;
  readonly types?: Partial<TypeRegistry>;
  readonly data?: Partial<DataEngine>;
  readonly overrides?: Partial<Execution>;
}

export interface Fake {
  readonly exec: Execution;
  readonly log: string[];
  readonly mails: CapturedEmail[];
  readonly jobs: AsyncJobRequest[];
  readonly spent: Map<LimitName, number>;
}

/** Throws for everything that the test did not give. */
export function fakeExecution(parts: FakeParts = {}): Fake {
  const log: string[] = [];
  const mails: CapturedEmail[] = [];
  const jobs: AsyncJobRequest[] = [];
  const spent = new Map<LimitName, number>();
  const tx = {
    id: 'tx',
    kind: 'anonymous',
    userId: parts.userId ?? '005000000000001AAA',
    isTest: false,
    triggerDepth: 0,
    test: null,
    mixedDml: { setup: null, nonSetup: null },
    limits: {
      used: (name: LimitName) => spent.get(name) ?? 0,
      max: () => 100,
      spend: (name: LimitName, amount = 1) => void spent.set(name, (spent.get(name) ?? 0) + amount),
    },
    onCommit: (work: () => void) => work(),
    log: (category: string, message: string) => void log.push(`${category}|${message}`),
    enqueue: (job: AsyncJobRequest) => `707${String(jobs.push(job)).padStart(12, '0')}AAA`,
    publish: () => undefined,
    sendEmail: (mail: CapturedEmail) => void mails.push(mail),
  };
  const exec = {
    tx,
    schema: fakeSchema(parts.objects ?? []),
    data: { lookup: lookupIn(parts.rows ?? []), ...parts.data } as DataEngine,
    types: { enumConstants: () => null, members: () => null, ...parts.types } as TypeRegistry,
    now: () => parts.now ?? Date.UTC(2024, 1, 29, 13, 5, 9),
    exception: (type: string, message: string, state: Record<string, unknown> = {}) =>
      thrown(type, message, state),
    hasMethod: () => false,
    representatives: new Map(),
    trigger: null,
    ...parts.overrides,
  } as unknown as Execution;
  return { exec, log, mails, jobs, spent };
}

function fakeSchema(objects: readonly ObjectSchema[]): Schema {
  return {
    object: (name) => objects.find((object) => object.name.toLowerCase() === name.toLowerCase()),
    objectByKeyPrefix: (prefix) => objects.find((object) => object.keyPrefix === prefix),
    all: () => objects,
  };
}

function lookupIn(rows: readonly SObject[]): DataEngine['lookup'] {
  return (_exec, object, where = {}) =>
    rows.filter(
      (row) =>
        row.schema.name === object &&
        Object.entries(where).every(
          ([name, value]) =>
            String(row.fields.get(name.toLowerCase())).toLowerCase() === String(value).toLowerCase(),
        ),
    );
}

function thrown(type: string, message: string, state: Record<string, unknown>): ApexThrow {
  const cls = platformException(type);
  if (!cls) throw new Error(`no such exception: ${type}`);
  const exception = new ApexObject(cls, 0);
  exception.native = { message, cause: null, stack: [], ...state };
  return new ApexThrow(exception, message);
}

function rowOf(
  className: string,
  kind: 'methods' | 'statics',
  name: string,
  params: readonly string[],
): MethodRow {
  const cls = nativeClasses.find((c) => c.name === className);
  const rows = (cls?.[kind] ?? []).filter((row) => row.name.toLowerCase() === name.toLowerCase());
  const row = rows.length === 1 ? rows[0] : rows.find((r) => r.params.join() === params.join());
  if (!row) throw new Error(`no row ${className}.${name}(${params.join(', ')})`);
  return row;
}

/** Calls an instance row; `params` picks the overload where there are several. */
export function call(
  exec: Execution,
  className: string,
  name: string,
  self: Value,
  args: readonly Value[] = [],
  params: readonly string[] = [],
): Value {
  return rowOf(className, 'methods', name, params).call(exec, self, args);
}

export function callStatic(
  exec: Execution,
  className: string,
  name: string,
  args: readonly Value[] = [],
  params: readonly string[] = [],
): Value {
  return rowOf(className, 'statics', name, params).call(exec, null, args);
}
