import type { LabelModel } from '../types.ts';

/** The page of partner admins, in the words of people who do not know Salesforce. */
export const partnerLabels = {
  Partner_Seats: {
    text: '{0} of {1} seats are taken, {2} left',
    de: '{0} von {1} Plätzen sind belegt, {2} frei',
    description: 'Seats of the company. {0}: taken; {1}: all; {2}: left.',
  },
  Partner_Seats_Open: {
    text: 'People with access: {0}',
    de: 'Personen mit Zugang: {0}',
    description: 'Where there is no limit. {0}: number.',
  },
  Partner_Approval: {
    text: 'Somebody at our company approves new access before it works.',
    de: 'Neue Zugänge gibt bei uns jemand frei, bevor sie funktionieren.',
    description: 'Shown where the delegation needs approval.',
  },
  Partner_Look_Only: {
    text: 'You can see who has access, but not change it.',
    de: 'Sie können sehen, wer Zugang hat, aber nichts daran ändern.',
    description: 'Heading where there is no active delegation.',
  },
  Partner_Look_Only_Cure: {
    text: 'Ask the people you work with at our company if you should be able to.',
    de: 'Fragen Sie Ihre Ansprechpartner in unserem Haus, wenn Sie es können sollten.',
    description: 'What to do where there is no active delegation.',
  },
  Partner_Loading: {
    text: 'Loading what you can do here',
    de: 'Die Seite wird geladen',
    description: 'Spoken while the delegation is read.',
  },
  Partner_Load_Failed: {
    text: 'The page could not be loaded.',
    de: 'Die Seite konnte nicht geladen werden.',
    description: 'Heading when the delegation could not be read.',
  },
  Partner_Refresh_Failed: {
    text: 'The number of seats may be out of date.',
    de: 'Die Zahl der Plätze ist vielleicht nicht mehr aktuell.',
    description: 'Heading when the delegation could not be read again.',
  },
  Csv_Code: { text: 'Code', de: 'Code', description: 'Column of a file: code of what went wrong.' },
  Csv_Message: { text: 'Message', de: 'Meldung', description: 'Column of a file: what went wrong.' },
  Csv_Cure: {
    text: 'What to do',
    de: 'Was zu tun ist',
    description: 'Column of a file: what to do about it.',
  },
  Partner_Section: {
    text: 'Section',
    de: 'Bereich',
    description: 'On a phone: choice of what the tabs show elsewhere.',
  },
  Partner_Tab_Colleagues: {
    text: 'Colleagues',
    de: 'Personen',
    description: 'Tab: the people of the company.',
  },
  Partner_Tab_Invite: { text: 'Invite', de: 'Einladen', description: 'Tab: invites people.' },
  Partner_Tab_Waiting: { text: 'Waiting', de: 'Offen', description: 'Tab: what was asked for and waits.' },
  Partner_Tab_History: { text: 'History', de: 'Verlauf', description: 'Tab: who changed what.' },
  Partner_Tab_Review: {
    text: 'Still here?',
    de: 'Noch da?',
    description: 'Tab: asks who still works there.',
  },
  Partner_Choose: {
    text: 'Choose {0}',
    de: '{0} auswählen',
    description: 'Check box of a person on a phone. {0}: name.',
  },
  Partner_Actions_For: {
    text: 'Actions for {0}',
    de: 'Aktionen für {0}',
    description: 'Menu of a person. {0}: name.',
  },
  Partner_No_Action: {
    text: 'Nothing can be done now',
    de: 'Zurzeit ist nichts möglich',
    description: 'Menu of a person for whom no action is possible.',
  },
  Partner_Field: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'A field on a phone. {0}: label; {1}: value.',
  },
  Partner_List_And: {
    text: '{0}, {1}',
    de: '{0}, {1}',
    description: 'Joins two parts of a list. {0}: first; {1}: second.',
  },
  Partner_Working: {
    text: 'Working on it',
    de: 'Wird ausgeführt',
    description: 'Spoken while something is carried out.',
  },
  Partner_Filter: { text: 'Show', de: 'Anzeigen', description: 'Label of the filter by access.' },
  Partner_Filter_All: { text: 'Everybody', de: 'Alle', description: 'Filter: all people.' },
  Partner_Filter_Active: {
    text: 'Can log in',
    de: 'Anmeldung möglich',
    description: 'Filter: people who can log in.',
  },
  Partner_Filter_None: {
    text: 'No access yet',
    de: 'Noch kein Zugang',
    description: 'Filter: people without access.',
  },
  Partner_Filter_Frozen: {
    text: 'Login blocked',
    de: 'Anmeldung gesperrt',
    description: 'Filter: people whose login is blocked.',
  },
  Partner_Filter_Inactive: {
    text: 'Access ended',
    de: 'Zugang beendet',
    description: 'Filter: people whose access was ended.',
  },
  Partner_Range: {
    text: '{0} to {1} of {2}',
    de: '{0} bis {1} von {2}',
    description: 'Which people are shown. {0}: first; {1}: last; {2}: all.',
  },
  Partner_Pages: {
    text: 'Pages of the list',
    de: 'Seiten der Liste',
    description: 'Spoken name of the buttons for the next and previous page.',
  },
  Partner_Previous: { text: 'Previous', de: 'Zurück', description: 'Button: the page before.' },
  Partner_Next: { text: 'Next', de: 'Weiter', description: 'Button: the page after.' },
  Partner_Chosen_One: {
    text: '1 person chosen',
    de: '1 Person ausgewählt',
    description: 'Selection of one.',
  },
  Partner_Chosen_Many: {
    text: '{0} people chosen',
    de: '{0} Personen ausgewählt',
    description: 'Selection. {0}: number.',
  },
  Partner_Clear: {
    text: 'Choose nobody',
    de: 'Auswahl aufheben',
    description: 'Button: forgets who was chosen.',
  },
  Partner_Hint: {
    text: 'Choose people in the list to change their access.',
    de: 'Wählen Sie Personen in der Liste aus, um ihren Zugang zu ändern.',
    description: 'Shown while nobody is chosen.',
  },
  Partner_More_Actions: {
    text: 'More',
    de: 'Mehr',
    description: 'Menu with the rarer actions for the people chosen.',
  },
  Partner_None_Found: {
    text: 'Nobody matches what you look for.',
    de: 'Niemand passt zu Ihrer Suche.',
    description: 'No results of search and filter.',
  },
  Partner_On_Its_Way: {
    text: 'change on its way',
    de: 'Änderung unterwegs',
    description: 'Beside the access: a request is queued. Lower case.',
  },
  Partner_Waits: {
    text: 'waits for approval',
    de: 'wartet auf Freigabe',
    description: 'Beside the access: a request waits for approval. Lower case.',
  },
  Partner_Company: { text: 'Company', de: 'Firma', description: 'Column: Account of the person.' },
} as const satisfies Readonly<Record<string, LabelModel>>;
