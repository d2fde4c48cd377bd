import type { LabelModel } from '../types.ts';

/** What partner admins can do with colleagues: button, question, what it means, outcome. */
export const partnerVerbLabels = {
  Partner_Activate: { text: 'Activate', de: 'Aktivieren', description: 'Button: gives access.' },
  Partner_Activate_Ask_One: {
    text: 'Activate {0}?',
    de: '{0} aktivieren?',
    description: 'Question for one person. {0}: name.',
  },
  Partner_Activate_Ask_Many: {
    text: 'Activate {0} people?',
    de: '{0} Personen aktivieren?',
    description: 'Question. {0}: number.',
  },
  Partner_Activate_Yes: { text: 'Yes, activate', de: 'Ja, aktivieren', description: 'Button: confirms.' },
  Partner_Activate_Meaning: {
    text: 'They can log in. Whoever is new gets an e-mail to choose a password. You can end the access again at any time.',
    de: 'Die Anmeldung wird möglich. Wer neu ist, erhält eine E-Mail, um ein Kennwort zu wählen. Sie können den Zugang jederzeit wieder beenden.',
    description: 'What activating means.',
  },
  Partner_Activate_Done_One: {
    text: '1 person was activated.',
    de: '1 Person wurde aktiviert.',
    description: 'Outcome.',
  },
  Partner_Activate_Done_Many: {
    text: '{0} people were activated.',
    de: '{0} Personen wurden aktiviert.',
    description: 'Outcome. {0}: number.',
  },
  Partner_Block: { text: 'Block login', de: 'Anmeldung sperren', description: 'Button: blocks the login.' },
  Partner_Block_Ask_One: {
    text: 'Block the login of {0}?',
    de: 'Anmeldung von {0} sperren?',
    description: 'Question for one person. {0}: name.',
  },
  Partner_Block_Ask_Many: {
    text: 'Block the login of {0} people?',
    de: 'Anmeldung von {0} Personen sperren?',
    description: 'Question. {0}: number.',
  },
  Partner_Block_Yes: { text: 'Yes, block', de: 'Ja, sperren', description: 'Button: confirms.' },
  Partner_Block_Meaning: {
    text: 'They cannot log in until you unblock them. The seat stays taken. No e-mail is sent.',
    de: 'Die Anmeldung ist nicht möglich, bis Sie sie entsperren. Der Platz bleibt belegt. Es wird keine E-Mail gesendet.',
    description: 'What blocking means.',
  },
  Partner_Block_Done_One: {
    text: 'The login of 1 person was blocked.',
    de: 'Die Anmeldung von 1 Person wurde gesperrt.',
    description: 'Outcome.',
  },
  Partner_Block_Done_Many: {
    text: 'The login of {0} people was blocked.',
    de: 'Die Anmeldung von {0} Personen wurde gesperrt.',
    description: 'Outcome. {0}: number.',
  },
  Partner_Unblock: {
    text: 'Unblock login',
    de: 'Anmeldung entsperren',
    description: 'Button: lifts the block.',
  },
  Partner_Unblock_Ask_One: {
    text: 'Unblock the login of {0}?',
    de: 'Anmeldung von {0} entsperren?',
    description: 'Question for one person. {0}: name.',
  },
  Partner_Unblock_Ask_Many: {
    text: 'Unblock the login of {0} people?',
    de: 'Anmeldung von {0} Personen entsperren?',
    description: 'Question. {0}: number.',
  },
  Partner_Unblock_Yes: { text: 'Yes, unblock', de: 'Ja, entsperren', description: 'Button: confirms.' },
  Partner_Unblock_Meaning: {
    text: 'They can log in again with the password they have. The seat was kept. No e-mail is sent.',
    de: 'Die Anmeldung ist mit dem bisherigen Kennwort wieder möglich. Der Platz blieb belegt. Es wird keine E-Mail gesendet.',
    description: 'What unblocking means.',
  },
  Partner_Unblock_Done_One: {
    text: 'The login of 1 person was unblocked.',
    de: 'Die Anmeldung von 1 Person wurde entsperrt.',
    description: 'Outcome.',
  },
  Partner_Unblock_Done_Many: {
    text: 'The login of {0} people was unblocked.',
    de: 'Die Anmeldung von {0} Personen wurde entsperrt.',
    description: 'Outcome. {0}: number.',
  },
  Partner_Deactivate: { text: 'End access', de: 'Zugang beenden', description: 'Button: takes access.' },
  Partner_Deactivate_Ask_One: {
    text: 'End the access of {0}?',
    de: 'Zugang von {0} beenden?',
    description: 'Question for one person. {0}: name.',
  },
  Partner_Deactivate_Ask_Many: {
    text: 'End the access of {0} people?',
    de: 'Zugang von {0} Personen beenden?',
    description: 'Question. {0}: number.',
  },
  Partner_Deactivate_Yes: {
    text: 'Yes, end access',
    de: 'Ja, Zugang beenden',
    description: 'Button: confirms.',
  },
  Partner_Deactivate_Meaning: {
    text: 'They can no longer log in, and the seat is free for somebody else. No e-mail is sent. You can activate them again later.',
    de: 'Die Anmeldung ist nicht mehr möglich, und der Platz wird frei. Es wird keine E-Mail gesendet. Sie können später wieder aktivieren.',
    description: 'What deactivating means.',
  },
  Partner_Deactivate_Done_One: {
    text: 'The access of 1 person was ended.',
    de: 'Der Zugang von 1 Person wurde beendet.',
    description: 'Outcome.',
  },
  Partner_Deactivate_Done_Many: {
    text: 'The access of {0} people was ended.',
    de: 'Der Zugang von {0} Personen wurde beendet.',
    description: 'Outcome. {0}: number.',
  },
  Partner_Password: {
    text: 'Send new password link',
    de: 'Link für neues Kennwort senden',
    description: 'Button: resets the password.',
  },
  Partner_Password_Ask_One: {
    text: 'Send {0} a link for a new password?',
    de: '{0} einen Link für ein neues Kennwort senden?',
    description: 'Question for one person. {0}: name.',
  },
  Partner_Password_Ask_Many: {
    text: 'Send {0} people a link for a new password?',
    de: '{0} Personen einen Link für ein neues Kennwort senden?',
    description: 'Question. {0}: number.',
  },
  Partner_Password_Yes: {
    text: 'Yes, send the link',
    de: 'Ja, Link senden',
    description: 'Button: confirms.',
  },
  Partner_Password_Meaning: {
    text: 'They get an e-mail. The password they have no longer works; that cannot be undone.',
    de: 'Sie erhalten eine E-Mail. Das bisherige Kennwort gilt nicht mehr; das lässt sich nicht rückgängig machen.',
    description: 'What resetting the password means.',
  },
  Partner_Password_Done_One: {
    text: '1 person gets a link for a new password.',
    de: '1 Person erhält einen Link für ein neues Kennwort.',
    description: 'Outcome.',
  },
  Partner_Password_Done_Many: {
    text: '{0} people get a link for a new password.',
    de: '{0} Personen erhalten einen Link für ein neues Kennwort.',
    description: 'Outcome. {0}: number.',
  },
  Partner_Welcome: {
    text: 'Send welcome e-mail again',
    de: 'Willkommens-E-Mail erneut senden',
    description: 'Button: resends the welcome e-mail.',
  },
  Partner_Welcome_Ask_One: {
    text: 'Send {0} the welcome e-mail again?',
    de: '{0} die Willkommens-E-Mail erneut senden?',
    description: 'Question for one person. {0}: name.',
  },
  Partner_Welcome_Ask_Many: {
    text: 'Send {0} people the welcome e-mail again?',
    de: '{0} Personen die Willkommens-E-Mail erneut senden?',
    description: 'Question. {0}: number.',
  },
  Partner_Welcome_Yes: { text: 'Yes, send it', de: 'Ja, senden', description: 'Button: confirms.' },
  Partner_Welcome_Meaning: {
    text: 'They get an e-mail with a link to choose a password. Nothing else changes.',
    de: 'Sie erhalten eine E-Mail mit einem Link, um ein Kennwort zu wählen. Sonst ändert sich nichts.',
    description: 'What resending the welcome e-mail means.',
  },
  Partner_Welcome_Done_One: {
    text: '1 person gets the welcome e-mail again.',
    de: '1 Person erhält die Willkommens-E-Mail erneut.',
    description: 'Outcome.',
  },
  Partner_Welcome_Done_Many: {
    text: '{0} people get the welcome e-mail again.',
    de: '{0} Personen erhalten die Willkommens-E-Mail erneut.',
    description: 'Outcome. {0}: number.',
  },
  Partner_Takes_One_Seat: {
    text: 'It takes 1 seat; {0} left before.',
    de: 'Das belegt 1 Platz; vorher frei: {0}.',
    description: 'Part of the question. {0}: seats left now.',
  },
  Partner_Takes_Seats: {
    text: 'It takes {0} seats; {1} left before.',
    de: 'Das belegt {0} Plätze; vorher frei: {1}.',
    description: 'Part of the question. {0}: seats needed; {1}: seats left now.',
  },
  Partner_Too_Few_Seats: {
    text: 'Not everybody gets a seat: free some first, or choose fewer people.',
    de: 'Nicht alle erhalten einen Platz: Machen Sie Plätze frei oder wählen Sie weniger Personen.',
    description: 'Part of the question when seats are short.',
  },
  Partner_Names_More: {
    text: '{0} and {1} more',
    de: '{0} und {1} weitere',
    description: 'Names in the question. {0}: names; {1}: number of others.',
  },
  Partner_Possible_For_Nobody: {
    text: 'This is possible for none of the people you chose. See the notes in the list.',
    de: 'Das ist bei keiner der ausgewählten Personen möglich. Die Hinweise in der Liste sagen, warum.',
    description: 'Shown instead of the question.',
  },
  Partner_Queued_One: {
    text: 'For 1 person it is on its way.',
    de: 'Für 1 Person ist es unterwegs.',
    description: 'Outcome: it is carried out in a moment.',
  },
  Partner_Queued_Many: {
    text: 'For {0} people it is on its way.',
    de: 'Für {0} Personen ist es unterwegs.',
    description: 'Outcome: it is carried out in a moment. {0}: number.',
  },
  Partner_Awaiting_One: {
    text: 'For 1 person it waits for approval at our company.',
    de: 'Für 1 Person wartet es auf die Freigabe in unserem Haus.',
    description: 'Outcome: it needs approval.',
  },
  Partner_Awaiting_Many: {
    text: 'For {0} people it waits for approval at our company.',
    de: 'Für {0} Personen wartet es auf die Freigabe in unserem Haus.',
    description: 'Outcome: it needs approval. {0}: number.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
