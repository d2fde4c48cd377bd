import type { LabelModel } from '../types.ts';

/** Inviting colleagues by form or by a pasted list. */
export const partnerInviteLabels = {
  Invite_How: {
    text: 'How many people?',
    de: 'Wie viele Personen?',
    description: 'Choice between the form and the list.',
  },
  Invite_One: { text: 'One person', de: 'Eine Person', description: 'Choice: the form.' },
  Invite_List: { text: 'Several people', de: 'Mehrere Personen', description: 'Choice: the list.' },
  Invite_Intro: {
    text: 'Whoever you invite becomes a colleague in this list and gets access. New people get an e-mail to choose a password.',
    de: 'Wen Sie einladen, erscheint in der Liste der Personen und erhält Zugang. Wer neu ist, bekommt eine E-Mail, um ein Kennwort zu wählen.',
    description: 'Explains inviting.',
  },
  Invite_Domains: {
    text: 'Only e-mail addresses at {0} can be invited.',
    de: 'Eingeladen werden können nur E-Mail-Adressen von {0}.',
    description: '{0}: domains.',
  },
  Invite_Not_Allowed: {
    text: 'You cannot invite people.',
    de: 'Sie können niemanden einladen.',
    description: 'Heading where inviting is not delegated.',
  },
  Invite_First_Name: { text: 'First name', de: 'Vorname', description: 'Field of the form.' },
  Invite_Last_Name: { text: 'Last name', de: 'Nachname', description: 'Field of the form.' },
  Invite_Email: { text: 'E-mail', de: 'E-Mail', description: 'Field of the form.' },
  Invite_Job: { text: 'Title', de: 'Position', description: 'Field of the form: job title.' },
  Invite_Company: { text: 'Company', de: 'Firma', description: 'Field of the form: Account.' },
  Invite_Send: { text: 'Invite', de: 'Einladen', description: 'Button: invites the person of the form.' },
  Invite_Done: { text: '{0} is invited.', de: '{0} ist eingeladen.', description: 'Outcome. {0}: name.' },
  Invite_Done_Waiting: {
    text: '{0} is invited as soon as somebody at our company approves it.',
    de: '{0} ist eingeladen, sobald jemand in unserem Haus es freigibt.',
    description: 'Outcome. {0}: name.',
  },
  Invite_Failed: {
    text: 'The invitation did not work.',
    de: 'Die Einladung hat nicht geklappt.',
    description: 'Heading of the outcome.',
  },
  Invite_Lines: {
    text: 'One person per line: name, e-mail, title',
    de: 'Eine Person pro Zeile: Name, E-Mail, Position',
    description: 'Label of the text box.',
  },
  Invite_Lines_Help: {
    text: 'Copy the lines from a spreadsheet or an e-mail, at most {0}. Each line is checked while you pause.',
    de: 'Kopieren Sie die Zeilen aus einer Tabelle oder E-Mail, höchstens {0}. Jede Zeile wird geprüft, sobald Sie innehalten.',
    description: 'Explains the text box. {0}: number.',
  },
  Invite_Lines_Example: {
    text: 'Grace Hopper, grace@example.com, Engineer',
    de: 'Grace Hopper, grace@example.com, Ingenieurin',
    description: 'Shown in the empty text box.',
  },
  Invite_Checking: {
    text: 'Checking the lines',
    de: 'Die Zeilen werden geprüft',
    description: 'Spoken while the lines are checked.',
  },
  Invite_Check_Failed: {
    text: 'The lines could not be checked.',
    de: 'Die Zeilen konnten nicht geprüft werden.',
    description: 'Heading when the preview failed.',
  },
  Invite_Ready_One: {
    text: '1 person can be invited.',
    de: '1 Person kann eingeladen werden.',
    description: 'Result of the check.',
  },
  Invite_Ready_Many: {
    text: '{0} people can be invited.',
    de: '{0} Personen können eingeladen werden.',
    description: 'Result of the check. {0}: number.',
  },
  Invite_Bad_One: {
    text: '1 line needs a correction.',
    de: '1 Zeile muss korrigiert werden.',
    description: 'Result of the check.',
  },
  Invite_Bad_Many: {
    text: '{0} lines need a correction.',
    de: '{0} Zeilen müssen korrigiert werden.',
    description: 'Result of the check. {0}: number.',
  },
  Invite_Send_All_One: {
    text: 'Invite 1 person',
    de: '1 Person einladen',
    description: 'Button: sends the list.',
  },
  Invite_Send_All_Many: {
    text: 'Invite {0} people',
    de: '{0} Personen einladen',
    description: 'Button: sends the list. {0}: number.',
  },
  Invite_Send_All_None: {
    text: 'Invite people',
    de: 'Personen einladen',
    description: 'Button while no line can be sent.',
  },
  Invite_Sent_One: { text: '1 person is invited.', de: '1 Person ist eingeladen.', description: 'Outcome.' },
  Invite_Sent_Many: {
    text: '{0} people are invited.',
    de: '{0} Personen sind eingeladen.',
    description: 'Outcome. {0}: number.',
  },
  Invite_Kept_One: {
    text: '1 line stays in the box to be corrected.',
    de: '1 Zeile bleibt im Feld, damit Sie sie korrigieren können.',
    description: 'Outcome.',
  },
  Invite_Kept_Many: {
    text: '{0} lines stay in the box to be corrected.',
    de: '{0} Zeilen bleiben im Feld, damit Sie sie korrigieren können.',
    description: 'Outcome. {0}: number.',
  },
  Invite_Save: {
    text: 'Save results as a file',
    de: 'Ergebnisse als Datei speichern',
    description: 'Button: results as CSV.',
  },
  Invite_Results: {
    text: 'Lines of your list',
    de: 'Zeilen Ihrer Liste',
    description: 'Spoken name of the table of lines.',
  },
  Invite_Line: { text: 'Line', de: 'Zeile', description: 'Column: number of the line.' },
  Invite_Name: { text: 'Name', de: 'Name', description: 'Column: name.' },
  Invite_State: { text: 'State', de: 'Stand', description: 'Column: whether the line can be taken.' },
  Invite_State_Ready: { text: 'Ready', de: 'Bereit', description: 'State of a line that can be sent.' },
  Invite_State_Known: {
    text: 'Already a colleague',
    de: 'Schon in der Liste',
    description: 'State of a line with a person who is there already.',
  },
  Invite_State_Bad: {
    text: 'Needs a correction',
    de: 'Bitte korrigieren',
    description: 'State of a line that cannot be sent.',
  },
  Invite_State_Sent: { text: 'Invited', de: 'Eingeladen', description: 'State of a line that was sent.' },
  Invite_State_Waiting: {
    text: 'Waits for approval',
    de: 'Wartet auf Freigabe',
    description: 'State of a line that was sent and needs approval.',
  },
  Invite_Message: { text: 'What to know', de: 'Hinweis', description: 'Column: message with what to do.' },
  Invite_File: {
    text: 'invitations.csv',
    de: 'einladungen.csv',
    description: 'Name of the file with the results.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
