import type { LabelModel } from './types.ts';

/**
 * Every text the components show. `Panel_Title` becomes the custom label `Latchkey_Panel_Title`. `{0}`, `{1}`
 * are filled in by the component; where a number decides the wording there is a label for one and one for many.
 */
export const labels = {
  // ---- Access and actions, in the words of people who work in Salesforce ----------------------------------
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

  // ---- The Contact page ----------------------------------------------------------------------------------
  Panel_Title: { text: 'Site Access', description: 'Title of the panel on the Contact page.' },
  Panel_Refresh: { text: 'Refresh', description: 'Icon button that reads the access again.' },
  Panel_Loading: { text: 'Loading access', description: 'Spoken while the access is read.' },
  Panel_Working: { text: 'Working on it', description: 'Spoken while an action is carried out.' },
  Panel_Load_Failed: { text: 'The access could not be read.', description: 'Heading when reading failed.' },
  Panel_Refresh_Failed: {
    text: 'This may be out of date: the access could not be read again.',
    description: 'Heading when reading again failed and older data is still shown.',
  },
  Panel_Try_Again: { text: 'Try again', description: 'Button after an error.' },
  Panel_No_Permission: {
    text: 'You may not see site access.',
    description: 'Heading when the custom permission is missing.',
  },
  Panel_No_Permission_Cure: {
    text: 'Ask an administrator for the permission set Latchkey Agent.',
    description: 'What to do when the custom permission is missing.',
  },
  Panel_Pending: {
    text: 'A change is being carried out. This page updates by itself.',
    description: 'Shown while a request has no outcome yet.',
  },
  Panel_Pending_Long: {
    text: 'The change takes longer than usual. Refresh to look again; nothing is lost.',
    description: 'Shown when a request has no outcome after the page has looked several times.',
  },
  Panel_Updated: {
    text: 'Access is now: {0}.',
    description: 'Spoken when the access changed. {0}: the access.',
  },
  Panel_Problems: {
    text: 'Some policies need an administrator',
    description: 'Heading over the faults found in policies.',
  },
  Panel_Policy: { text: 'Policy', description: 'Name of a fact: the policy that grants access.' },
  Panel_Since: { text: 'Since', description: 'Name of a fact: time of the last change of access.' },
  Panel_Username: { text: 'Username', description: 'Name of a fact: username of the external user.' },
  Panel_Last_Login: { text: 'Last login', description: 'Name of a fact: time of the last login.' },
  Panel_Never: { text: 'Never', description: 'Shown instead of a time when the person has never logged in.' },
  Panel_Message: { text: 'Last message', description: 'Name of a fact: message of the last outcome.' },
  Panel_Actions: { text: 'Actions', description: 'Heading of the actions when none is recommended.' },
  Panel_Other_Actions: {
    text: 'Other actions',
    description: 'Heading of the actions that are not recommended.',
  },
  Panel_No_Actions: {
    text: 'There is nothing you can do here.',
    description: 'Shown when no action is available.',
  },
  Panel_Hindered: {
    text: 'Not possible yet: {0}',
    description: 'Heading over a reason. {0}: action that one would expect.',
  },
  Panel_Unavailable: {
    text: 'Not possible now ({0})',
    description: 'Button that shows or hides the actions that are not possible. {0}: number.',
  },
  Panel_Unavailable_Group: {
    text: '{0}: {1}',
    description: 'Actions not possible for one reason. {0}: actions; {1}: reason.',
  },
  Panel_History: { text: 'History', description: 'Heading of the list of requests.' },
  Panel_History_Empty: {
    text: 'Nothing has happened yet.',
    description: 'Shown when there are no requests.',
  },
  Panel_History_All: { text: 'Show all {0}', description: 'Button that shows older requests. {0}: number.' },
  Panel_History_Latest: { text: 'Show only the latest', description: 'Button that hides older requests.' },
  Panel_Initiator: {
    text: '{0}, {1}',
    description: 'Who asked. {0}: name of the person; {1}: how, e.g. on this page.',
  },
  Panel_Entry: { text: '{0}: {1}', description: 'One request. {0}: action; {1}: status.' },
  Action_Close: { text: 'Close', description: 'Button that closes the action window.' },

  // ---- Outcomes and errors, on every surface ---------------------------------------------------------------
  Outcome_Succeeded: { text: 'Done: {0}', description: 'Heading of an outcome. {0}: action.' },
  Outcome_Skipped: { text: 'Not needed: {0}', description: 'Heading of an outcome. {0}: action.' },
  Outcome_Failed: { text: 'Did not work: {0}', description: 'Heading of an outcome. {0}: action.' },
  Outcome_Queued: { text: 'Under way: {0}', description: 'Heading of an outcome. {0}: action.' },
  Outcome_Cure: {
    text: 'What to do: {0}',
    description: 'Line under a failure. {0}: what a person can do about it.',
  },
  Outcome_Code: { text: 'Error code {0}', description: 'Line under a failure, for support. {0}: code.' },
  Error_Unknown: {
    text: 'Something went wrong, and no reason was given. Try again; if it stays, tell an administrator.',
    description: 'Shown for an error without a message.',
  },

  // ---- The partner admin's page, in the words of people who do not know Salesforce ---------------------------
  Colleagues_Title: {
    text: 'Your colleagues',
    description: 'Title before the name of the company is known.',
  },
  Colleagues_Title_Company: { text: 'People at {0}', description: 'Title. {0}: name of the company.' },
  Colleagues_Intro: {
    text: 'Choose people in the list, then activate them so that they can log in, or deactivate them so that they no longer can.',
    description: 'Explains the page.',
  },
  Colleagues_Table: { text: 'Colleagues', description: 'Spoken name of the table.' },
  Colleagues_Search: { text: 'Search by name, e-mail or title', description: 'Label of the search box.' },
  Colleagues_Loading: { text: 'Loading your colleagues', description: 'Spoken while the list is read.' },
  Colleagues_Working: {
    text: 'Working on it',
    description: 'Spoken while people are activated or deactivated.',
  },
  Colleagues_Load_Failed: {
    text: 'The list could not be loaded.',
    description: 'Heading when reading failed.',
  },
  Colleagues_Empty: { text: 'There is nobody here yet.', description: 'Heading of the empty list.' },
  Colleagues_Empty_Cure: {
    text: 'Ask the people you work with at our company to add your colleagues.',
    description: 'What to do about an empty list.',
  },
  Colleagues_None_Found: {
    text: 'Nobody matches "{0}".',
    description: 'No search results. {0}: what was typed.',
  },
  Colleagues_No_Permission: {
    text: 'You cannot manage colleagues.',
    description: 'Heading when the custom permission is missing.',
  },
  Colleagues_No_Permission_Cure: {
    text: 'Ask the people you work with at our company if you think you should be able to.',
    description: 'What to do when the custom permission is missing.',
  },
  Colleagues_Shown_One: { text: '1 person', description: 'Size of the list when it is 1.' },
  Colleagues_Shown_Many: { text: '{0} people', description: 'Size of the list. {0}: number.' },
  Colleagues_Selected: {
    text: '{0}, {1} chosen',
    description: 'Size of list and selection. {0}: size; {1}: number.',
  },
  Colleagues_Name: { text: 'Name', description: 'Column: name.' },
  Colleagues_You: { text: '{0} (you)', description: 'Name of the person who is looking. {0}: name.' },
  Colleagues_Access: { text: 'Can log in?', description: 'Column: access.' },
  Colleagues_Email: { text: 'E-mail', description: 'Column: e-mail address.' },
  Colleagues_Job: { text: 'Title', description: 'Column: job title.' },
  Colleagues_Last_Login: { text: 'Last login', description: 'Column: time of the last login.' },
  Colleagues_Note: { text: 'Note', description: 'Column: why nothing can be done, or what went wrong last.' },
  Colleagues_Access_None: { text: 'Not yet', description: 'Access None in plain words.' },
  Colleagues_Access_Active: { text: 'Yes', description: 'Access Active in plain words.' },
  Colleagues_Access_Frozen: { text: 'Blocked', description: 'Access Frozen in plain words.' },
  Colleagues_Access_Inactive: { text: 'No longer', description: 'Access Inactive in plain words.' },
  Colleagues_Access_Disabled: { text: 'Ended', description: 'Access Disabled in plain words.' },
  Colleagues_Activate: { text: 'Activate', description: 'Button: gives access to the people chosen.' },
  Colleagues_Deactivate: { text: 'Deactivate', description: 'Button: takes access from the people chosen.' },
  Colleagues_Cancel: { text: 'Cancel', description: 'Button: leaves everything as it is.' },
  Colleagues_Activate_Ask_One: { text: 'Activate {0}?', description: 'Question for one person. {0}: name.' },
  Colleagues_Activate_Ask_Many: { text: 'Activate {0} people?', description: 'Question. {0}: number.' },
  Colleagues_Deactivate_Ask_One: {
    text: 'Deactivate {0}?',
    description: 'Question for one person. {0}: name.',
  },
  Colleagues_Deactivate_Ask_Many: { text: 'Deactivate {0} people?', description: 'Question. {0}: number.' },
  Colleagues_Activate_Meaning: {
    text: 'They can log in from now on. Whoever is new may get an e-mail to choose a password.',
    description: 'What activating means.',
  },
  Colleagues_Deactivate_Meaning: {
    text: 'They can no longer log in. You can activate them again later.',
    description: 'What deactivating means.',
  },
  Colleagues_Left_Out_One: {
    text: '1 other person you chose is left as is.',
    description: 'Part of the question: the action is not possible for somebody chosen.',
  },
  Colleagues_Left_Out_Many: {
    text: '{0} other people you chose are left as they are.',
    description: 'Part of the question: the action is not possible for people chosen. {0}: number.',
  },
  Colleagues_Activate_Yes_One: { text: 'Yes, activate', description: 'Button: confirms for one person.' },
  Colleagues_Activate_Yes_Many: { text: 'Yes, activate {0}', description: 'Button: confirms. {0}: number.' },
  Colleagues_Deactivate_Yes_One: { text: 'Yes, deactivate', description: 'Button: confirms for one person.' },
  Colleagues_Deactivate_Yes_Many: {
    text: 'Yes, deactivate {0}',
    description: 'Button: confirms. {0}: number.',
  },
  Colleagues_Activate_None: {
    text: 'None of the people you chose can be activated. See the notes in the list.',
    description: 'Shown instead of the question when the action is possible for nobody chosen.',
  },
  Colleagues_Deactivate_None: {
    text: 'None of the people you chose can be deactivated. See the notes in the list.',
    description: 'Shown instead of the question when the action is possible for nobody chosen.',
  },
  Colleagues_Too_Many: {
    text: 'Choose at most {0} people at a time.',
    description: 'Shown instead of the question when too many are chosen. {0}: number.',
  },
  Colleagues_Activated_One: { text: '1 person was activated.', description: 'Outcome.' },
  Colleagues_Activated_Many: { text: '{0} people were activated.', description: 'Outcome. {0}: number.' },
  Colleagues_Deactivated_One: { text: '1 person was deactivated.', description: 'Outcome.' },
  Colleagues_Deactivated_Many: { text: '{0} people were deactivated.', description: 'Outcome. {0}: number.' },
  Colleagues_Skipped_One: { text: 'For 1 person nothing had to be done.', description: 'Outcome.' },
  Colleagues_Skipped_Many: {
    text: 'For {0} people nothing had to be done.',
    description: 'Outcome. {0}: number.',
  },
  Colleagues_Failed_One: {
    text: 'For 1 person it did not work:',
    description: 'Outcome; the person follows.',
  },
  Colleagues_Failed_Many: {
    text: 'For {0} people it did not work:',
    description: 'Outcome; they follow. {0}: number.',
  },
  Colleagues_Failure: {
    text: '{0}: {1}',
    description: 'One person for whom it failed. {0}: name; {1}: reason.',
  },
  Colleagues_Call_Failed: {
    text: 'That did not work. The list shows how things are now.',
    description: 'Heading when the whole call was refused or failed.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
