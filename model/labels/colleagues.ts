import type { LabelModel } from '../types.ts';

/** The partner admin's page, in the words of people who do not know Salesforce. */
export const colleaguesLabels = {
  Colleagues_Title: {
    text: 'Your colleagues',
    de: 'Ihre Kolleginnen und Kollegen',
    description: 'Title before the name of the company is known.',
  },
  Colleagues_Title_Company: {
    text: 'People at {0}',
    de: 'Personen bei {0}',
    description: 'Title. {0}: name of the company.',
  },
  Colleagues_Table: {
    text: 'Colleagues',
    de: 'Kolleginnen und Kollegen',
    description: 'Spoken name of the table.',
  },
  Colleagues_Search: {
    text: 'Search by name, e-mail or title',
    de: 'Nach Name, E-Mail oder Position suchen',
    description: 'Label of the search box.',
  },
  Colleagues_Loading: {
    text: 'Loading your colleagues',
    de: 'Die Liste wird geladen',
    description: 'Spoken while the list is read.',
  },
  Colleagues_Load_Failed: {
    text: 'The list could not be loaded.',
    de: 'Die Liste konnte nicht geladen werden.',
    description: 'Heading when reading failed.',
  },
  Colleagues_Empty: {
    text: 'There is nobody here yet.',
    de: 'Hier ist noch niemand.',
    description: 'Heading of the empty list.',
  },
  Colleagues_Empty_Cure: {
    text: 'Ask the people you work with at our company to add your colleagues.',
    de: 'Bitten Sie Ihre Ansprechpartner in unserem Haus, Ihre Kolleginnen und Kollegen hinzuzufügen.',
    description: 'What to do about an empty list.',
  },
  Colleagues_No_Permission: {
    text: 'You cannot manage colleagues.',
    de: 'Sie können hier niemanden verwalten.',
    description: 'Heading when the custom permission is missing.',
  },
  Colleagues_No_Permission_Cure: {
    text: 'Ask the people you work with at our company if you think you should be able to.',
    de: 'Fragen Sie Ihre Ansprechpartner in unserem Haus, wenn Sie meinen, dass Sie es können sollten.',
    description: 'What to do when the custom permission is missing.',
  },
  Colleagues_Shown_One: { text: '1 person', de: '1 Person', description: 'Size of the list when it is 1.' },
  Colleagues_Shown_Many: {
    text: '{0} people',
    de: '{0} Personen',
    description: 'Size of the list. {0}: number.',
  },
  Colleagues_Name: { text: 'Name', de: 'Name', description: 'Column: name.' },
  Colleagues_You: {
    text: '{0} (you)',
    de: '{0} (Sie)',
    description: 'Name of the person who is looking. {0}: name.',
  },
  Colleagues_Access: { text: 'Can log in', de: 'Anmeldung möglich', description: 'Column: access.' },
  Colleagues_Email: { text: 'E-mail', de: 'E-Mail', description: 'Column: e-mail address.' },
  Colleagues_Job: { text: 'Title', de: 'Position', description: 'Column: job title.' },
  Colleagues_Last_Login: {
    text: 'Last login',
    de: 'Letzte Anmeldung',
    description: 'Column: time of the last login.',
  },
  Colleagues_Note: {
    text: 'Note',
    de: 'Hinweis',
    description: 'Column: why nothing can be done, or what went wrong last.',
  },
  Colleagues_Access_None: { text: 'Not yet', de: 'Noch nicht', description: 'Access None in plain words.' },
  Colleagues_Access_Active: { text: 'Yes', de: 'Ja', description: 'Access Active in plain words.' },
  Colleagues_Access_Frozen: { text: 'Blocked', de: 'Gesperrt', description: 'Access Frozen in plain words.' },
  Colleagues_Access_Inactive: {
    text: 'No longer',
    de: 'Nicht mehr',
    description: 'Access Inactive in plain words.',
  },
  Colleagues_Access_Disabled: {
    text: 'Ended',
    de: 'Beendet',
    description: 'Access Disabled in plain words.',
  },
  Colleagues_Left_Out_One: {
    text: '1 other person you chose is left as is.',
    de: '1 weitere ausgewählte Person bleibt unverändert.',
    description: 'Part of the question: the action is not possible for somebody chosen.',
  },
  Colleagues_Left_Out_Many: {
    text: '{0} other people you chose are left as they are.',
    de: '{0} weitere ausgewählte Personen bleiben unverändert.',
    description: 'Part of the question: the action is not possible for people chosen. {0}: number.',
  },
  Colleagues_Too_Many: {
    text: 'Choose at most {0} people at a time.',
    de: 'Wählen Sie höchstens {0} Personen auf einmal aus.',
    description: 'Shown instead of the question when too many are chosen. {0}: number.',
  },
  Colleagues_Skipped_One: {
    text: 'For 1 person nothing had to be done.',
    de: 'Für 1 Person war nichts zu tun.',
    description: 'Outcome.',
  },
  Colleagues_Skipped_Many: {
    text: 'For {0} people nothing had to be done.',
    de: 'Für {0} Personen war nichts zu tun.',
    description: 'Outcome. {0}: number.',
  },
  Colleagues_Cancel: { text: 'Cancel', de: 'Abbrechen', description: 'Button: leaves everything as it is.' },
  Colleagues_Failed_One: {
    text: 'For 1 person it did not work:',
    de: 'Bei 1 Person hat es nicht geklappt:',
    description: 'Outcome; the person follows.',
  },
  Colleagues_Failed_Many: {
    text: 'For {0} people it did not work:',
    de: 'Bei {0} Personen hat es nicht geklappt:',
    description: 'Outcome; they follow. {0}: number.',
  },
  Colleagues_Failure: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'One person for whom it failed. {0}: name; {1}: reason.',
  },
  Colleagues_Call_Failed: {
    text: 'That did not work. The list shows how things are now.',
    de: 'Das hat nicht geklappt. Die Liste zeigt den aktuellen Stand.',
    description: 'Heading when the whole call was refused or failed.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
