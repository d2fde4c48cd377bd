/** Runs SOQL for the API: user mode with sharing, no bind variables, no Apex limits. */
import type { SObject } from '../../runtime/values.ts';
import type { SoqlQuery } from '../../soql/ast.ts';
import { isCount } from '../../soql/compile.ts';
import { parseQuery } from '../../soql/parse.ts';
import type { Caller } from '../caller.ts';
import { failure } from '../failure.ts';
import type { RecordJsonOptions } from './recordJson.ts';
import { shapeOf } from './shape.ts';
import type { RecordShape } from './shape.ts';

const ACCESS = { access: 'user', sharing: true } as const;

/** Records in one batch when the client does not ask for less. */
export const BATCH_SIZE = 2_000;

export interface QueryOutcome {
  readonly records: readonly SObject[];
  readonly shape: RecordShape;
}

/** @throws SoqlError, RestFailure */
export function parseApiQuery(soql: string, allRows: boolean): SoqlQuery {
  const { query, bindNames } = parseQuery(soql);
  if (bindNames.length > 0) throw failure('MALFORMED_QUERY', 'Bind variables only allowed in Apex code');
  return allRows ? { ...query, allRows: true } : query;
}

/** The number of `SELECT COUNT() FROM ...`; null for other queries. */
export function countRecords(caller: Caller, query: SoqlQuery): number | null {
  if (!isCount(query)) return null;
  return caller.read('query', (exec) => exec.data.count(exec, query, [], ACCESS));
}

/** @throws ApexThrow System.QueryException */
export function queryRecords(caller: Caller, query: SoqlQuery): QueryOutcome {
  const records = caller.read('query', (exec) => exec.data.query(exec, query, [], ACCESS));
  const object = caller.schema.object(query.from);
  return { records, shape: object ? shapeOf(caller.schema, query, object) : { members: null } };
}

/** How records become JSON for this caller; long lists of children are batched like long results. */
export function jsonOptions(caller: Caller, batchSize = BATCH_SIZE): RecordJsonOptions {
  const { root, userId } = caller;
  return {
    root,
    children: (records) => caller.state.cursors.first(records, { userId, batchSize, root }),
  };
}
