/** Runs SOQL for Apex: spends limits, checks user mode, applies sharing, returns records. */
import type { Access } from '../database/access.ts';
import type { SqlValue } from '../database/codec.ts';
import type { SqlRow } from '../database/database.ts';
import type { Store } from '../database/store.ts';
import type { Viewers } from '../database/viewers.ts';
import type { AccessMode, QueryOptions } from '../dml/engine.ts';
import type { ApexThrow, Execution } from '../runtime/execution.ts';
import type { SObject, Value } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { RecordAccess, RecordView } from '../sharing/recordAccess.ts';
import { accessViews, userAccessRows } from '../sharing/userRecordAccess.ts';
import type { AccessViews } from '../sharing/userRecordAccess.ts';
import type { SoqlQuery } from './ast.ts';
import { FormulaError } from '../formula/formulaError.ts';
import { compileQuery } from './compile.ts';
import type { CompiledQuery } from './compile.ts';
import { userLanguage } from '../stdlib/time/user.ts';
import { formatter } from './format.ts';
import { formulaEnvironment } from './environment.ts';
import { evaluate, shapeOf } from './params.ts';
import type { QueryEnvironment } from './params.ts';
import { readRecord } from './rowPlan.ts';
import { SoqlError } from './soqlError.ts';
import { checkReadable } from './userMode.ts';

export interface QueryServices {
  readonly store: Store;
  readonly access: Access;
  readonly viewers: Viewers;
  readonly recordAccess: RecordAccess;
}

interface Executed {
  readonly compiled: CompiledQuery;
  readonly rows: readonly SqlRow[];
}

interface KnownQuery {
  /** Whether it reads the running user's access to its records. */
  readonly namesAccess: boolean;
  /** Compiled, by what its text depends on. */
  readonly variants: Map<string, CompiledQuery>;
}

export class QueryEngine {
  readonly #services: QueryServices;
  /** What is known of each query; static queries are one object for the life of the program. */
  readonly #known = new WeakMap<SoqlQuery, KnownQuery>();

  constructor(services: QueryServices) {
    this.#services = services;
  }

