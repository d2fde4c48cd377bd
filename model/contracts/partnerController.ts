import type { ActionOutcome } from './accessController.ts';
import type { DecisionOutcome } from './approvalController.ts';
import type { Access, Action, ColleagueOrder, RequestStatus, Source } from '../vocabulary.ts';
import type { Datetime, Id, Integer } from '../types.ts';

/** A Contact of an Account that the partner admin may manage. */
export interface Colleague {
  contactId: Id;
  name: string;
  email?: string;
  title?: string;
  /** Absent where only the own Account is managed. */
  accountName?: string;
  access: Access;
  lastLogin?: Datetime;
  /** The person who is looking: may not be deactivated by herself. */
  isSelf: boolean;
  canActivate: boolean;
  canDeactivate: boolean;
  /** Everything that can be done for the person now. */
  actions: Action[];
  /** A request waits to be carried out. */
  isPending: boolean;
  /** A request waits for somebody's approval. */
  isAwaitingApproval: boolean;
  /** When a partner admin last said whether the person still works there. */
  confirmed?: Datetime;
  /** Why neither is possible, or what went wrong last. */
  message?: string;
}

/** Which colleagues, and how they are sorted. */
export interface ColleagueFilter {
  /** Part of the name, e-mail address or title. */
  search?: string;
  /** As recorded on the Contact by the last change. */
  access?: Access;
  /** Nobody has said since then whether they still work there. */
  unconfirmedSince?: Datetime;
  /** By last name where it is absent. */
  order?: ColleagueOrder;
  isDescending?: boolean;
  /** What the page before gave as `next`. */
  after?: string;
  /** 1 to 200; 50 where it is absent. */
  size?: Integer;
}

/** A portion of the colleagues. */
export interface ColleaguePage {
  colleagues: Colleague[];
  /** All that fit the filter. */
  total: Integer;
  /** Absent on the last page. */
  next?: string;
}

/** An Account whose people may be managed. */
export interface DelegatedAccount {
  accountId: Id;
  name: string;
}

/** What the company of the partner admin may do for its people. */
export interface DelegationView {
  accountName: string;
  /** Without one partner admins may only look. */
  isActive: boolean;
  /** What both the delegation and the caller's permissions allow. */
  actions: Action[];
  /** Absent where there is no limit of the company's own. */
  seats?: Integer;
  /** People with access, and those asked for. */
  seatsUsed: Integer;
  seatsLeft?: Integer;
  /** Of the people who may be given access; empty for any. */
  emailDomains: string[];
  /** What gives access waits until somebody approves it. */
  needsApproval: boolean;
  /** The own Account first. */
  accounts: DelegatedAccount[];
  /** Most people in one call. */
  mostPeople: Integer;
}

/** A person to be invited. */
export interface Invitee {
  firstName?: string;
  lastName: string;
  email: string;
  title?: string;
  /** Absent for the own Account. */
  accountId?: Id;
}

/** What became of one line. */
export interface InvitationResult {
  /** As counted in the text, from 1. */
  line: Integer;
  name?: string;
  email?: string;
  contactId?: Id;
  /** The person was a colleague already. */
  isKnown: boolean;
  /** Absent where the line was refused, and in a preview. */
  status?: RequestStatus;
  errorCode?: string;
  message: string;
  cure?: string;
}

/** What became of an invitation, line by line. */
export interface InvitationReceipt {
  results: InvitationResult[];
  /** How many lines were taken, in a preview how many would be. */
  taken: Integer;
  /** The results as CSV without formulas. */
  csv: string;
}

/** One change of somebody's access. */
export interface ColleagueChange {
  requestId: Id;
  contactId?: Id;
  contactName?: string;
  action?: Action;
  status: RequestStatus;
  source: Source;
  /** Name of the colleague who asked; absent where it was somebody else. */
  initiator?: string;
  createdAt: Datetime;
  errorCode?: string;
  message?: string;
  cure?: string;
}

/** A portion of the history. */
export interface ColleagueHistory {
  /** Newest first. */
  changes: ColleagueChange[];
  /** Absent on the last page. */
  next?: string;
}

