import type { LabelModel } from '../types.ts';

/** What is wrong with a policy, as the error POLICY_INVALID names it. The texts come from Apex. */
export const policyProblemLabels = {
  Policy_No_Profile: {
    text: 'it names no profile',
    de: 'sie nennt kein Profil',
    description: 'Problem of a policy.',
  },
  Policy_Leaving: {
    text: '"{0}" is not a way of leaving',
    de: '"{0}" ist keine Art des Ausscheidens',
    description: 'Problem of a policy. {0}: what it says.',
  },
  Policy_Role: {
    text: '"{0}" is not a role level',
    de: '"{0}" ist keine Rollenebene',
    description: 'Problem of a policy. {0}: what it says.',
  },
  Policy_Criterion: {
    text: 'criterion {0}: {1}',
    de: 'Kriterium {0}: {1}',
    description: 'Problem of a policy. {0}: number; {1}: problem.',
  },
  Policy_Same_Number: {
    text: 'two criteria have the number {0}',
    de: 'zwei Kriterien haben die Nummer {0}',
    description: 'Problem of a policy.',
  },
  Policy_Logic_Unknown: {
    text: 'its logic "{0}" refers to a criterion that does not exist',
    de: 'ihre Logik "{0}" nennt ein Kriterium, das es nicht gibt',
    description: 'Problem of a policy. {0}: the logic.',
  },
  Policy_Logic_Unread: {
    text: 'its logic "{0}" cannot be read: {1}',
    de: 'ihre Logik "{0}" kann nicht gelesen werden: {1}',
    description: 'Problem of a policy. {0}: the logic; {1}: why.',
  },
  Policy_Removal_Unknown: {
    text: 'its removal logic "{0}" refers to a criterion that does not exist',
    de: 'ihre Logik für das Entziehen "{0}" nennt ein Kriterium, das es nicht gibt',
    description: 'Problem of a policy. {0}: the logic.',
  },
  Policy_Removal_Unread: {
    text: 'its removal logic "{0}" cannot be read: {1}',
    de: 'ihre Logik für das Entziehen "{0}" kann nicht gelesen werden: {1}',
    description: 'Problem of a policy. {0}: the logic; {1}: why.',
  },
  Policy_Record_Type: {
    text: 'there is no Contact record type "{0}"',
    de: 'es gibt keinen Datensatztyp "{0}" für Kontakte',
    description: 'Problem of a policy. {0}: name.',
  },
  Policy_Field: {
    text: 'there is no field "{0}" on the Contact or its Account',
    de: 'es gibt kein Feld "{0}" am Kontakt oder seinem Account',
    description: 'Problem of a policy. {0}: name.',
  },
  Policy_Operator: {
    text: 'the operator "{0}" is unknown',
    de: 'der Operator "{0}" ist unbekannt',
    description: 'Problem of a criterion. {0}: operator.',
  },
  Policy_Operator_Unfit: {
    text: 'the operator "{0}" does not fit the field {1}',
    de: 'der Operator "{0}" passt nicht zum Feld {1}',
    description: 'Problem of a criterion. {0}: operator; {1}: field.',
  },
  Policy_Value_Unfit: {
    text: 'the value "{0}" does not fit the field {1}, which takes {2}',
    de: 'der Wert "{0}" passt nicht zum Feld {1}; möglich ist {2}',
    description: 'Problem of a criterion. {0}: value; {1}: field; {2}: kind of value.',
  },
  Policy_Value_Unknown: {
    text: 'the value "{0}" is none of the values of the field {1}',
    de: 'der Wert "{0}" ist keiner der Werte des Felds {1}',
    description: 'Problem of a criterion. {0}: value; {1}: field.',
  },
  Policy_Takes_Text: {
    text: 'a text',
    de: 'ein Text',
    description: 'What a field takes, in a problem of a criterion.',
  },
  Policy_Takes_Choices: {
    text: 'choices separated by semicolons',
    de: 'Auswahlen, durch Semikolons getrennt',
    description: 'What a field takes, in a problem of a criterion.',
  },
  Policy_Takes_Boolean: {
    text: 'true or false',
    de: 'true oder false',
    description: 'What a field takes, in a problem of a criterion. The words are typed so.',
  },
  Policy_Takes_Number: {
    text: 'a number such as 12.5',
    de: 'eine Zahl wie 12.5',
    description: 'What a field takes, in a problem of a criterion. The number is typed so.',
  },
  Policy_Takes_Date: {
    text: 'a date such as 2030-12-31 or TODAY - 30',
    de: 'ein Datum wie 2030-12-31 oder TODAY - 30',
    description: 'What a field takes, in a problem of a criterion. Typed so.',
  },
  Policy_Takes_Time: {
    text: 'a time such as 2030-12-31T23:00:00Z, NOW - 2 or TODAY + 7',
    de: 'eine Zeit wie 2030-12-31T23:00:00Z, NOW - 2 oder TODAY + 7',
    description: 'What a field takes, in a problem of a criterion. Typed so.',
  },
  Policy_Takes_Nothing: {
    text: 'no value',
    de: 'kein Wert',
    description: 'What a field takes, in a problem of a criterion.',
  },
  Policy_Logic_End: {
    text: 'the number of a criterion is missing at the end',
    de: 'am Ende fehlt die Nummer eines Kriteriums',
    description: 'Why a logic cannot be read.',
  },
  Policy_Logic_Bracket: {
    text: 'a closing bracket is missing',
    de: 'eine schließende Klammer fehlt',
    description: 'Why a logic cannot be read.',
  },
  Policy_Logic_Token: {
    text: '"{0}" is not expected there',
    de: '"{0}" ist dort nicht möglich',
    description: 'Why a logic cannot be read. {0}: what stands there.',
  },
  Policy_Logic_Number: {
    text: '"{0}" is not the number of a criterion',
    de: '"{0}" ist nicht die Nummer eines Kriteriums',
    description: 'Why a logic cannot be read. {0}: what stands there.',
  },
  Policy_No_Address: {
    text: 'its username pattern "{0}" makes no e-mail address: it needs {Email}, or an @ and your domain',
    de: 'ihr Muster für Benutzernamen "{0}" ergibt keine E-Mail-Adresse: Es braucht {Email} oder ein @ und Ihre Domäne',
    description: 'Problem of a policy. {0}: pattern. {Email} is typed so.',
  },
  Policy_Username_Unread: {
    text: 'its username pattern "{0}" cannot be read: {1}',
    de: 'ihr Muster für Benutzernamen "{0}" kann nicht gelesen werden: {1}',
    description: 'Problem of a policy. {0}: pattern; {1}: why.',
  },
  Policy_Nickname_Unread: {
    text: 'its nickname pattern "{0}" cannot be read: {1}',
    de: 'ihr Muster für Spitznamen "{0}" kann nicht gelesen werden: {1}',
    description: 'Problem of a policy. {0}: pattern; {1}: why.',
  },
  Policy_Alias_Unread: {
    text: 'its alias pattern "{0}" cannot be read: {1}',
    de: 'ihr Muster für Aliase "{0}" kann nicht gelesen werden: {1}',
    description: 'Problem of a policy. {0}: pattern; {1}: why.',
  },
  Policy_Federation_Unread: {
    text: 'its federation pattern "{0}" cannot be read: {1}',
    de: 'ihr Muster für Föderations-IDs "{0}" kann nicht gelesen werden: {1}',
    description: 'Problem of a policy. {0}: pattern; {1}: why.',
  },
  Policy_Brace: {
    text: 'a brace has no partner',
    de: 'eine geschweifte Klammer hat kein Gegenstück',
    description: 'Why a pattern cannot be read.',
  },
  Policy_Random: {
    text: 'random has at most {0} characters',
    de: 'random hat höchstens {0} Zeichen',
    description: 'Why a pattern cannot be read. random is typed so.',
  },
  Policy_Function: {
    text: 'there is no function "{0}"',
    de: 'es gibt keine Funktion "{0}"',
    description: 'Why a pattern cannot be read. {0}: name.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
