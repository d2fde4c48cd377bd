import type { Access, Action, RequestStatus, Source } from '../vocabulary.ts';
import type { Datetime, Id, Integer } from '../types.ts';

/** Something that a partner admin or a person at the login page asked for, and that waits for approval. */
export interface AwaitingRequest {
  requestId: Id;
  contactId: Id;
  contactName: string;
  email?: string;
  accountName?: string;
  /** What the person has now; another request may have changed it meanwhile. */
  access: Access;
  action: Action;
  reason?: string;
  /** The way in: a partner admin, or the login page. */
  source: Source;
  /** Who asked; absent where nobody had logged in. */
  initiator?: string;
  createdAt: Datetime;
  /** The Contact was made with the request. */
  isNewContact: boolean;
  /** Approving takes a seat; false where the person has one already. */
  takesSeat: boolean;
  /** Seats of the company; absent where it has no limit of its own. */
  seats?: Integer;
  /** Of those, how many nobody has or was promised. */
  seatsLeft?: Integer;
}

/** A portion of what waits, oldest first. */
export interface AwaitingPage {
  requests: AwaitingRequest[];
  /** Absent on the last page. */
  next?: Id;
}

/** A request that somebody has decided. */
export interface DecidedRequest {
  requestId: Id;
  contactId: Id;
  contactName: string;
  accountName?: string;
  action: Action;
  source: Source;
  initiator?: string;
  approved: boolean;
  /** Why, as typed. */
  decision?: string;
  decider?: string;
  decidedAt: Datetime;
  /** What became of it since. */
  status: RequestStatus;
  message?: string;
}

/** A portion of the decisions, newest first. */
export interface DecidedPage {
  requests: DecidedRequest[];
  /** Absent on the last page. */
  next?: string;
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
   * What was decided, newest first, 50 at a time.
   *
   * @permission Approve
   */
  getDecided(after?: string): DecidedPage;

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
