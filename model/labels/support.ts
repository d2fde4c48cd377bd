import type { LabelModel } from '../types.ts';

/** The support card: somebody says "I cannot log in". */
export const supportLabels = {
  Support_Title: { text: 'Support card', de: 'Supportkarte', description: 'Title of the page.' },
  Support_Intro: {
    text: 'Somebody cannot log in? Type the e-mail address or username that they tell you.',
    de: 'Jemand kann sich nicht anmelden? Geben Sie die genannte E-Mail-Adresse oder den Benutzernamen ein.',
    description: 'What the page is for.',
  },
  Support_Term: {
    text: 'E-mail address or username',
    de: 'E-Mail-Adresse oder Benutzername',
    description: 'Name of the input.',
  },
  Support_Term_Missing: {
    text: 'Type an e-mail address or username.',
    de: 'Geben Sie eine E-Mail-Adresse oder einen Benutzernamen ein.',
    description: 'Told when the input is empty.',
  },
  Support_Find: { text: 'Find', de: 'Suchen', description: 'Button.' },
  Support_Finding: { text: 'Looking', de: 'Suche läuft', description: 'Spoken while it looks.' },
  Support_Found_One: { text: '1 person found.', de: '1 Person gefunden.', description: 'Spoken result.' },
  Support_Found_Many: {
    text: '{0} people found.',
    de: '{0} Personen gefunden.',
    description: 'Spoken result. {0}: number.',
  },
  Support_None: {
    text: 'Nobody was found',
    de: 'Niemand gefunden',
    description: 'Heading when there is no such person.',
  },
  Support_None_Cure: {
    text: 'No Contact that you can see has this e-mail address, and no external user this username. Ask for another address: people often have several.',
    de: 'Kein für Sie sichtbarer Kontakt hat diese E-Mail-Adresse und kein externer Benutzer diesen Benutzernamen. Fragen Sie nach einer anderen Adresse: Viele haben mehrere.',
    description: 'What to do then.',
  },
  Support_Failed: {
    text: 'It could not be looked up.',
    de: 'Die Suche ist fehlgeschlagen.',
    description: 'Heading when the call failed.',
  },
  Support_No_Permission: {
    text: 'You may not look people up.',
    de: 'Sie dürfen keine Personen nachschlagen.',
    description: 'Heading when the permission is missing.',
  },
  Support_No_Permission_Cure: {
    text: 'Ask an administrator for the permission "Latchkey: View Access".',
    de: 'Bitten Sie einen Administrator um die Berechtigung "Latchkey: View Access".',
    description: 'What to do then.',
  },
  Support_Open: { text: 'Open the Contact', de: 'Kontakt öffnen', description: 'Link.' },
  Support_Username: { text: 'Username', de: 'Benutzername', description: 'Name of a fact.' },
  Support_Email: { text: 'E-mail address', de: 'E-Mail-Adresse', description: 'Name of a fact.' },
  Support_Last_Login: { text: 'Last login', de: 'Letzte Anmeldung', description: 'Name of a fact.' },
  Support_Never: { text: 'Never', de: 'Noch nie', description: 'Value of the last login.' },
  Support_Todo: { text: 'What to do', de: 'Was zu tun ist', description: 'Heading of the advice.' },
  Support_Approve: { text: 'Approve the request', de: 'Anforderung genehmigen', description: 'Button.' },
  Support_Approve_Ask: {
    text: 'Approve the request of {0}?',
    de: 'Die Anforderung von {0} genehmigen?',
    description: 'Question. {0}: name.',
  },
  Support_Approve_Meaning: {
    text: 'It is carried out within a few minutes. Whoever asked gets an e-mail.',
    de: 'Sie wird in wenigen Minuten ausgeführt. Wer angefordert hat, erhält eine E-Mail.',
    description: 'What approving does.',
  },
  Support_Approved: {
    text: 'The request was approved. It is carried out within a few minutes.',
    de: 'Die Anforderung wurde genehmigt. Sie wird in wenigen Minuten ausgeführt.',
    description: 'Outcome.',
  },
  Support_Not_Approved: {
    text: 'The request was not approved.',
    de: 'Die Anforderung wurde nicht genehmigt.',
    description: 'Heading when it failed.',
  },
  Support_Open_Requests: { text: 'Open requests', de: 'Offene Anforderungen', description: 'Heading.' },
  Support_No_Requests: {
    text: 'None.',
    de: 'Keine.',
    description: 'When there are no open requests.',
  },
  Support_Mails: { text: 'E-mails sent', de: 'Gesendete E-Mails', description: 'Heading.' },
  Support_Mails_Help: {
    text: 'What Salesforce was asked to send, and the login help of the last two days. Whether it arrived Salesforce does not tell.',
    de: 'Was Salesforce senden sollte, und die Anmeldehilfe der letzten zwei Tage. Ob es angekommen ist, teilt Salesforce nicht mit.',
    description: 'Explains the list of mails.',
  },
  Support_No_Mails: {
    text: 'None that is known.',
    de: 'Keine bekannt.',
    description: 'When no mail is known.',
  },
  Support_Mail_Help: {
    text: 'Login help',
    de: 'Anmeldehilfe',
    description: 'Kind of a mail.',
  },
  Support_Mail_Help_Used: {
    text: 'Login help, the link was used',
    de: 'Anmeldehilfe, Link wurde verwendet',
    description: 'Kind of a mail.',
  },
  Support_Mail_Help_Not_Sent: {
    text: 'Login help asked for, no e-mail sent yet',
    de: 'Anmeldehilfe angefordert, noch keine E-Mail gesendet',
    description: 'Kind of a mail that was not sent.',
  },
  Support_Mail_Welcome: {
    text: 'Welcome e-mail, where the policy asks for it',
    de: 'Willkommens-E-Mail, wenn die Richtlinie sie vorsieht',
    description: 'Kind of a mail: after Grant.',
  },
  Support_Mail_Reactivated: {
    text: 'Possibly an e-mail about the reactivation',
    de: 'Möglicherweise eine E-Mail zur Reaktivierung',
    description: 'Kind of a mail: after Reactivate.',
  },
  Support_Mail_Password: {
    text: 'Link to choose a new password',
    de: 'Link zum Festlegen eines neuen Kennworts',
    description: 'Kind of a mail: after ResetPassword.',
  },
  Support_Mail_Welcome_Again: {
    text: 'Welcome e-mail again',
    de: 'Willkommens-E-Mail erneut',
    description: 'Kind of a mail: after ResendWelcome.',
  },
  Support_Advice_Active: {
    text: 'The person can log in. If the password is lost, reset it.',
    de: 'Die Person kann sich anmelden. Wenn das Kennwort verloren ist, setzen Sie es zurück.',
    description: 'Advice.',
  },
  Support_Advice_Never_In: {
    text: 'The person has never logged in. Send the welcome e-mail again.',
    de: 'Die Person hat sich noch nie angemeldet. Senden Sie die Willkommens-E-Mail erneut.',
    description: 'Advice.',
  },
  Support_Advice_Frozen: {
    text: 'The login is blocked. Find out why before you lift the freeze.',
    de: 'Die Anmeldung ist gesperrt. Klären Sie den Grund, bevor Sie sie wieder freigeben.',
    description: 'Advice.',
  },
  Support_Advice_Inactive: {
    text: 'The access was ended. It can be given back to the same user.',
    de: 'Der Zugang wurde beendet. Er kann demselben Benutzer zurückgegeben werden.',
    description: 'Advice.',
  },
  Support_Advice_Disabled: {
    text: 'The user was separated from the Contact for good. A new one can be made.',
    de: 'Der Benutzer wurde endgültig vom Kontakt getrennt. Ein neuer kann angelegt werden.',
    description: 'Advice.',
  },
  Support_Advice_None: {
    text: 'There is no user yet.',
    de: 'Es gibt noch keinen Benutzer.',
    description: 'Advice.',
  },
  Support_Advice_Pending: {
    text: 'A request is under way. Wait for its outcome.',
    de: 'Eine Anforderung wird gerade ausgeführt. Warten Sie das Ergebnis ab.',
    description: 'Advice.',
  },
  Support_Advice_Awaiting: {
    text: 'Access was asked for, and waits for a decision.',
    de: 'Zugang wurde angefordert und wartet auf eine Entscheidung.',
    description: 'Advice.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
