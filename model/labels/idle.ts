import type { LabelModel } from '../types.ts';

/** People who have not logged in for long, and what can be done about them from a list. */
export const idleLabels = {
  Idle_Title: { text: 'Idle people', de: 'Inaktive Personen', description: 'Heading of a chart.' },
  Idle_Help: {
    text: 'Active users whose last login, or creation where they never logged in, is longer ago.',
    de: 'Aktive Benutzer, deren letzte Anmeldung (oder Erstellung, falls nie angemeldet) länger zurückliegt.',
    description: 'Below the heading of the chart.',
  },
  Idle_Empty: {
    text: 'Everybody logged in within this time.',
    de: 'In dieser Zeit haben sich alle angemeldet.',
    description: 'In the place of the chart.',
  },
  Idle_Since: {
    text: 'No login for',
    de: 'Ohne Anmeldung seit',
    description: 'Choice of a number of days, see Idle_Days.',
  },
  Idle_Days: { text: '{0} days', de: '{0} Tagen', description: 'A choice of Idle_Since; {0} is a number.' },
  Idle_Logged_In: {
    text: 'Logged in earlier',
    de: 'Früher angemeldet',
    description: 'A series of the chart: idle people who logged in once.',
  },
  Idle_Never: {
    text: 'Never logged in',
    de: 'Nie angemeldet',
    description: 'A series of the chart: idle people who never logged in.',
  },
  Idle_By_Member: {
    text: 'Charged by user. Idle: {0}. Deactivating them frees as many seats; freezing alone frees none.',
    de: 'Abrechnung nach Benutzern. Inaktiv: {0}. Deaktivieren gibt ebenso viele Plätze frei, Einfrieren allein keinen.',
    description: 'What reclaiming means for a license; {0} is a number of people.',
  },
  Idle_By_Login: {
    text: 'Charged by login. Idle: {0}. Who does not log in costs nothing: deactivating frees nothing here.',
    de: 'Abrechnung nach Anmeldungen. Inaktiv: {0}. Wer sich nicht anmeldet, kostet nichts: Deaktivieren gibt hier nichts frei.',
    description: 'What reclaiming means for a license; {0} is a number of people.',
  },
  Idle_Heading: {
    text: '{0}: no login for {1} days',
    de: '{0}: ohne Anmeldung seit {1} Tagen',
    description: 'Heading of a list. {0}: license, {1}: number.',
  },
  Reclaim_Chosen: {
    text: 'Chosen in the table: {0}',
    de: 'In der Tabelle ausgewählt: {0}',
    description: 'Whom the buttons are about. {0}: number.',
  },
  Reclaim_All: {
    text: 'Everybody in the list: {0}. Choose people in the table to act for them alone.',
    de: 'Alle in der Liste: {0}. Wählen Sie Personen in der Tabelle aus, um nur für diese zu handeln.',
    description: 'Whom the buttons are about. {0}: number.',
  },
  Reclaim_Resend: {
    text: 'Resend welcome e-mail',
    de: 'Willkommens-E-Mail erneut senden',
    description: 'Button above a list of people.',
  },
  Reclaim_Wave: {
    text: 'Resend welcome e-mail: next {0}',
    de: 'Willkommens-E-Mail erneut senden: nächste {0}',
    description: 'Button above a list of people; {0} is a number.',
  },
  Reclaim_Freeze: {
    text: 'Freeze, deactivate later',
    de: 'Einfrieren, später deaktivieren',
    description: 'Button above a list of people.',
  },
  Reclaim_Whole_List: {
    text: 'Everybody in the list: {0}.',
    de: 'Alle in der Liste: {0}.',
    description: 'Whom a run is about. {0}: number.',
  },
  Reclaim_Wave_Meaning: {
    text: 'At most {0} people of the list, the oldest users first. Who got a welcome e-mail in the last 7 days is left out.',
    de: 'Höchstens {0} Personen der Liste, die ältesten Benutzer zuerst. Wer in den letzten 7 Tagen eine Willkommens-E-Mail erhielt, bleibt außen vor.',
    description: 'Whom a run is about. {0}: number.',
  },
  Later_On: {
    text: 'Deactivate on',
    de: 'Deaktivieren am',
    description: 'Date at which frozen people are deactivated; may be left empty.',
  },
  Later_Help: {
    text: 'Who is still frozen on this day is deactivated. Until then, unfreezing takes it back. Leave it empty to freeze only.',
    de: 'Wer an diesem Tag noch eingefroren ist, wird deaktiviert. Bis dahin macht das Aufheben des Einfrierens alles rückgängig. Leer lassen, um nur einzufrieren.',
    description: 'Help beside the date.',
  },
  Later_Preview: {
    text: 'Frozen now. Who is still frozen is deactivated on',
    de: 'Sie werden jetzt eingefroren. Wer noch eingefroren ist, wird deaktiviert am',
    description: 'Above a preview; a date follows.',
  },
  Later_Run: {
    text: 'Who is still frozen is deactivated on',
    de: 'Wer noch eingefroren ist, wird deaktiviert am',
    description: 'Below the title of a run; a date follows.',
  },
  Later_Undo: {
    text: 'Undo: unfreeze these people',
    de: 'Rückgängig: Einfrieren aufheben',
    description: 'Button of a run that froze people.',
  },
  Later_Undo_Whom: {
    text: 'The people whom {0} froze and who are still frozen.',
    de: 'Die Personen, die {0} eingefroren hat und die noch eingefroren sind.',
    description: 'Whom a run is about. {0}: name of the run that froze them.',
  },
  Scope_Idle: {
    text: 'People without a login for {0} days',
    de: 'Personen ohne Anmeldung seit {0} Tagen',
    description: 'What a run is about. {0}: number.',
  },
  Scope_Never_Logged_In: {
    text: 'People who never logged in',
    de: 'Personen, die sich nie angemeldet haben',
    description: 'What a run is about.',
  },
  Scope_Frozen_By: {
    text: 'People whom {0} froze',
    de: 'Personen, die {0} eingefroren hat',
    description: 'What a run is about. {0}: name of the run.',
  },
  Refused_People: {
    text: 'see the lists of the overview.',
    de: 'Die Listen der Übersicht sehen.',
    description: 'Follows: You may not do this.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
