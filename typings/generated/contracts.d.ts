// @generated from templates/typings/contracts.d.ts.hbs, model/contracts/accessController.ts, model/contracts/approvalController.ts, model/contracts/consoleController.ts, model/contracts/doctorController.ts, model/contracts/flowActions.ts, model/contracts/loginController.ts, model/contracts/partnerController.ts, model/contracts/requestResource.ts, model/contracts/runController.ts, model/contracts/supportController.ts, model/errors.ts, model/vocabulary.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Shapes that the controllers take and return. For `import type` only: nothing of it exists at run time. */
declare module 'latchkey/contracts' {
  /**
   * The lists behind the figures.
   */
  export type ConsoleRows = 'Requests' | 'Never Logged In' | 'Idle' | 'Findings' | 'Seats';

  /**
   * How long ago a user was made who never logged in.
   */
  export type UserAge = 'Week' | 'Month' | 'Quarter' | 'Older';

  /**
   * What a draft of the policies would mean for a Contact, compared with the policies as they are.
   */
  export type DraftEffect = 'Grant' | 'Remove' | 'Move' | 'Other';

  /**
   * How well a thing stands.
   */
  export type Verdict = 'OK' | 'Warning' | 'Error';

  export type ErrorCode =
    | 'CONTACT_WITHOUT_ACCOUNT'
    | 'CONTACT_WITHOUT_EMAIL'
    | 'CONTACT_EMAIL_MALFORMED'
    | 'PROFILE_NOT_FOUND'
    | 'PROFILE_NOT_EXTERNAL'
    | 'PROFILE_BLOCKED'
    | 'POLICY_NOT_FOUND'
    | 'POLICY_INVALID'
    | 'USERNAME_TAKEN'
    | 'NICKNAME_TAKEN'
    | 'USER_EXISTS'
    | 'NO_SEAT'
    | 'OWNER_WITHOUT_ROLE'
    | 'RECORD_LOCKED'
    | 'OWNER_INACTIVE'
    | 'ACCOUNT_NOT_PARTNER'
    | 'PROFILE_NOT_IN_SITE'
    | 'PERMISSION_SET_NOT_FOUND'
    | 'PERMISSION_SET_LICENSE'
    | 'PERMISSION_SET_FAILED'
    | 'FEDERATION_ID_TAKEN'
    | 'PORTAL_ADMINISTRATOR'
    | 'FOREIGN_CONTACT'
    | 'CANNOT_CHANGE_SELF'
    | 'NOT_AN_EXTERNAL_USER'
    | 'NO_USER'
    | 'NOTHING_TO_DO'
    | 'KILL_SWITCH'
    | 'BREAKER_OPEN'
    | 'SLICE_DIED'
    | 'NO_OUTCOME'
    | 'FIELD_TOO_LONG'
    | 'VALIDATION_RULE'
    | 'CONTACT_GONE'
    | 'OVERTAKEN'
    | 'CONTACT_NOT_FOUND'
    | 'TOO_MANY_CONTACTS'
    | 'INVALID_VALUE'
    | 'KEY_REUSED'
    | 'REQUEST_NOT_FOUND'
    | 'NOT_QUEUED'
    | 'CANCELLED'
    | 'NOT_PERMITTED'
    | 'PLAN_CHANGED'
    | 'NO_DELEGATION'
    | 'ACTION_NOT_DELEGATED'
    | 'SEATS_USED_UP'
    | 'DOMAIN_NOT_ALLOWED'
    | 'KEPT_OUT'
    | 'AWAITING_DECISION'
    | 'PERSON_REFUSED'
    | 'REJECTED'
    | 'RUN_NOT_FOUND'
    | 'RUN_STATE'
    | 'SCOPE_UNCLEAR'
    | 'LINE_UNREADABLE'
    | 'LINE_REPEATED'
    | 'INVITEE_UNREADABLE'
    | 'INVITEE_REPEATED'
    | 'LINE_UNKNOWN'
    | 'LINE_AMBIGUOUS'
    | 'TOO_MANY_LINES'
    | 'CHANGED_OUTSIDE'
    | 'INTERNAL_FAULT'
    | 'PERSON_ACCOUNT_PARTNER'
    | 'PLATFORM_ERROR';

  /**
   * What the person has now.
   */
  export type Access = 'None' | 'Active' | 'Frozen' | 'Inactive' | 'Disabled';

  /**
   * What can be done. Salesforce's own words: to deactivate sets `IsActive=false` and can be undone;
   * to disable sets `IsPortalEnabled=false` and cannot.
   */
  export type Action =
    | 'Grant'
    | 'Freeze'
    | 'Unfreeze'
    | 'Deactivate'
    | 'Reactivate'
    | 'Disable'
    | 'ResetPassword'
    | 'ResendWelcome'
    | 'Update';

