/** Queries of the org itself: no limits, no sharing, no permissions. */
import type { SqlRow } from '../database/database.ts';
import { formulaEnvironment } from '../soql/environment.ts';
import type { SoqlQuery } from '../soql/ast.ts';
import { compileQuery } from '../soql/compile.ts';
import { evaluate, shapeOf } from '../soql/params.ts';
import type { Value } from '../runtime/values.ts';
import type { DmlContext } from './services.ts';

/** Rows as stored, in the order of the query's columns. */
export function systemRows(ctx: DmlContext, query: SoqlQuery, binds: readonly Value[]): SqlRow[] {
  const { store, exec, viewers } = ctx;
  const compiled = compileQuery(store.schema, query, { shapes: binds.map(shapeOf), sharing: null });
  const env = formulaEnvironment(exec, viewers.of(exec.tx.userId), binds);
  return store.database.all(
    compiled.sql,
    compiled.params.map((param) => evaluate(param, env)),
  );
}
