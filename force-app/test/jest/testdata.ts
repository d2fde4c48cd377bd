import type { AccessView, ActionOption, ActionOutcome, Colleague, HistoryEntry } from 'latchkey/contracts';

/** A copy without some optional properties, as the server sends it when they have no value. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...whole };
  keys.forEach((key) => delete copy[key]);
  return copy;
}

export const CONTACT_ID = '003000000000001AAA';

/** An action that can be done now. */
export function option(action: ActionOption['action'], changes: Partial<ActionOption> = {}): ActionOption {
  return { action, available: true, consequence: `Consequence of ${action}.`, findings: [], ...changes };
}

/** A request that succeeded. */
export function entry(changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    requestId: 'a00000000000001AAA',
    action: 'Grant',
    status: 'Succeeded',
    source: 'Agent',
    initiator: 'Iris Agent',
    createdAt: '2026-03-01T10:00:00.000Z',
    message: 'Access was granted.',
    canRetry: false,
    ...changes,
  };
}

/** A Contact without access that could be granted it. */
export function accessView(changes: Partial<AccessView> = {}): AccessView {
  return {
    contactId: CONTACT_ID,
    contactName: 'Ann Lee',
    accountName: 'Acme',
    access: 'None',
    pending: false,
    actions: [option('Grant')],
    history: [],
    policyProblems: [],
    ...changes,
  };
}

/** A Contact that can log in. */
export function activeView(changes: Partial<AccessView> = {}): AccessView {
  return accessView({
    access: 'Active',
    policy: 'Partners',
    since: '2026-03-01T10:00:00.000Z',
    username: 'ann@acme.example',
    actions: [
      option('Grant', { available: false, reason: 'The person already has access.' }),
      option('Freeze'),
      option('Deactivate'),
    ],
    history: [entry()],
    ...changes,
  });
}

export function outcome(changes: Partial<ActionOutcome> = {}): ActionOutcome {
  return {
    contactId: CONTACT_ID,
    contactName: 'Ann Lee',
    action: 'Grant',
    status: 'Succeeded',
    access: 'Active',
    message: 'Access was granted.',
    ...changes,
  };
}

export function failedOutcome(changes: Partial<ActionOutcome> = {}): ActionOutcome {
  return outcome({
    status: 'Failed',
    access: 'None',
    message: 'No licence seat is left.',
    errorCode: 'NO_SEAT',
    cure: 'Free a seat.',
    ...changes,
  });
}

/** A colleague without access, numbered from 1. */
export function colleague(number: number, changes: Partial<Colleague> = {}): Colleague {
  return {
    contactId: `00300000000${String(number).padStart(4, '0')}AAA`,
    name: `Person ${number}`,
    email: `person${number}@acme.example`,
    title: 'Buyer',
    access: 'None',
    isSelf: false,
    canActivate: true,
    canDeactivate: false,
    ...changes,
  };
}

/** A colleague who can log in. */
export function activeColleague(number: number, changes: Partial<Colleague> = {}): Colleague {
  return colleague(number, { access: 'Active', canActivate: false, canDeactivate: true, ...changes });
}