  query(exec: Execution, query: SoqlQuery, binds: readonly Value[], options: QueryOptions): SObject[] {
    return this.#guarded(exec, () => {
      const { compiled, rows } = this.#execute(exec, query, binds, options);
      if (compiled.kind === 'count') throw new SoqlError('COUNT() queries give a number, not records');
      const counter = {
        rows: rows.length,
        silo: exec.tx.isTest,
        format: formatter(exec),
        language: userLanguage(exec),
      };
      const { schema } = this.#services.store;
      const records = rows.map((row) => readRecord(compiled.plan, row, schema, counter));
      if (!options.uncounted) exec.tx.limits.spend('queryRows', counter.rows);
      exec.tx.log('SOQL', `${query.from}: ${records.length} rows`);
      return records;
    });
  }

  count(exec: Execution, query: SoqlQuery, binds: readonly Value[], options: QueryOptions): number {
    return this.#guarded(exec, () => {
      const { compiled, rows } = this.#execute(exec, query, binds, options);
      if (compiled.kind !== 'count')
        throw new SoqlError('Count query must be of the form SELECT COUNT() FROM ...');
      // "For COUNT() or COUNT(fieldname) queries, limits are counted as one query row" [D apex-guide/working-with-soql-aggregate-functions].
      exec.tx.limits.spend('queryRows', 1);
      return Number(rows[0]?.[0] ?? 0);
    });
  }

  #execute(exec: Execution, query: SoqlQuery, binds: readonly Value[], options: QueryOptions): Executed {
    const { store, access, viewers, recordAccess } = this.#services;
    const mode = accessMode(query, options);
    const viewer = viewers.of(exec.tx.userId);
    // "User mode always applies sharing rules". Apex guide, Enforce User Mode for Database Operations
    const limited = options.sharing || mode === 'user';
    const sharing = limited ? recordAccess.view(exec.tx.userId, 'read', exec.tx.isTest) : null;
    const known = this.#knownOf(query);
    const own = known.namesAccess
      ? accessViews(recordAccess, exec.tx.userId, exec.tx.isTest, store.schema.object(query.from))
      : null;
    const compiled = this.#compile(query, known.variants, binds, { sharing, own });
    if (!options.uncounted) this.#spend(exec, query, compiled);
    if (mode === 'user' || query.mode === 'securityEnforced') {
      checkReadable(
        access,
        exec.tx.userId,
        compiled.touched,
        query.mode === 'securityEnforced' ? 'enforced' : 'user',
      );
    }
    const plain = formulaEnvironment(exec, viewer, binds, () => recordAccess.facts(exec.tx.userId));
    const env: QueryEnvironment = {
      ...plain,
      userAccess: (users, records) =>
        userAccessRows({ store, recordAccess, env: plain, isTest: exec.tx.isTest }, users, records),
    };
    const values = compiled.params.map((param) => evaluate(param, env));
    return { compiled, rows: this.#rows(compiled, values) };
  }

  #rows({ sql, touched }: CompiledQuery, values: readonly SqlValue[]): readonly SqlRow[] {
    const { store } = this.#services;
    const lasting = !touched.beyond && [...touched.objects].every((object) => store.isConfiguration(object));
    return lasting ? store.configurationRows(sql, values) : store.database.all(sql, values);
  }

  #knownOf(query: SoqlQuery): KnownQuery {
    let known = this.#known.get(query);
    if (!known) this.#known.set(query, (known = { namesAccess: namesAccess(query), variants: new Map() }));
    return known;
  }

  #compile(
    query: SoqlQuery,
    variants: Map<string, CompiledQuery>,
    binds: readonly Value[],
    { sharing, own }: { sharing: RecordView | null; own: AccessViews | null },
  ): CompiledQuery {
    const shapes = binds.map(shapeOf);
    const key = `${sharing?.key ?? ''} ${own?.key ?? ''} ${shapes.join(' ')}`;
    let compiled = variants.get(key);
    if (!compiled) {
      compiled = compileQuery(this.#services.store.schema, query, {
        shapes,
        sharing,
        rules: this.#services.recordAccess.rules,
        ...(own ? { access: own } : {}),
      });
      variants.set(key, compiled);
    }
    return compiled;
  }

  #spend(exec: Execution, query: SoqlQuery, compiled: CompiledQuery): void {
    const object = this.#services.store.schema.object(query.from);
    const { limits } = exec.tx;
    if (!object || !isFree(object, compiled)) limits.spend('queries');
    if (compiled.subqueries > 0) limits.spend('aggregateQueries', compiled.subqueries);
  }

  /** SoqlError is ours; Apex sees QueryException. */
  #guarded<Result>(exec: Execution, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      if (error instanceof SoqlError) throw asApexThrow(exec, error);
      if (error instanceof FormulaError) throw exec.exception('QueryException', error.message);
      throw error;
    }
  }
}

function accessMode(query: SoqlQuery, options: QueryOptions): AccessMode {
  if (query.mode === 'user') return 'user';
  return query.mode === 'system' ? 'system' : options.access;
}

/** True when the query reads `UserRecordAccess.X` of its records. */
function namesAccess(query: SoqlQuery): boolean {
  const named = (path: readonly string[]): boolean =>
    path.some((part) => part.toLowerCase() === 'userrecordaccess');
  return (
    query.select.some((item) => item.kind === 'field' && named(item.path)) ||
    query.orderBy.some(({ by }) => by.kind === 'field' && named(by.path))
  );
}

/** Custom metadata queries are free unless they read a long text field [runtime survey 13]. */
function isFree(object: ObjectSchema, compiled: CompiledQuery): boolean {
  if (object.kind !== 'customMetadata') return false;
  const fields = compiled.touched.fields.get(object.name)?.fields ?? new Set();
  return ![...fields].some((field) => field.type === 'textarea' && (field.length ?? 0) > 255);
}

function asApexThrow(exec: Execution, error: SoqlError): ApexThrow {
  if (error.exceptionType !== 'QueryException') return exec.exception(error.exceptionType, error.message);
  const state = error.inaccessibleFields ? { inaccessible: error.inaccessibleFields } : undefined;
  return state
    ? exec.exception('QueryException', error.message, state)
    : exec.exception('QueryException', error.message);
}
