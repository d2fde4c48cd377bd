import type { LabelModel } from '../types.ts';

/** What every controller says when it refuses a call. The texts come from Apex. */
export const gateLabels = {
  Gate_Not_Permitted: {
    text: 'You do not have the permission for this. Ask an administrator for it.',
    de: 'Sie haben dafür keine Berechtigung. Bitten Sie einen Administrator darum.',
    description: 'A call was refused.',
  },
  Gate_Wrong_Audience: {
    text: 'This is not available to users of your kind.',
    de: 'Das steht Benutzern Ihrer Art nicht zur Verfügung.',
    description: 'A call was refused.',
  },
  Gate_Missing: {
    text: 'The value "{0}" is missing.',
    de: 'Der Wert "{0}" fehlt.',
    description: 'A call was refused. {0}: name of the value.',
  },
  Gate_Too_Long: {
    text: 'The value "{0}" may have at most {1} characters.',
    de: 'Der Wert "{0}" darf höchstens {1} Zeichen haben.',
    description: 'A call was refused. {0}: name of the value; {1}: number.',
  },
  Gate_Too_Many: {
    text: 'The list "{0}" may have at most {1} entries.',
    de: 'Die Liste "{0}" darf höchstens {1} Einträge haben.',
    description: 'A call was refused. {0}: name of the list; {1}: number.',
  },
  Gate_No_Member: {
    text: 'The value "{0}" is not one of those that are possible.',
    de: 'Der Wert "{0}" ist keiner der möglichen.',
    description: 'A call was refused. {0}: name of the value.',
  },
  Gate_Unexpected: {
    text: 'Something went wrong. Tell an administrator this number: {0}',
    de: 'Etwas ist schiefgegangen. Nennen Sie einem Administrator diese Nummer: {0}',
    description: 'A defect. {0}: id of the call in the log.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
