/**
 * Governor limits per kind of transaction and the text of their exceptions.
 * Source: [D G1] https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_gov_limits.htm
 */
import type { LimitName, TransactionKind } from '../runtime/execution.ts';

export type LimitMaxima = Readonly<Record<LimitName, number>>;

const SYNCHRONOUS: LimitMaxima = {
  queries: 100,
  queryRows: 50_000,
  queryLocatorRows: 10_000,
  aggregateQueries: 300,
  soslQueries: 20,
  dmlStatements: 150,
  dmlRows: 10_000,
  publishImmediateDml: 150,
  futureCalls: 50,
  queueableJobs: 50,
  emailInvocations: 10,
  callouts: 100,
  cpuTime: 10_000,
  heapSize: 6_000_000,
  cursorRows: 50_000_000,
  cursorFetches: 10,
  paginationCursors: 50,
  paginationCursorRows: 100_000,
};

const ASYNCHRONOUS: LimitMaxima = {
  ...SYNCHRONOUS,
  queries: 200,
  queueableJobs: 1,
  cpuTime: 60_000,
  heapSize: 12_000_000,
};

/** No future from a future or a batch; 50 from a queueable. [D G1] */
const WITHOUT_FUTURES: LimitMaxima = { ...ASYNCHRONOUS, futureCalls: 0 };

/** Synchronous limits, but the heap and the enqueue limits of asynchronous work. [D Q3] */
const FINALIZER: LimitMaxima = { ...SYNCHRONOUS, heapSize: 12_000_000, queueableJobs: 1, futureCalls: 1 };

const BY_KIND: Readonly<Record<TransactionKind, LimitMaxima>> = {
  anonymous: SYNCHRONOUS,
  aura: SYNCHRONOUS,
  rest: SYNCHRONOUS,
  test: SYNCHRONOUS,
  // Scheduled Apex and platform-event triggers have synchronous limits. [D G1, P3]
  schedulable: SYNCHRONOUS,
  event: SYNCHRONOUS,
  // UNVERIFIED: Does Apex called from an asynchronous path of a flow have synchronous or asynchronous limits?
  flow: SYNCHRONOUS,
  future: WITHOUT_FUTURES,
  batch: WITHOUT_FUTURES,
  queueable: ASYNCHRONOUS,
  finalizer: FINALIZER,
};

export function limitMaxima(kind: TransactionKind): LimitMaxima {
  return BY_KIND[kind];
}

const MESSAGES: Readonly<Record<LimitName, (count: number) => string>> = {
  queries: (n) => `Too many SOQL queries: ${n}`,
  queryRows: (n) => `Too many query rows: ${n}`,
  queryLocatorRows: (n) => `Too many query locator rows: ${n}`,
  // UNVERIFIED: What does the LimitException of the 301st child subquery say?
  aggregateQueries: (n) => `Too many Aggregate queries: ${n}`,
  soslQueries: (n) => `Too many SOSL queries: ${n}`,
  dmlStatements: (n) => `Too many DML statements: ${n}`,
  dmlRows: (n) => `Too many DML rows: ${n}`,
  // UNVERIFIED: What does the LimitException of the 151st EventBus.publish of a publish-immediately event say?
  publishImmediateDml: (n) => `Too many publish immediate DML statements: ${n}`,
  futureCalls: (n) => `Too many future calls: ${n}`,
  queueableJobs: (n) => `Too many queueable jobs added to the queue: ${n}`,
  emailInvocations: (n) => `Too many Email Invocations: ${n}`,
  callouts: (n) => `Too many callouts: ${n}`,
  cpuTime: () => 'Apex CPU time limit exceeded',
  heapSize: (n) => `Apex heap size too large: ${n}`,
  // UNVERIFIED: What do the LimitExceptions of the 11th Cursor.fetch and the 51st pagination cursor say?
  cursorRows: (n) => `Too many Apex cursor rows: ${n}`,
  cursorFetches: (n) => `Too many fetch calls on Apex cursor: ${n}`,
  paginationCursors: (n) => `Too many Apex pagination cursors: ${n}`,
  paginationCursorRows: (n) => `Too many Apex pagination cursor rows: ${n}`,
};

/** `count` is the first amount over the limit, as the platform prints it: 101 of 100 queries. */
export function limitMessage(name: LimitName, count: number): string {
  return MESSAGES[name](count);
}
