import type { Access, Action, FindingKind, Leaving, Operator, RequestStatus } from '../vocabulary.ts';
import type { DateOnly, Datetime, Id, Integer } from '../types.ts';

/** The lists behind the figures. */
export type ConsoleRows = 'Requests' | 'Never Logged In' | 'Idle' | 'Findings' | 'Seats';

/** How long ago a user was made who never logged in. */
export type UserAge = 'Week' | 'Month' | 'Quarter' | 'Older';

/** What a draft of the policies would mean for a Contact, compared with the policies as they are. */
export type DraftEffect = 'Grant' | 'Remove' | 'Move' | 'Other';

/** Requests that were made on one day, by how they stand. */
export interface DayFigure {
  day: DateOnly;
  waiting: Integer;
  succeeded: Integer;
  skipped: Integer;
  failed: Integer;
}

/** Requests by day and outcome. */
export interface OutcomeFigures {
  /** The time zone in which the days were cut: the viewer's. */
  timeZone: string;
  /** Every day of the range, also those without requests. */
  days: DayFigure[];
  /** True where the range was longer than a year and its beginning was left out. */
  isCut: boolean;
}

/** Failed requests with one error. */
export interface FailureFigure {
  errorCode: string;
  message: string;
  cure: string;
  requests: Integer;
}

/** Seats of one licence: now, and where they are going. */
export interface SeatFigure {
  license: string;
  /** True for a licence that is paid by login: it has no seats that could run out. */
  isByLogin: boolean;
  /** Seats, or logins a month. */
  total?: Integer;
  /** Seats, or logins this month. */
  used?: Integer;
  /** Seats that requests took and freed in the last 30 days. */
  taken: Integer;
  freed: Integer;
  /** Seats that waiting requests will take, less those they will free. */
  planned: Integer;
  /** Seats used in 30 days: used and planned, and the last 30 days once more. Absent for logins. */
  forecast?: Integer;
  /** Days until no seat is left at that pace; absent where that will not happen. */
  daysLeft?: Integer;
}

/** Active external users who never logged in, by how long ago they were made. */
export interface AgeFigure {
  age: UserAge;
  users: Integer;
  /** Those of them that requests made. */
  byRequest: Integer;
}

/** Active external users of one licence who have not logged in for long. */
export interface IdleFigure {
  license: string;
  /** True for a licence that is paid by login: who does not log in costs nothing there. */
  isByLogin: boolean;
  users: Integer;
  /** Those of them who never logged in; they count from the day they were made. */
  neverLoggedIn: Integer;
}

/** Findings of the last nightly run of one kind. */
export interface DriftFigure {
  kind: FindingKind;
  findings: Integer;
}

/** Which rows of a list: what a figure was counted by. */
export interface ConsoleFilter {
  rows: ConsoleRows;
  /** Requests: days they were made on, in the viewer's time zone. */
  first?: DateOnly;
  last?: DateOnly;
  /** Requests; Queued stands for all that wait. */
  status?: RequestStatus;
  /** Requests. */
  errorCode?: string;
  /** Findings. */
  finding?: FindingKind;
  /** Never Logged In. */
  age?: UserAge;
  /** Never Logged In: only those that requests made. */
  byRequest?: boolean;
  /** Idle: days without a login, 90, 180 or 365. */
  idleDays?: Integer;
  /** Seats and Idle. */
  license?: string;
}

/** A row of a list. What it says about a person is absent where the viewer cannot see the Contact. */
export interface ConsoleRow {
  /** The record itself: a request, a finding, a user. */
  rowId: Id;
  contactId?: Id;
  contactName?: string;
  accountName?: string;
  action?: Action;
  status?: RequestStatus;
  /** Why it was asked for, or what was found. */
  reason?: string;
  errorCode?: string;
  message?: string;
  cure?: string;
  username?: string;
  /** When the request, the finding or the user was made. */
  createdAt: Datetime;
  lastLogin?: Datetime;
}

/** A portion of a list, newest first. */
export interface ConsolePage {
  rows: ConsoleRow[];
  /** In all portions. */
  total: Integer;
  /** Where the next portion begins; absent with the last one. */
  next?: Id;
}

