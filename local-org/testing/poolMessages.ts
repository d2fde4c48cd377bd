/** What {@link ./testPool.ts} and its worker threads tell each other. */
import type { CompileDiagnostic } from '../parse/diagnostic.ts';
import type { CoverageRow, MethodResult } from './report.ts';
import type { TestRunOptions } from './runTests.ts';

export interface WorkerStart {
  readonly options: TestRunOptions;
}

/** What a run is to take up and to leave out. */
export interface RunScope {
  /** Absolute paths of the files changed since the last run; null: read everything anew. */
  readonly changed: readonly string[] | null;
  /** Files that each class ran when it ran last, by lower-case name; null: run all. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>> | null;
}

export type Ask =
  | { readonly kind: 'open'; readonly scope: RunScope }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'finish' };

export type Answer =
  | Opened
  | ClassDone
  | Finished
  | { readonly kind: 'refused'; readonly summary: string; readonly diagnostics: readonly CompileDiagnostic[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface Opened {
  readonly kind: 'opened';
  /** Names of the classes to run, in the order of the report. */
  readonly plan: readonly string[];
  readonly warnings: readonly CompileDiagnostic[];
  readonly notices: readonly string[];
  readonly loadMillis: number;
}

export interface ClassDone {
  readonly kind: 'class';
  readonly name: string;
  readonly methods: readonly MethodResult[];
  readonly touched: ReadonlySet<string>;
  /** @TestSetup included. */
  readonly millis: number;
}

export interface Finished {
  readonly kind: 'finished';
  readonly coverage: readonly CoverageRow[];
}
