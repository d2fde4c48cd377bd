import type { Access, Action, RequestStatus, RunKind, RunStatus } from '../vocabulary.ts';
import type { DateOnly, Datetime, Decimal, Id, Integer } from '../types.ts';
import type { ConsoleFilter } from './consoleController.ts';

/** Whom a run is about: exactly one of ids, list view, Account, lines, people and run is given. */
export interface RunScope {
  contactIds?: Id[];
  /** A list view of Contacts, as the caller sees it. */
  listViewId?: Id;
  /** The people of an Account. */
  accountId?: Id;
  /** Also the people of the Accounts below it, five levels deep. */
  childAccounts?: boolean;
  /** Pasted text or the content of a CSV file: a Contact id, an e-mail address, or name, e-mail and Account per line. */
  lines?: string;
  /** A list of people behind a figure: Never Logged In or Idle. Needs the permission Console too. */
  people?: ConsoleFilter;
  /** With people: at most so many, the oldest users first, without those who got a welcome e-mail in the last 7 days. */
  wave?: Integer;
  /** The people whom this run froze and who are still frozen. */
  frozenByRun?: Id;
}

/** What became of one line. */
export interface ScopeLine {
  /** As counted in the text, from 1. */
  line: Integer;
  text: string;
  contactId?: Id;
  contactName?: string;
  errorCode?: string;
  /** Why no Contact was found. */
  message?: string;
  cure?: string;
}

/** The Contacts of a scope, as far as the caller can see them. */
export interface ScopeView {
  /** In words, for the run. */
  name: string;
  /** Each once, at most 10,000. */
  contactIds: Id[];
  /** True where the scope has more Contacts than a run may have. */
  isCut: boolean;
  /** One entry per line; empty for other scopes. */
  lines: ScopeLine[];
}

/** What would be done to one Contact and why. */
export interface PlanRow {
  contactId: Id;
  contactName?: string;
  accountName?: string;
  access: Access;
  action: Action;
  /** False where nothing would be done: see the error. */
  acts: boolean;
  reason?: string;
  policy?: string;
  /** Of the user that would be created; may still change where it holds something random. */
  username?: string;
  /** Findings that do not stop it. */
  warnings: string[];
  errorCode?: string;
  message?: string;
  cure?: string;
  /** Equal as long as the same would be done. Handed back to start a run that does just this. */
  fingerprint: string;
}

/** Rows with the same action and error. */
export interface PlanCount {
  action: Action;
  errorCode?: string;
  rows: Integer;
}

/** Seats of one licence, and what a plan needs of them. */
export interface SeatForecast {
  license: string;
  total?: Integer;
  used?: Integer;
  /** Absent for a licence that is paid by login. */
  left?: Integer;
  needed: Integer;
  /** How many of those needed are not left. */
  missing: Integer;
}

/** The plan shown: nothing was written. */
export interface RunPreview {
  rows: PlanRow[];
  counts: PlanCount[];
  /** Seats by licence: what is left and what the plan needs. */
  seats: SeatForecast[];
  /** Why a run of just these people would be held instead of started; absent where it would not. */
  brake?: string;
  /** Who would lose access, for the verdict on a run of several portions. */
  removals: PolicyRemovals[];
  /** Policies that cannot be used. */
  policyProblems: string[];
}

/** How many would lose access by one policy. */
export interface PolicyRemovals {
  /** Name of the policy; absent where no policy stands behind it. */
  policy?: string;
  people: Integer;
}

/** What a whole run would take away, as its previews told it portion by portion. */
export interface RunOutlook {
  /** Absent where the policies decide. */
  action?: Action;
  removals: PolicyRemovals[];
}

/** What would become of a run. */
export interface BrakeVerdict {
  /** Why the run would be held instead of started; absent where it would not. */
  brake?: string;
}

/** A row of a preview that is to be carried out. */
export interface PlannedRow {
  contactId: Id;
  fingerprint: string;
}

/** Rows for a run. A large run is handed over in portions. */
export interface RunOrder {
  /** Absent with the first portion. */
  runId?: Id;
  /** Absent where the policies decide. */
  action?: Action;
  /** Whom it is about, in words. */
  scope?: string;
  /** Freeze only: who is still frozen on this day is deactivated, from its beginning in the caller's time zone. */
  deactivateOn?: DateOnly;
  rows: PlannedRow[];
  /** The run starts with its last portion. */
  isLast: boolean;
}

/** What became of a portion. */
export interface RunReceipt {
  runId: Id;
  status: RunStatus;
  /** Requests that the run got. */
  added: Integer;
  /** Rows that are not what was shown any more, as they are now. They are not carried out. */
  changed: PlanRow[];
  /** Why it is held. */
  reason?: string;
}

