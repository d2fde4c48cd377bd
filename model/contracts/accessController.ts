import type { Access, Action, RequestStatus, Source } from '../vocabulary.ts';
import type { Datetime, Id } from '../types.ts';

/** One thing a person could do to a Contact's access, and whether it can be done now. */
export interface ActionOption {
  action: Action;
  /** False when the state, the preflight or the caller's permissions forbid it. */
  available: boolean;
  /** Why it is not available, in plain words; absent where it makes no sense now, as for a freeze already lifted. */
  reason?: string;
  /** What it would do: seat, e-mail, whether it can be undone. */
  consequence: string;
}

/** One request in the Contact's history, newest first. */
export interface HistoryEntry {
  requestId: Id;
  action: Action;
  status: RequestStatus;
  source: Source;
  /** Name of the person who asked or whose change of the Contact led to it. */
  initiator?: string;
  createdAt: Datetime;
  errorCode?: string;
  message?: string;
  cure?: string;
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
   * Does it now, in this transaction, and returns the outcome. Only Contacts the caller can see.
   *
   * @permission View
   * @permissionPerAction action
   */
  perform(contactId: Id, action: Action): ActionOutcome;
}
