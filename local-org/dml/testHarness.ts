/** An org in memory with a stand-in for the running transaction, for the tests of SOQL and DML. */
import { OrgData } from '../database/orgData.ts';
import { platformException } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { CapturedEmail, Execution, LimitName, TriggerContext } from '../runtime/execution.ts';
import { ApexObject, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { sampleProject } from '../schema/testProject.ts';
import { parseQuery } from '../soql/parse.ts';
import type { DmlOperation, DmlRequest, DmlResult, QueryOptions } from './engine.ts';

export type TriggerBody = (context: TriggerContext) => void;

export interface TestOrg {
  readonly data: OrgData;
  readonly exec: Execution;
  readonly triggers: Map<string, TriggerBody>;
  readonly mails: CapturedEmail[];
  readonly published: SObject[];
  readonly used: Map<LimitName, number>;
  userId: string;
  now: number;
  record(object: string, fields?: Record<string, Value>): SObject;
  query(soql: string, binds?: readonly Value[], options?: Partial<QueryOptions>): SObject[];
  count(soql: string, binds?: readonly Value[]): number;
  dml(operation: DmlOperation, records: readonly SObject[], more?: Partial<DmlRequest>): DmlResult[];
  /** Inserts one record and returns its id. */
  insert(object: string, fields: Record<string, Value>): string;
  /** Forgets which families were written, as a new transaction does. */
  newTransaction(): void;
  id(object: string, field: string, value: string): string;
}

export const NOW = Date.UTC(2026, 2, 15, 12, 0, 0);

/** An org of the sample project, or of the project in another folder. */
export function testOrg(projectDir = sampleProject()): TestOrg {
  const state = { now: NOW };
  const data = OrgData.open(':memory:', projectDir, () => state.now);
  const used = new Map<LimitName, number>();
  const triggers = new Map<string, TriggerBody>();
  const mails: CapturedEmail[] = [];
  const published: SObject[] = [];
  const tx = {
    id: 'tx',
    kind: 'anonymous' as const,
    userId: data.adminUserId,
    isTest: false,
    mixedDml: { setup: null as string | null, nonSetup: null as string | null },
    triggerDepth: 0,
    test: null,
    limits: {
      used: (name: LimitName) => used.get(name) ?? 0,
      max: () => 10_000,
      spend: (name: LimitName, amount = 1) => void used.set(name, (used.get(name) ?? 0) + amount),
    },
    onCommit: () => undefined,
    log: () => undefined,
    enqueue: () => '',
    publish: (events: readonly SObject[]) => void published.push(...events),
    sendEmail: (mail: CapturedEmail) => void mails.push(mail),
  };
  const exec = {
    schema: data.schema,
    data: data.engine,
    tx,
    now: () => state.now,
    exception: (typeName: string, message: string, details: Record<string, unknown> = {}) => {
      const cls = platformException(typeName);
      if (!cls) throw new Error(`no exception class ${typeName}`);
      const object = new ApexObject(cls, 0);
      object.native = { message, cause: null, stack: [], ...details };
      return new ApexThrow(object, message);
    },
    hasTriggers: (object: string) => triggers.has(object),
    runTriggers: (context: TriggerContext) => triggers.get(context.object)?.(context),
  } as unknown as Execution;
  data.database.begin();
  return new Harness({ data, exec, triggers, mails, published, used }, state, tx);
}

type Parts = Pick<TestOrg, 'data' | 'exec' | 'triggers' | 'mails' | 'published' | 'used'>;

class Harness implements TestOrg {
  readonly data: OrgData;
  readonly exec: Execution;
  readonly triggers: Map<string, TriggerBody>;
  readonly mails: CapturedEmail[];
  readonly published: SObject[];
  readonly used: Map<LimitName, number>;
  readonly #state: { now: number };
  readonly #tx: { userId: string; mixedDml: Execution['tx']['mixedDml'] };

  constructor(
    parts: Parts,
    state: { now: number },
    tx: { userId: string; mixedDml: Execution['tx']['mixedDml'] },
  ) {
    this.data = parts.data;
    this.exec = parts.exec;
    this.triggers = parts.triggers;
    this.mails = parts.mails;
    this.published = parts.published;
    this.used = parts.used;
    this.#state = state;
    this.#tx = tx;
  }

  get userId(): string {
    return this.#tx.userId;
  }

  set userId(id: string) {
    this.#tx.userId = id;
  }

  get now(): number {
    return this.#state.now;
  }

  set now(millis: number) {
    this.#state.now = millis;
  }

  record(object: string, fields: Record<string, Value> = {}): SObject {
    const schema = this.data.schema.object(object);
    if (!schema) throw new Error(`no object ${object}`);
    const record = new SObject(schema);
    for (const [name, value] of Object.entries(fields)) record.fields.set(name.toLowerCase(), value);
    return record;
  }

  query(soql: string, binds: readonly Value[] = [], options: Partial<QueryOptions> = {}): SObject[] {
    const { query } = parseQuery(soql);
    return this.data.engine.query(this.exec, query, binds, { access: 'system', sharing: false, ...options });
  }

  count(soql: string, binds: readonly Value[] = []): number {
    return this.data.engine.count(this.exec, parseQuery(soql).query, binds, {
      access: 'system',
      sharing: false,
    });
  }

  dml(operation: DmlOperation, records: readonly SObject[], more: Partial<DmlRequest> = {}): DmlResult[] {
    return this.data.engine.dml(this.exec, {
      operation,
      records,
      allOrNone: true,
      access: 'system',
      ...more,
    });
  }

  insert(object: string, fields: Record<string, Value>): string {
    return this.dml('insert', [this.record(object, fields)])[0]!.id!;
  }

  newTransaction(): void {
    this.#tx.mixedDml.setup = null;
    this.#tx.mixedDml.nonSetup = null;
    this.used.clear();
  }

  id(object: string, field: string, value: string): string {
    const id = this.data.store.findOne(object, field, value)?.fields.get('id');
    if (typeof id !== 'string') throw new Error(`no ${object} with ${field} ${value}`);
    return id;
  }
}
