import type { LabelModel } from '../types.ts';

/** Runs and what the reconciler finds. The texts come from Apex. */
export const runAnswerLabels = {
  Scope_All: {
    text: 'All Contacts',
    de: 'Alle Kontakte',
    description: 'What a run is about.',
  },
  Scope_Large_Save: {
    text: 'Contacts of a large save',
    de: 'Kontakte einer großen Speicherung',
    description: 'What a run is about.',
  },
  Scope_Let_Go: {
    text: 'Contacts that policies let go',
    de: 'Kontakte, die Richtlinien entlassen',
    description: 'What a run is about.',
  },
  Scope_Chosen: {
    text: 'Chosen Contacts',
    de: 'Ausgewählte Kontakte',
    description: 'What a run is about.',
  },
  Scope_Of_Account: {
    text: 'Account {0}',
    de: 'Account {0}',
    description: 'What a run is about. {0}: Account.',
  },
  Scope_Of_Account_Tree: {
    text: 'Account {0} and the Accounts below it',
    de: 'Account {0} und die untergeordneten Accounts',
    description: 'What a run is about. {0}: Account.',
  },
  Scope_Of_List_View: {
    text: 'List view {0}',
    de: 'Listenansicht {0}',
    description: 'What a run is about. {0}: list view.',
  },
  Scope_Of_Line: {
    text: 'A list of 1 line',
    de: 'Eine Liste mit 1 Zeile',
    description: 'What a run is about.',
  },
  Scope_Of_Lines: {
    text: 'A list of {0} lines',
    de: 'Eine Liste mit {0} Zeilen',
    description: 'What a run is about. {0}: number.',
  },
  Run_Left_Out: {
    text: 'Contacts {0} to {1} were left out: {2}',
    de: 'Die Kontakte {0} bis {1} wurden ausgelassen: {2}',
    description: 'Problem of a run. {0}, {1}: ids; {2}: why.',
  },
  Run_Verb_Resume: {
    text: 'go on',
    de: 'fortsetzen',
    description: 'Follows: The run does not allow.',
  },
  Run_Verb_Stop: {
    text: 'stop',
    de: 'stoppen',
    description: 'Follows: The run does not allow.',
  },
  Run_Verb_Retry: {
    text: 'try again',
    de: 'erneut versuchen',
    description: 'Follows: The run does not allow.',
  },
  Run_Verb_Release: {
    text: 'release',
    de: 'freigeben',
    description: 'Follows: The run does not allow.',
  },
  Run_Verb_Reject: {
    text: 'reject',
    de: 'ablehnen',
    description: 'Follows: The run does not allow.',
  },
  Run_Being_Reduced: {
    text: 'Being reduced',
    de: 'Wird verkleinert',
    description: 'A state of a run, in an error message.',
  },
  Brake_Org_Count: {
    text: 'The brake lets at most {0} a day lose access; this would make {1}.',
    de: 'Entziehungen am Tag, die die Bremse erlaubt: {0}; damit wären es {1}.',
    description: 'Why a run is held.',
  },
  Brake_Org_Percent: {
    text: 'The brake allows {0} percent of {1} people to be removed within a day; this would make {2}.',
    de: 'Die Bremse erlaubt, {0} Prozent von {1} Personen innerhalb eines Tages den Zugang zu entziehen; damit wären es {2}.',
    description: 'Why a run is held.',
  },
  Brake_Policy_Count: {
    text: 'The brake of the policy {2} lets at most {0} a day lose access; this would make {1}.',
    de: 'Entziehungen am Tag, die die Bremse der Richtlinie {2} erlaubt: {0}; damit wären es {1}.',
    description: 'Why a run is held. {2}: policy.',
  },
  Brake_Policy_Percent: {
    text: 'The brake of the policy {3} allows {0} percent of {1} people to be removed within a day; this would make {2}.',
    de: 'Die Bremse der Richtlinie {3} erlaubt, {0} Prozent von {1} Personen innerhalb eines Tages den Zugang zu entziehen; damit wären es {2}.',
    description: 'Why a run is held. {3}: policy.',
  },
  Decided_Released: {
    text: 'Released',
    de: 'Freigegeben',
    description: 'How a held run was decided.',
  },
  Decided_Released_Part: {
    text: 'Released in part',
    de: 'Teilweise freigegeben',
    description: 'How a held run was decided.',
  },
  Decided_Rejected: {
    text: 'Rejected',
    de: 'Abgelehnt',
    description: 'How a held run was decided.',
  },
  Change_Unknown: {
    text: 'The configuration changed; the earlier one was too long to be kept.',
    de: 'Die Konfiguration wurde geändert; die frühere war zu lang, um gespeichert zu werden.',
    description: 'What changed since the last run.',
  },
  Change_New: {
    text: '{0} is new or active again.',
    de: '{0} ist neu oder wieder aktiv.',
    description: 'What changed since the last run. {0}: policy or settings.',
  },
  Change_Gone: {
    text: '{0} was deleted or is no longer active.',
    de: '{0} wurde gelöscht oder ist nicht mehr aktiv.',
    description: 'What changed since the last run. {0}: policy or settings.',
  },
  Change_Field: {
    text: '{0}: {1} was {2}, is {3}.',
    de: '{0}: {1} war {2}, ist {3}.',
    description: 'What changed since the last run. {1}: field; {2}, {3}: values.',
  },
  Change_Empty: {
    text: 'empty',
    de: 'leer',
    description: 'A value in what changed since the last run.',
  },
  Change_Quoted: {
    text: '"{0}"',
    de: '"{0}"',
    description: 'A value in what changed since the last run.',
  },
  Found_No_Contact: {
    text: 'The user {0} has no Contact.',
    de: 'Der Benutzer {0} hat keinen Kontakt.',
    description: 'Finding of the nightly run. {0}: username.',
  },
  Found_No_Account: {
    text: 'The Contact of the user {0} has no Account.',
    de: 'Der Kontakt des Benutzers {0} hat keinen Account.',
    description: 'Finding of the nightly run. {0}: username.',
  },
  Found_Never_Logged_In: {
    text: 'The user was created on {0} and never logged in.',
    de: 'Der Benutzer wurde am {0} erstellt und hat sich nie angemeldet.',
    description: 'Finding of the nightly run. {0}: date.',
  },
  Found_Idle: {
    text: 'The last login was on {0}.',
    de: 'Die letzte Anmeldung war am {0}.',
    description: 'Finding of the nightly run. {0}: date.',
  },
  Found_Unexplained: {
    text: 'No policy and no request explains why the user {0} is active.',
    de: 'Keine Richtlinie und keine Anforderung erklärt, warum der Benutzer {0} aktiv ist.',
    description: 'Finding of the nightly run. {0}: username.',
  },
  Found_Twin: {
    text: 'The user {0} has the same e-mail address.',
    de: 'Der Benutzer {0} hat dieselbe E-Mail-Adresse.',
    description: 'Finding of the nightly run. {0}: username.',
  },
  Found_Moved: {
    text: 'Moved from {0} to {1} with access.',
    de: 'Mit Zugang von {0} zu {1} gewechselt.',
    description: 'Finding about a Contact. {0}, {1}: Accounts.',
  },
  Found_Account_Gone: {
    text: 'an Account that is gone',
    de: 'einem gelöschten Account',
    description: 'Stands for the Account that somebody moved from.',
  },
  Found_Without_Account: {
    text: 'no Account',
    de: 'keinem Account',
    description: 'Stands for the Account that somebody moved to.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
