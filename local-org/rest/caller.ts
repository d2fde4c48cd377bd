/** Who calls, and the transactions the call runs in. */
import type { OrgCore } from '../core.ts';
import type { Execution } from '../runtime/execution.ts';
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import { failure, notFound } from './failure.ts';
import type { RestState } from './state.ts';

export interface CallerFacts {
  readonly core: OrgCore;
  readonly state: RestState;
  readonly userId: string;
  /** `65.0` */
  readonly version: string;
  /** `http://localhost:3333` */
  readonly instanceUrl: string;
}

/** Queries of the API are not bound by Apex limits. */
const UNLIMITED = {
  queries: Number.MAX_SAFE_INTEGER,
  queryRows: Number.MAX_SAFE_INTEGER,
  aggregateQueries: Number.MAX_SAFE_INTEGER,
};

export class Caller {
  readonly #facts: CallerFacts;
  /** The transaction of an all-or-none composite request; null: each call has one of its own. */
  readonly #outer: Execution | null;

  constructor(facts: CallerFacts, outer: Execution | null = null) {
    this.#facts = facts;
    this.#outer = outer;
  }

  get core(): OrgCore {
    return this.#facts.core;
  }
  get state(): RestState {
    return this.#facts.state;
  }
  get userId(): string {
    return this.#facts.userId;
  }
  get version(): string {
    return this.#facts.version;
  }
  get instanceUrl(): string {
    return this.#facts.instanceUrl;
  }
  get schema(): Schema {
    return this.core.data.schema;
  }
  /** `/services/data/v65.0` */
  get root(): string {
    return `/services/data/v${this.version}`;
  }

  /** A call that only reads. */
  read<T>(title: string, work: (exec: Execution) => T): T {
    if (this.#outer) return work(this.#outer);
    const options = { kind: 'rest', userId: this.userId, entryPoint: title, quiet: true } as const;
    return this.core.runner.run({ ...options, limitOverrides: UNLIMITED }, work);
  }

  /** A call that may write: committed when `work` returns, undone when it throws. */
  write<T>(title: string, work: (exec: Execution) => T): T {
    const outer = this.#outer;
    // What earlier calls of the transaction did stays when this one fails.
    if (outer) return this.core.data.database.nested(() => work(outer));
    return this.core.runner.run({ kind: 'rest', userId: this.userId, entryPoint: title }, work);
  }

  /** The same caller inside a transaction that is open already. */
  inside(exec: Execution): Caller {
    return new Caller(this.#facts, exec);
  }

  /**
   * An object the user may read, by name in any case. One that the user may not read does not exist.
   * @throws RestFailure NOT_FOUND
   */
  object(name: string): ObjectSchema {
    const object = this.#readable(name);
    if (!object) throw notFound();
    return object;
  }

  /** The same for an object that a body names. @throws RestFailure INVALID_TYPE */
  objectInBody(name: string): ObjectSchema {
    const object = this.#readable(name);
    if (!object) throw failure('INVALID_TYPE', `sObject type '${name}' is not supported.`);
    return object;
  }

  #readable(name: string): ObjectSchema | null {
    const object = this.schema.object(name);
    return object && this.core.data.access.objectRights(this.userId, object).read ? object : null;
  }
}