/** A criterion of a policy. */
export interface CriterionView {
  position: Integer;
  field: string;
  /** The field's label, with that of the Account in front where it is the Account's. */
  fieldLabel: string;
  operator: Operator;
  value?: string;
}

/** A policy as it is, active or not. */
export interface PolicyView {
  name: string;
  label: string;
  /** The record of the custom metadata type. */
  recordId?: Id;
  /** Where it is changed for real: an address in Setup. */
  link?: string;
  active: boolean;
  order: Integer;
  excludes: boolean;
  profile?: string;
  permissionSets: string[];
  recordTypes?: string;
  logic?: string;
  removalLogic?: string;
  leaving?: Leaving;
  graceDays: Integer;
  criteria: CriterionView[];
  /** Why it cannot be used, in plain words. */
  problems: string[];
  /** People who have access by it now. */
  people: Integer;
}

/** A criterion as it would be. */
export interface CriterionDraft {
  position: Integer;
  field: string;
  operator: Operator;
  value?: string;
}

/** A policy as it would be: what can be tried out of it. */
export interface PolicyDraft {
  name: string;
  active: boolean;
  order: Integer;
  logic?: string;
  removalLogic?: string;
  criteria: CriterionDraft[];
}

/** A Contact for whom the draft means something else than the policies as they are. */
export interface DraftChange {
  contactId?: Id;
  contactName?: string;
  accountName?: string;
  access: Access;
  effect: DraftEffect;
  /** What the nightly run would do under the draft; absent where it would do nothing. */
  action?: Action;
  reason?: string;
  /** Labels of the policies that entitle the Contact: as they are, and under the draft. */
  policyBefore?: string;
  policyAfter?: string;
  errorCode?: string;
  message?: string;
  cure?: string;
}

/** How many people of a portion a policy entitles. */
export interface PolicyReach {
  name: string;
  label: string;
  before: Integer;
  after: Integer;
}

/** A portion of the comparison. Nothing was written. */
export interface DraftPreview {
  changes: DraftChange[];
  /** One entry per policy that entitles somebody before or after. */
  reach: PolicyReach[];
  /** Contacts that were looked at. */
  seen: Integer;
  /** Of all portions; only with the first one. */
  total?: Integer;
  /** Why the draft cannot be used, in plain words. */
  problems: string[];
  /** Where the next portion begins; absent with the last one. */
  next?: Id;
}

/**
 * Figures over all Contacts, the lists behind them, and what a change of a policy would mean. Reads only. Figures count
 * everybody; a list names only people whose Contact the caller can see.
 *
 * @service ConsoleService
 * @audience internal
 */
export interface ConsoleController {
  /**
   * Requests by the day they were made on and by how they stand. At most the last 366 days of the range.
   *
   * @permission Console
   */
  getOutcomes(first: DateOnly, last: DateOnly): OutcomeFigures;

  /**
   * Failed requests that were made on these days, by error, the most frequent first.
   *
   * @permission Console
   */
  getFailures(first: DateOnly, last: DateOnly): FailureFigure[];

  /**
   * Seats by licence, with a linear forecast.
   *
   * @permission Console
   */
  getSeats(): SeatFigure[];

  /**
   * Active external users who never logged in.
   *
   * @permission Console
   */
  getNeverLoggedIn(): AgeFigure[];

  /**
   * Active external users whose last login, or whose making where there was none, is longer ago than so many days, by
   * licence: 90, 180 or 365 days.
   *
   * @permission Console
   */
  getIdle(days: Integer): IdleFigure[];

  /**
   * What the last nightly run found, by kind.
   *
   * @permission Console
   */
  getDrift(): DriftFigure[];

  /**
   * The rows that a figure counts, 50 at a time.
   *
   * @permission Console
   */
  getRows(filter: ConsoleFilter, after?: Id): ConsolePage;

  /**
   * All policies, inactive ones too, in order.
   *
   * @permission Console
   */
  getPolicies(): PolicyView[];

  /**
   * For whom the policies would mean something else if some of them were as in the draft. Looks at all Contacts in
   * portions by Id.
   *
   * @permission Console
   * @limit draft 20
   */
  previewDraft(draft: PolicyDraft[], after?: Id): DraftPreview;
}
