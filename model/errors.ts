import type { ErrorModel } from './types.ts';

/**
 * Every way a request can end other than well. The keys are the closed list `ErrorCode`. Platform errors are
 * recognised by status code and, where that is generic, by a part of the text; the first match wins, and
 * `PLATFORM_ERROR` takes the rest with Salesforce's own message.
 */
export const errors = {
  CONTACT_WITHOUT_ACCOUNT: {
    retryable: false,
    message: 'The Contact has no Account, and an external user must belong to one.',
    cure: 'Choose an Account on the Contact, then try again.',
    source: 'platform-rules 1.1 [D U1]',
  },
  CONTACT_WITHOUT_EMAIL: {
    retryable: false,
    message: 'The Contact has no e-mail address, and a user needs one.',
    cure: 'Enter an e-mail address on the Contact, then try again.',
    source: 'platform-rules 1.1 [D U1]',
  },
  CONTACT_EMAIL_MALFORMED: {
    retryable: false,
    message: 'The e-mail address {0} is not a valid one.',
    cure: 'Correct the e-mail address on the Contact, then try again.',
    platform: [
      { statusCode: 'INVALID_EMAIL_ADDRESS' },
      { statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'must be in the form of an email address' },
    ],
    source: 'platform-rules 3 [D SC]',
  },
  PROFILE_NOT_FOUND: {
    retryable: false,
    scope: 'org',
    message: 'The policy {0} names the profile {1}, which does not exist in this org.',
    cure: 'Correct the profile name in the policy, or create the profile.',
  },
  PROFILE_NOT_EXTERNAL: {
    retryable: false,
    scope: 'org',
    message: 'The policy {0} names the profile {1}, which is not a profile for external users.',
    cure: 'Name a profile of a community licence in the policy.',
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'only portal users can be associated' }],
    source: 'platform-rules 1.1 [R]',
  },
  PROFILE_BLOCKED: {
    retryable: false,
    scope: 'org',
    message: 'Salesforce does not allow standard external profiles for users in this org.',
    cure: 'Use a cloned profile, or allow standard external profiles in Setup > Digital Experiences > Settings.',
    platform: [
      { statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'Allow using standard external profiles' },
    ],
    source: 'platform-rules 1.3 [R]',
  },
  POLICY_NOT_FOUND: {
    retryable: false,
    message: 'There is no active policy that could give this Contact access.',
    cure: 'Create or activate a policy, or change the Contact so that it meets one.',
  },
  POLICY_INVALID: {
    retryable: false,
    message: 'The policy {0} cannot be used: {1}',
    cure: 'Correct the policy in Setup > Custom Metadata Types > Access Policy.',
  },
  USERNAME_TAKEN: {
    retryable: false,
    message: 'The username {0} is already used in this or another Salesforce org.',
    cure: 'Add {counter}, {random:4} or an end of its own to the username pattern of the policy, or change the Contact.',
    platform: [{ statusCode: 'DUPLICATE_USERNAME' }],
    source: 'platform-rules 1.2, 3 [D]',
  },
  NICKNAME_TAKEN: {
    retryable: true,
    message: 'The nickname made for the user is already taken.',
    cure: 'Try again: another nickname is made.',
    platform: [{ statusCode: 'DUPLICATE_COMM_NICKNAME' }],
    source: 'platform-rules 1.2, 3 [R]',
  },
  USER_EXISTS: {
    retryable: true,
    message: 'The Contact already has an external user.',
    cure: 'Try again: the existing user is used.',
    platform: [{ statusCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT' }],
    source: 'platform-rules 1.2 [D SC]',
  },
  NO_SEAT: {
    retryable: true,
    scope: 'org',
    message: 'No licence seat is left: {0}',
    cure: 'Free a seat by deactivating a user, or buy more licences.',
    platform: [{ statusCode: 'LICENSE_LIMIT_EXCEEDED' }],
    source: 'platform-rules 3, 6 [R]',
  },
  OWNER_WITHOUT_ROLE: {
    retryable: false,
    message: 'The owner of the Account has no role, and Salesforce needs one for this licence.',
    cure: 'Give the owner of the Account a role, or change the owner.',
    platform: [{ statusCode: 'UNKNOWN_EXCEPTION', contains: 'portal account owner must have a role' }],
    source: 'platform-rules 1.4, 3 [D]',
  },
  RECORD_LOCKED: {
    retryable: true,
    scope: 'org',
    message: 'Another process was changing the same records.',
    cure: 'Try again in a moment.',
    platform: [
      { statusCode: 'UNABLE_TO_LOCK_ROW' },
      { statusCode: 'UNKNOWN_EXCEPTION', contains: 'group membership operation already in progress' },
    ],
    source: 'platform-rules 3, 4.7 [D]',
  },
  OWNER_INACTIVE: {
    retryable: false,
    message: 'The owner of the Account, {0}, is inactive.',
    cure: 'Give the Account an active owner with a role.',
    platform: [{ statusCode: 'INACTIVE_OWNER_OR_USER' }],
    source: 'platform-rules 1.4, 3 [D SC]',
  },
  ACCOUNT_NOT_PARTNER: {
    retryable: false,
    message:
      'The Account is not enabled as a partner. The user can be created, but the Contact page offers no partner actions.',
    cure: 'Choose Enable as Partner on the Account.',
    source: 'platform-rules 1.4 [D A1]',
  },
  PROFILE_NOT_IN_SITE: {
    retryable: false,
    message:
      'The profile {0} is no member of an active site, so the person can log in nowhere and gets no welcome e-mail.',
    cure: 'Add the profile to the members of the site in Experience Workspaces > Administration, and activate the site.',
    source: 'platform-rules 1.3, 1.5 [D N2]',
  },
  PERMISSION_SET_NOT_FOUND: {
    retryable: false,
    message: 'The policy {0} names the permission set {1}, which does not exist in this org.',
    cure: 'Correct the API name in the policy, or create the permission set.',
  },
  PERMISSION_SET_LICENSE: {
    retryable: false,
    message: 'The policy {0} names the permission set {1}, which is for users of another licence.',
    cure: 'Name a permission set without licence, or one of the licence of the profile.',
    source: 'platform-rules 7 [D K1]',
  },
  PERMISSION_SET_FAILED: {
    retryable: false,
    message: 'The permission set {0} could not be assigned: {1}',
    cure: 'Do what the message says, then choose Update for the Contact: it assigns what is missing.',
  },
  FEDERATION_ID_TAKEN: {
    retryable: false,
    message: 'The federation identifier {0} already belongs to another user.',
    cure: 'Change the federation pattern of the policy, or the field of the Contact that it uses.',
    platform: [{ statusCode: 'DUPLICATE_VALUE', contains: 'FederationIdentifier' }],
    source: 'platform-rules 1.2 [I]',
  },
  PORTAL_ADMINISTRATOR: {
    retryable: false,
    message: 'The user is the administrator of a portal and cannot be deactivated.',
    cure: 'Name another administrator in the settings of the portal first.',
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'portal administrator' }],
    source: 'platform-rules 2.1 [D H-000386638]',
  },
  FOREIGN_CONTACT: {
    retryable: false,
    message: 'The Contact belongs to an Account that you may not manage.',
    cure: 'Ask an administrator for a delegation of that Account.',
  },
  CANNOT_CHANGE_SELF: {
    retryable: false,
    message: 'Nobody can take away their own access.',
    cure: 'Ask a colleague or an administrator.',
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'Cannot de-activate self' }],
    source: 'platform-rules 2.1 [R]',
  },
  NOT_AN_EXTERNAL_USER: {
    retryable: false,
    message: 'The user of this Contact is an internal user.',
    cure: 'Change internal users in Setup.',
  },
  NO_USER: {
    retryable: false,
    message: 'The Contact has no external user.',
    cure: 'Grant access first.',
  },
  NOTHING_TO_DO: {
    retryable: false,
    message: 'The Contact already has what was asked for.',
    cure: 'No action is needed.',
  },
  KILL_SWITCH: {
    retryable: true,
    message: 'An administrator has stopped all changes of users.',
    cure: 'Turn the kill switch off in Latchkey Settings; queued requests stay queued, a click has to be repeated.',
  },
  BREAKER_OPEN: {
    retryable: true,
    message: 'The work pauses until {0}, because too many of the latest requests failed.',
    cure: 'No action is needed: it goes on by itself. See the latest failed requests for the cause.',
  },
  SLICE_DIED: {
    retryable: false,
    scope: 'org',
    message: 'Salesforce ended the transaction that carried it out: {0}',
    cure: 'Look at automation of users in this org, then retry the request.',
  },
  NO_OUTCOME: {
    retryable: false,
    scope: 'org',
    message: 'It was tried {0} times and no outcome came back.',
    cure: 'Look at Setup > Apex Jobs and at the trigger of Access Outcomes, then retry the request.',
  },
  FIELD_TOO_LONG: {
    retryable: false,
    message: 'A value is too long for the user: {0}',
    cure: 'Shorten the value on the Contact, then try again.',
    platform: [{ statusCode: 'STRING_TOO_LONG' }],
    source: 'platform-rules 1.1 [D O1]',
  },
  VALIDATION_RULE: {
    retryable: false,
    message: 'A rule of this org refused the user: {0}',
    cure: 'Do what the message says, or ask the administrator who made the rule.',
    platform: [
      { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' },
      { statusCode: 'FIELD_FILTER_VALIDATION_EXCEPTION' },
    ],
    source: 'platform-rules 3 [D SC]',
  },
  CONTACT_GONE: {
    retryable: false,
    message: 'The Contact was deleted before the request could be carried out.',
    cure: 'No action is needed.',
  },
  OVERTAKEN: {
    retryable: false,
    message: 'The request was overtaken: {0}',
    cure: 'No action is needed.',
  },
  CONTACT_NOT_FOUND: {
    retryable: false,
    message: 'There is no such Contact among those you may manage.',
    cure: 'Reload the page and choose a Contact from the list.',
  },
  TOO_MANY_CONTACTS: {
    retryable: false,
    message: 'At most {0} Contacts can be changed at a time.',
    cure: 'Choose fewer Contacts, then try again.',
  },
  INVALID_VALUE: {
    retryable: false,
    message: 'The request cannot be read: {0}.',
    cure: 'Correct the value, then send the request again.',
  },
  KEY_REUSED: {
    retryable: false,
    message: 'The key {0} already belongs to another request.',
    cure: 'Use a key of its own for each request.',
  },
  REQUEST_NOT_FOUND: {
    retryable: false,
    message: 'There is no such request among those you may see.',
    cure: 'Use the key that the answer to the request gave.',
  },
  NOT_QUEUED: {
    retryable: false,
    message: 'The request can no longer be cancelled: {0}.',
    cure: 'Read its outcome, and ask for the opposite action if it was carried out.',
  },
  CANCELLED: {
    retryable: false,
    message: 'The request was cancelled before it was carried out.',
    cure: 'No action is needed.',
  },
  NOT_PERMITTED: {
    retryable: false,
    message: 'You may not do this: {0}',
    cure: 'Ask an administrator for the permission.',
  },
  PLAN_CHANGED: {
    retryable: false,
    message: 'What was shown is not what would be done now: {0}',
    cure: 'Preview the Contact again and start a new run.',
  },
  NO_DELEGATION: {
    retryable: false,
    message: 'Your company may look at its people, but not change their access.',
    cure: 'Ask the people you work with at our company for a delegation.',
  },
  ACTION_NOT_DELEGATED: {
    retryable: false,
    message: 'Your company may not do this: {0}.',
    cure: 'Ask the people you work with at our company.',
  },
  SEATS_USED_UP: {
    retryable: false,
    message: 'All {0} seats of your company are taken.',
    cure: 'Deactivate somebody who no longer needs access, or ask for more seats.',
  },
  DOMAIN_NOT_ALLOWED: {
    retryable: false,
    message: 'Only e-mail addresses at {0} can be given access.',
    cure: 'Use the address that the person has at your company.',
  },
  KEPT_OUT: {
    retryable: false,
    message: 'The policy {0} keeps this person out.',
    cure: 'Ask the people you work with at our company.',
  },
  AWAITING_DECISION: {
    retryable: false,
    message: 'The same was asked for already and waits for approval.',
    cure: 'No action is needed.',
  },
  PERSON_REFUSED: {
    retryable: false,
    message: 'The person could not be added.',
    cure: 'Ask the people you work with at our company to add the person.',
  },
  REJECTED: {
    retryable: false,
    message: 'An administrator decided against it: {0}',
    cure: 'No action is needed.',
  },
  RUN_NOT_FOUND: {
    retryable: false,
    message: 'There is no such run.',
    cure: 'Reload the page and choose a run from the list.',
  },
  RUN_STATE: {
    retryable: false,
    message: 'A run that is {0} cannot be {1}.',
    cure: 'Reload the page to see how the run is now.',
  },
  SCOPE_UNCLEAR: {
    retryable: false,
    message: 'It is not clear which Contacts are meant: {0}',
    cure: 'Choose Contacts, a list view, an Account or a list of lines, and only one of them.',
  },
  LINE_UNREADABLE: {
    retryable: false,
    message: 'The line cannot be read: {0}',
    cure: 'Write a Contact id, an e-mail address, or name, e-mail and Account in the line.',
  },
  LINE_REPEATED: {
    retryable: false,
    message: 'The Contact was named in line {0} already.',
    cure: 'No action is needed.',
  },
  LINE_UNKNOWN: {
    retryable: false,
    message: 'No Contact that you can see is meant by {0}.',
    cure: 'Correct the line, or create the Contact first.',
  },
  LINE_AMBIGUOUS: {
    retryable: false,
    message: '{0} Contacts are meant by {1}.',
    cure: 'Write the Contact id, or add the Account to the line.',
  },
  TOO_MANY_LINES: {
    retryable: false,
    message: 'At most {0} lines can be read at a time; there are more.',
    cure: 'Divide the list.',
  },
  CHANGED_OUTSIDE: {
    retryable: false,
    message: 'The access was changed outside of Latchkey; it is {0} now.',
    cure: 'Nothing has to be done. Who did it stands in Setup > View Setup Audit Trail.',
  },
  INTERNAL_FAULT: {
    retryable: true,
    scope: 'org',
    message: 'Latchkey could not handle this: {0}',
    cure: 'Show this message to an administrator. The Contact itself was saved.',
  },
  PERSON_ACCOUNT_PARTNER: {
    retryable: false,
    message: 'A person who is an Account cannot be a partner, but the policy {0} gives the profile {1}.',
    cure: 'Give people of this kind a policy with a profile for customers.',
  },
  PLATFORM_ERROR: {
    retryable: false,
    scope: 'org',
    message: 'Salesforce refused the change: {0}',
    cure: 'Show this message to an administrator.',
  },
} as const satisfies Readonly<Record<string, ErrorModel>>;

export type ErrorCode = keyof typeof errors;
