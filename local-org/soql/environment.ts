/** What the parameters of a compiled query are worked out with. */
import type { Viewer } from '../database/viewers.ts';
import { globalFormulaValue } from '../dml/formulaGlobals.ts';
import type { Execution } from '../runtime/execution.ts';
import type { Value } from '../runtime/values.ts';
import { globalToSql } from './formulaColumn.ts';
import type { QueryEnvironment } from './params.ts';

export function formulaEnvironment(
  exec: Execution,
  viewer: Viewer,
  binds: readonly Value[],
): QueryEnvironment {
  return {
    binds,
    now: exec.now(),
    timeZone: viewer.timeZone,
    viewer,
    global: (path) => globalToSql(globalFormulaValue(exec, path)),
  };
}
