/** Counts what the transactions of an org spend, the caller's and those behind it. */
import type { ApexExecution } from '../../local-org/compile/execution.ts';
import type { OrgCore } from '../../local-org/core.ts';
import type { LimitName } from '../../local-org/runtime/execution.ts';

const COUNTED = ['queries', 'dmlStatements', 'dmlRows', 'futureCalls', 'queueableJobs'] as const;

export interface Spending {
  readonly transactions: number;
  readonly queries: number;
  readonly dmlStatements: number;
  readonly dmlRows: number;
  /** Futures and queueables. */
  readonly jobs: number;
  /** Apex statements that ran. */
  readonly statements: number;
  /** The limit that a single transaction came nearest to. */
  readonly nearest: { readonly name: LimitName; readonly used: number; readonly max: number };
  /** Why transactions were ended, the first one's message; null when none was. */
  readonly failure: string | null;
}

/** Runs `work`, which settles what it started, and tells what it spent. Its own failure is told, not thrown. */
export function meter(core: OrgCore, work: () => void): Spending {
  const totals = new Map<string, number>();
  let nearest: Spending['nearest'] = { name: 'queries', used: 0, max: 1 };
  let transactions = 0;
  let statements = 0;
  let failure: string | null = null;
  const { runner } = core;
  const run = runner.run.bind(runner);
  runner.run = (options, body) =>
    run(options, (exec, tx) => {
      try {
        return body(exec, tx);
      } catch (error) {
        failure ??= messageOf(error);
        throw error;
      } finally {
        transactions += 1;
        statements += (exec as ApexExecution).statements;
        for (const name of COUNTED) totals.set(name, (totals.get(name) ?? 0) + tx.limits.used(name));
        for (const { name, used, max } of tx.limits.snapshot()) {
          // Time and memory are the machine's, not the platform's.
          if (name === 'cpuTime' || name === 'heapSize' || max === 1) continue;
          if (used / max > nearest.used / nearest.max) nearest = { name, used, max };
        }
      }
    });
  try {
    work();
  } catch (error) {
    failure ??= messageOf(error);
  } finally {
    runner.run = run;
  }
  const total = (name: string): number => totals.get(name) ?? 0;
  return {
    transactions,
    queries: total('queries'),
    dmlStatements: total('dmlStatements'),
    dmlRows: total('dmlRows'),
    jobs: total('futureCalls') + total('queueableJobs'),
    statements,
    nearest,
    failure,
  };
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').trim();
}
