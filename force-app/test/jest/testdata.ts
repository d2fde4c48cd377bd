import type {
  AccessTrace,
  AccessView,
  ActionOption,
  ActionOutcome,
  Colleague,
  ColleagueChange,
  CriterionTrace,
  DelegationView,
  HistoryEntry,
  InvitationResult,
  PolicyTrace,
  PreflightFinding,
  WaitingRequest,
} from 'latchkey/contracts';

/** A copy without some optional properties, as the server sends it when they have no value. */
export function without<T extends object, K extends keyof T>(whole: T, ...keys: K[]): Omit<T, K> {
  const copy = { ...whole };
  keys.forEach((key) => delete copy[key]);
  return copy;
}

export const CONTACT_ID = '003000000000001AAA';

/** An action that can be done now. */
export function option(action: ActionOption['action'], changes: Partial<ActionOption> = {}): ActionOption {
  return {
    action,
    available: true,
    consequence: `Consequence of ${action}.`,
    seat: 'Keeps',
    mail: 'No',
    reversible: true,
    findings: [],
    ...changes,
  };
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
    recommended: 'Grant',
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
    recommended: 'ResetPassword',
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

/** Something that stands in the way of a grant. */
export function finding(changes: Partial<PreflightFinding> = {}): PreflightFinding {
  return {
    code: 'CONTACT_WITHOUT_EMAIL',
    severity: 'error',
    message: 'The Contact has no e-mail address.',
    cure: 'Give the Contact one.',
    link: `/lightning/r/Contact/${CONTACT_ID}/view`,
    ...changes,
  };
}

/** A criterion that is not met. */
export function criterion(changes: Partial<CriterionTrace> = {}): CriterionTrace {
  return {
    position: 1,
    field: 'Latchkey_Wants_Access__c',
    label: 'Wants Site Access',
    operator: 'equals',
    wanted: 'true',
    seen: 'false',
    visible: true,
    met: false,
    ...changes,
  };
}

/** A policy that is not met. */
export function policyTrace(changes: Partial<PolicyTrace> = {}): PolicyTrace {
  return {
    name: 'Partners',
    label: 'Partners',
    excludes: false,
    concerns: true,
    met: false,
    decides: false,
    criteria: [criterion()],
    ...changes,
  };
}

/** A Contact for which the policies want nothing. */
export function accessTrace(changes: Partial<AccessTrace> = {}): AccessTrace {
  return {
    contactId: CONTACT_ID,
    contactName: 'Ann Lee',
    access: 'None',
    steps: [
      { step: 'import', passed: true, summary: 'Ann Lee of Acme was read.' },
      { step: 'scope', passed: false, summary: 'The Contact meets no policy.' },
      { step: 'match', passed: false, summary: 'The Contact has no user.' },
      { step: 'plan', passed: false, summary: 'Nothing is to be done.' },
      { step: 'act', passed: false, summary: 'Nothing would be written.' },
    ],
    policies: [policyTrace()],
    acts: false,
    reason: 'The Contact meets no policy.',
    findings: [],
    collisions: [],
    values: [],
    ...changes,
  };
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
    actions: ['Grant'],
    isPending: false,
    isAwaitingApproval: false,
    ...changes,
  };
}

/** A colleague who can log in. */
export function activeColleague(number: number, changes: Partial<Colleague> = {}): Colleague {
  return colleague(number, {
    access: 'Active',
    canActivate: false,
    canDeactivate: true,
    actions: ['Freeze', 'Deactivate', 'ResetPassword', 'ResendWelcome'],
    ...changes,
  });
}

/** A company that may do everything, with 25 seats of which 23 are free. */
export function delegation(changes: Partial<DelegationView> = {}): DelegationView {
  return {
    accountName: 'Acme',
    isActive: true,
    actions: ['Grant', 'Reactivate', 'Unfreeze', 'Freeze', 'Deactivate', 'ResetPassword', 'ResendWelcome'],
    seats: 25,
    seatsUsed: 2,
    seatsLeft: 23,
    emailDomains: [],
    needsApproval: false,
    accounts: [{ accountId: '001000000000001AAA', name: 'Acme' }],
    mostPeople: 50,
    ...changes,
  };
}

/** A line of a pasted list that can be taken, numbered from 1. */
export function invitation(line: number, changes: Partial<InvitationResult> = {}): InvitationResult {
  return {
    line,
    name: `Person ${line}`,
    email: `person${line}@acme.example`,
    isKnown: false,
    message: 'The person would be added and given access.',
    ...changes,
  };
}

/** A line that is refused. */
export function refusedInvitation(line: number, changes: Partial<InvitationResult> = {}): InvitationResult {
  return invitation(line, {
    errorCode: 'DOMAIN_NOT_ALLOWED',
    message: 'Only e-mail addresses at acme.example can be given access.',
    cure: 'Use the address of the company.',
    ...changes,
  });
}

/** Somebody asked at the login page; the partner admin decides. */
export function waitingRequest(changes: Partial<WaitingRequest> = {}): WaitingRequest {
  return {
    requestId: 'a00000000000001AAA',
    contactId: CONTACT_ID,
    contactName: 'Ann Lee',
    email: 'ann@acme.example',
    action: 'Grant',
    status: 'Awaiting Approval',
    source: 'Login',
    createdAt: '2026-03-01T10:00:00.000Z',
    canApprove: true,
    canDecline: true,
    ...changes,
  };
}

/** A change of the history of a company. */
export function change(number: number, changes: Partial<ColleagueChange> = {}): ColleagueChange {
  return {
    requestId: `a0000000000${String(number).padStart(4, '0')}AAA`,
    contactName: `Person ${number}`,
    action: 'Grant',
    status: 'Succeeded',
    source: 'Partner',
    initiator: 'Pia Partner',
    createdAt: '2026-03-01T10:00:00.000Z',
    message: 'Access was granted.',
    ...changes,
  };
}
