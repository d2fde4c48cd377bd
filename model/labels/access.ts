import type { LabelModel } from '../types.ts';

/** Access and actions, in the words of people who work in Salesforce. */
export const accessLabels = {
  Access_None: { text: 'No access', description: 'Access: there is no external user.' },
  Access_Active: { text: 'Active', description: 'Access: the person can log in.' },
  Access_Frozen: { text: 'Frozen', description: 'Access: the login is blocked.' },
  Access_Inactive: { text: 'Inactive', description: 'Access: the user is deactivated.' },
  Access_Disabled: { text: 'Disabled', description: 'Access: the user no longer belongs to the Contact.' },
  Access_None_Help: { text: 'There is no user for the site yet.', description: 'Explains the access None.' },
  Access_Active_Help: { text: 'Can log in to the site.', description: 'Explains the access Active.' },
  Access_Frozen_Help: {
    text: 'Cannot log in for now. The licence seat stays in use.',
    description: 'Explains the access Frozen.',
  },
  Access_Inactive_Help: {
    text: 'Cannot log in. The licence seat is free, and the user can be reactivated.',
    description: 'Explains the access Inactive.',
  },
  Access_Disabled_Help: {
    text: 'The user was separated from this Contact for good.',
    description: 'Explains the access Disabled.',
  },
  Action_Grant: { text: 'Grant access', description: 'Button: gives the Contact an external user.' },
  Action_Freeze: { text: 'Freeze', description: 'Button: blocks the login.' },
  Action_Unfreeze: { text: 'Unfreeze', description: 'Button: lifts the block.' },
  Action_Deactivate: { text: 'Deactivate', description: 'Button: takes access away and frees the seat.' },
  Action_Reactivate: { text: 'Reactivate', description: 'Button: gives a deactivated user the access back.' },
  Action_Disable: {
    text: 'Disable for good',
    description: 'Button: separates user and Contact, cannot be undone.',
  },
  Action_Update: { text: 'Update user', description: 'Button: copies the Contact to the user again.' },
  Action_ResetPassword: {
    text: 'Reset password',
    description: 'Button: Salesforce mails a link for a new password.',
  },
  Action_ResendWelcome: {
    text: 'Resend welcome',
    description: 'Button: Salesforce sends the welcome e-mail again.',
  },
  Confirm_Grant: { text: 'Grant access to {0}?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_Freeze: { text: 'Freeze {0}?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_Unfreeze: { text: 'Unfreeze {0}?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_Deactivate: { text: 'Deactivate {0}?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_Reactivate: { text: 'Reactivate {0}?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_Disable: { text: 'Disable {0} for good?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_Update: { text: 'Update the user of {0}?', description: 'Title of the confirmation. {0}: name.' },
  Confirm_ResetPassword: {
    text: 'Reset the password of {0}?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_ResendWelcome: {
    text: 'Send {0} the welcome e-mail again?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Request_AwaitingApproval: {
    text: 'Awaiting approval',
    description: 'Status of a request that an agent has to approve.',
  },
  Outcome_AwaitingApproval: {
    text: '{0}: asked for, awaits approval',
    description: 'Heading of an outcome. {0}: action.',
  },
  Source_Bulk: { text: 'Bulk run', description: 'A run over many Contacts asked.' },
  Source_Reconciler: { text: 'Nightly run', description: 'The nightly run asked.' },
  Source_Flow: { text: 'Flow', description: 'A flow asked.' },
  Source_Event: { text: 'Event', description: 'A platform event asked.' },
  Source_Rest: { text: 'Integration', description: 'Another system asked by REST.' },
  Source_Scim: { text: 'Identity provider', description: 'An identity provider asked by SCIM.' },
  Source_Login: { text: 'Login page', description: 'The person asked at the login page.' },
  Request_Queued: { text: 'Waiting', description: 'Status of a request that has no outcome yet.' },
  Request_Succeeded: { text: 'Done', description: 'Status of a request that succeeded.' },
  Request_Skipped: { text: 'Not needed', description: 'Status of a request that had nothing to do.' },
  Request_Failed: { text: 'Failed', description: 'Status of a request that failed.' },
  Source_Policy: { text: 'by a policy', description: 'Who asked: a policy, after a change of the Contact.' },
  Source_Agent: {
    text: 'on this page',
    description: 'Who asked: a person, with a button on the Contact page.',
  },
  Source_Partner: { text: 'by a partner admin', description: 'Who asked: a partner admin in the site.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
