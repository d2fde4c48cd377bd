/**
 * CPU time and heap of one transaction. The platform's figures cannot be had here, so both are estimates:
 * CPU time follows the count of executed statements, which is the same on every machine; heap is the size of
 * everything that the running code and its static variables reach.
 */
import { ApexBlob, ApexDecimal, ApexList, ApexMap, ApexObject, ApexSet, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { ApexExecution } from './execution.ts';

/** Statements between two looks at the counters. */
export const CHECK_INTERVAL = 50_000;

/** UNVERIFIED: How many statements of a plain loop does the platform execute in a millisecond of CPU time? */
const STATEMENTS_PER_MILLI = 1000;

/**
 * Share of the real time that counts beside the statements: it ends code that spends its time inside a few library
 * calls, and is small because this machine also does the database's work, which costs no CPU time on the platform.
 */
const REAL_TIME_SHARE = 0.1;

/** More values than this make the next looks at the heap rarer. */
const MANY_VALUES = 20_000;

export class Meter {
  readonly #exec: ApexExecution;
  readonly #startedAt = performance.now();
  #charged = 0;
  #skipHeap = 0;

  constructor(exec: ApexExecution) {
    this.#exec = exec;
  }

  /** Called every so many statements. @throws the uncatchable LimitException. */
  check(): void {
    this.chargeCpu();
    if (this.#skipHeap-- > 0) return;
    const values = this.chargeHeap();
    this.#skipHeap = Math.floor(values / MANY_VALUES) * 4;
  }

  chargeCpu(): void {
    const real = (performance.now() - this.#startedAt) * REAL_TIME_SHARE;
    const used = Math.floor(Math.max(this.#exec.statements / STATEMENTS_PER_MILLI, real));
    const added = used - this.#charged;
    if (added < 1) return;
    this.#charged = used;
    this.#exec.tx.limits.spend('cpuTime', added);
  }

  /** @returns the number of values looked at. */
  chargeHeap(): number {
    const { limits } = this.#exec.tx;
    const { size, values } = heapOf(this.#exec);
    limits.spend('heapSize', size - limits.used('heapSize'));
    return values;
  }
}

/** Estimated bytes of what statics and the call stack reach. */
function heapOf(exec: ApexExecution): { size: number; values: number } {
  const seen = new Set<object>();
  const open: Value[] = [];
  for (const statics of exec.statics) if (statics) open.push(...statics);
  for (let frame = exec.top; frame !== null; frame = frame.caller) {
    open.push(frame.self);
    for (const local of frame.locals) open.push(local);
  }
  let size = 0;
  let values = 0;
  while (open.length > 0) {
    const value = open.pop() ?? null;
    values++;
    if (typeof value === 'object' && value !== null) {
      if (seen.has(value)) continue;
      seen.add(value);
    }
    size += ownSize(value, open);
  }
  return { size, values };
}

/**
 * Adds what the value refers to.
 * UNVERIFIED: By how much does Limits.getHeapSize() grow for a String, an Integer, a list of them, a record?
 */
function ownSize(value: Value, open: Value[]): number {
  if (value === null) return 0;
  switch (typeof value) {
    case 'string':
      return 4 + value.length;
    case 'boolean':
      return 1;
    case 'number':
      return 4;
    case 'bigint':
      return 8;
  }
  if (value instanceof ApexDecimal) return 16;
  if (value instanceof ApexBlob) return 4 + value.bytes.length;
  return 4 + containerSize(value, open);
}

function containerSize(value: object, open: Value[]): number {
  if (value instanceof ApexList) {
    for (const item of value.items) open.push(item);
    return 4 * value.items.length;
  }
  if (value instanceof ApexSet) {
    for (const item of value.entries.values()) open.push(item);
    return 4 * value.entries.size;
  }
  if (value instanceof ApexMap) {
    for (const { key, value: held } of value.entries.values()) open.push(key, held);
    return 8 * value.entries.size;
  }
  if (value instanceof SObject) {
    for (const held of value.fields.values()) open.push(held);
    return 4 * value.fields.size;
  }
  if (value instanceof ApexObject) {
    for (const held of value.slots) open.push(held);
    return 4 * value.slots.length;
  }
  return 8;
}
