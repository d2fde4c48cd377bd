/** The closed word lists of the product. Each union becomes Apex constants, picklist values and typings. */

/** What the person has now. */
export type Access = 'None' | 'Active' | 'Frozen' | 'Inactive' | 'Disabled';

/**
 * What can be done. Salesforce's own words: to deactivate sets `IsActive=false` and can be undone; to
 * disable sets `IsPortalEnabled=false` and cannot.
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

/** Who or what asked: the way in. */
export type Source =
  'Policy' | 'Agent' | 'Partner' | 'Bulk' | 'Reconciler' | 'Flow' | 'Event' | 'Rest' | 'Scim' | 'Login';

/** Life of a request; the last three are outcomes. */
export type RequestStatus = 'Awaiting Approval' | 'Queued' | 'Succeeded' | 'Skipped' | 'Failed';

/** Life of what somebody asked for at the login page. */
export type LoginAskStatus = 'Open' | 'Answered' | 'Used';

/** By what colleagues are sorted. */
export type ColleagueOrder = 'Name' | 'Email' | 'Title';

/** What a run is for: rows that somebody chose, the nightly look at everybody, removals that a brake held. */
export type RunKind = 'Bulk' | 'Nightly' | 'Policy';

/**
 * Life of a run. While it is Running its requests are carried out; Scanning it still looks for them. Held it
 * waits for an administrator, Stopped it was stopped by one; the last three are ends.
 */
export type RunStatus = 'Scanning' | 'Running' | 'Held' | 'Stopped' | 'Completed' | 'Rejected' | 'Failed';

/** What the reconciler finds that a policy does not explain. */
export type FindingKind =
  | 'Should Have Access'
  | 'Should Not Have Access'
  | 'Orphan'
  | 'Twin'
  | 'Unmanaged'
  | 'Never Logged In'
  | 'Idle'
  | 'Moved';

/** What a policy does when a Contact no longer meets it, at once or after the grace days. */
export type Leaving = 'Freeze' | 'Deactivate' | 'Disable' | 'Keep';

/** Level of the role that users of a role-based licence get in their Account. */
export type PortalRole = 'Executive' | 'Manager' | 'Worker';

/** Tests a criterion can make. */
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

/** How much a preflight finding weighs: an error stops the plan, a warning does not. */
export type Severity = 'error' | 'warning';

/** What an action does to the licence seats: takes one, frees one, or leaves the person the one that is there. */
export type SeatEffect = 'Takes' | 'Frees' | 'Keeps';

/** Whether an action has Salesforce mail the person; of some actions Salesforce does not say. */
export type MailEffect = 'Yes' | 'No' | 'Possible';

/** The steps of the pipeline, in order, as every explanation tells them. */
export type Step = 'import' | 'scope' | 'match' | 'plan' | 'act';
