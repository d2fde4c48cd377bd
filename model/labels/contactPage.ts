import type { LabelModel } from '../types.ts';

/** Every text of the Contact page. */
export const contactPageLabels = {
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
  Panel_Policy_To_Be: {
    text: 'Policy if granted',
    description: 'Name of a fact: the policy by which a click would grant access.',
  },
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
  Panel_Entry_No_Action: {
    text: 'Request that was not understood',
    description: 'Instead of an action: another system asked for something that is none.',
  },
  Panel_History_Filter: { text: 'Show', description: 'Label of the choice of what the history shows.' },
  Panel_History_Everything: { text: 'Everything', description: 'Choice: all requests.' },
  Panel_History_Failures: { text: 'What failed', description: 'Choice: requests that failed.' },
  Panel_History_Waiting: {
    text: 'What is waiting',
    description: 'Choice: requests that have no outcome yet or await approval.',
  },
  Panel_History_People: {
    text: 'What people asked for',
    description: 'Choice: requests of agents, partner admins, bulk runs and at the login page.',
  },
  Panel_History_Automatic: {
    text: 'What happened by itself',
    description: 'Choice: requests of policies, nightly runs, flows and other systems.',
  },
  Panel_History_None: {
    text: 'Nothing of this kind among the latest requests.',
    description: 'Shown when the choice leaves nothing.',
  },
  Panel_Retry_Of: {
    text: 'Try again: {0}',
    description: 'Button under a failed request, and heading of an outcome. {0}: action.',
  },
  Confirm_Retry: {
    text: 'Try again for {0}: {1}?',
    description: 'Title of the confirmation. {0}: name; {1}: action.',
  },
  Panel_Retry_Meaning: {
    text: 'What failed is tried once more, with how things are now.',
    description: 'Consequence of trying again; the consequence of the action may follow.',
  },
  Panel_Retry_Queued: {
    text: 'It is tried again in the background. This page updates by itself.',
    description: 'Outcome of trying again.',
  },
  Panel_Retry_None: {
    text: 'It can no longer be tried again. The history shows how it stands now.',
    description: 'Outcome of trying again a request that somebody else has tried meanwhile.',
  },
  Panel_Username_To_Be: {
    text: 'The username will be {0}.',
    description: 'Under the button that grants access. {0}: username.',
  },
  Finding_Error: { text: 'Stands in the way', description: 'Spoken name of the icon of an error.' },
  Finding_Warning: { text: 'Worth a look', description: 'Spoken name of the icon of a warning.' },
  Finding_Link: { text: 'Go there to mend it', description: 'Link to the page where the finding is mended.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
