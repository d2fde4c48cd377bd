/** One thread of {@link ./testPool.ts}: keeps an org, runs the classes it is given. */
import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { OrgCore } from '../core.ts';
import { OrgError } from '../entry/orgError.ts';
import { affectedBy, sourcesOf } from './affected.ts';
import { collectCoverage } from './coverage.ts';
import type { TestClass } from './discover.ts';
import type { Answer, Ask, Opened, RunScope, WorkerStart } from './poolMessages.ts';
import { planTests, runClass } from './runTests.ts';
import { WarmOrg } from './warmOrg.ts';

const { options } = workerData as WorkerStart;
const org = new WarmOrg(options);
/** Of the run before. */
let known: ReadonlySet<string> = new Set();
let run: { readonly core: OrgCore; readonly classes: ReadonlyMap<string, TestClass> } | null = null;

function open({ changed, touched }: RunScope): Opened {
  const openedAt = performance.now();
  const core = org.open(changed);
  const all = planTests(core, options);
  run = { core, classes: new Map(all.map((testClass) => [testClass.cls.name, testClass])) };
  const chosen = touched === null ? all : affectedBy(core, { all, changed: changed ?? [], touched, known });
  known = sourcesOf(core.program);
  return {
    kind: 'opened',
    plan: chosen.map(({ cls }) => cls.name),
    warnings: core.warnings,
    notices: core.data.notices,
    loadMillis: performance.now() - openedAt,
  };
}

function runNamed(name: string): Answer {
  const startedAt = performance.now();
  const testClass = run!.classes.get(name);
  // Its file was saved or removed while another thread had read it already: that change asks for the next run.
  if (!testClass) return { kind: 'class', name, methods: [], touched: new Set(), millis: 0 };
  const { methods, touched } = runClass(run!.core, testClass);
  return { kind: 'class', name, methods, touched, millis: performance.now() - startedAt };
}

function answer(ask: Ask): Answer {
  if (ask.kind === 'open') return open(ask.scope);
  if (ask.kind === 'class') return runNamed(ask.name);
  return { kind: 'finished', coverage: collectCoverage(run!.core.program) };
}

function failure(error: unknown): Answer {
  if (error instanceof OrgError)
    return { kind: 'refused', summary: error.summary, diagnostics: error.diagnostics };
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Long enough for the report to be out, and less than a watch waits for more changes. */
const IDLE = 10;

/** Bytes in use after a run from which on what it left behind is collected. */
const TOO_MUCH = 300 * 1024 * 1024;

/**
 * Between runs nobody waits, and several runs would leave several times what is in use. Not after each run: the next one
 * is slower, because a full collection gives up optimised code.
 */
function tidy(): void {
  setTimeout(() => getHeapStatistics().used_heap_size > TOO_MUCH && collectGarbage(), IDLE).unref();
}

parentPort!.on('message', (ask: Ask) => {
  let told: Answer;
  try {
    told = answer(ask);
  } catch (error) {
    told = failure(error);
  }
  parentPort!.postMessage(told);
  if (ask.kind === 'finish') tidy();
});
