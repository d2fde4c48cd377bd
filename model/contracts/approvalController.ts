import type { Action } from '../vocabulary.ts';
import type { Datetime, Id } from '../types.ts';

/** Something that a partner admin or a person at the login page asked for, and that waits for approval. */
export interface AwaitingRequest {
  requestId: Id;
  contactId: Id;
  contactName: string;
  email?: string;
  accountName?: string;
  action: Action;
  reason?: string;
  /** Who asked; absent where nobody had logged in. */
  initiator?: string;
  createdAt: Datetime;
  /** The Contact was made with the request. */
  isNewContact: boolean;
}

/** A portion of what waits, oldest first. */
export interface AwaitingPage {
  requests: AwaitingRequest[];
  /** Absent on the last page. */
  next?: Id;
}

/** What became of one decision. */
export interface DecisionOutcome {
  requestId: Id;
  success: boolean;
  errorCode?: string;
  message?: string;
}

/**
 * Decisions about what needs approval, for internal people. Only requests for Contacts that the caller can see.
 *
 * @service Approvals
 * @audience internal
 */
export interface ApprovalController {
  /**
   * What waits, at most 200 at a time.
   *
   * @permission Approve
   */
  getAwaiting(after?: Id): AwaitingPage;

  /**
   * Lets requests be carried out. One that cannot be decided leaves the others alone.
   *
   * @permission Approve
   * @limit requestIds 200
   * @limit reason 200
   */
  approve(requestIds: Id[], reason?: string): DecisionOutcome[];

  /**
   * Ends requests without carrying them out.
   *
   * @permission Approve
   * @limit requestIds 200
   * @limit reason 200
   */
  reject(requestIds: Id[], reason: string): DecisionOutcome[];
}
