import type { LabelModel } from '../types.ts';

/** Access and actions, in the words of people who work in Salesforce. */
export const accessLabels = {
  Access_None: { text: 'No access', de: 'Kein Zugang', description: 'Access: there is no external user.' },
  Access_Active: { text: 'Active', de: 'Aktiv', description: 'Access: the person can log in.' },
  Access_Frozen: { text: 'Frozen', de: 'Eingefroren', description: 'Access: the login is blocked.' },
  Access_Inactive: { text: 'Inactive', de: 'Inaktiv', description: 'Access: the user is deactivated.' },
  Access_Disabled: {
    text: 'Disabled',
    de: 'Getrennt',
    description: 'Access: the user no longer belongs to the Contact.',
  },
  Access_None_Help: {
    text: 'There is no user for the site yet.',
    de: 'Es gibt noch keinen Benutzer für die Site.',
    description: 'Explains the access None.',
  },
  Access_Active_Help: {
    text: 'Can log in to the site.',
    de: 'Kann sich bei der Site anmelden.',
    description: 'Explains the access Active.',
  },
  Access_Frozen_Help: {
    text: 'Cannot log in for now. The licence seat stays in use.',
    de: 'Kann sich vorerst nicht anmelden. Der Lizenzplatz bleibt belegt.',
    description: 'Explains the access Frozen.',
  },
  Access_Inactive_Help: {
    text: 'Cannot log in. The licence seat is free, and the user can be reactivated.',
    de: 'Kann sich nicht anmelden. Der Lizenzplatz ist frei, und der Benutzer kann reaktiviert werden.',
    description: 'Explains the access Inactive.',
  },
  Access_Disabled_Help: {
    text: 'The user was separated from this Contact for good.',
    de: 'Der Benutzer wurde endgültig von diesem Kontakt getrennt.',
    description: 'Explains the access Disabled.',
  },
  Action_Grant: {
    text: 'Grant access',
    de: 'Zugang geben',
    description: 'Button: gives the Contact an external user.',
  },
  Action_Freeze: { text: 'Freeze', de: 'Einfrieren', description: 'Button: blocks the login.' },
  Action_Unfreeze: { text: 'Unfreeze', de: 'Einfrieren aufheben', description: 'Button: lifts the block.' },
  Action_Deactivate: {
    text: 'Deactivate',
    de: 'Deaktivieren',
    description: 'Button: takes access away and frees the seat.',
  },
  Action_Reactivate: {
    text: 'Reactivate',
    de: 'Reaktivieren',
    description: 'Button: gives a deactivated user the access back.',
  },
  Action_Disable: {
    text: 'Disable for good',
    de: 'Endgültig trennen',
    description: 'Button: separates user and Contact, cannot be undone.',
  },
  Action_Update: {
    text: 'Update user',
    de: 'Benutzer aktualisieren',
    description: 'Button: copies the Contact to the user again.',
  },
  Action_ResetPassword: {
    text: 'Reset password',
    de: 'Kennwort zurücksetzen',
    description: 'Button: Salesforce mails a link for a new password.',
  },
  Action_ResendWelcome: {
    text: 'Resend welcome',
    de: 'Willkommens-E-Mail erneut senden',
    description: 'Button: Salesforce sends the welcome e-mail again.',
  },
  Confirm_Grant: {
    text: 'Grant access to {0}?',
    de: '{0} Zugang geben?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_Freeze: {
    text: 'Freeze {0}?',
    de: '{0} einfrieren?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_Unfreeze: {
    text: 'Unfreeze {0}?',
    de: 'Einfrieren von {0} aufheben?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_Deactivate: {
    text: 'Deactivate {0}?',
    de: '{0} deaktivieren?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_Reactivate: {
    text: 'Reactivate {0}?',
    de: '{0} reaktivieren?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_Disable: {
    text: 'Disable {0} for good?',
    de: '{0} endgültig vom Benutzer trennen?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_Update: {
    text: 'Update the user of {0}?',
    de: 'Den Benutzer von {0} aktualisieren?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_ResetPassword: {
    text: 'Reset the password of {0}?',
    de: 'Das Kennwort von {0} zurücksetzen?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Confirm_ResendWelcome: {
    text: 'Send {0} the welcome e-mail again?',
    de: '{0} die Willkommens-E-Mail erneut senden?',
    description: 'Title of the confirmation. {0}: name.',
  },
  Request_AwaitingApproval: {
    text: 'Awaiting approval',
    de: 'Wartet auf Genehmigung',
    description: 'Status of a request that an agent has to approve.',
  },
  Outcome_AwaitingApproval: {
    text: '{0}: asked for, awaits approval',
    de: '{0}: angefordert, wartet auf Genehmigung',
    description: 'Heading of an outcome. {0}: action.',
  },
  Source_Bulk: { text: 'Bulk run', de: 'Massenlauf', description: 'A run over many Contacts asked.' },
  Source_Reconciler: { text: 'Nightly run', de: 'Nachtlauf', description: 'The nightly run asked.' },
  Source_Flow: { text: 'Flow', de: 'Flow', description: 'A flow asked.' },
  Source_Event: { text: 'Event', de: 'Ereignis', description: 'A platform event asked.' },
  Source_Rest: { text: 'Integration', de: 'Integration', description: 'Another system asked by REST.' },
  Source_Scim: {
    text: 'Identity provider',
    de: 'Identitätsanbieter',
    description: 'An identity provider asked by SCIM.',
  },
  Source_Login: {
    text: 'Login page',
    de: 'Anmeldeseite',
    description: 'The person asked at the login page.',
  },
  Request_Queued: {
    text: 'Waiting',
    de: 'Wartet',
    description: 'Status of a request that has no outcome yet.',
  },
  Request_Succeeded: { text: 'Done', de: 'Erledigt', description: 'Status of a request that succeeded.' },
  Request_Skipped: {
    text: 'Not needed',
    de: 'Nicht nötig',
    description: 'Status of a request that had nothing to do.',
  },
  Request_Failed: { text: 'Failed', de: 'Fehlgeschlagen', description: 'Status of a request that failed.' },
  Source_Policy: {
    text: 'by a policy',
    de: 'durch eine Richtlinie',
    description: 'Who asked: a policy, after a change of the Contact.',
  },
  Source_Agent: {
    text: 'on this page',
    de: 'auf dieser Seite',
    description: 'Who asked: a person, with a button on the Contact page.',
  },
  Source_Partner: {
    text: 'by a partner admin',
    de: 'durch einen Partner-Admin',
    description: 'Who asked: a partner admin in the site.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