  /**
   * Who or what asked: the way in.
   */
  export type Source =
    'Policy' | 'Agent' | 'Partner' | 'Bulk' | 'Reconciler' | 'Flow' | 'Event' | 'Rest' | 'Scim' | 'Login';

  /**
   * Life of a request; the last three are outcomes.
   */
  export type RequestStatus = 'Awaiting Approval' | 'Queued' | 'Succeeded' | 'Skipped' | 'Failed';

  /**
   * Life of what somebody asked for at the login page.
   */
  export type LoginAskStatus = 'Open' | 'Answered' | 'Used';

  /**
   * By what colleagues are sorted.
   */
  export type ColleagueOrder = 'Name' | 'Email' | 'Title';

  /**
   * What a run is for: rows that somebody chose, the nightly look at everybody, removals that a
   * brake held.
   */
  export type RunKind = 'Bulk' | 'Nightly' | 'Policy';

  /**
   * Life of a run. While it is Running its requests are carried out; Scanning it still looks for
   * them. Held it waits for an administrator, Stopped it was stopped by one; the last three are
   * ends.
   */
  export type RunStatus = 'Scanning' | 'Running' | 'Held' | 'Stopped' | 'Completed' | 'Rejected' | 'Failed';

  /**
   * What the reconciler finds that a policy does not explain.
   */
  export type FindingKind =
    | 'Should Have Access'
    | 'Should Not Have Access'
    | 'Orphan'
    | 'Twin'
    | 'Unmanaged'
    | 'Never Logged In'
    | 'Idle'
    | 'Moved';

  /**
   * What a policy does when a Contact no longer meets it, at once or after the grace days.
   */
  export type Leaving = 'Freeze' | 'Deactivate' | 'Disable' | 'Keep';

  /**
   * Level of the role that users of a role-based licence get in their Account.
   */
  export type PortalRole = 'Executive' | 'Manager' | 'Worker';

  /**
   * Tests a criterion can make.
   */
  export type Operator =
    | 'equals'
    | 'not equals'
    | 'contains'
    | 'starts with'
    | 'in'
    | 'is blank'
    | 'is not blank'
    | 'greater than'
    | 'less than'
    | 'changed';

  /**
   * How much a preflight finding weighs: an error stops the plan, a warning does not.
   */
  export type Severity = 'error' | 'warning';

  /**
   * What an action does to the licence seats: takes one, frees one, or leaves the person the one
   * that is there.
   */
  export type SeatEffect = 'Takes' | 'Frees' | 'Keeps';

  /**
   * Whether an action has Salesforce mail the person; of some actions Salesforce does not say.
   */
  export type MailEffect = 'Yes' | 'No' | 'Possible';

  /**
   * The steps of the pipeline, in order, as every explanation tells them.
   */
  export type Step = 'import' | 'scope' | 'match' | 'plan' | 'act';

  /**
   * One thing a person could do to a Contact's access, and whether it can be done now.
   */
  export interface ActionOption {
    action: Action;
    /**
     * False when the state, the preflight or the caller's permissions forbid it.
     */
    available: boolean;
    /**
     * Why it is not available, in plain words; absent where it makes no sense now, as for a freeze
     * already lifted.
     */
    reason?: string;
    /**
     * What it would do to the person, in a sentence.
     */
    consequence: string;
    seat: SeatEffect;
    /**
     * Seats of the licence that are left before it takes one; absent where it takes none, or the
     * licence is paid by login.
     */
    seatsLeft?: number;
    mail: MailEffect;
    /**
     * Whether another action undoes it; absent where there is nothing to undo, as for a mail.
     */
    reversible?: boolean;
    /**
     * What the preflight found: why it cannot be, and what would surprise somebody.
     */
    findings: PreflightFinding[];
    /**
     * What the user would be called, as long as nobody takes the name; only for a grant that is
     * available.
     */
    usernameToBe?: string;
  }

  /**
   * One request in the Contact's history, newest first.
   */
  export interface HistoryEntry {
    requestId: string;
    /**
     * Absent where another system asked for what is no action.
     */
    action?: Action;
    status: RequestStatus;
    source: Source;
    /**
     * Name of the person who asked or whose change of the Contact led to it.
     */
    initiator?: string;
    createdAt: string;
    errorCode?: string;
    message?: string;
    cure?: string;
    /**
     * True when it failed, nothing was done or is under way since, and the caller may have it tried
     * again.
     */
    canRetry: boolean;
  }