/** A run with its counts as they are now. */
export interface RunView {
  runId: Id;
  name: string;
  kind: RunKind;
  status: RunStatus;
  action?: Action;
  scope?: string;
  initiator?: string;
  started?: Datetime;
  ended?: Datetime;
  /** When those whom it froze are deactivated, unless they are unfrozen before. */
  deactivateAt?: Datetime;
  /** Why it is held, stopped or failed. */
  reason?: string;
  /** What changed in policies and settings since the last run that ended well. */
  changes: string[];
  /** Policies that could not be used. */
  problems: string[];
  decider?: string;
  decided?: Datetime;
  total: Integer;
  queued: Integer;
  succeeded: Integer;
  skipped: Integer;
  failed: Integer;
  /** How many of all take access from somebody. */
  removals: Integer;
  /** Outcomes in the last five minutes, by minute. */
  perMinute?: Decimal;
  /** Minutes until the rest is done at that pace; absent where there is no pace yet. */
  minutesLeft?: Integer;
}

/** One request of a run. */
export interface RunRequest {
  requestId: Id;
  contactId?: Id;
  contactName?: string;
  accountName?: string;
  action: Action;
  status: RequestStatus;
  policy?: string;
  reason?: string;
  errorCode?: string;
  message?: string;
  cure?: string;
  attempts: Integer;
}

/** A portion of a result file. */
export interface ResultPart {
  fileName: string;
  /** CSV; the first portion begins with the header. */
  text: string;
  /** Where the next portion begins; absent with the last one. */
  next?: Id;
}

/**
 * Work on many Contacts: plan it, show it, carry out what was shown, watch it, and decide about what a brake
 * holds. Only Contacts that the caller can see.
 *
 * @service RunService
 * @audience internal
 */
export interface RunController {
  /**
   * Finds the Contacts of a scope. Nothing is written.
   *
   * @permission ManageRuns
   */
  findContacts(scope: RunScope): ScopeView;

  /**
   * What a run would do: without an action what the policies say. Nothing is written. A larger scope is
   * previewed in portions.
   *
   * @permission ManageRuns
   * @limit contactIds 500
   */
  preview(contactIds: Id[], action?: Action): RunPreview;

  /**
   * Whether the brake would hold a run as a whole: one that was previewed in portions, of which each may be small
   * enough. Nothing is written, and the run itself counts again.
   *
   * @permission ManageRuns
   */
  judge(outlook: RunOutlook): BrakeVerdict;

  /**
   * Carries out what was shown, at most 500 rows a call. Every row is planned again; one that differs from
   * what was shown is returned instead. Needs the permission of the action too.
   *
   * @permission ManageRuns
   */
  startRun(order: RunOrder): RunReceipt;

  /**
   * The latest 50 runs, newest first.
   *
   * @permission ManageRuns
   */
  getRuns(): RunView[];

  /**
   * One run, for polling.
   *
   * @permission ManageRuns
   */
  getRun(runId: Id): RunView;

  /**
   * Requests of a run in portions of 200, in a fixed order.
   *
   * @permission ManageRuns
   */
  getRequests(runId: Id, status?: RequestStatus, after?: Id): RunRequest[];

  /**
   * Stops a run after the slices that are under way.
   *
   * @permission ManageRuns
   * @limit reason 255
   */
  stopRun(runId: Id, reason: string): RunView;

  /**
   * Goes on with a run that was stopped.
   *
   * @permission ManageRuns
   */
  resumeRun(runId: Id): RunView;

  /**
   * Tries failed requests of a run again: the chosen ones, or else up to 2,000 of those that failed.
   *
   * @permission ManageRuns
   * @limit requestIds 2000
   */
  retry(runId: Id, requestIds?: Id[]): RunView;

  /**
   * Lets a held run go on as it is.
   *
   * @permission ReleaseRuns
   * @limit reason 255
   */
  releaseRun(runId: Id, reason: string): RunView;

  /**
   * Lets a held run go on with these requests alone; the others are skipped.
   *
   * @permission ReleaseRuns
   * @limit requestIds 2000
   * @limit reason 255
   */
  releaseSome(runId: Id, requestIds: Id[], reason: string): RunView;

  /**
   * Ends a held run: all its requests are skipped.
   *
   * @permission ReleaseRuns
   * @limit reason 255
   */
  rejectRun(runId: Id, reason: string): RunView;

  /**
   * The outcomes of a run as CSV, 2,000 rows a call.
   *
   * @permission ManageRuns
   */
  getResults(runId: Id, after?: Id): ResultPart;
}
