import type { Access, Action, RequestStatus } from '../vocabulary.ts';

/** What a flow asks for one Contact; the action says itself what is to be done. */
export interface FlowRequest {
  /** Id of the Contact. */
  contactId: string;
  /** Developer name of the policy by which access is given. Empty: the first that the Contact meets, else the first usable one. */
  policy?: string;
  /** Why, for the record; shown in the Contact's history. */
  reason?: string;
  /** Idempotency key of your own: asked twice with the same key, it is done once. Empty: one is made. */
  key?: string;
}

/** What a flow asks for one Contact, with the action as a value. */
export interface FlowChange {
  /** Id of the Contact. */
  contactId: string;
  /** Grant, Freeze, Unfreeze, Deactivate, Reactivate, Disable, ResetPassword, ResendWelcome or Update. */
  action: Action;
  /** Developer name of the policy by which access is given. Empty: the first that the Contact meets, else the first usable one. */
  policy?: string;
  /** Why, for the record; shown in the Contact's history. */
  reason?: string;
  /** Idempotency key of your own: asked twice with the same key, it is done once. Empty: one is made. */
  key?: string;
}

/** What became of a request at once. It is carried out later, in a transaction of its own. */
export interface FlowReceipt {
  /** True when the request was taken or there was nothing to do; false when it was refused. */
  success: boolean;
  /** Key of the request, to ask for its outcome later; empty when nothing was taken. */
  key?: string;
  /** Queued when it will be carried out; Skipped or Failed when it ended at once. */
  status?: RequestStatus;
  /** Code of the closed list; empty when it was taken. */
  errorCode?: string;
  /** What happened, in plain words. */
  message: string;
  /** What a person can do about it. */
  cure?: string;
}

/** Which request a flow asks about. */
export interface FlowQuestion {
  /** The key that the request was taken under. */
  key: string;
}

/** How a request stands. */
export interface FlowOutcome {
  /** True when there is such a request and you may see it, however it ended. */
  success: boolean;
  /** True when the outcome is known. */
  isDone: boolean;
  /** Awaiting Approval, Queued, Succeeded, Skipped or Failed. */
  status?: RequestStatus;
  /** What the person has after it. */
  access?: Access;
  /** Code of the closed list; empty unless it failed or was skipped. */
  errorCode?: string;
  /** What happened, in plain words. */
  message: string;
  /** What a person can do about it. */
  cure?: string;
}

/** Whom a flow asks about. */
export interface FlowSubject {
  /** Id of the Contact. */
  contactId: string;
}

/** Why a Contact has the access it has, or has none. */
export interface FlowExplanation {
  /** False when the Contact does not exist or may not be seen. */
  success: boolean;
  /** What the person has now: None, Active, Frozen, Inactive or Disabled. */
  access?: Access;
  /** The five steps, one line each. */
  steps: string[];
  /** Code of the closed list; empty when there is an answer. */
  errorCode?: string;
  /** The answer as one text. */
  message: string;
}

/** What an action would do, without doing it. */
export interface FlowPreview {
  /** True when it would do something. */
  success: boolean;
  /** What would be done: a wish for access may become Reactivate or Unfreeze. */
  action?: Action;
  /** What the person has now: None, Active, Frozen, Inactive or Disabled. */
  access?: Access;
  /** Why nothing would be done, from the closed list. */
  errorCode?: string;
  /** What would be done and why, or what stands in the way. */
  message: string;
  /** What a person can do about what stands in the way. */
  cure?: string;
}

/**
 * Actions for Flow Builder. They may run beside changes of business records, so they write no user: they queue a
 * request, and the outcome follows in a moment. Every row gets an answer, in order; none throws.
 *
 * @service FlowService
 * @audience flow
 * @category Latchkey
 */
export interface FlowActions {
  /**
   * Does any action for Contacts, for flows in which the action is a value, such as a choice on a screen. It is done a moment later.
   *
   * @label Latchkey: Change Access (Any Action)
   * @permissionPerAction action
   */
  requestChange(requests: FlowChange[]): FlowReceipt[];

  /**
   * Gives Contacts access to the site, a moment later: an existing user is reactivated or unfrozen, otherwise one is created.
   *
   * @label Latchkey: Grant Access
   * @permission Grant
   */
  grantAccess(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Blocks the login, a moment later. The licence seat stays in use, no e-mail is sent, and it can be undone.
   *
   * @label Latchkey: Freeze Login
   * @permission Freeze
   */
  freezeAccess(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Lifts the block of the login, a moment later. No e-mail is sent.
   *
   * @label Latchkey: Unfreeze Login
   * @permission Unfreeze
   */
  unfreezeAccess(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Takes access away and frees the licence seat, a moment later. No e-mail is sent, and it can be undone.
   *
   * @label Latchkey: Deactivate User
   * @permission Deactivate
   */
  deactivateAccess(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Makes a deactivated user active again, a moment later. Uses a licence seat.
   *
   * @label Latchkey: Reactivate User
   * @permission Reactivate
   */
  reactivateAccess(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Separates user and Contact for good, a moment later. Frees the licence seat. Cannot be undone.
   *
   * @label Latchkey: Disable User for Good
   * @permission Disable
   */
  disableAccess(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Has Salesforce mail the person a link for a new password, a moment later.
   *
   * @label Latchkey: Reset Password
   * @permission ResetPassword
   */
  resetPassword(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Has Salesforce send the person the welcome e-mail again, a moment later.
   *
   * @label Latchkey: Resend Welcome E-mail
   * @permission ResendWelcome
   */
  resendWelcome(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Copies name, phone numbers and title of the Contact to the user, a moment later.
   *
   * @label Latchkey: Update User from Contact
   * @permission Update
   */
  updateUser(requests: FlowRequest[]): FlowReceipt[];

  /**
   * Tells how requests stand, by the keys that they were taken under.
   *
   * @label Latchkey: Get Outcome of Request
   * @permission View
   */
  getOutcome(questions: FlowQuestion[]): FlowOutcome[];

  /**
   * Explains why Contacts have access or have none, step by step.
   *
   * @label Latchkey: Explain Access
   * @permission View
   */
  explainAccess(subjects: FlowSubject[]): FlowExplanation[];

  /**
   * Tells what an action would do for Contacts now, without doing it.
   *
   * @label Latchkey: Preview Change
   * @permission View
   */
  previewChange(requests: FlowChange[]): FlowPreview[];
}