/** Something that was asked for and has not ended. */
export interface WaitingRequest {
  requestId: Id;
  contactId: Id;
  contactName: string;
  email?: string;
  /** Absent where only the own Account is managed. */
  accountName?: string;
  action: Action;
  /** Queued, or Awaiting Approval. */
  status: RequestStatus;
  source: Source;
  /** What the person wrote at the login page; absent for other ways in. */
  reason?: string;
  /** Name of the colleague who asked; absent where it was somebody else. */
  initiator?: string;
  createdAt: Datetime;
  /** The caller decides about it: asked for at the login page, and no approval of ours is needed. */
  canApprove: boolean;
  /** The caller may turn it down, or take back what a colleague asked for. */
  canDecline: boolean;
}

/** A portion of what waits. */
export interface WaitingPage {
  /** Oldest first. */
  requests: WaitingRequest[];
  /** Absent on the last page. */
  next?: Id;
}

/** How far the question "still working here?" is answered. */
export interface ReviewProgress {
  /** First day of the calendar quarter, where the caller lives. */
  since: Datetime;
  /** People with access, and those whose access was ended by an answer. */
  people: Integer;
  /** Those of them about whom somebody has answered since then. */
  answered: Integer;
}

/**
 * What a partner admin may do for colleagues. The Account is always the running user's own, with those below it
 * where its delegation says so; ids from the client are checked against it, and one foreign id refuses the whole
 * call.
 *
 * @service PartnerService
 * @audience external
 */
export interface PartnerController {
  /**
   * What the company may do, and how many seats are left.
   *
   * @permission PartnerAdmin
   */
  getDelegation(): DelegationView;

  /**
   * A page of Contacts with their access, as they are now.
   *
   * @permission PartnerAdmin
   */
  findColleagues(filter: ColleagueFilter): ColleaguePage;

  /**
   * Does one action for colleagues, at most 50: what the delegation and the permission of that action allow.
   *
   * @permission PartnerAdmin
   * @permissionPerAction action
   * @limit contactIds 50
   */
  changeAll(contactIds: Id[], action: Action): ActionOutcome[];

  /**
   * Adds a person to the Account, or takes the colleague with that e-mail address, and asks for access.
   *
   * @permission PartnerAdmin
   * @permission Grant
   */
  invite(invitee: Invitee): InvitationResult;

  /**
   * What inviting these lines would do. Nothing is written.
   *
   * @permission PartnerAdmin
   * @permission Grant
   * @limit lines 20000
   */
  previewInvitations(lines: string): InvitationReceipt;

  /**
   * Invites the person of each line: name, e-mail address and title, at most 50. Each line is answered on its own.
   *
   * @permission PartnerAdmin
   * @permission Grant
   * @limit lines 20000
   */
  inviteAll(lines: string): InvitationReceipt;

  /**
   * Who changed what, newest first, 50 at a time.
   *
   * @permission PartnerAdmin
   */
  getHistory(after?: string): ColleagueHistory;

  /**
   * The latest 2,000 changes as CSV without formulas.
   *
   * @permission PartnerAdmin
   */
  exportHistory(): string;

  /**
   * What was asked for and waits, oldest first, 50 at a time.
   *
   * @permission PartnerAdmin
   */
  getWaiting(after?: Id): WaitingPage;

  /**
   * Lets people in who asked at the login page. One that cannot be decided leaves the others alone.
   *
   * @permission PartnerAdmin
   * @permission Grant
   * @limit requestIds 50
   */
  approveAll(requestIds: Id[]): DecisionOutcome[];

  /**
   * Turns down what people asked for at the login page, or takes back what a colleague asked for.
   *
   * @permission PartnerAdmin
   * @permission Grant
   * @limit requestIds 50
   * @limit reason 200
   */
  declineAll(requestIds: Id[], reason: string): DecisionOutcome[];

  /**
   * How many colleagues were confirmed in this quarter.
   *
   * @permission PartnerAdmin
   */
  getReview(): ReviewProgress;

  /**
   * Says that colleagues still work there.
   *
   * @permission PartnerAdmin
   * @limit contactIds 50
   */
  confirmAll(contactIds: Id[]): Colleague[];

  /**
   * Says that colleagues no longer work there: their logins are blocked.
   *
   * @permission PartnerAdmin
   * @permission Freeze
   * @limit contactIds 50
   */
  endAll(contactIds: Id[]): ActionOutcome[];
}