  /**
   * A Contact's access now, what led to it and what can be done.
   */
  export interface AccessView {
    contactId: string;
    contactName: string;
    accountName?: string;
    access: Access;
    /**
     * Time of the last change made through the package.
     */
    since?: string;
    /**
     * Label of the policy that grants the access, or would.
     */
    policy?: string;
    /**
     * Last message put on the Contact, for example why a request failed.
     */
    message?: string;
    username?: string;
    lastLogin?: string;
    /**
     * True while a request waits for its outcome.
     */
    pending: boolean;
    actions: ActionOption[];
    /**
     * The action that most likely helps; it may be one that is not available, with the reason why.
     */
    recommended: Action;
    history: HistoryEntry[];
    /**
     * Faults in the policies that an admin has to mend.
     */
    policyProblems: string[];
  }

  /**
   * How one request ended.
   */
  export interface ActionOutcome {
    contactId: string;
    contactName: string;
    action: Action;
    status: RequestStatus;
    /**
     * Access after the action.
     */
    access: Access;
    message: string;
    errorCode?: string;
    cure?: string;
  }

  /**
   * Something that Salesforce would refuse, or that would surprise somebody, found before anything
   * is written.
   */
  export interface PreflightFinding {
    code: string;
    /**
     * An error stops the plan, a warning does not.
     */
    severity: Severity;
    message: string;
    cure: string;
    /**
     * Where to mend it: a path in this org.
     */
    link?: string;
  }

  /**
   * One criterion of a policy, looked at with the values of a Contact.
   */
  export interface CriterionTrace {
    position: number;
    /**
     * Of the Contact, or of its Account such as Account.Type.
     */
    field: string;
    /**
     * The field as people know it; absent where there is no such field.
     */
    label?: string;
    operator: string;
    /**
     * What the Contact has; absent where it is blank, and where the caller may not see the field.
     */
    seen?: string;
    /**
     * False where the caller may not see the field.
     */
    visible: boolean;
    /**
     * What the policy wants.
     */
    wanted?: string;
    met: boolean;
  }

  /**
   * One policy, looked at with the values of a Contact.
   */
  export interface PolicyTrace {
    name: string;
    label: string;
    /**
     * How the criteria are combined; absent for all of them.
     */
    logic?: string;
    /**
     * True when it keeps people out.
     */
    excludes: boolean;
    /**
     * Why it cannot be used.
     */
    problem?: string;
    /**
     * False where the Contact has another record type.
     */
    concerns: boolean;
    met: boolean;
    /**
     * True for the one policy that gives the access or keeps the person out.
     */
    decides: boolean;
    criteria: CriterionTrace[];
  }

  /**
   * One of the five steps.
   */
  export interface StepTrace {
    step: Step;
    /**
     * True when the pipeline went on from here.
     */
    passed: boolean;
    summary: string;
  }

  /**
   * A field of the user and what would become of it.
   */
  export interface ValueTrace {
    field: string;
    before?: string;
    after?: string;
  }

  /**
   * Why (not) this Contact: what the policies want for it now, and what would be done.
   */
  export interface AccessTrace {
    contactId: string;
    contactName: string;
    access: Access;
    username?: string;
    /**
     * The five steps in order.
     */
    steps: StepTrace[];
    /**
     * All active policies in order.
     */
    policies: PolicyTrace[];
    /**
     * Absent where the policies want nothing.
     */
    action?: Action;
    /**
     * True when something would be done.
     */
    acts: boolean;
    reason: string;
    findings: PreflightFinding[];
    /**
     * Usernames that would have been chosen, were they not taken.
     */
    collisions: string[];
    values: ValueTrace[];
    errorCode?: string;
    message?: string;
    cure?: string;
  }

  /**
   * Something that a partner admin or a person at the login page asked for, and that waits for
   * approval.
   */
  export interface AwaitingRequest {
    requestId: string;
    contactId: string;
    contactName: string;
    email?: string;
    accountName?: string;
    /**
     * What the person has now; another request may have changed it meanwhile.
     */
    access: Access;
    action: Action;
    reason?: string;
    /**
     * The way in: a partner admin, or the login page.
     */
    source: Source;
    /**
     * Who asked; absent where nobody had logged in.
     */
    initiator?: string;
    createdAt: string;
    /**
     * The Contact was made with the request.
     */
    isNewContact: boolean;
    /**
     * Approving takes a seat; false where the person has one already.
     */
    takesSeat: boolean;
    /**
     * Seats of the company; absent where it has no limit of its own.
     */
    seats?: number;
    /**
     * Of those, how many nobody has or was promised.
     */
    seatsLeft?: number;
  }

  /**
   * A portion of what waits, oldest first.
   */
  export interface AwaitingPage {
    requests: AwaitingRequest[];
    /**
     * Absent on the last page.
     */
    next?: string;
  }

