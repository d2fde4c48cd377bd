/**
 * `@salesforce/apex/Class.method`: callable, and a wire adapter. Results of cacheable methods are kept until
 * `refreshApex`; they are frozen, as the platform hands them out read-only.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/apex-wire-method.html, apex-result-caching.html
 */
import { unwrap } from 'lwc';
import { request } from 'localorg/client';
import { deepFreeze, toWireError } from 'localorg/wire';
import type { DataCallback, WireResult } from 'localorg/wire';

type Parameters_ = Readonly<Record<string, unknown>>;

interface ApexAnswer {
  readonly cacheable: boolean;
  readonly value: unknown;
}

interface ApexMethod {
  (parameters?: Parameters_): Promise<unknown>;
  readonly adapter: new (callback: DataCallback) => ApexWire;
}

const cache = new Map<string, Promise<unknown>>();
const wires = new Set<ApexWire>();
const wireOfResult = new WeakMap<object, ApexWire>();

/** Makes the module value for one Apex method. */
export function apexMethod(className: string, methodName: string): ApexMethod {
  const name = `${className}.${methodName}`;
  const call = (parameters?: Parameters_): Promise<unknown> => invoke(name, parameters ?? {});
  class Adapter extends ApexWire {
    constructor(callback: DataCallback) {
      super(name, callback);
    }
  }
  return Object.assign(call, { adapter: Adapter });
}

/**
 * Asks the server again for the value a wire gave and hands it to every wire with the same method and
 * parameters. Resolves when they have it.
 * Source: developer.salesforce.com/docs/platform/lwc/guide/apex-result-caching.html
 */
export async function refreshApex(result: unknown): Promise<void> {
  const wire = typeof result === 'object' && result !== null ? wireOfResult.get(unwrap(result)) : undefined;
  if (wire?.key === undefined) return;
  const { key } = wire;
  cache.delete(key);
  await Promise.all([...wires].filter((other) => other.key === key).map((other) => other.load()));
}

function invoke(name: string, parameters: Parameters_): Promise<unknown> {
  const key = cacheKey(name, parameters);
  return cache.get(key) ?? ask(name, parameters, key).then((answer) => answer.value);
}

/** One request; a cacheable answer stays in the cache for later calls with the same parameters. */
async function ask(name: string, parameters: Parameters_, key: string): Promise<ApexAnswer> {
  const answer = await request<ApexAnswer>('/_local/api/apex', { method: name, parameters });
  if (answer.cacheable) cache.set(key, Promise.resolve(deepFreeze(answer.value)));
  return answer;
}

function cacheKey(name: string, parameters: Parameters_): string {
  const sorted = Object.keys(parameters)
    .sort()
    .map((parameter) => [parameter, parameters[parameter]]);
  return `${name.toLowerCase()}(${JSON.stringify(sorted)})`;
}

class ApexWire {
  key: string | undefined;
  private readonly name: string;
  private readonly callback: DataCallback;
  private parameters: Parameters_ = {};
  private latest = 0;

  constructor(name: string, callback: DataCallback) {
    this.name = name;
    this.callback = callback;
    this.give({ data: undefined, error: undefined });
  }

  /** A parameter that is still undefined keeps the wire waiting, as on the platform. */
  update(parameters: Parameters_ = {}): void {
    if (Object.values(parameters).includes(undefined)) return;
    this.parameters = parameters;
    this.key = cacheKey(this.name, parameters);
    void this.load();
  }

  connect(): void {
    wires.add(this);
  }

  disconnect(): void {
    wires.delete(this);
  }

  async load(): Promise<void> {
    const { key } = this;
    if (key === undefined) return;
    const turn = ++this.latest;
    let result: WireResult;
    try {
      result = { data: await this.fetch(key), error: undefined };
    } catch (error) {
      result = { data: undefined, error: toWireError(error) };
    }
    if (turn === this.latest) this.give(result);
  }

  private async fetch(key: string): Promise<unknown> {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const answer = await ask(this.name, this.parameters, key);
    if (!answer.cacheable) throw notCacheable(this.name);
    return answer.value;
  }

  private give(result: WireResult): void {
    wireOfResult.set(result, this);
    this.callback(result);
  }
}

/** Source: apex-wire-method.html: a method given to @wire must be annotated with cacheable=true. */
function notCacheable(name: string): Error {
  return new Error(`${name} cannot be used with @wire: annotate it with @AuraEnabled(cacheable=true)`);
}
