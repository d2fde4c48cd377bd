import type { LabelModel } from '../types.ts';

/** Mails to the alert address. The texts come from Apex. */
export const mailLabels = {
  Mail_Parked_One: {
    text: 'Latchkey parked a request',
    de: 'Latchkey hat eine Anforderung zurückgestellt',
    description: 'Subject of an alert.',
  },
  Mail_Parked_Many: {
    text: 'Latchkey parked requests',
    de: 'Latchkey hat Anforderungen zurückgestellt',
    description: 'Subject of an alert.',
  },
  Mail_Parked_Request: {
    text: '{0}: {1} {2}',
    de: '{0}: {1} {2}',
    description: 'Line of an alert. {0}: request; {1}: message; {2}: cure.',
  },
  Mail_Pauses: {
    text: 'Latchkey pauses',
    de: 'Latchkey macht eine Pause',
    description: 'Subject of an alert.',
  },
  Mail_Pause_Trial: {
    text: 'The request that was tried after the pause failed too.',
    de: 'Auch die Anforderung, die nach der Pause versucht wurde, ist fehlgeschlagen.',
    description: 'Line of an alert.',
  },
  Mail_Pause_Share: {
    text: '{0} of the latest {1} requests failed for reasons that lie in the org.',
    de: '{0} der letzten {1} Anforderungen sind aus Gründen fehlgeschlagen, die in der Organisation liegen.',
    description: 'Line of an alert.',
  },
  Mail_Pause_Until: {
    text: 'Requests wait until {0} (UTC); then one is tried.',
    de: 'Anforderungen warten bis {0} (UTC); dann wird eine versucht.',
    description: 'Line of an alert. {0}: time.',
  },
  Mail_Pause_Cure: {
    text: 'See the latest failed requests for the cause. To go on at once, empty "Breaker: Open Until" in Setup > Custom Settings > Latchkey Settings.',
    de: 'Die letzten fehlgeschlagenen Anforderungen zeigen die Ursache. Um sofort weiterzumachen, leeren Sie "Sicherung: ausgelöst bis" unter Setup > Benutzerdefinierte Einstellungen > Latchkey-Einstellungen.',
    description: 'Line of an alert.',
  },
  Mail_Held: {
    text: 'Latchkey holds removals',
    de: 'Latchkey hält Entziehungen an',
    description: 'Subject of an alert.',
  },
  Mail_Held_Names: {
    text: 'Nothing is taken away until an administrator releases the run. Among others it is about: {0}.',
    de: 'Niemand verliert den Zugang, bis ein Administrator den Lauf freigibt. Unter anderem geht es um: {0}.',
    description: 'Line of an alert. {0}: names.',
  },
  Mail_Held_Changes: {
    text: 'Changed since the last run that ended well:',
    de: 'Geändert seit dem letzten Lauf, der gut endete:',
    description: 'Line of an alert, before a list.',
  },
  Digest_Subject: {
    text: 'Latchkey: the last day',
    de: 'Latchkey: der letzte Tag',
    description: 'Subject of the daily mail.',
  },
  Digest_Outcome: {
    text: '{0}, {1}: {2}',
    de: '{0}, {1}: {2}',
    description: 'Line of the daily mail. {0}: action; {1}: status; {2}: number.',
  },
  Digest_Failed: {
    text: 'Failed with {0}: {1}. {2}',
    de: 'Fehlgeschlagen mit {0}: {1}. {2}',
    description: 'Line of the daily mail. {0}: code; {1}: number; {2}: cure.',
  },
  Digest_Held: {
    text: '{0} is held and waits for a decision: {1}',
    de: '{0} ist angehalten und wartet auf eine Entscheidung: {1}',
    description: 'Line of the daily mail. {0}: run; {1}: why.',
  },
  Digest_Found: {
    text: 'Found, {0}: {1}',
    de: 'Gefunden, {0}: {1}',
    description: 'Line of the daily mail. {0}: kind of finding; {1}: number.',
  },
  Digest_Seats: {
    text: 'Seats left, {0}: {1}',
    de: 'Freie Plätze, {0}: {1}',
    description: 'Line of the daily mail. {0}: licence; {1}: number.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