  /**
   * A request that somebody has decided.
   */
  export interface DecidedRequest {
    requestId: string;
    contactId: string;
    contactName: string;
    accountName?: string;
    action: Action;
    source: Source;
    initiator?: string;
    approved: boolean;
    /**
     * Why, as typed.
     */
    decision?: string;
    decider?: string;
    decidedAt: string;
    /**
     * What became of it since.
     */
    status: RequestStatus;
    message?: string;
  }

  /**
   * A portion of the decisions, newest first.
   */
  export interface DecidedPage {
    requests: DecidedRequest[];
    /**
     * Absent on the last page.
     */
    next?: string;
  }

  /**
   * What became of one decision.
   */
  export interface DecisionOutcome {
    requestId: string;
    success: boolean;
    errorCode?: string;
    message?: string;
  }

  /**
   * Requests that were made on one day, by how they stand.
   */
  export interface DayFigure {
    day: string;
    waiting: number;
    succeeded: number;
    skipped: number;
    failed: number;
  }

  /**
   * Requests by day and outcome.
   */
  export interface OutcomeFigures {
    /**
     * The time zone in which the days were cut: the viewer's.
     */
    timeZone: string;
    /**
     * Every day of the range, also those without requests.
     */
    days: DayFigure[];
    /**
     * True where the range was longer than a year and its beginning was left out.
     */
    isCut: boolean;
  }

  /**
   * Failed requests with one error.
   */
  export interface FailureFigure {
    errorCode: string;
    message: string;
    cure: string;
    requests: number;
  }

  /**
   * Seats of one licence: now, and where they are going.
   */
  export interface SeatFigure {
    license: string;
    /**
     * True for a licence that is paid by login: it has no seats that could run out.
     */
    isByLogin: boolean;
    /**
     * Seats, or logins a month.
     */
    total?: number;
    /**
     * Seats, or logins this month.
     */
    used?: number;
    /**
     * Seats that requests took and freed in the last 30 days.
     */
    taken: number;
    freed: number;
    /**
     * Seats that waiting requests will take, less those they will free.
     */
    planned: number;
    /**
     * Seats used in 30 days: used and planned, and the last 30 days once more. Absent for logins.
     */
    forecast?: number;
    /**
     * Days until no seat is left at that pace; absent where that will not happen.
     */
    daysLeft?: number;
  }

  /**
   * Active external users who never logged in, by how long ago they were made.
   */
  export interface AgeFigure {
    age: UserAge;
    users: number;
    /**
     * Those of them that requests made.
     */
    byRequest: number;
  }

  /**
   * Active external users of one licence who have not logged in for long.
   */
  export interface IdleFigure {
    license: string;
    /**
     * True for a licence that is paid by login: who does not log in costs nothing there.
     */
    isByLogin: boolean;
    users: number;
    /**
     * Those of them who never logged in; they count from the day they were made.
     */
    neverLoggedIn: number;
  }

  /**
   * Findings of the last nightly run of one kind.
   */
  export interface DriftFigure {
    kind: FindingKind;
    findings: number;
  }

  /**
   * Which rows of a list: what a figure was counted by.
   */
  export interface ConsoleFilter {
    rows: ConsoleRows;
    /**
     * Requests: days they were made on, in the viewer's time zone.
     */
    first?: string;
    last?: string;
    /**
     * Requests; Queued stands for all that wait.
     */
    status?: RequestStatus;
    /**
     * Requests.
     */
    errorCode?: string;
    /**
     * Findings.
     */
    finding?: FindingKind;
    /**
     * Never Logged In.
     */
    age?: UserAge;
    /**
     * Never Logged In: only those that requests made.
     */
    byRequest?: boolean;
    /**
     * Idle: days without a login, 90, 180 or 365.
     */
    idleDays?: number;
    /**
     * Seats and Idle.
     */
    license?: string;
  }

  /**
   * A row of a list. What it says about a person is absent where the viewer cannot see the Contact.
   */
  export interface ConsoleRow {
    /**
     * The record itself: a request, a finding, a user.
     */
    rowId: string;
    contactId?: string;
    contactName?: string;
    accountName?: string;
    action?: Action;
    status?: RequestStatus;
    /**
     * Why it was asked for, or what was found.
     */
    reason?: string;
    errorCode?: string;
    message?: string;
    cure?: string;
    username?: string;
    /**
     * When the request, the finding or the user was made.
     */
    createdAt: string;
    lastLogin?: string;
  }

  /**
   * A portion of a list, newest first.
   */
  export interface ConsolePage {
    rows: ConsoleRow[];
    /**
     * In all portions.
     */
    total: number;
    /**
     * Where the next portion begins; absent with the last one.
     */
    next?: string;
  }

