import type { LabelModel } from '../types.ts';

/** Still working here? The review of every quarter. */
export const partnerReviewLabels = {
  Review_Intro: {
    text: 'Every three months, say who still works with you, so that nobody keeps access who has left.',
    de: 'Sagen Sie alle drei Monate, wer noch bei Ihnen arbeitet, damit niemand Zugang behält, der gegangen ist.',
    description: 'Explains the review.',
  },
  Review_Loading: {
    text: 'Loading who has to be confirmed',
    de: 'Die Liste wird geladen',
    description: 'Spoken while the list is read.',
  },
  Review_Load_Failed: {
    text: 'The list could not be loaded.',
    de: 'Die Liste konnte nicht geladen werden.',
    description: 'Heading when reading failed.',
  },
  Review_Done: {
    text: 'Everybody is confirmed for this quarter. Thank you.',
    de: 'Für dieses Quartal sind alle bestätigt. Vielen Dank.',
    description: 'Heading when nobody is left.',
  },
  Review_Done_Cure: {
    text: 'The question comes again at the beginning of the next quarter.',
    de: 'Die Frage kommt zu Beginn des nächsten Quartals wieder.',
    description: 'Explains the empty list.',
  },
  Review_Progress: {
    text: '{0} of {1} people are answered for',
    de: '{0} von {1} Personen sind beantwortet',
    description: 'Progress. {0}: answered; {1}: all.',
  },
  Review_Table: {
    text: 'People to be confirmed',
    de: 'Zu bestätigende Personen',
    description: 'Spoken name of the table.',
  },
  Review_Confirm: { text: 'Still here', de: 'Noch da', description: 'Button: confirms the people chosen.' },
  Review_End: {
    text: 'No longer here',
    de: 'Nicht mehr da',
    description: 'Button: ends the access of the people chosen.',
  },
  Review_End_Ask_One: {
    text: 'Does {0} no longer work with you?',
    de: 'Arbeitet {0} nicht mehr bei Ihnen?',
    description: 'Question for one person. {0}: name.',
  },
  Review_End_Ask_Many: {
    text: 'Do {0} people no longer work with you?',
    de: 'Arbeiten {0} Personen nicht mehr bei Ihnen?',
    description: 'Question. {0}: number.',
  },
  Review_End_Meaning: {
    text: 'Their login is blocked. The seat stays taken until you end the access. No e-mail is sent, and you can unblock them again.',
    de: 'Die Anmeldung wird gesperrt. Der Platz bleibt belegt, bis Sie den Zugang beenden. Es wird keine E-Mail gesendet, und Sie können wieder entsperren.',
    description: 'What the answer means.',
  },
  Review_End_Yes: {
    text: 'Yes, block the login',
    de: 'Ja, Anmeldung sperren',
    description: 'Button: confirms.',
  },
  Review_Confirmed_One: {
    text: '1 person is confirmed.',
    de: '1 Person ist bestätigt.',
    description: 'Outcome.',
  },
  Review_Confirmed_Many: {
    text: '{0} people are confirmed.',
    de: '{0} Personen sind bestätigt.',
    description: 'Outcome. {0}: number.',
  },
  Review_Ended_One: {
    text: 'The login of 1 person is being blocked.',
    de: 'Die Anmeldung von 1 Person wird gesperrt.',
    description: 'Outcome.',
  },
  Review_Ended_Many: {
    text: 'The login of {0} people is being blocked.',
    de: 'Die Anmeldung von {0} Personen wird gesperrt.',
    description: 'Outcome. {0}: number.',
  },
  Review_Confirmed: {
    text: 'Last confirmed',
    de: 'Zuletzt bestätigt',
    description: 'Column: date of the last answer.',
  },
  Review_Hint: {
    text: 'Choose people, then say whether they still work with you.',
    de: 'Wählen Sie Personen aus und sagen Sie, ob sie noch bei Ihnen arbeiten.',
    description: 'Shown while nobody is chosen.',
  },
  Review_Shown_One: {
    text: '1 person is open.',
    de: '1 Person ist offen.',
    description: 'Size of the list when it is 1.',
  },
  Review_Shown_Many: {
    text: '{0} people are open.',
    de: '{0} Personen sind offen.',
    description: 'Size of the list. {0}: number.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
