/**
 * Runs test classes on several worker threads, each with an org of its own. The workers take the next class from a
 * shared counter; results are put together in the order of the classes, so that the report does not depend on which
 * worker was faster.
 */
import { Worker } from 'node:worker_threads';
import { OrgError } from '../entry/orgError.ts';
import type { CompileDiagnostic } from '../parse/diagnostic.ts';
import { mergeCoverage } from './coverage.ts';
import type { CoverageRow, MethodResult, TestReport } from './report.ts';
import type { RunTestsOptions, TestRunOptions } from './runTests.ts';

/** What a worker is started with; `next` is one shared 32-bit integer. */
export interface WorkerStart {
  readonly options: TestRunOptions;
  readonly next: SharedArrayBuffer;
}

/** What a worker tells: each class as it ends, and how it ended itself. */
export type WorkerMessage =
  | { readonly kind: 'class'; readonly index: number; readonly methods: readonly MethodResult[] }
  | WorkerDone
  | { readonly kind: 'refused'; readonly summary: string; readonly diagnostics: readonly CompileDiagnostic[] }
  | { readonly kind: 'failed'; readonly message: string };

export interface WorkerDone {
  readonly kind: 'done';
  readonly coverage: readonly CoverageRow[];
  readonly warnings: readonly CompileDiagnostic[];
  readonly notices: readonly string[];
  readonly loadMillis: number;
}

/**
 * `onMethod` is called in the order of the report.
 *
 * @throws OrgError when the project cannot be compiled; Error with a worker's message when it failed otherwise.
 */
export async function runTestsInParallel(options: RunTestsOptions, workers: number): Promise<TestReport> {
  const startedAt = performance.now();
  const { onMethod = () => undefined, ...shared } = options;
  const results = new OrderedResults(onMethod);
  const start: WorkerStart = { options: shared, next: new SharedArrayBuffer(4) };
  const ended = await Promise.all(Array.from({ length: workers }, () => runWorker(start, results)));
  const { methods } = results;
  const failed = methods.filter((method) => method.failure).length;
  const loadMillis = Math.max(...ended.map((worker) => worker.loadMillis));
  return {
    methods,
    coverage: mergeCoverage(ended.map((worker) => worker.coverage)),
    warnings: ended[0]?.warnings ?? [],
    notices: ended[0]?.notices ?? [],
    passed: methods.length - failed,
    failed,
    loadMillis,
    runMillis: performance.now() - startedAt - loadMillis,
  };
}

/** Holds results back until those of all classes before them are there. */
class OrderedResults {
  readonly methods: MethodResult[] = [];
  readonly #waiting = new Map<number, readonly MethodResult[]>();
  readonly #onMethod: (result: MethodResult) => void;
  #next = 0;

  constructor(onMethod: (result: MethodResult) => void) {
    this.#onMethod = onMethod;
  }

  add(index: number, methods: readonly MethodResult[]): void {
    this.#waiting.set(index, methods);
    for (let ready = this.#take(); ready; ready = this.#take()) {
      this.methods.push(...ready);
      ready.forEach(this.#onMethod);
    }
  }

  #take(): readonly MethodResult[] | undefined {
    const ready = this.#waiting.get(this.#next);
    if (ready) this.#waiting.delete(this.#next++);
    return ready;
  }
}

function runWorker(start: WorkerStart, results: OrderedResults): Promise<WorkerDone> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./parallelWorker.ts', import.meta.url), { workerData: start });
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'class') results.add(message.index, message.methods);
      else if (message.kind === 'done') resolve(message);
      else if (message.kind === 'refused') reject(new OrgError(message.summary, message.diagnostics));
      else reject(new Error(message.message));
    });
    worker.on('error', reject);
    worker.on('exit', (code) =>
      reject(new Error(`A test worker ended with code ${code} before its tests did.`)),
    );
  });
}