  /**
   * A criterion of a policy.
   */
  export interface CriterionView {
    position: number;
    field: string;
    /**
     * The field's label, with that of the Account in front where it is the Account's.
     */
    fieldLabel: string;
    operator: Operator;
    value?: string;
  }

  /**
   * A policy as it is, active or not.
   */
  export interface PolicyView {
    name: string;
    label: string;
    /**
     * The record of the custom metadata type.
     */
    recordId?: string;
    /**
     * Where it is changed for real: an address in Setup.
     */
    link?: string;
    active: boolean;
    order: number;
    excludes: boolean;
    profile?: string;
    permissionSets: string[];
    recordTypes?: string;
    logic?: string;
    removalLogic?: string;
    leaving?: Leaving;
    graceDays: number;
    criteria: CriterionView[];
    /**
     * Why it cannot be used, in plain words.
     */
    problems: string[];
    /**
     * People who have access by it now.
     */
    people: number;
  }

  /**
   * A criterion as it would be.
   */
  export interface CriterionDraft {
    position: number;
    field: string;
    operator: Operator;
    value?: string;
  }

  /**
   * A policy as it would be: what can be tried out of it.
   */
  export interface PolicyDraft {
    name: string;
    active: boolean;
    order: number;
    logic?: string;
    removalLogic?: string;
    criteria: CriterionDraft[];
  }

  /**
   * A Contact for whom the draft means something else than the policies as they are.
   */
  export interface DraftChange {
    contactId?: string;
    contactName?: string;
    accountName?: string;
    access: Access;
    effect: DraftEffect;
    /**
     * What the nightly run would do under the draft; absent where it would do nothing.
     */
    action?: Action;
    reason?: string;
    /**
     * Labels of the policies that entitle the Contact: as they are, and under the draft.
     */
    policyBefore?: string;
    policyAfter?: string;
    errorCode?: string;
    message?: string;
    cure?: string;
  }

  /**
   * How many people of a portion a policy entitles.
   */
  export interface PolicyReach {
    name: string;
    label: string;
    before: number;
    after: number;
  }

  /**
   * A portion of the comparison. Nothing was written.
   */
  export interface DraftPreview {
    changes: DraftChange[];
    /**
     * One entry per policy that entitles somebody before or after.
     */
    reach: PolicyReach[];
    /**
     * Contacts that were looked at.
     */
    seen: number;
    /**
     * Of all portions; only with the first one.
     */
    total?: number;
    /**
     * Why the draft cannot be used, in plain words.
     */
    problems: string[];
    /**
     * Where the next portion begins; absent with the last one.
     */
    next?: string;
  }

  /**
   * What the install doctor says about one thing.
   */
  export interface Diagnosis {
    /**
     * What was looked at, in a few words.
     */
    name: string;
    verdict: Verdict;
    /**
     * What was found, in plain words.
     */
    message: string;
    /**
     * What to do about it; absent when nothing has to be done.
     */
    cure?: string;
    /**
     * Where to do it: an address within the org.
     */
    link?: string;
  }

  /**
   * What the page shows; the same whoever asked.
   */
  export interface LoginHelpAnswer {
    /**
     * False only for a link that is not valid.
     */
    isTaken: boolean;
    message: string;
  }

  /**
   * A Contact of an Account that the partner admin may manage.
   */
  export interface Colleague {
    contactId: string;
    name: string;
    email?: string;
    title?: string;
    /**
     * Absent where only the own Account is managed.
     */
    accountName?: string;
    access: Access;
    lastLogin?: string;
    /**
     * The person who is looking: may not be deactivated by herself.
     */
    isSelf: boolean;
    canActivate: boolean;
    canDeactivate: boolean;
    /**
     * Everything that can be done for the person now.
     */
    actions: Action[];
    /**
     * A request waits to be carried out.
     */
    isPending: boolean;
    /**
     * A request waits for somebody's approval.
     */
    isAwaitingApproval: boolean;
    /**
     * When a partner admin last said whether the person still works there.
     */
    confirmed?: string;
    /**
     * Why neither is possible, or what went wrong last.
     */
    message?: string;
  }

  /**
   * Which colleagues, and how they are sorted.
   */
  export interface ColleagueFilter {
    /**
     * Part of the name, e-mail address or title.
     */
    search?: string;
    /**
     * As recorded on the Contact by the last change.
     */
    access?: Access;
    /**
     * Nobody has said since then whether they still work there.
     */
    unconfirmedSince?: string;
    /**
     * By last name where it is absent.
     */
    order?: ColleagueOrder;
    isDescending?: boolean;
    /**
     * What the page before gave as `next`.
     */
    after?: string;
    /**
     * 1 to 200; 50 where it is absent.
     */
    size?: number;
  }

