import type { RunView } from 'latchkey/contracts';
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
    label: labels.state,
    fieldName: 'status',
    type: 'text',
    hideDefaultActions: true,
    wrapText: true,
    cellAttributes: { iconName: { fieldName: 'statusIcon' } },
  };
  if (phone) {
    return [name, status];
  }
  const text = { type: 'text', hideDefaultActions: true, wrapText: true };
  const number = { type: 'number', hideDefaultActions: true, initialWidth: 90 };
  return [
    name,
    { ...status, initialWidth: 170 },
    { ...text, label: labels.kind, fieldName: 'kind', initialWidth: 110 },
    { ...text, label: labels.purpose, fieldName: 'purpose' },
    {
      label: labels.started,
      fieldName: 'started',
      type: 'date',
      hideDefaultActions: true,
      initialWidth: 160,
      typeAttributes: { year: 'numeric', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
    },
    { ...text, label: labels.initiator, fieldName: 'initiator', initialWidth: 130 },
    { ...number, label: labels.total, fieldName: 'total' },
    { ...number, label: labels.failed, fieldName: 'failed' },
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
