import type { LabelModel } from '../types.ts';

/** Approvals: what waits for a decision of an agent, and what was decided. */
export const approvalLabels = {
  Approvals_Title: { text: 'Approvals', de: 'Genehmigungen', description: 'Title of the page.' },
  Approvals_Intro: {
    text: 'People who asked for access, at the login page or through their partner admin. Nothing happens before somebody decides. Whoever asked gets an e-mail with the decision.',
    de: 'Personen, für die Zugang angefordert wurde, auf der Anmeldeseite oder durch ihren Partner-Admin. Bis zur Entscheidung geschieht nichts. Wer angefordert hat, erhält eine E-Mail mit der Entscheidung.',
    description: 'What the page is for.',
  },
  Approvals_Awaiting: { text: 'Waiting', de: 'Offen', description: 'Tab with what waits.' },
  Approvals_Awaiting_Count: {
    text: 'Waiting ({0})',
    de: 'Offen ({0})',
    description: 'Tab with what waits. {0}: how many are shown.',
  },
  Approvals_Decided: { text: 'Decided', de: 'Entschieden', description: 'Tab with what was decided.' },
  Approvals_Loading: {
    text: 'Reading the requests',
    de: 'Anforderungen werden gelesen',
    description: 'Spoken while the page loads.',
  },
  Approvals_Load_Failed: {
    text: 'The requests could not be read.',
    de: 'Die Anforderungen konnten nicht gelesen werden.',
    description: 'Heading when reading failed.',
  },
  Approvals_No_Permission: {
    text: 'You may not decide about requests.',
    de: 'Sie dürfen nicht über Anforderungen entscheiden.',
    description: 'Heading when the permission is missing.',
  },
  Approvals_No_Permission_Cure: {
    text: 'Ask an administrator for the permission "Latchkey: Approve".',
    de: 'Bitten Sie einen Administrator um die Berechtigung "Latchkey: Approve".',
    description: 'What to do then.',
  },
  Approvals_Empty: {
    text: 'Nothing waits for a decision.',
    de: 'Keine Anforderung wartet auf eine Entscheidung.',
    description: 'Heading when there is nothing.',
  },
  Approvals_Empty_Cure: {
    text: 'New requests appear here. You see those for Contacts that you can see.',
    de: 'Neue Anforderungen erscheinen hier. Sie sehen die für Kontakte, die Sie sehen können.',
    description: 'What happens then.',
  },
  Approvals_None_Decided: {
    text: 'Nothing was decided yet.',
    de: 'Es wurde noch nichts entschieden.',
    description: 'When the list of decisions is empty.',
  },
  Approvals_Refresh: { text: 'Look again', de: 'Aktualisieren', description: 'Button.' },
  Approvals_More: { text: 'Show more', de: 'Mehr anzeigen', description: 'Button below a list.' },
  Approvals_Select_All: { text: 'Select all', de: 'Alle auswählen', description: 'Checkbox above the list.' },
  Approvals_Select: {
    text: 'Select {0}',
    de: '{0} auswählen',
    description: 'Spoken name of a checkbox. {0}: name of the person.',
  },
  Approvals_Approve: { text: 'Approve', de: 'Genehmigen', description: 'Button.' },
  Approvals_Decline: { text: 'Decline', de: 'Ablehnen', description: 'Button.' },
  Approvals_Approve_Name: {
    text: 'Approve: {0}',
    de: 'Genehmigen: {0}',
    description: 'Spoken name of a button. {0}: name of the person.',
  },
  Approvals_Decline_Name: {
    text: 'Decline: {0}',
    de: 'Ablehnen: {0}',
    description: 'Spoken name of a button. {0}: name of the person.',
  },
  Approvals_Approve_Selected: {
    text: 'Approve selected ({0})',
    de: 'Ausgewählte genehmigen ({0})',
    description: 'Button. {0}: number.',
  },
  Approvals_Decline_Selected: {
    text: 'Decline selected ({0})',
    de: 'Ausgewählte ablehnen ({0})',
    description: 'Button. {0}: number.',
  },
  Approvals_Cancel: { text: 'Cancel', de: 'Abbrechen', description: 'Button.' },
  Approvals_Asked_By: {
    text: 'Asked for by {0}',
    de: 'Angefordert von {0}',
    description: 'Line of a request. {0}: name of a partner admin.',
  },
  Approvals_Asked_At_Login: {
    text: 'Asked for by the person at the login page',
    de: 'Von der Person selbst auf der Anmeldeseite angefordert',
    description: 'Line of a request.',
  },
  Approvals_Asked_Otherwise: {
    text: 'Asked for: {0}',
    de: 'Angefordert: {0}',
    description: 'Line of a request. {0}: the way in.',
  },
  Approvals_Reason: { text: 'Reason', de: 'Begründung', description: 'Why it was asked for.' },
  Approvals_Effect: {
    text: 'If you approve',
    de: 'Wenn Sie genehmigen',
    description: 'What approving does.',
  },
  Approvals_Effect_Grant: {
    text: 'A user is made for the Contact, which takes one licence seat.',
    de: 'Für den Kontakt wird ein Benutzer angelegt, der eine Lizenz belegt.',
    description: 'What approving does: Grant.',
  },
  Approvals_Effect_Grant_New: {
    text: 'The Contact, which was added with this request, is no longer on hold, and a user is made for it, which takes one licence seat.',
    de: 'Der mit dieser Anforderung angelegte Kontakt ist nicht mehr gesperrt, und für ihn wird ein Benutzer angelegt, der eine Lizenz belegt.',
    description: 'What approving does: Grant for a new Contact.',
  },
  Approvals_Effect_Reactivate: {
    text: 'The deactivated user becomes active again, which takes one licence seat.',
    de: 'Der deaktivierte Benutzer wird wieder aktiv und belegt eine Lizenz.',
    description: 'What approving does: Reactivate.',
  },
  Approvals_Effect_Unfreeze: {
    text: 'The frozen user can log in again. The licence seat is in use already.',
    de: 'Der eingefrorene Benutzer kann sich wieder anmelden. Die Lizenz ist bereits belegt.',
    description: 'What approving does: Unfreeze.',
  },
  Approvals_Effect_Nothing: {
    text: 'Nothing changes: the person has access already. Approve to end the request.',
    de: 'Es ändert sich nichts: Die Person hat bereits Zugang. Genehmigen Sie, um die Anforderung zu beenden.',
    description: 'What approving does when access was given otherwise.',
  },
  Approvals_Effect_Other: {
    text: 'This is done: {0}.',
    de: 'Folgendes wird getan: {0}.',
    description: 'What approving does. {0}: action.',
  },
  Approvals_Seats: {
    text: '{0} of {1} seats of the company are left.',
    de: 'Von {1} Lizenzen des Unternehmens sind noch {0} frei.',
    description: 'Line of a request. {0}, {1}: numbers.',
  },
  Approvals_No_Seat: {
    text: 'All {0} seats of the company are in use. Approving is refused until one is free.',
    de: 'Alle {0} Lizenzen des Unternehmens sind belegt. Die Genehmigung wird abgelehnt, bis eine frei ist.',
    description: 'Line of a request. {0}: number.',
  },
  Approvals_Ask_Approve_One: {
    text: 'Approve access for {0}?',
    de: 'Zugang für {0} genehmigen?',
    description: 'Question. {0}: name.',
  },
  Approvals_Ask_Approve_Many: {
    text: 'Approve access for {0} people?',
    de: 'Zugang für {0} Personen genehmigen?',
    description: 'Question. {0}: number.',
  },
  Approvals_Ask_Decline_One: {
    text: 'Decline access for {0}?',
    de: 'Zugang für {0} ablehnen?',
    description: 'Question. {0}: name.',
  },
  Approvals_Ask_Decline_Many: {
    text: 'Decline access for {0} people?',
    de: 'Zugang für {0} Personen ablehnen?',
    description: 'Question. {0}: number.',
  },
  Approvals_Note: {
    text: 'Reason (not required)',
    de: 'Begründung (freiwillig)',
    description: 'Name of the input when approving.',
  },
  Approvals_Note_Required: {
    text: 'Reason',
    de: 'Begründung',
    description: 'Name of the input when declining.',
  },
  Approvals_Note_Missing: {
    text: 'Say why, for the history.',
    de: 'Geben Sie für den Verlauf eine Begründung an.',
    description: 'Told when the input is empty.',
  },
  Approvals_Note_Help: {
    text: 'Kept in the history. A partner admin who asked reads it in the e-mail; a person who asked at the login page does not.',
    de: 'Bleibt im Verlauf. Ein Partner-Admin, der angefordert hat, liest sie in der E-Mail; wer auf der Anmeldeseite angefordert hat, nicht.',
    description: 'Who gets to read the reason.',
  },
  Approvals_Working: {
    text: 'Working on it',
    de: 'In Arbeit',
    description: 'Spoken while a decision is saved.',
  },
  Approvals_Approved_One: {
    text: '1 request was approved.',
    de: '1 Anforderung wurde genehmigt.',
    description: 'Outcome.',
  },
  Approvals_Approved_Many: {
    text: '{0} requests were approved.',
    de: '{0} Anforderungen wurden genehmigt.',
    description: 'Outcome. {0}: number.',
  },
  Approvals_Approved_Soon: {
    text: 'They are carried out within a few minutes.',
    de: 'Sie werden in wenigen Minuten ausgeführt.',
    description: 'Outcome, second line.',
  },
  Approvals_Declined_One: {
    text: '1 request was declined.',
    de: '1 Anforderung wurde abgelehnt.',
    description: 'Outcome.',
  },
  Approvals_Declined_Many: {
    text: '{0} requests were declined.',
    de: '{0} Anforderungen wurden abgelehnt.',
    description: 'Outcome. {0}: number.',
  },
  Approvals_None_Done: {
    text: 'Nothing was decided.',
    de: 'Es wurde nichts entschieden.',
    description: 'Outcome when all failed.',
  },
  Approvals_Refused: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'One that could not be decided. {0}: name. {1}: why.',
  },
  Approvals_Failed: {
    text: 'Your decision could not be saved.',
    de: 'Ihre Entscheidung konnte nicht gespeichert werden.',
    description: 'Heading when the call failed.',
  },
  Approvals_Was_Approved: { text: 'Approved', de: 'Genehmigt', description: 'Badge of a decision.' },
  Approvals_Was_Declined: { text: 'Declined', de: 'Abgelehnt', description: 'Badge of a decision.' },
  Approvals_Decided_By: {
    text: 'Decided by {0}',
    de: 'Entschieden von {0}',
    description: 'Line of a decision. {0}: name.',
  },
  Approvals_Outcome: {
    text: 'Since then: {0}',
    de: 'Seitdem: {0}',
    description: 'Line of a decision. {0}: state of the request.',
  },
  Approvals_Bad_Cursor: {
    text: 'the place to go on from is none that was given',
    de: 'die Stelle, an der es weitergehen soll, wurde nicht vorgegeben',
    description: 'Part of an error text.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