  /**
   * A portion of the colleagues.
   */
  export interface ColleaguePage {
    colleagues: Colleague[];
    /**
     * All that fit the filter.
     */
    total: number;
    /**
     * Absent on the last page.
     */
    next?: string;
  }

  /**
   * An Account whose people may be managed.
   */
  export interface DelegatedAccount {
    accountId: string;
    name: string;
  }

  /**
   * What the company of the partner admin may do for its people.
   */
  export interface DelegationView {
    accountName: string;
    /**
     * Without one partner admins may only look.
     */
    isActive: boolean;
    /**
     * What both the delegation and the caller's permissions allow.
     */
    actions: Action[];
    /**
     * Absent where there is no limit of the company's own.
     */
    seats?: number;
    /**
     * People with access, and those asked for.
     */
    seatsUsed: number;
    seatsLeft?: number;
    /**
     * Of the people who may be given access; empty for any.
     */
    emailDomains: string[];
    /**
     * What gives access waits until somebody approves it.
     */
    needsApproval: boolean;
    /**
     * The own Account first.
     */
    accounts: DelegatedAccount[];
    /**
     * Most people in one call.
     */
    mostPeople: number;
  }

  /**
   * A person to be invited.
   */
  export interface Invitee {
    firstName?: string;
    lastName: string;
    email: string;
    title?: string;
    /**
     * Absent for the own Account.
     */
    accountId?: string;
  }

  /**
   * What became of one line.
   */
  export interface InvitationResult {
    /**
     * As counted in the text, from 1.
     */
    line: number;
    name?: string;
    email?: string;
    contactId?: string;
    /**
     * The person was a colleague already.
     */
    isKnown: boolean;
    /**
     * Absent where the line was refused, and in a preview.
     */
    status?: RequestStatus;
    errorCode?: string;
    message: string;
    cure?: string;
  }

  /**
   * What became of an invitation, line by line.
   */
  export interface InvitationReceipt {
    results: InvitationResult[];
    /**
     * How many lines were taken, in a preview how many would be.
     */
    taken: number;
    /**
     * The results as CSV without formulas.
     */
    csv: string;
  }

  /**
   * One change of somebody's access.
   */
  export interface ColleagueChange {
    requestId: string;
    contactId?: string;
    contactName?: string;
    action?: Action;
    status: RequestStatus;
    source: Source;
    /**
     * Name of the colleague who asked; absent where it was somebody else.
     */
    initiator?: string;
    createdAt: string;
    errorCode?: string;
    message?: string;
    cure?: string;
  }

  /**
   * A portion of the history.
   */
  export interface ColleagueHistory {
    /**
     * Newest first.
     */
    changes: ColleagueChange[];
    /**
     * Absent on the last page.
     */
    next?: string;
  }

  /**
   * Something that was asked for and has not ended.
   */
  export interface WaitingRequest {
    requestId: string;
    contactId: string;
    contactName: string;
    email?: string;
    /**
     * Absent where only the own Account is managed.
     */
    accountName?: string;
    action: Action;
    /**
     * Queued, or Awaiting Approval.
     */
    status: RequestStatus;
    source: Source;
    /**
     * What the person wrote at the login page; absent for other ways in.
     */
    reason?: string;
    /**
     * Name of the colleague who asked; absent where it was somebody else.
     */
    initiator?: string;
    createdAt: string;
    /**
     * The caller decides about it: asked for at the login page, and no approval of ours is needed.
     */
    canApprove: boolean;
    /**
     * The caller may turn it down, or take back what a colleague asked for.
     */
    canDecline: boolean;
  }

  /**
   * A portion of what waits.
   */
  export interface WaitingPage {
    /**
     * Oldest first.
     */
    requests: WaitingRequest[];
    /**
     * Absent on the last page.
     */
    next?: string;
  }

  /**
   * How far the question "still working here?" is answered.
   */
  export interface ReviewProgress {
    /**
     * First day of the calendar quarter, where the caller lives.
     */
    since: string;
    /**
     * People with access, and those whose access was ended by an answer.
     */
    people: number;
    /**
     * Those of them about whom somebody has answered since then.
     */
    answered: number;
  }

  /**
   * What another system asks for one Contact.
   */
  export interface RequestLine {
    contactId: string;
    action: Action;
    /**
     * Idempotency key of the caller, at most 80 characters: sent twice, it is done once.
     */
    key?: string;
    /**
     * Developer name of the policy by which access is given.
     */
    policy?: string;
    /**
     * Why, for the record; at most 255 characters.
     */
    reason?: string;
  }

