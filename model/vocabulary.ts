/** The closed word lists of the product. Each union becomes Apex constants, picklist values and typings. */

/** What the person has now. */
export type Access = 'None' | 'Active' | 'Frozen' | 'Inactive' | 'Disabled';

/**
 * What can be done. Salesforce's own words: to deactivate sets `IsActive=false` and can be undone; to
 * disable sets `IsPortalEnabled=false` and cannot.
 */
export type Action = 'Grant' | 'Freeze' | 'Unfreeze' | 'Deactivate' | 'Reactivate' | 'Disable' | 'Update';

/** Who or what asked. */
export type Source = 'Policy' | 'Agent' | 'Partner';

/** Life of a request; the last three are outcomes. */
export type RequestStatus = 'Queued' | 'Succeeded' | 'Skipped' | 'Failed';

/** What a policy does when a Contact no longer meets it. */
export type Leaving = 'Freeze' | 'Deactivate' | 'Disable' | 'Keep';

/** Tests a criterion can make. */
export type Operator =
  | 'equals'
  | 'not equals'
  | 'contains'
  | 'starts with'
  | 'is blank'
  | 'is not blank'
  | 'greater than'
  | 'less than';
