import type { LabelModel } from '../types.ts';

/** The login help: the page, what Apex answers there, and the mails. */
export const loginLabels = {
  Login_Title: {
    text: 'Trouble logging in?',
    de: 'Probleme bei der Anmeldung?',
    description: 'Title of the login help.',
  },
  Login_Intro: {
    text: 'Type your e-mail address or username. We send you an e-mail that says how to log in, or what to do.',
    de: 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein. Sie erhalten eine E-Mail, in der steht, wie Sie sich anmelden oder was zu tun ist.',
    description: 'What the login help does.',
  },
  Login_Address: {
    text: 'E-mail address or username',
    de: 'E-Mail-Adresse oder Benutzername',
    description: 'Name of the input.',
  },
  Login_Address_Missing: {
    text: 'Type your e-mail address or username.',
    de: 'Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.',
    description: 'Told when the input is empty.',
  },
  Login_Address_Wrong: {
    text: 'This does not look like an e-mail address or username. Both have an @ and a dot behind it.',
    de: 'Das sieht nicht nach einer E-Mail-Adresse oder einem Benutzernamen aus. Beide haben ein @ und dahinter einen Punkt.',
    description: 'Told when the input has another form.',
  },
  Login_Send: { text: 'Send me help', de: 'Hilfe anfordern', description: 'Button.' },
  Login_Sending: {
    text: 'One moment, please.',
    de: 'Einen Moment bitte.',
    description: 'Spoken while something is sent.',
  },
  Login_Check_Mail: {
    text: 'Look into your mailbox',
    de: 'Sehen Sie in Ihr Postfach',
    description: 'Heading after help was asked for; the same for every address.',
  },
  Login_Check_Junk: {
    text: 'Nothing there? Look for it among junk mail, or try another address.',
    de: 'Nichts angekommen? Sehen Sie im Spam-Ordner nach, oder versuchen Sie es mit einer anderen Adresse.',
    description: 'Below the answer; the same for every address.',
  },
  Login_Again: {
    text: 'Try another address',
    de: 'Andere Adresse verwenden',
    description: 'Button that shows the input again.',
  },
  Login_Failed: {
    text: 'That did not work.',
    de: 'Das hat nicht funktioniert.',
    description: 'Heading when the org refused or did not answer.',
  },
  Login_Failed_Cure: {
    text: 'Nothing was sent. Wait a moment and try again.',
    de: 'Es wurde nichts gesendet. Warten Sie einen Moment und versuchen Sie es erneut.',
    description: 'What to do when the org did not answer.',
  },
  Login_Offline: {
    text: 'You are offline. Connect to the internet and try again.',
    de: 'Sie sind offline. Verbinden Sie sich mit dem Internet und versuchen Sie es erneut.',
    description: 'Told instead of sending when the device has no connection.',
  },
  Login_Request_Title: {
    text: 'Ask for access',
    de: 'Zugang anfordern',
    description: 'Title when the page was opened by the link of a mail.',
  },
  Login_Request_Intro: {
    text: 'You opened this page by the link in your e-mail. Somebody at your company or ours decides about your request, and you get an e-mail with the decision.',
    de: 'Sie haben diese Seite über den Link in Ihrer E-Mail geöffnet. Jemand in Ihrem oder unserem Unternehmen entscheidet über Ihre Anforderung, und Sie erhalten eine E-Mail mit der Entscheidung.',
    description: 'What asking for access does.',
  },
  Login_Request_Note: {
    text: 'Why you need access (not required)',
    de: 'Wofür Sie den Zugang brauchen (freiwillig)',
    description: 'Name of the input for a note.',
  },
  Login_Request_Send: { text: 'Ask for access', de: 'Zugang anfordern', description: 'Button.' },
  Login_Request_Done: {
    text: 'Thank you',
    de: 'Vielen Dank',
    description: 'Heading after access was asked for.',
  },
  Login_Request_Refused: {
    text: 'The link cannot be used',
    de: 'Der Link kann nicht verwendet werden',
    description: 'Heading when the link is too old or was used.',
  },
  Login_Asked: {
    text: 'If we know this address, you get an e-mail within a few minutes. It says how to log in, or what to do.',
    de: 'Wenn wir diese Adresse kennen, erhalten Sie in wenigen Minuten eine E-Mail. Darin steht, wie Sie sich anmelden oder was zu tun ist.',
    description: 'Answer to everybody; independent of who exists. At most 200 characters.',
  },
  Login_Passed_On: {
    text: 'Your request was passed on. Somebody will decide about it, and you get an e-mail then.',
    de: 'Ihre Anforderung wurde weitergegeben. Jemand entscheidet darüber, und Sie erhalten dann eine E-Mail.',
    description: 'Answer to a valid link.',
  },
  Login_No_Longer: {
    text: 'A link works once and for 24 hours. Ask for help again, and you get a new one.',
    de: 'Ein Link funktioniert einmal und 24 Stunden lang. Fordern Sie erneut Hilfe an, dann erhalten Sie einen neuen.',
    description: 'Answer to a link that is not valid.',
  },
  Login_Reason: {
    text: 'Asked for at the login page, by the link in a mail.',
    de: 'Auf der Anmeldeseite angefordert, über den Link in einer E-Mail.',
    description: 'Reason of the request, for who decides.',
  },
  Login_Reason_Note: {
    text: 'Asked for at the login page, by the link in a mail. The person writes: {0}',
    de: 'Auf der Anmeldeseite angefordert, über den Link in einer E-Mail. Die Person schreibt: {0}',
    description: 'Reason of the request. {0}: what the person wrote.',
  },
  Login_Reason_Sign_On: {
    text: 'Came by single sign-on without access.',
    de: 'Kam über Single Sign-On ohne Zugang.',
    description: 'Reason of the request, for who decides.',
  },
  Login_Mail_Subject: { text: 'Your access', de: 'Ihr Zugang', description: 'Subject of the help by mail.' },
  Login_Mail_Active: {
    text: 'You have access and can log in as {0}.',
    de: 'Sie haben Zugang und können sich als {0} anmelden.',
    description: 'Mail to who can log in. {0}: username.',
  },
  Login_Mail_Password: {
    text: 'If you do not know the password, choose "Forgot your password?" on the login page.',
    de: 'Wenn Sie das Kennwort nicht wissen, wählen Sie auf der Anmeldeseite "Kennwort vergessen?".',
    description: 'Mail to who can log in, where no address of the page is set.',
  },
  Login_Mail_Password_Link: {
    text: 'If you do not know the password, choose a new one here: {0}',
    de: 'Wenn Sie das Kennwort nicht wissen, wählen Sie hier ein neues: {0}',
    description: 'Mail to who can log in. {0}: address of a page.',
  },
  Login_Mail_Frozen: {
    text: 'Your login as {0} is blocked.',
    de: 'Ihre Anmeldung als {0} ist gesperrt.',
    description: 'Mail to who is frozen. {0}: username.',
  },
  Login_Mail_Inactive: {
    text: 'Your access as {0} was ended.',
    de: 'Ihr Zugang als {0} wurde beendet.',
    description: 'Mail to who is deactivated. {0}: username.',
  },
  Login_Mail_Disabled: {
    text: 'Your access was ended.',
    de: 'Ihr Zugang wurde beendet.',
    description: 'Mail to whose user was separated from the Contact.',
  },
  Login_Mail_None: {
    text: 'You have no access yet.',
    de: 'Sie haben noch keinen Zugang.',
    description: 'Mail to who never had a user.',
  },
  Login_Mail_Waiting: {
    text: 'You have asked for access already. Somebody will decide about it, and you get an e-mail then.',
    de: 'Sie haben bereits Zugang angefordert. Jemand entscheidet darüber, und Sie erhalten dann eine E-Mail.',
    description: 'Mail to whose request waits for a decision.',
  },
  Login_Mail_How_To_Ask: {
    text: 'If you need access, ask for it within 24 hours with this link: {0}',
    de: 'Wenn Sie Zugang brauchen, fordern Sie ihn innerhalb von 24 Stunden über diesen Link an: {0}',
    description: 'Mail to who has no access. {0}: address of a page.',
  },
  Login_Mail_Whom_To_Ask: {
    text: 'If you need access, ask the people you work with at our company.',
    de: 'Wenn Sie Zugang brauchen, wenden Sie sich an Ihre Ansprechpartner in unserem Unternehmen.',
    description: 'Mail to who has no access, where no link can be given.',
  },
  Login_Mail_Not_You: {
    text: 'If you did not ask for this mail, you need not do anything.',
    de: 'Wenn Sie diese E-Mail nicht angefordert haben, müssen Sie nichts tun.',
    description: 'End of the help by mail.',
  },
  Decision_Mail_Approved: {
    text: 'Your request for access was approved',
    de: 'Ihre Anforderung wurde genehmigt',
    description: 'Subject of the mail to the person.',
  },
  Decision_Mail_Declined: {
    text: 'Your request for access was declined',
    de: 'Ihre Anforderung wurde abgelehnt',
    description: 'Subject of the mail to the person.',
  },
  Decision_Mail_Soon: {
    text: 'Your request for access was approved. Your access is set up within a few minutes.',
    de: 'Ihre Anforderung wurde genehmigt. Ihr Zugang wird in wenigen Minuten eingerichtet.',
    description: 'Mail to the person.',
  },
  Decision_Mail_Soon_As: {
    text: 'Your request for access was approved. In a few minutes you can log in as {0}.',
    de: 'Ihre Anforderung wurde genehmigt. In wenigen Minuten können Sie sich als {0} anmelden.',
    description: 'Mail to the person. {0}: username.',
  },
  Decision_Mail_Trouble: {
    text: 'If you still cannot log in then, ask for help here: {0}',
    de: 'Wenn Sie sich dann noch nicht anmelden können, fordern Sie hier Hilfe an: {0}',
    description: 'Mail to the person. {0}: address of the page with the login help.',
  },
  Decision_Mail_No: {
    text: 'Your request for access was declined.',
    de: 'Ihre Anforderung wurde abgelehnt.',
    description: 'Mail to the person. Without the reason, which is for our own people.',
  },
  Decision_Mail_Questions: {
    text: 'If you have questions, ask the people you work with at our company.',
    de: 'Wenn Sie Fragen haben, wenden Sie sich an Ihre Ansprechpartner in unserem Unternehmen.',
    description: 'Mail to the person.',
  },
  Decision_Mail_Asker_Approved: {
    text: 'What you asked for was approved',
    de: 'Ihre Anforderung für Kollegen wurde genehmigt',
    description: 'Subject of the mail to the partner admin who asked.',
  },
  Decision_Mail_Asker_Declined: {
    text: 'What you asked for was declined',
    de: 'Ihre Anforderung für Kollegen wurde abgelehnt',
    description: 'Subject of the mail to the partner admin who asked.',
  },
  Decision_Mail_Asker_Yes: {
    text: 'Access was approved for the following people, and is set up within a few minutes:',
    de: 'Für folgende Personen wurde der Zugang genehmigt; er wird in wenigen Minuten eingerichtet:',
    description: 'Mail to the partner admin who asked; the names follow.',
  },
  Decision_Mail_Asker_No: {
    text: 'Access was declined for the following people:',
    de: 'Für folgende Personen wurde der Zugang abgelehnt:',
    description: 'Mail to the partner admin who asked; the names follow.',
  },
  Decision_Mail_Reason: {
    text: 'Reason: {0}',
    de: 'Begründung: {0}',
    description: 'Mail to the partner admin who asked. {0}: what was typed.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
