/** Shape of a test run's outcome: what the printer, the JUnit writer and scripts read. */
import type { CompileDiagnostic } from '../parse/diagnostic.ts';

/**
 * `assertion`: a failed System.assert or Assert; `exception`: anything else the program threw; `limit`: a governor
 * limit; `notSupported`: the program used something the local org does not have (LOxxxx); `crash`: a defect of the
 * local org itself.
 */
export type FailureKind = 'assertion' | 'exception' | 'limit' | 'notSupported' | 'crash';

export interface TestFailure {
  readonly kind: FailureKind;
  /** Apex type of the exception, e.g. `System.AssertException`. */
  readonly type: string;
  readonly message: string;
  /** Apex stack, one frame a line: `Class.OrderTest.pays: line 12, column 1`. */
  readonly stack: string;
  /** Where the topmost frame lies; absent for a crash outside Apex. Lines and columns count from 1. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  /** Source around that place with a caret under the column. */
  readonly excerpt?: string;
}

export interface MethodResult {
  readonly className: string;
  readonly methodName: string;
  readonly millis: number;
  /** Absent when the method passed. */
  readonly failure?: TestFailure;
}

export interface CoverageRow {
  /** Class or trigger name. */
  readonly name: string;
  readonly file: string;
  readonly coverable: number;
  readonly covered: number;
  /** Coverable lines that never ran, ascending. */
  readonly uncovered: readonly number[];
}

export interface TestReport {
  readonly methods: readonly MethodResult[];
  readonly coverage: readonly CoverageRow[];
  /** What the compiler told of code that fails when it is reached. */
  readonly warnings: readonly CompileDiagnostic[];
  /** Sentences about metadata of the project that has no effect here. */
  readonly notices: readonly string[];
  readonly passed: number;
  readonly failed: number;
  /** Milliseconds: reading and compiling, then running. */
  readonly loadMillis: number;
  readonly runMillis: number;
}

/** Percent of coverable lines that ran, 0-100; 100 when there is nothing to cover. */
export function coveragePercent(rows: readonly CoverageRow[]): number {
  const coverable = rows.reduce((sum, row) => sum + row.coverable, 0);
  const covered = rows.reduce((sum, row) => sum + row.covered, 0);
  return coverable === 0 ? 100 : (100 * covered) / coverable;
}
