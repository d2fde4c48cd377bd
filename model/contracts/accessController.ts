import type {
  Access,
  Action,
  MailEffect,
  RequestStatus,
  SeatEffect,
  Severity,
  Source,
  Step,
} from '../vocabulary.ts';
import type { Datetime, Id, Integer } from '../types.ts';

/** One thing a person could do to a Contact's access, and whether it can be done now. */
export interface ActionOption {
  action: Action;
  /** False when the state, the preflight or the caller's permissions forbid it. */
  available: boolean;
  /** Why it is not available, in plain words; absent where it makes no sense now, as for a freeze already lifted. */
  reason?: string;
  /** What it would do to the person, in a sentence. */
  consequence: string;
  seat: SeatEffect;
  /** Seats of the licence that are left before it takes one; absent where it takes none, or the licence is paid by login. */
  seatsLeft?: Integer;
  mail: MailEffect;
  /** Whether another action undoes it; absent where there is nothing to undo, as for a mail. */
  reversible?: boolean;
  /** What the preflight found: why it cannot be, and what would surprise somebody. */
  findings: PreflightFinding[];
  /** What the user would be called, as long as nobody takes the name; only for a grant that is available. */
  usernameToBe?: string;
}

/** One request in the Contact's history, newest first. */
export interface HistoryEntry {
  requestId: Id;
  /** Absent where another system asked for what is no action. */
  action?: Action;
  status: RequestStatus;
  source: Source;
  /** Name of the person who asked or whose change of the Contact led to it. */
  initiator?: string;
  createdAt: Datetime;
  errorCode?: string;
  message?: string;
  cure?: string;
  /** True when it failed, nothing was done or is under way since, and the caller may have it tried again. */
  canRetry: boolean;
}

/** A Contact's access now, what led to it and what can be done. */
export interface AccessView {
  contactId: Id;
  contactName: string;
  accountName?: string;
  access: Access;
  /** Time of the last change made through the package. */
  since?: Datetime;
  /** Label of the policy that grants the access, or would. */
  policy?: string;
  /** Last message put on the Contact, for example why a request failed. */
  message?: string;
  username?: string;
  lastLogin?: Datetime;
  /** True while a request waits for its outcome. */
  pending: boolean;
  actions: ActionOption[];
  /** The action that most likely helps; it may be one that is not available, with the reason why. */
  recommended: Action;
  history: HistoryEntry[];
  /** Faults in the policies that an admin has to mend. */
  policyProblems: string[];
}

/** How one request ended. */
export interface ActionOutcome {
  contactId: Id;
  contactName: string;
  action: Action;
  status: RequestStatus;
  /** Access after the action. */
  access: Access;
  message: string;
  errorCode?: string;
  cure?: string;
}

/** Something that Salesforce would refuse, or that would surprise somebody, found before anything is written. */
export interface PreflightFinding {
  code: string;
  /** An error stops the plan, a warning does not. */
  severity: Severity;
  message: string;
  cure: string;
  /** Where to mend it: a path in this org. */
  link?: string;
}

/** One criterion of a policy, looked at with the values of a Contact. */
export interface CriterionTrace {
  position: Integer;
  /** Of the Contact, or of its Account such as Account.Type. */
  field: string;
  /** The field as people know it; absent where there is no such field. */
  label?: string;
  operator: string;
  /** What the Contact has; absent where it is blank, and where the caller may not see the field. */
  seen?: string;
  /** False where the caller may not see the field. */
  visible: boolean;
  /** What the policy wants. */
  wanted?: string;
  met: boolean;
}

/** One policy, looked at with the values of a Contact. */
export interface PolicyTrace {
  name: string;
  label: string;
  /** How the criteria are combined; absent for all of them. */
  logic?: string;
  /** True when it keeps people out. */
  excludes: boolean;
  /** Why it cannot be used. */
  problem?: string;
  /** False where the Contact has another record type. */
  concerns: boolean;
  met: boolean;
  /** True for the one policy that gives the access or keeps the person out. */
  decides: boolean;
  criteria: CriterionTrace[];
}

/** One of the five steps. */
export interface StepTrace {
  step: Step;
  /** True when the pipeline went on from here. */
  passed: boolean;
  summary: string;
}

/** A field of the user and what would become of it. */
export interface ValueTrace {
  field: string;
  before?: string;
  after?: string;
}

/** Why (not) this Contact: what the policies want for it now, and what would be done. */
export interface AccessTrace {
  contactId: Id;
  contactName: string;
  access: Access;
  username?: string;
  /** The five steps in order. */
  steps: StepTrace[];
  /** All active policies in order. */
  policies: PolicyTrace[];
  /** Absent where the policies want nothing. */
  action?: Action;
  /** True when something would be done. */
  acts: boolean;
  reason: string;
  findings: PreflightFinding[];
  /** Usernames that would have been chosen, were they not taken. */
  collisions: string[];
  values: ValueTrace[];
  errorCode?: string;
  message?: string;
  cure?: string;
}

/**
 * Access of one Contact, for the internal people who work with it.
 *
 * @service AccessService
 * @audience internal
 */
export interface AccessController {
  /**
   * Reads the state, the possible actions and the latest 20 requests. Only Contacts the caller can see.
   *
   * @cacheable
   * @permission View
   */
  getAccess(contactId: Id): AccessView;

  /**
   * Tells step by step what the policies want for the Contact now and why. Writes nothing. Only Contacts the
   * caller can see; of fields the caller cannot see no values.
   *
   * @permission View
   */
  explain(contactId: Id): AccessTrace;

  /**
   * Does it now, in this transaction, and returns the outcome. Only Contacts the caller can see.
   *
   * @permission View
   * @permissionPerAction action
   */
  perform(contactId: Id, action: Action): ActionOutcome;

  /**
   * Has failed requests tried once more, in the background, and returns how many are. Each needs the permission
   * for its action; only requests for Contacts the caller can see, any other id is as if it did not exist.
   *
   * @permission View
   * @limit requestIds 50
   */
  retry(requestIds: Id[]): Integer;
}
