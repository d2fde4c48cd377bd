import type { LabelModel } from '../types.ts';

/** Why something is not possible: mostly what an error message names. The texts come from Apex. */
export const refusalLabels = {
  Refused_Permission: {
    text: 'You do not have the permission for this.',
    de: 'Sie haben dafür keine Berechtigung.',
    description: 'Why an action is not offered.',
  },
  Refused_Runs: {
    text: 'trying requests again needs the permission to manage runs.',
    de: 'Anforderungen erneut zu versuchen, erfordert die Berechtigung, Läufe zu verwalten.',
    description: 'Follows: You may not do this.',
  },
  Refused_Jobs: {
    text: 'scheduling jobs needs the permission to manage runs.',
    de: 'Aufträge zu planen, erfordert die Berechtigung, Läufe zu verwalten.',
    description: 'Follows: You may not do this.',
  },
  Refused_Retry: {
    text: 'to try it again needs the permission for the action {0}.',
    de: 'Ein erneuter Versuch erfordert die Berechtigung für die Aktion {0}.',
    description: 'Follows: You may not do this. {0}: action.',
  },
  Refused_Action: {
    text: 'the permission for {0} is missing.',
    de: 'Die Berechtigung für {0} fehlt.',
    description: 'Follows: You may not do this. {0}: action.',
  },
  Refused_This_Action: {
    text: 'the permission for this action is missing.',
    de: 'Die Berechtigung für diese Aktion fehlt.',
    description: 'Follows: You may not do this.',
  },
  Refused_Asker_Gone: {
    text: 'who asked for it no longer has access.',
    de: 'Wer es angefordert hat, hat keinen Zugang mehr.',
    description: 'Follows: You may not do this.',
  },
  Refused_No_Account: {
    text: 'your user does not belong to an Account.',
    de: 'Ihr Benutzer gehört zu keinem Account.',
    description: 'Follows: You may not do this.',
  },
  Refused_No_Permission_Set: {
    text: 'there is no such permission set.',
    de: 'Diesen Berechtigungssatz gibt es nicht.',
    description: 'Follows: The permission set could not be assigned.',
  },
  Overtaken_Earlier: {
    text: 'another request for the same Contact came first.',
    de: 'Eine andere Anforderung für denselben Kontakt kam zuvor.',
    description: 'Follows: The request was overtaken.',
  },
  Overtaken_On_Hold: {
    text: 'the Contact is on hold.',
    de: 'Der Kontakt ist zurückgestellt.',
    description: 'Follows: The request was overtaken.',
  },
  Overtaken_No_Longer: {
    text: 'the Contact no longer meets a policy.',
    de: 'Der Kontakt erfüllt keine Richtlinie mehr.',
    description: 'Follows: The request was overtaken.',
  },
  Overtaken_Meets_Again: {
    text: 'the Contact meets the policy {0} again.',
    de: 'Der Kontakt erfüllt die Richtlinie {0} wieder.',
    description: 'Follows: The request was overtaken. {0}: policy.',
  },
  Overtaken_Keeps: {
    text: 'the Contact keeps the access by the policy {0}.',
    de: 'Der Kontakt behält den Zugang durch die Richtlinie {0}.',
    description: 'Follows: The request was overtaken. {0}: policy.',
  },
  Overtaken_Unfrozen: {
    text: 'somebody lifted the freeze meanwhile.',
    de: 'Jemand hat das Einfrieren inzwischen aufgehoben.',
    description: 'Follows: The request was overtaken.',
  },
  Overtaken_Changed: {
    text: '{0} was shown, {1} would be done.',
    de: 'Gezeigt wurde: {0}. Geschehen würde: {1}.',
    description: 'What changed since the preview. {0}, {1}: actions.',
  },
  Unclear_Nothing: {
    text: 'nothing was chosen.',
    de: 'Es wurde nichts ausgewählt.',
    description: 'Follows: It is not clear which Contacts are meant.',
  },
  Unclear_Several: {
    text: 'several things were chosen.',
    de: 'Es wurde mehreres ausgewählt.',
    description: 'Follows: It is not clear which Contacts are meant.',
  },
  Unclear_Account: {
    text: 'there is no such Account among those you can see.',
    de: 'Diesen Account gibt es unter denen, die Sie sehen können, nicht.',
    description: 'Follows: It is not clear which Contacts are meant.',
  },
  Unclear_List_View: {
    text: 'there is no such list view of Contacts.',
    de: 'Diese Listenansicht von Kontakten gibt es nicht.',
    description: 'Follows: It is not clear which Contacts are meant.',
  },
  Line_Incomplete: {
    text: 'it has neither a Contact id nor an e-mail address.',
    de: 'Sie hat weder eine Kontakt-ID noch eine E-Mail-Adresse.',
    description: 'Follows: The line cannot be read.',
  },
  Line_Too_Long: {
    text: '{0} has more than {1} characters.',
    de: '{0} hat mehr als {1} Zeichen.',
    description: 'Follows: The line cannot be read. {0}: what is too long.',
  },
  Line_Characters: {
    text: '{0} has characters that a name does not have.',
    de: '{0} hat Zeichen, die in keinem Namen vorkommen.',
    description: 'Follows: The line cannot be read. {0}: a part of the name.',
  },
  Line_No_Name: {
    text: 'it needs a name and an e-mail address.',
    de: 'Sie braucht einen Namen und eine E-Mail-Adresse.',
    description: 'Follows: The line cannot be read.',
  },
  Cancel_Status: {
    text: 'it has the status {0}',
    de: 'Ihr Status ist {0}',
    description: 'Why a request cannot be cancelled. {0}: status.',
  },
  Cancel_Started: {
    text: 'it is being carried out',
    de: 'Sie wird gerade ausgeführt',
    description: 'Why a request cannot be cancelled.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