  /**
   * Requests of one call.
   */
  export interface RequestBatch {
    requests: RequestLine[];
  }

  /**
   * What became of one line at once, in the order of the lines.
   */
  export interface RequestReceipt {
    /**
     * False when the line was refused.
     */
    success: boolean;
    contactId?: string;
    /**
     * Under which the request can be read and cancelled.
     */
    key?: string;
    status?: RequestStatus;
    errorCode?: string;
    message?: string;
    cure?: string;
  }

  /**
   * Answers to the lines of one call.
   */
  export interface RequestReceipts {
    receipts: RequestReceipt[];
  }

  /**
   * How a request stands.
   */
  export interface RequestState {
    key: string;
    contactId?: string;
    userId?: string;
    run?: string;
    action?: Action;
    source: Source;
    status: RequestStatus;
    /**
     * What the person had after it.
     */
    access?: Access;
    policy?: string;
    reason?: string;
    errorCode?: string;
    message?: string;
    cure?: string;
    attempts: number;
    createdAt: string;
    completedAt?: string;
  }

  /**
   * Some requests, oldest first.
   */
  export interface RequestPage {
    requests: RequestState[];
    /**
     * Give it as `after` to get the next page; absent on the last.
     */
    next?: string;
  }

  /**
   * Whom a run is about: exactly one of ids, list view, Account, lines, people and run is given.
   */
  export interface RunScope {
    contactIds?: string[];
    /**
     * A list view of Contacts, as the caller sees it.
     */
    listViewId?: string;
    /**
     * The people of an Account.
     */
    accountId?: string;
    /**
     * Also the people of the Accounts below it, five levels deep.
     */
    childAccounts?: boolean;
    /**
     * Pasted text or the content of a CSV file: a Contact id, an e-mail address, or name, e-mail and
     * Account per line.
     */
    lines?: string;
    /**
     * A list of people behind a figure: Never Logged In or Idle. Needs the permission Console too.
     */
    people?: ConsoleFilter;
    /**
     * With people: at most so many, the oldest users first, without those who got a welcome e-mail in
     * the last 7 days.
     */
    wave?: number;
    /**
     * The people whom this run froze and who are still frozen.
     */
    frozenByRun?: string;
  }

  /**
   * What became of one line.
   */
  export interface ScopeLine {
    /**
     * As counted in the text, from 1.
     */
    line: number;
    text: string;
    contactId?: string;
    contactName?: string;
    errorCode?: string;
    /**
     * Why no Contact was found.
     */
    message?: string;
    cure?: string;
  }

  /**
   * The Contacts of a scope, as far as the caller can see them.
   */
  export interface ScopeView {
    /**
     * In words, for the run.
     */
    name: string;
    /**
     * Each once, at most 10,000.
     */
    contactIds: string[];
    /**
     * True where the scope has more Contacts than a run may have.
     */
    isCut: boolean;
    /**
     * One entry per line; empty for other scopes.
     */
    lines: ScopeLine[];
  }

  /**
   * What would be done to one Contact and why.
   */
  export interface PlanRow {
    contactId: string;
    contactName?: string;
    accountName?: string;
    access: Access;
    action: Action;
    /**
     * False where nothing would be done: see the error.
     */
    acts: boolean;
    reason?: string;
    policy?: string;
    /**
     * Of the user that would be created; may still change where it holds something random.
     */
    username?: string;
    /**
     * Findings that do not stop it.
     */
    warnings: string[];
    errorCode?: string;
    message?: string;
    cure?: string;
    /**
     * Equal as long as the same would be done. Handed back to start a run that does just this.
     */
    fingerprint: string;
  }

  /**
   * Rows with the same action and error.
   */
  export interface PlanCount {
    action: Action;
    errorCode?: string;
    rows: number;
  }

  /**
   * Seats of one licence, and what a plan needs of them.
   */
  export interface SeatForecast {
    license: string;
    total?: number;
    used?: number;
    /**
     * Absent for a licence that is paid by login.
     */
    left?: number;
    needed: number;
    /**
     * How many of those needed are not left.
     */
    missing: number;
  }

  /**
   * The plan shown: nothing was written.
   */
  export interface RunPreview {
    rows: PlanRow[];
    counts: PlanCount[];
    /**
     * Seats by licence: what is left and what the plan needs.
     */
    seats: SeatForecast[];
    /**
     * Why a run of just these people would be held instead of started; absent where it would not.
     */
    brake?: string;
    /**
     * Who would lose access, for the verdict on a run of several portions.
     */
    removals: PolicyRemovals[];
    /**
     * Policies that cannot be used.
     */
    policyProblems: string[];
  }

