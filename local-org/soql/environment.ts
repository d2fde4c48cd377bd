/** What the parameters of a compiled query are worked out with. */
import type { Viewer } from '../database/viewers.ts';
import { globalFormulaValue } from '../dml/formulaGlobals.ts';
import type { Execution } from '../runtime/execution.ts';
import type { Value } from '../runtime/values.ts';
import type { SharingFacts } from '../sharing/facts.ts';
import { userLanguage } from '../stdlib/time/user.ts';
import { globalToSql } from './formulaColumn.ts';
import type { QueryEnvironment } from './params.ts';

export function formulaEnvironment(
  exec: Execution,
  viewer: Viewer,
  binds: readonly Value[],
  facts: () => SharingFacts = noFacts,
): QueryEnvironment {
  return {
    binds,
    now: exec.now(),
    timeZone: viewer.timeZone,
    locale: viewer.locale,
    language: userLanguage(exec),
    facts,
    global: (path) => globalToSql(globalFormulaValue(exec, path)),
  };
}

function noFacts(): never {
  throw new Error('invariant: a query of the org itself has no sharing');
}
