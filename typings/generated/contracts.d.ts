// @generated from templates/typings/contracts.d.ts.hbs, model/contracts/accessController.ts, model/contracts/partnerController.ts, model/errors.ts, model/vocabulary.ts by codegen: do not edit; change the model or the template and run npm run generate
/** Shapes that the controllers take and return. For `import type` only: nothing of it exists at run time. */
declare module 'latchkey/contracts' {
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
    | 'CANNOT_CHANGE_SELF'
    | 'NOT_AN_EXTERNAL_USER'
    | 'NO_USER'
    | 'NOTHING_TO_DO'
    | 'KILL_SWITCH'
    | 'FIELD_TOO_LONG'
    | 'VALIDATION_RULE'
    | 'CONTACT_GONE'
    | 'OVERTAKEN'
    | 'CONTACT_NOT_FOUND'
    | 'TOO_MANY_CONTACTS'
    | 'NOT_PERMITTED'
    | 'INTERNAL_FAULT'
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
     * What it would do: seat, e-mail, whether it can be undone.
     */
    consequence: string;
  }

  /**
   * One request in the Contact's history, newest first.
   */
  export interface HistoryEntry {
    requestId: string;
    action: Action;
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
   * A Contact of the partner admin's own Account.
   */
  export interface Colleague {
    contactId: string;
    name: string;
    email?: string;
    title?: string;
    access: Access;
    lastLogin?: string;
    /**
     * The person who is looking: may not be deactivated by herself.
     */
    isSelf: boolean;
    canActivate: boolean;
    canDeactivate: boolean;
    /**
     * Why neither is possible, or what went wrong last.
     */
    message?: string;
  }

  /**
   * The partner admin's Account and its people, by name.
   */
  export interface ColleagueList {
    accountName: string;
    colleagues: Colleague[];
  }
}
