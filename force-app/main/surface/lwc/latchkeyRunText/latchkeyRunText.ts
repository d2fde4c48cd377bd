import type { RunKind, RunStatus, RunView } from 'latchkey/contracts';
import { actionLabels } from 'c/latchkeyVocabulary';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';

/** The state of a run in a word. */
export const runStatusLabels: Readonly<Record<RunStatus, string>> = {
  Scanning: labels.scanning,
  Running: labels.running,
  Held: labels.held,
  Stopped: labels.stopped,
  Completed: labels.completed,
  Rejected: labels.rejected,
  Failed: labels.failed,
};

/** Icon for the state of a run. */
export const runStatusIcons: Readonly<Record<RunStatus, string>> = {
  Scanning: 'utility:search',
  Running: 'utility:play',
  Held: 'utility:pause',
  Stopped: 'utility:stop',
  Completed: 'utility:success',
  Rejected: 'utility:ban',
  Failed: 'utility:error',
};

/** What a run is for. */
export const runKindLabels: Readonly<Record<RunKind, string>> = {
  Bulk: labels.kindBulk,
  Nightly: labels.kindNightly,
  Policy: labels.kindPolicy,
};

/** Whether the run changes by itself, so that looking again makes sense. */
export function isMoving(run: RunView): boolean {
  return run.status === 'Running' || run.status === 'Scanning';
}

/** What the run is about, in one line. */
export function purposeOf(run: RunView): string {
  const action = run.action ? actionLabels[run.action] : labels.asPolicies;
  return run.scope ? format(labels.purpose, action, run.scope) : action;
}

/** How much of the run has an outcome, in whole percent. */
export function percentOf(run: RunView): number {
  return run.total === 0 ? 100 : Math.floor((100 * (run.total - run.queued)) / run.total);
}

/** The counts, largest concern last. */
export function countsText(run: RunView): string {
  return format(labels.counts, run.total, run.succeeded, run.skipped, run.failed, run.queued);
}

/** Throughput and time left, or that there is no pace to judge by yet; empty when the run does not move. */
export function paceText(run: RunView): string {
  if (run.status !== 'Running') {
    return '';
  }
  // What has no value comes as null over the wire.
  if (typeof run.perMinute !== 'number' || typeof run.minutesLeft !== 'number') {
    return labels.noPace;
  }
  const left = formatCount(run.minutesLeft, labels.minuteLeft, labels.minutesLeft);
  return format(labels.pace, run.perMinute, left);
}
