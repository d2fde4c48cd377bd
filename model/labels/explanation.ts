import type { LabelModel } from '../types.ts';

/** Why something is done or not, and what it does. The texts come from Apex. */
export const explanationLabels = {
  Explain_Read: {
    text: '{0} was read.',
    de: '{0} wurde gelesen.',
    description: 'First step of an explanation. {0}: Contact.',
  },
  Explain_Read_Of: {
    text: '{0} of {1} was read.',
    de: '{0} von {1} wurde gelesen.',
    description: 'First step of an explanation. {0}: Contact; {1}: Account.',
  },
  Explain_No_User: {
    text: 'The Contact has no user.',
    de: 'Der Kontakt hat keinen Benutzer.',
    description: 'Third step of an explanation.',
  },
  Explain_User: {
    text: 'The user {0} was found; the access is: {1}.',
    de: 'Der Benutzer {0} wurde gefunden; der Zugang ist: {1}.',
    description: 'Third step of an explanation. {0}: username; {1}: access.',
  },
  Explain_Nothing: {
    text: 'Nothing is to be done.',
    de: 'Es ist nichts zu tun.',
    description: 'Fourth step of an explanation.',
  },
  Explain_Plan: {
    text: '{0}: {1}',
    de: '{0}: {1}',
    description: 'Fourth step of an explanation. {0}: action; {1}: why.',
  },
  Explain_Unwritten: {
    text: 'Nothing would be written.',
    de: 'Es würde nichts geschrieben.',
    description: 'Last step of an explanation.',
  },
  Explain_Changed: {
    text: 'The user would be changed.',
    de: 'Der Benutzer würde geändert.',
    description: 'Last step of an explanation.',
  },
  Explain_Created: {
    text: 'A user with the username {0} would be created.',
    de: 'Ein Benutzer mit dem Benutzernamen {0} würde erstellt.',
    description: 'Last step of an explanation.',
  },
  Reason_On_Hold: {
    text: 'The Contact is on hold: policies neither give access nor take it.',
    de: 'Der Kontakt ist zurückgestellt: Richtlinien geben und nehmen keinen Zugang.',
    description: 'Why policies do nothing.',
  },
  Reason_Has_Access: {
    text: 'The Contact meets the policy {0} and has access.',
    de: 'Der Kontakt erfüllt die Richtlinie {0} und hat Zugang.',
    description: 'Why policies do nothing. {0}: policy.',
  },
  Reason_Taken_By_Hand: {
    text: 'The Contact meets the policy {0}, but a person took the access, and policies leave that alone.',
    de: 'Der Kontakt erfüllt die Richtlinie {0}, aber eine Person hat den Zugang genommen, und Richtlinien ändern daran nichts.',
    description: 'Why policies do nothing. {0}: policy.',
  },
  Reason_Keeps: {
    text: 'The Contact keeps the access by the policy {0}.',
    de: 'Der Kontakt behält den Zugang durch die Richtlinie {0}.',
    description: 'Why policies do nothing. {0}: policy.',
  },
  Reason_Meets_None: {
    text: 'The Contact meets no policy.',
    de: 'Der Kontakt erfüllt keine Richtlinie.',
    description: 'Why policies do nothing.',
  },
  Reason_Meets_None_Stays: {
    text: 'The Contact meets no policy; the access was given by a person or is about to end, and stays as it is.',
    de: 'Der Kontakt erfüllt keine Richtlinie; der Zugang wurde von einer Person gegeben oder endet gerade und bleibt, wie er ist.',
    description: 'Why policies do nothing.',
  },
  Reason_Kept_Out: {
    text: 'The policy {0} keeps the Contact out.',
    de: 'Die Richtlinie {0} schließt den Kontakt aus.',
    description: 'Why policies give no access or take it. {0}: policy.',
  },
  Reason_Kept_Out_Stays: {
    text: 'The policy {0} keeps the Contact out; the access was given by a person or is about to end, and stays as it is.',
    de: 'Die Richtlinie {0} schließt den Kontakt aus; der Zugang wurde von einer Person gegeben oder endet gerade und bleibt, wie er ist.',
    description: 'Why policies do nothing. {0}: policy.',
  },
  Reason_Meets: {
    text: 'The Contact meets the policy {0}.',
    de: 'Der Kontakt erfüllt die Richtlinie {0}.',
    description: 'Why access is given. {0}: policy.',
  },
  Reason_No_Longer: {
    text: 'The Contact no longer meets the policy {0}.',
    de: 'Der Kontakt erfüllt die Richtlinie {0} nicht mehr.',
    description: 'Why access is taken. {0}: policy.',
  },
  Reason_Grace_Over: {
    text: 'The grace days of the policy {0} are over.',
    de: 'Die Kulanztage der Richtlinie {0} sind abgelaufen.',
    description: 'Why access is taken. {0}: policy.',
  },
  Reason_Broken: {
    text: 'The Contact changed in a field that a broken policy tests.',
    de: 'Der Kontakt wurde in einem Feld geändert, das eine fehlerhafte Richtlinie prüft.',
    description: 'Why a request failed.',
  },
  Reason_By_Hand: {
    text: 'Asked for by hand.',
    de: 'Von Hand angefordert.',
    description: 'Why a request was made.',
  },
  Reason_By_Hand_Outside: {
    text: 'Asked for by hand, outside the criteria of the policy {0}.',
    de: 'Von Hand angefordert, außerhalb der Kriterien der Richtlinie {0}.',
    description: 'Why a request was made. {0}: policy.',
  },
  Reason_Unapplied: {
    text: 'The policies could not be applied.',
    de: 'Die Richtlinien konnten nicht angewendet werden.',
    description: 'Why a request failed.',
  },
  Reason_Event: {
    text: 'Asked for by an event: {0} for {1}.',
    de: 'Durch ein Ereignis angefordert: {0} für {1}.',
    description: 'Why a request was made. {0}: action; {1}: id of the Contact.',
  },
  Reason_Left_Company: {
    text: 'A partner admin says that the person no longer works there.',
    de: 'Ein Partner-Admin sagt, dass die Person dort nicht mehr arbeitet.',
    description: 'Why a request was made.',
  },
  Reason_Approved_By_Partner: {
    text: 'Approved by a partner admin.',
    de: 'Von einem Partner-Admin genehmigt.',
    description: 'Why a request was approved.',
  },
  Reason_Invited: {
    text: 'Invited by a partner admin.',
    de: 'Von einem Partner-Admin eingeladen.',
    description: 'Why a request was made.',
  },
  Does_Grant: {
    text: 'Creates a user for the Contact.',
    de: 'Erstellt einen Benutzer für den Kontakt.',
    description: 'What granting access does.',
  },
  Does_Freeze: {
    text: 'Blocks the login at once.',
    de: 'Sperrt die Anmeldung sofort.',
    description: 'What freezing does.',
  },
  Does_Unfreeze: {
    text: 'Makes the login possible again.',
    de: 'Macht die Anmeldung wieder möglich.',
    description: 'What unfreezing does.',
  },
  Does_Deactivate: {
    text: 'Ends the access; the user is kept.',
    de: 'Beendet den Zugang; der Benutzer bleibt erhalten.',
    description: 'What deactivating does.',
  },
  Does_Reactivate: {
    text: 'Gives the access back to the user that is there.',
    de: 'Gibt dem vorhandenen Benutzer den Zugang zurück.',
    description: 'What reactivating does.',
  },
  Does_Disable: {
    text: 'Separates the user from the Contact for good.',
    de: 'Trennt den Benutzer endgültig vom Kontakt.',
    description: 'What disabling does.',
  },
  Does_ResetPassword: {
    text: 'The person gets a link to choose a new password; the old one no longer works.',
    de: 'Die Person erhält einen Link, um ein neues Kennwort zu wählen; das alte gilt nicht mehr.',
    description: 'What resetting the password does.',
  },
  Does_ResendWelcome: {
    text: 'The person gets a new link to set the first password.',
    de: 'Die Person erhält einen neuen Link, um das erste Kennwort festzulegen.',
    description: 'What sending the welcome e-mail again does.',
  },
  Does_Update: {
    text: 'Copies name, phone numbers, title and company from the Contact to the user.',
    de: 'Überträgt Name, Telefonnummern, Position und Firma vom Kontakt zum Benutzer.',
    description: 'What updating the user does.',
  },
  Done_Grant: {
    text: 'Access was granted with the username {0}.',
    de: 'Zugang wurde mit dem Benutzernamen {0} gegeben.',
    description: 'How an action ended. {0}: username.',
  },
  Done_Grant_Welcome: {
    text: 'Access was granted with the username {0}. Salesforce was asked to send the welcome e-mail.',
    de: 'Zugang wurde mit dem Benutzernamen {0} gegeben. Salesforce wurde gebeten, die Willkommens-E-Mail zu senden.',
    description: 'How an action ended. {0}: username.',
  },
  Done_Freeze: {
    text: 'The login is blocked; the licence seat stays in use.',
    de: 'Die Anmeldung ist gesperrt; der Lizenzplatz bleibt belegt.',
    description: 'How an action ended.',
  },
  Done_Unfreeze: {
    text: 'The login is possible again.',
    de: 'Die Anmeldung ist wieder möglich.',
    description: 'How an action ended.',
  },
  Done_Deactivate: {
    text: 'The user is inactive and the licence seat is free.',
    de: 'Der Benutzer ist inaktiv, und der Lizenzplatz ist frei.',
    description: 'How an action ended.',
  },
  Done_Reactivate: {
    text: 'The user is active again.',
    de: 'Der Benutzer ist wieder aktiv.',
    description: 'How an action ended.',
  },
  Done_Disable: {
    text: 'The user is disabled for good and no longer linked to the Contact.',
    de: 'Der Benutzer ist endgültig deaktiviert und nicht mehr mit dem Kontakt verbunden.',
    description: 'How an action ended.',
  },
  Done_ResetPassword: {
    text: 'Salesforce was asked to mail a link for a new password.',
    de: 'Salesforce wurde gebeten, einen Link für ein neues Kennwort zu senden.',
    description: 'How an action ended.',
  },
  Done_ResendWelcome: {
    text: 'Salesforce was asked to send the welcome e-mail again.',
    de: 'Salesforce wurde gebeten, die Willkommens-E-Mail erneut zu senden.',
    description: 'How an action ended.',
  },
  Done_Update: {
    text: 'The user has the data of the Contact again.',
    de: 'Der Benutzer hat wieder die Daten des Kontakts.',
    description: 'How an action ended.',
  },
  Done_Before: {
    text: 'An earlier attempt had done it already; the news of it had been lost.',
    de: 'Ein früherer Versuch hatte es bereits erledigt; die Nachricht davon war verloren gegangen.',
    description: 'How an action ended.',
  },
  Done_But: {
    text: '{0} But: {1}',
    de: '{0} Aber: {1}',
    description: 'How an action ended. {0}: what was done; {1}: what went wrong with a part.',
  },
  Done_Contact_Kept: {
    text: '{0} The Contact could not be updated: {1}',
    de: '{0} Der Kontakt konnte nicht aktualisiert werden: {1}',
    description: "How an action ended. {0}: what was done; {1}: Salesforce's message.",
  },
  Pending_Queued: {
    text: 'The request was taken and will be carried out in a moment.',
    de: 'Die Anforderung wurde angenommen und wird gleich ausgeführt.',
    description: 'What became of a request.',
  },
  Pending_Approval: {
    text: 'The request was taken and waits for approval.',
    de: 'Die Anforderung wurde angenommen und wartet auf Genehmigung.',
    description: 'What became of a request.',
  },
  Pending_Known: {
    text: 'The same request was taken before.',
    de: 'Dieselbe Anforderung wurde bereits angenommen.',
    description: 'What became of a request.',
  },
  Pending_Still: {
    text: 'The request waits to be carried out.',
    de: 'Die Anforderung wartet auf ihre Ausführung.',
    description: 'What became of a request.',
  },
  Pending_Invite_Known: {
    text: 'The colleague would be given access.',
    de: 'Die Person würde Zugang erhalten.',
    description: 'Preview of an invitation, for partners.',
  },
  Pending_Invite_New: {
    text: 'The person would be added and given access.',
    de: 'Die Person würde hinzugefügt und Zugang erhalten.',
    description: 'Preview of an invitation, for partners.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
