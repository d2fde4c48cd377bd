/** How a suite's tests ended, counted by what a failure tells about the local org. */
import type { FailureKind, TestReport } from '../testing/report.ts';

export interface SuiteOutcome {
  readonly tests: number;
  readonly passed: number;
  /** An assertion of the test did not hold: the local org may behave differently. */
  readonly assertion: number;
  /** The local org lacks something and says so (LOxxxx). */
  readonly notSupported: number;
  /** Any other exception, governor limits among them. */
  readonly exception: number;
  /** A defect of the local org itself. */
  readonly crash: number;
  /** Why nothing could be run: the project was refused. */
  readonly refused: string | null;
}

const COUNTED: Readonly<Record<FailureKind, 'assertion' | 'notSupported' | 'exception' | 'crash'>> = {
  assertion: 'assertion',
  notSupported: 'notSupported',
  exception: 'exception',
  limit: 'exception',
  crash: 'crash',
};

const NONE = { tests: 0, passed: 0, assertion: 0, notSupported: 0, exception: 0, crash: 0 };

export function outcomeOf(report: TestReport): SuiteOutcome {
  const counts = { ...NONE, tests: report.methods.length, passed: report.passed };
  for (const { failure } of report.methods) if (failure) counts[COUNTED[failure.kind]] += 1;
  return { ...counts, refused: null };
}

export function refusedOutcome(message: string): SuiteOutcome {
  return { ...NONE, refused: message };
}

/** Failure messages by how many tests share them, most first: where to begin. */
export function causes(report: TestReport): { readonly count: number; readonly text: string }[] {
  const failures = report.methods.flatMap(({ failure }) => failure ?? []);
  const texts = failures.map(({ kind, type, message }) => `[${kind}] ${type}: ${message.split('\n')[0]}`);
  return [...Map.groupBy(texts, (text) => text)]
    .map(([text, all]) => ({ count: all.length, text }))
    .sort((a, b) => b.count - a.count);
}
