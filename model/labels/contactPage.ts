import type { LabelModel } from '../types.ts';

/** Every text of the Contact page. */
export const contactPageLabels = {
  Panel_Title: {
    text: 'Site Access',
    de: 'Site-Zugang',
    description: 'Title of the panel on the Contact page.',
  },
  Panel_Refresh: {
    text: 'Refresh',
    de: 'Aktualisieren',
    description: 'Icon button that reads the access again.',
  },
  Panel_Loading: {
    text: 'Loading access',
    de: 'Zugang wird geladen',
    description: 'Spoken while the access is read.',
  },
  Panel_Working: {
    text: 'Working on it',
    de: 'Wird ausgeführt',
    description: 'Spoken while an action is carried out.',
  },
  Panel_Load_Failed: {
    text: 'The access could not be read.',
    de: 'Der Zugang konnte nicht gelesen werden.',
    description: 'Heading when reading failed.',
  },
  Panel_Refresh_Failed: {
    text: 'This may be out of date: the access could not be read again.',
    de: 'Das ist möglicherweise veraltet: Der Zugang konnte nicht erneut gelesen werden.',
    description: 'Heading when reading again failed and older data is still shown.',
  },
  Panel_Try_Again: { text: 'Try again', de: 'Erneut versuchen', description: 'Button after an error.' },
  Panel_No_Permission: {
    text: 'You may not see site access.',
    de: 'Sie dürfen den Site-Zugang nicht sehen.',
    description: 'Heading when the custom permission is missing.',
  },
  Panel_No_Permission_Cure: {
    text: 'Ask an administrator for the permission set Latchkey Agent.',
    de: 'Bitten Sie einen Administrator um den Berechtigungssatz Latchkey Agent.',
    description: 'What to do when the custom permission is missing.',
  },
  Panel_Pending: {
    text: 'A change is being carried out. This page updates by itself.',
    de: 'Eine Änderung wird ausgeführt. Diese Seite aktualisiert sich von selbst.',
    description: 'Shown while a request has no outcome yet.',
  },
  Panel_Pending_Long: {
    text: 'The change takes longer than usual. Refresh to look again; nothing is lost.',
    de: 'Die Änderung dauert länger als üblich. Aktualisieren Sie, um erneut nachzusehen; es geht nichts verloren.',
    description: 'Shown when a request has no outcome after the page has looked several times.',
  },
  Panel_Updated: {
    text: 'Access is now: {0}.',
    de: 'Der Zugang ist jetzt: {0}.',
    description: 'Spoken when the access changed. {0}: the access.',
  },
  Panel_Problems: {
    text: 'Some policies need an administrator',
    de: 'Einige Richtlinien brauchen einen Administrator',
    description: 'Heading over the faults found in policies.',
  },
  Panel_Policy: {
    text: 'Policy',
    de: 'Richtlinie',
    description: 'Name of a fact: the policy that grants access.',
  },
  Panel_Policy_To_Be: {
    text: '{0}, if granted',
    de: '{0}, bei Freigabe',
    description: 'Policy by which a click would grant access. {0}: its name.',
  },
  Panel_Since: {
    text: 'Since',
    de: 'Seit',
    description: 'Name of a fact: time of the last change of access.',
  },
  Panel_Username: {
    text: 'Username',
    de: 'Benutzername',
    description: 'Name of a fact: username of the external user.',
  },
  Panel_Last_Login: {
    text: 'Last login',
    de: 'Letzte Anmeldung',
    description: 'Name of a fact: time of the last login.',
  },
  Panel_Never: {
    text: 'Never',
    de: 'Nie',
    description: 'Shown instead of a time when the person has never logged in.',
  },
  Panel_Message: {
    text: 'Last message',
    de: 'Letzte Meldung',
    description: 'Name of a fact: message of the last outcome.',
  },
  Panel_Other_Actions: {
    text: 'Other actions ({0})',
    de: 'Andere Aktionen ({0})',
    description: 'Button that opens the actions that are not recommended. {0}: number.',
  },
  Panel_No_Actions: {
    text: 'There is nothing you can do here.',
    de: 'Hier können Sie nichts tun.',
    description: 'Shown when no action is available.',
  },
  Panel_No_Other_Actions: {
    text: 'No other action is possible',
    de: 'Keine andere Aktion möglich',
    description: 'Button that shows or hides why nothing else can be done.',
  },
  Panel_None: {
    text: '–',
    de: '–',
    description: 'Instead of the value of a fact that there is none of.',
  },
  Panel_Hindered: {
    text: 'Not possible yet: {0}',
    de: 'Noch nicht möglich: {0}',
    description: 'Heading over a reason. {0}: action that one would expect.',
  },
  Panel_Unavailable: {
    text: 'Not possible now',
    de: 'Derzeit nicht möglich',
    description: 'Heading of the actions that are not possible, each with the reason.',
  },
  Panel_Unavailable_Group: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'Actions not possible for one reason. {0}: actions; {1}: reason.',
  },
  Panel_History: { text: 'History', de: 'Verlauf', description: 'Heading of the list of requests.' },
  Panel_History_Empty: {
    text: 'Nothing has happened yet.',
    de: 'Bisher ist nichts geschehen.',
    description: 'Shown when there are no requests.',
  },
  Panel_History_All: {
    text: 'Show all {0}',
    de: 'Alle {0} anzeigen',
    description: 'Button that shows older requests. {0}: number.',
  },
  Panel_History_Latest: {
    text: 'Show only the latest',
    de: 'Nur die neuesten anzeigen',
    description: 'Button that hides older requests.',
  },
  Panel_Initiator: {
    text: '{0}, {1}',
    de: '{0}, {1}',
    description: 'Who asked. {0}: name of the person; {1}: how, e.g. on this page.',
  },
  Panel_Entry: { text: '{0}: {1}', de: '{0}: {1}', description: 'One request. {0}: action; {1}: status.' },
  Panel_Entry_No_Action: {
    text: 'Request that was not understood',
    de: 'Nicht verstandene Anforderung',
    description: 'Instead of an action: another system asked for something that is none.',
  },
  Panel_History_Filter: {
    text: 'Show',
    de: 'Anzeigen',
    description: 'Label of the choice of what the history shows.',
  },
  Panel_History_Everything: { text: 'Everything', de: 'Alles', description: 'Choice: all requests.' },
  Panel_History_Failures: {
    text: 'What failed',
    de: 'Was fehlgeschlagen ist',
    description: 'Choice: requests that failed.',
  },
  Panel_History_Waiting: {
    text: 'What is waiting',
    de: 'Was wartet',
    description: 'Choice: requests that have no outcome yet or await approval.',
  },
  Panel_History_People: {
    text: 'What people asked for',
    de: 'Was Personen angefordert haben',
    description: 'Choice: requests of agents, partner admins, bulk runs and at the login page.',
  },
  Panel_History_Automatic: {
    text: 'What happened by itself',
    de: 'Was von selbst geschehen ist',
    description: 'Choice: requests of policies, nightly runs, flows and other systems.',
  },
  Panel_History_None: {
    text: 'Nothing of this kind among the latest requests.',
    de: 'Nichts davon unter den letzten Anforderungen.',
    description: 'Shown when the choice leaves nothing.',
  },
  Panel_Retry_Of: {
    text: 'Try again: {0}',
    de: 'Erneut versuchen: {0}',
    description: 'Button under a failed request, and heading of an outcome. {0}: action.',
  },
  Confirm_Retry: {
    text: 'Try again for {0}: {1}?',
    de: 'Für {0} erneut versuchen: {1}?',
    description: 'Title of the confirmation. {0}: name; {1}: action.',
  },
  Panel_Retry_Meaning: {
    text: 'What failed is tried once more, with how things are now.',
    de: 'Was fehlgeschlagen ist, wird mit dem heutigen Stand noch einmal versucht.',
    description: 'Consequence of trying again; the consequence of the action may follow.',
  },
  Panel_Retry_Queued: {
    text: 'It is tried again in the background. This page updates by itself.',
    de: 'Es wird im Hintergrund erneut versucht. Diese Seite aktualisiert sich von selbst.',
    description: 'Outcome of trying again.',
  },
  Panel_Retry_None: {
    text: 'It can no longer be tried again. The history shows how it stands now.',
    de: 'Es kann nicht mehr erneut versucht werden. Der Verlauf zeigt den aktuellen Stand.',
    description: 'Outcome of trying again a request that somebody else has tried meanwhile.',
  },
  Panel_Username_To_Be: {
    text: 'Creates the user {0}.',
    de: 'Erstellt den Benutzer {0}.',
    description: 'Under the button that grants access. {0}: username.',
  },
  Finding_Error: {
    text: 'Stands in the way',
    de: 'Steht im Weg',
    description: 'Spoken name of the icon of an error.',
  },
  Finding_Warning: {
    text: 'Worth a look',
    de: 'Einen Blick wert',
    description: 'Spoken name of the icon of a warning.',
  },
  Finding_Link: {
    text: 'Go there to mend it',
    de: 'Dort beheben',
    description: 'Link to the page where the finding is mended.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
