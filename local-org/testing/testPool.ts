/**
 * Threads that run test classes, each with an org of its own in memory, and stay for the next run. This thread hands
 * out the classes, those that took longest the last time first; the report does not depend on who ran what.
 */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { OrgError } from '../entry/orgError.ts';
import { mergeCoverage } from './coverage.ts';
import { OrderedResults } from './orderedResults.ts';
import type { Answer, Ask, ClassDone, Finished, Opened, RunScope, WorkerStart } from './poolMessages.ts';
import type { TestReport } from './report.ts';
import type { RunTestsOptions, TestRunOptions } from './runTests.ts';

/** More threads than this are worth their memory only when asked for. */
const MOST_THREADS = 4;

/** As many threads as there are cores, up to four. */
export function defaultThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** Classes given to a thread at once, so that it need not wait for the next one. */
const AHEAD = 2;

/** A generation of short-lived objects large enough that few of them outlive a collection, megabytes. */
const YOUNG_GENERATION = 64;

export interface PoolRun {
  readonly report: TestReport;
  /** Files that each class ran, by its name in lower case. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>;
}

export class TestPool {
  readonly #options: RunTestsOptions;
  readonly #threads: PoolThread[];
  /** Milliseconds that each class took when it ran last. */
  readonly #millis = new Map<string, number>();

  constructor(options: RunTestsOptions, threads: number) {
    this.#options = options;
    const start = { options: sendable(options) };
    this.#threads = Array.from({ length: threads }, () => new PoolThread(start));
  }

  /**
   * One run at a time; `onMethod` is called in the order of the report.
   *
   * @throws OrgError when the project cannot be compiled; Error with a thread's message when it failed otherwise.
   */
  async run(scope: RunScope): Promise<PoolRun> {
    const startedAt = performance.now();
    const work = new SharedWork(this.#options, this.#millis);
    const runs = await Promise.allSettled(this.#threads.map((thread) => runOn(thread, scope, work)));
    const refusal = runs.find((run) => run.status === 'rejected');
    if (refusal) throw refusal.reason;
    const ended = runs.flatMap((run) => (run.status === 'fulfilled' ? [run.value] : []));
    const { methods } = work.results;
    const failed = methods.filter((method) => method.failure).length;
    const loadMillis = Math.max(...ended.map(({ opened }) => opened.loadMillis));
    const report = {
      methods,
      coverage: mergeCoverage(ended.map(({ finished }) => finished.coverage)),
      warnings: ended[0]?.opened.warnings ?? [],
      notices: ended[0]?.opened.notices ?? [],
      passed: methods.length - failed,
      failed,
      loadMillis,
      runMillis: performance.now() - startedAt - loadMillis,
    };
    return { report, touched: work.touched };
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.map((thread) => thread.close()));
  }
}

/** Functions cannot go to another thread. */
function sendable(options: RunTestsOptions): TestRunOptions {
  const copy: { onMethod?: unknown } & TestRunOptions = { ...options };
  delete copy.onMethod;
  return copy;
}

/** The classes of a run that nobody has taken yet, and what came of the others. */
class SharedWork {
  readonly touched = new Map<string, ReadonlySet<string>>();
  readonly #millis: Map<string, number>;
  readonly #onMethod: RunTestsOptions['onMethod'];
  #results: OrderedResults | null = null;
  #waiting: string[] = [];

  constructor({ onMethod }: RunTestsOptions, millis: Map<string, number>) {
    this.#onMethod = onMethod;
    this.#millis = millis;
  }

  get results(): OrderedResults {
    if (!this.#results) throw new Error('invariant: a test run has no results before its plan');
    return this.#results;
  }

  /** The first thread that has opened its org says what is to run; they all come to the same. */
  open(plan: readonly string[]): void {
    if (this.#results) return;
    this.#results = new OrderedResults(plan, this.#onMethod);
    const time = (name: string): number => this.#millis.get(name) ?? Number.POSITIVE_INFINITY;
    this.#waiting = plan.toSorted((a, b) => (time(a) === time(b) ? 0 : time(b) - time(a)));
  }

  take(): string | undefined {
    return this.#waiting.shift();
  }

  done({ name, methods, touched, millis }: ClassDone): void {
    this.#millis.set(name, millis);
    if (touched.size > 0) this.touched.set(name.toLowerCase(), touched);
    this.results.add(name, methods);
  }
}

async function runOn(
  thread: PoolThread,
  scope: RunScope,
  work: SharedWork,
): Promise<{ opened: Opened; finished: Finished }> {
  const opened = await thread.ask<Opened>({ kind: 'open', scope });
  work.open(opened.plan);
  const one = async (): Promise<void> => {
    for (let name = work.take(); name !== undefined; name = work.take())
      work.done(await thread.ask<ClassDone>({ kind: 'class', name }));
  };
  await Promise.all(Array.from({ length: AHEAD }, one));
  return { opened, finished: await thread.ask<Finished>({ kind: 'finish' }) };
}

/** A worker thread that answers every question, in the order they were asked in. */
class PoolThread {
  readonly #worker: Worker;
  readonly #open: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
  #closing = false;

  constructor(start: WorkerStart) {
    this.#worker = new Worker(new URL('./poolWorker.ts', import.meta.url), {
      workerData: start,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION },
    });
    this.#worker.on('message', (answer: Answer) => this.#open.shift()?.resolve(answer));
    this.#worker.on('error', (error: Error) => this.#fail(error));
    this.#worker.on('exit', (code) => {
      if (!this.#closing) this.#fail(new Error(`A test thread ended with code ${code}.`));
    });
  }

  /** @throws OrgError when the project is refused; Error when the thread failed. */
  async ask<Expected extends Answer>(ask: Ask): Promise<Expected> {
    const answer = await new Promise<Answer>((resolve, reject) => {
      this.#open.push({ resolve, reject });
      this.#worker.postMessage(ask);
    });
    if (answer.kind === 'refused') throw new OrgError(answer.summary, answer.diagnostics);
    if (answer.kind === 'failed') throw new Error(answer.message);
    return answer as Expected;
  }

  async close(): Promise<void> {
    this.#closing = true;
    await this.#worker.terminate();
  }

  #fail(error: Error): void {
    for (const { reject } of this.#open.splice(0)) reject(error);
  }
}
