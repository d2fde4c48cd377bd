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
    message: 'The policy {0} names the profile {1}, which does not exist in this org.',
    cure: 'Correct the profile name in the policy, or create the profile.',
  },
  PROFILE_NOT_EXTERNAL: {
    retryable: false,
    message: 'The policy {0} names the profile {1}, which is not a profile for external users.',
    cure: 'Name a profile of a community licence in the policy.',
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'only portal users can be associated' }],
    source: 'platform-rules 1.1 [R]',
  },
  PROFILE_BLOCKED: {
    retryable: false,
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
    cure: 'Give the policy a username suffix, or change the e-mail address of the Contact.',
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
    message: 'Another process was changing the same records.',
    cure: 'Try again in a moment.',
    platform: [
      { statusCode: 'UNABLE_TO_LOCK_ROW' },
      { statusCode: 'UNKNOWN_EXCEPTION', contains: 'group membership operation already in progress' },
    ],
    source: 'platform-rules 3, 4.7 [D]',
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
  NOT_PERMITTED: {
    retryable: false,
    message: 'You may not do this: {0}',
    cure: 'Ask an administrator for the permission.',
  },
  INTERNAL_FAULT: {
    retryable: true,
    message: 'Latchkey could not handle this: {0}',
    cure: 'Show this message to an administrator. The Contact itself was saved.',
  },
  PLATFORM_ERROR: {
    retryable: false,
    message: 'Salesforce refused the change: {0}',
    cure: 'Show this message to an administrator.',
  },
} as const satisfies Readonly<Record<string, ErrorModel>>;

export type ErrorCode = keyof typeof errors;
