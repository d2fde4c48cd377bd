/** One thread of {@link ./parallel.ts}: opens an org, then runs the next class that nobody has taken. */
import { parentPort, workerData } from 'node:worker_threads';
import { OrgError } from '../entry/orgError.ts';
import { collectCoverage } from './coverage.ts';
import type { WorkerMessage, WorkerStart } from './parallel.ts';
import { openTestCore, planTests, runClass } from './runTests.ts';

const { options, next } = workerData as WorkerStart;
const counter = new Int32Array(next);

function tell(message: WorkerMessage): void {
  parentPort!.postMessage(message);
}

function work(): void {
  const openedAt = performance.now();
  const core = openTestCore(options);
  const loadMillis = performance.now() - openedAt;
  try {
    const plan = planTests(core, options);
    for (let index = Atomics.add(counter, 0, 1); index < plan.length; index = Atomics.add(counter, 0, 1)) {
      tell({ kind: 'class', index, methods: runClass(core, plan[index]!).methods });
    }
    const coverage = collectCoverage(core.program);
    tell({ kind: 'done', coverage, warnings: core.warnings, notices: core.data.notices, loadMillis });
  } finally {
    core.close();
  }
}

try {
  work();
} catch (error) {
  if (error instanceof OrgError) {
    tell({ kind: 'refused', summary: error.summary, diagnostics: error.diagnostics });
  } else {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}
