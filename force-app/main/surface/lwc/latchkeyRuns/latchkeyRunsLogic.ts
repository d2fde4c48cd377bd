import type { RunView } from 'latchkey/contracts';
import { numberColumn, textColumn, timeColumn } from 'c/latchkeyColumns';
import { percentOf, purposeOf, runKindLabels, runStatusIcons, runStatusLabels } from 'c/latchkeyRunText';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** A line of the table of runs. */
export interface RunRow {
  readonly runId: string;
  readonly name: string;
  readonly kind: string;
  readonly purpose: string;
  readonly status: string;
  readonly statusIcon: string;
  readonly started: string | undefined;
  readonly initiator: string;
  readonly total: number;
  readonly failed: number;
}

export function columnsFor(phone: boolean): object[] {
  const name = {
    label: labels.run,
    fieldName: 'name',
    type: 'button',
    hideDefaultActions: true,
    initialWidth: 120,
    typeAttributes: { label: { fieldName: 'name' }, name: 'open', variant: 'base' },
  };
  const status = {
    ...textColumn(labels.state, 'status', phone ? undefined : 170),
    cellAttributes: { iconName: { fieldName: 'statusIcon' } },
  };
  if (phone) {
    return [name, status];
  }
  return [
    name,
    status,
    textColumn(labels.kind, 'kind', 110),
    textColumn(labels.purpose, 'purpose'),
    timeColumn(labels.started, 'started', 160),
    textColumn(labels.initiator, 'initiator', 130),
    numberColumn(labels.total, 'total', 90),
    numberColumn(labels.failed, 'failed', 90),
  ];
}

export function rowOf(run: RunView): RunRow {
  const { runId, name, kind, status, started, initiator, total, failed } = run;
  const word = runStatusLabels[status];
  return {
    runId,
    name,
    kind: runKindLabels[kind],
    purpose: purposeOf(run),
    status: status === 'Running' ? format(labels.progress, word, percentOf(run)) : word,
    statusIcon: runStatusIcons[status],
    started,
    initiator: initiator ?? '',
    total,
    failed,
  };
}

/** Replaces one run of a list; a run that is not in it is left out. */
export function withRun(runs: readonly RunView[], changed: RunView): RunView[] {
  return runs.map((run) => (run.runId === changed.runId ? changed : run));
}
