import type { PlanRow, RunPreview, RunReceipt, RunRequest, RunView, ScopeView } from 'latchkey/contracts';

export const RUN_ID = 'a01000000000001AAA';

/** A run that has ended well. */
export function runView(changes: Partial<RunView> = {}): RunView {
  return {
    runId: RUN_ID,
    name: 'RUN-00001',
    kind: 'Bulk',
    status: 'Completed',
    action: 'Grant',
    scope: 'Account Acme',
    initiator: 'Ada Admin',
    started: '2026-03-01T10:00:00.000Z',
    changes: [],
    problems: [],
    total: 4,
    queued: 0,
    succeeded: 4,
    skipped: 0,
    failed: 0,
    removals: 0,
    ...changes,
  };
}

/** A run that a brake holds, with three people. */
export function heldRun(changes: Partial<RunView> = {}): RunView {
  return runView({
    kind: 'Policy',
    status: 'Held',
    action: 'Deactivate',
    reason: 'The brake allows 1 removal.\nThis would make 3.',
    total: 3,
    queued: 3,
    succeeded: 0,
    removals: 3,
    ...changes,
  });
}

/** The request number `index` of a run. */
export function runRequest(index: number, changes: Partial<RunRequest> = {}): RunRequest {
  return {
    requestId: `a00${String(index).padStart(12, '0')}AAA`,
    contactId: `003${String(index).padStart(12, '0')}AAA`,
    contactName: `Person ${index}`,
    accountName: 'Acme',
    action: 'Grant',
    status: 'Succeeded',
    attempts: 1,
    ...changes,
  };
}

/** A person who would get access. */
export function planRow(index: number, changes: Partial<PlanRow> = {}): PlanRow {
  return {
    contactId: `003${String(index).padStart(12, '0')}AAA`,
    contactName: `Person ${index}`,
    accountName: 'Acme',
    access: 'None',
    action: 'Grant',
    acts: true,
    warnings: [],
    fingerprint: `print ${index}`,
    ...changes,
  };
}

export function runPreview(rows: PlanRow[], changes: Partial<RunPreview> = {}): RunPreview {
  return { rows, counts: [], seats: [], removals: [], policyProblems: [], ...changes };
}

export function scopeView(contactIds: string[], changes: Partial<ScopeView> = {}): ScopeView {
  return { name: 'Account Acme', contactIds, isCut: false, lines: [], ...changes };
}

export function receipt(changes: Partial<RunReceipt> = {}): RunReceipt {
  return { runId: RUN_ID, status: 'Running', added: 1, changed: [], ...changes };
}