  /**
   * How many would lose access by one policy.
   */
  export interface PolicyRemovals {
    /**
     * Name of the policy; absent where no policy stands behind it.
     */
    policy?: string;
    people: number;
  }

  /**
   * What a whole run would take away, as its previews told it portion by portion.
   */
  export interface RunOutlook {
    /**
     * Absent where the policies decide.
     */
    action?: Action;
    removals: PolicyRemovals[];
  }

  /**
   * What would become of a run.
   */
  export interface BrakeVerdict {
    /**
     * Why the run would be held instead of started; absent where it would not.
     */
    brake?: string;
  }

  /**
   * A row of a preview that is to be carried out.
   */
  export interface PlannedRow {
    contactId: string;
    fingerprint: string;
  }

  /**
   * Rows for a run. A large run is handed over in portions.
   */
  export interface RunOrder {
    /**
     * Absent with the first portion.
     */
    runId?: string;
    /**
     * Absent where the policies decide.
     */
    action?: Action;
    /**
     * Whom it is about, in words.
     */
    scope?: string;
    /**
     * Freeze only: who is still frozen on this day is deactivated, from its beginning in the caller's
     * time zone.
     */
    deactivateOn?: string;
    rows: PlannedRow[];
    /**
     * The run starts with its last portion.
     */
    isLast: boolean;
  }

  /**
   * What became of a portion.
   */
  export interface RunReceipt {
    runId: string;
    status: RunStatus;
    /**
     * Requests that the run got.
     */
    added: number;
    /**
     * Rows that are not what was shown any more, as they are now. They are not carried out.
     */
    changed: PlanRow[];
    /**
     * Why it is held.
     */
    reason?: string;
  }

  /**
   * A run with its counts as they are now.
   */
  export interface RunView {
    runId: string;
    name: string;
    kind: RunKind;
    status: RunStatus;
    action?: Action;
    scope?: string;
    initiator?: string;
    started?: string;
    ended?: string;
    /**
     * When those whom it froze are deactivated, unless they are unfrozen before.
     */
    deactivateAt?: string;
    /**
     * Why it is held, stopped or failed.
     */
    reason?: string;
    /**
     * What changed in policies and settings since the last run that ended well.
     */
    changes: string[];
    /**
     * Policies that could not be used.
     */
    problems: string[];
    decider?: string;
    decided?: string;
    total: number;
    queued: number;
    succeeded: number;
    skipped: number;
    failed: number;
    /**
     * How many of all take access from somebody.
     */
    removals: number;
    /**
     * Outcomes in the last five minutes, by minute.
     */
    perMinute?: number;
    /**
     * Minutes until the rest is done at that pace; absent where there is no pace yet.
     */
    minutesLeft?: number;
  }

  /**
   * One request of a run.
   */
  export interface RunRequest {
    requestId: string;
    contactId?: string;
    contactName?: string;
    accountName?: string;
    action: Action;
    status: RequestStatus;
    policy?: string;
    reason?: string;
    errorCode?: string;
    message?: string;
    cure?: string;
    attempts: number;
  }

  /**
   * A portion of a result file.
   */
  export interface ResultPart {
    fileName: string;
    /**
     * CSV; the first portion begins with the header.
     */
    text: string;
    /**
     * Where the next portion begins; absent with the last one.
     */
    next?: string;
  }

  /**
   * Help that somebody asked for at the login page; kept for two days.
   */
  export interface LoginHelpRecord {
    askedAt: string;
    /**
     * When the mail was sent; absent where none was.
     */
    mailedAt?: string;
    /**
     * The link in the mail was used.
     */
    isUsed: boolean;
  }

  /**
   * What an agent has to know about somebody who says "I cannot log in".
   */
  export interface SupportCard {
    contactId: string;
    contactName: string;
    accountName?: string;
    email?: string;
    access: Access;
    username?: string;
    lastLogin?: string;
    /**
     * Requests that had Salesforce send the person a mail, newest first.
     */
    mails: HistoryEntry[];
    /**
     * What was asked at the login page with an address of the person, newest first.
     */
    help: LoginHelpRecord[];
    /**
     * Requests that have not ended.
     */
    requests: HistoryEntry[];
    /**
     * The request that waits for a decision: deciding it is then the one thing to do.
     */
    awaiting?: string;
    /**
     * Absent where nothing has to be done, or can be.
     */
    recommended?: Action;
    /**
     * What the recommended action does.
     */
    option?: ActionOption;
    /**
     * What stands in the way of the action that would help.
     */
    hindrance?: string;
    /**
     * Why, in words for the agent.
     */
    advice: string;
  }
}
