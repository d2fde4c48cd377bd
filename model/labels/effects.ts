import type { LabelModel } from '../types.ts';

/** What an action does beside its purpose, said before it is clicked. */
export const effectLabels = {
  Effect_Mail_Yes: {
    text: 'Sends an e-mail',
    de: 'Sendet eine E-Mail',
    description: 'Effect of an action: Salesforce mails the person.',
  },
  Effect_Mail_No: {
    text: 'No e-mail',
    de: 'Keine E-Mail',
    description: 'Effect of an action: nobody is mailed.',
  },
  Effect_Mail_Possible: {
    text: 'Salesforce may send an e-mail',
    de: 'Salesforce sendet möglicherweise eine E-Mail',
    description: 'Effect of an action: Salesforce decides whether the person is mailed.',
  },
  Effect_Seat_Takes: {
    text: 'Uses a licence seat',
    de: 'Belegt einen Lizenzplatz',
    description: 'Effect of an action.',
  },
  Effect_Seat_Takes_One_Of: {
    text: 'Uses a licence seat ({0} free)',
    de: 'Belegt einen Lizenzplatz ({0} frei)',
    description: 'Effect of an action. {0}: number of seats that are free now.',
  },
  Effect_Seat_Frees: {
    text: 'Frees the licence seat',
    de: 'Gibt den Lizenzplatz frei',
    description: 'Effect of an action.',
  },
  Effect_Seat_Keeps: {
    text: 'Licence seat unchanged',
    de: 'Lizenzplatz unverändert',
    description: 'Effect of an action.',
  },
  Effect_Undo_Yes: {
    text: 'Can be undone',
    de: 'Kann rückgängig gemacht werden',
    description: 'Effect of an action.',
  },
  Effect_Undo_No: {
    text: 'Cannot be undone',
    de: 'Kann nicht rückgängig gemacht werden',
    description: 'Effect of an action.',
  },
  Effect_List: {
    text: '{0} · {1}',
    de: '{0} · {1}',
    description: 'Two effects of an action in a line. {0}, {1}: effects.',
  },
  Effect_Sentence: {
    text: '{0} ({1})',
    de: '{0} ({1})',
    description: 'What an action does. {0}: a sentence; {1}: the effects in a line.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
