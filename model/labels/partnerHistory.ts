import type { LabelModel } from '../types.ts';

/** Who changed what, in the words of partner admins. */
export const partnerHistoryLabels = {
  History_Intro: {
    text: 'Who changed whose access, newest first.',
    de: 'Wer wessen Zugang geändert hat, das Neueste zuerst.',
    description: 'Explains the list.',
  },
  History_Loading: {
    text: 'Loading the history',
    de: 'Der Verlauf wird geladen',
    description: 'Spoken while the history is read.',
  },
  History_Load_Failed: {
    text: 'The history could not be loaded.',
    de: 'Der Verlauf konnte nicht geladen werden.',
    description: 'Heading when reading failed.',
  },
  History_Empty: {
    text: 'Nothing was changed yet.',
    de: 'Es wurde noch nichts geändert.',
    description: 'Heading of the empty list.',
  },
  History_Table: { text: 'Changes', de: 'Änderungen', description: 'Spoken name of the table.' },
  History_When: { text: 'When', de: 'Wann', description: 'Column: time.' },
  History_Who: { text: 'Person', de: 'Person', description: 'Column: whose access.' },
  History_What: { text: 'What', de: 'Was', description: 'Column: what was changed.' },
  History_Outcome: { text: 'Outcome', de: 'Ergebnis', description: 'Column: how it ended.' },
  History_By: { text: 'Asked for by', de: 'Beantragt von', description: 'Column: who asked.' },
  History_Note: { text: 'Note', de: 'Hinweis', description: 'Column: what went wrong and what to do.' },
  History_More: { text: 'Show more', de: 'Mehr anzeigen', description: 'Button: older changes.' },
  History_Save: {
    text: 'Save as a file',
    de: 'Als Datei speichern',
    description: 'Button: the history as CSV.',
  },
  History_Save_Failed: {
    text: 'The file could not be made.',
    de: 'Die Datei konnte nicht erstellt werden.',
    description: 'Heading when the export failed.',
  },
  History_File: { text: 'access-history.csv', de: 'zugangsverlauf.csv', description: 'Name of the file.' },
  History_Shown_One: {
    text: '1 change is shown.',
    de: '1 Änderung wird angezeigt.',
    description: 'Size of the list when it is 1.',
  },
  History_Shown_Many: {
    text: '{0} changes are shown.',
    de: '{0} Änderungen werden angezeigt.',
    description: 'Size of the list. {0}: number.',
  },
  History_Somebody: {
    text: 'a person who is gone',
    de: 'eine Person, die nicht mehr da ist',
    description: 'The Contact was deleted. Lower case.',
  },
  History_Action_Grant: { text: 'Access given', de: 'Zugang gegeben', description: 'What was changed.' },
  History_Action_Reactivate: {
    text: 'Access given back',
    de: 'Zugang wieder gegeben',
    description: 'What was changed.',
  },
  History_Action_Freeze: {
    text: 'Login blocked',
    de: 'Anmeldung gesperrt',
    description: 'What was changed.',
  },
  History_Action_Unfreeze: {
    text: 'Login unblocked',
    de: 'Anmeldung entsperrt',
    description: 'What was changed.',
  },
  History_Action_Deactivate: { text: 'Access ended', de: 'Zugang beendet', description: 'What was changed.' },
  History_Action_Disable: {
    text: 'Access ended for good',
    de: 'Zugang endgültig beendet',
    description: 'What was changed.',
  },
  History_Action_Password: {
    text: 'New password link',
    de: 'Link für neues Kennwort',
    description: 'What was changed.',
  },
  History_Action_Welcome: {
    text: 'Welcome e-mail',
    de: 'Willkommens-E-Mail',
    description: 'What was changed.',
  },
  History_Action_Update: {
    text: 'Name and contact data',
    de: 'Name und Kontaktdaten',
    description: 'What was changed.',
  },
  History_Action_Other: {
    text: 'Another change',
    de: 'Andere Änderung',
    description: 'What was changed, where that is no known action.',
  },
  History_Status_Awaiting: {
    text: 'Waits for approval',
    de: 'Wartet auf Freigabe',
    description: 'How it ended: not yet.',
  },
  History_Status_Queued: { text: 'On its way', de: 'Unterwegs', description: 'How it ended: not yet.' },
  History_Status_Succeeded: { text: 'Done', de: 'Erledigt', description: 'How it ended.' },
  History_Status_Skipped: { text: 'Not done', de: 'Nicht ausgeführt', description: 'How it ended.' },
  History_Status_Failed: { text: 'Did not work', de: 'Hat nicht geklappt', description: 'How it ended.' },
  History_By_Colleague: {
    text: 'a colleague',
    de: 'eine Person Ihrer Firma',
    description: 'Who asked: somebody of the company without a name. Lower case.',
  },
  History_By_Person: {
    text: 'the person, at the login page',
    de: 'die Person selbst, auf der Anmeldeseite',
    description: 'Who asked. Lower case.',
  },
  History_By_Rule: {
    text: 'our rules, by themselves',
    de: 'unsere Regeln, automatisch',
    description: 'Who asked: a policy. Lower case.',
  },
  History_By_Us: {
    text: 'our company',
    de: 'unser Haus',
    description: 'Who asked: an employee or a system of ours. Lower case.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
