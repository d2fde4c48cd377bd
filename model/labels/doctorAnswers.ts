import type { LabelModel } from '../types.ts';

/** What the install doctor says. The texts come from Apex. */
export const doctorAnswerLabels = {
  Doctor_Unseen: {
    text: 'This could not be examined: {0}',
    de: 'Das konnte nicht geprüft werden: {0}',
    description: "A part of the doctor failed. {0}: Salesforce's message.",
  },
  Doctor_Unseen_Cure: {
    text: 'Have somebody with the permission View Setup and Configuration run the doctor.',
    de: 'Lassen Sie die Prüfung von jemandem mit der Berechtigung "Setup und Konfiguration anzeigen" ausführen.',
    description: 'What to do when a part could not be examined.',
  },
  Doctor_Policies: {
    text: 'Policies',
    de: 'Richtlinien',
    description: 'Name of a part of the doctor.',
  },
  Doctor_No_Policy: {
    text: 'There is no active policy: nobody gets access by itself, and a click finds no profile.',
    de: 'Es gibt keine aktive Richtlinie: Niemand erhält von selbst Zugang, und ein Klick findet kein Profil.',
    description: 'Finding of the doctor.',
  },
  Doctor_No_Policy_Cure: {
    text: 'Create an Access Policy with its criteria.',
    de: 'Erstellen Sie eine Zugangsrichtlinie mit ihren Kriterien.',
    description: 'What to do without a policy.',
  },
  Doctor_Policies_OK: {
    text: '{0} active, all of them usable.',
    de: '{0} aktiv, alle verwendbar.',
    description: 'Finding of the doctor. {0}: number of policies.',
  },
  Doctor_Licences: {
    text: 'Licences',
    de: 'Lizenzen',
    description: 'Name of a part of the doctor.',
  },
  Doctor_No_Licence: {
    text: 'The org has no licence for external users.',
    de: 'Die Organisation hat keine Lizenz für externe Benutzer.',
    description: 'Finding of the doctor.',
  },
  Doctor_No_Licence_Cure: {
    text: 'Buy licences such as Customer Community, or use an org that has them.',
    de: 'Kaufen Sie Lizenzen wie Customer Community, oder verwenden Sie eine Organisation, die welche hat.',
    description: 'What to do without licences.',
  },
  Doctor_Licence: {
    text: 'Licence {0}',
    de: 'Lizenz {0}',
    description: 'Name of a part of the doctor. {0}: licence.',
  },
  Doctor_Logins: {
    text: '{0} logins a month; no seats to run out of.',
    de: '{0} Anmeldungen im Monat; keine Plätze, die ausgehen könnten.',
    description: 'Finding of the doctor about a licence that is paid by login.',
  },
  Doctor_Seats: {
    text: '{0} of {1} seats are free.',
    de: '{0} von {1} Plätzen sind frei.',
    description: 'Finding of the doctor about a licence.',
  },
  Doctor_Seats_Cure: {
    text: 'Deactivate users who no longer need access, or buy seats.',
    de: 'Deaktivieren Sie Benutzer, die keinen Zugang mehr brauchen, oder kaufen Sie Plätze.',
    description: 'What to do when few seats are free.',
  },
  Doctor_Work: {
    text: 'Work',
    de: 'Arbeit',
    description: 'Name of a part of the doctor: switches, jobs, alerts.',
  },
  Doctor_Kill_Switch: {
    text: 'Kill switch',
    de: 'Notschalter',
    description: 'Name of a part of the doctor: the switch that stops all changes of users.',
  },
  Doctor_Kill_Switch_On: {
    text: 'It is on: no user is written, requests wait.',
    de: 'Er ist an: Kein Benutzer wird geschrieben, Anforderungen warten.',
    description: 'Finding of the doctor.',
  },
  Doctor_Kill_Switch_Cure: {
    text: 'Switch it off in the settings when the reason is gone.',
    de: 'Schalten Sie ihn in den Einstellungen aus, wenn der Grund entfallen ist.',
    description: 'What to do about the kill switch.',
  },
  Doctor_Off: {
    text: 'Off.',
    de: 'Aus.',
    description: 'Finding of the doctor about the kill switch.',
  },
  Doctor_Bypass: {
    text: 'Bypass',
    de: 'Umgehung',
    description: 'Name of a part of the doctor: the setting by which saves start no requests.',
  },
  Doctor_Bypass_On: {
    text: 'It is on for you: your saves of Contacts start no requests.',
    de: 'Sie ist für Sie an: Ihr Speichern von Kontakten löst keine Anforderungen aus.',
    description: 'Finding of the doctor.',
  },
  Doctor_Bypass_Cure: {
    text: 'Switch it off in the settings of the org, your profile or your user.',
    de: 'Schalten Sie sie in den Einstellungen der Organisation, Ihres Profils oder Ihres Benutzers aus.',
    description: 'What to do about the bypass.',
  },
  Doctor_Breaker: {
    text: 'Breaker',
    de: 'Sicherung',
    description: 'Name of a part of the doctor: what pauses the work after many failures.',
  },
  Doctor_Breaker_Open: {
    text: 'It is open until {0} because too many requests failed.',
    de: 'Sie ist bis {0} ausgelöst, weil zu viele Anforderungen fehlgeschlagen sind.',
    description: 'Finding of the doctor. {0}: date and time.',
  },
  Doctor_Breaker_Cure: {
    text: 'Mend the cause that the latest failed requests name; empty "Breaker: Open Until" to go on at once.',
    de: 'Beheben Sie die Ursache, die die letzten fehlgeschlagenen Anforderungen nennen; leeren Sie "Sicherung: ausgelöst bis", um sofort weiterzumachen.',
    description: 'What to do about the breaker.',
  },
  Doctor_Jobs: {
    text: 'Scheduled jobs',
    de: 'Geplante Aufträge',
    description: 'Name of a part of the doctor.',
  },
  Doctor_Jobs_OK: {
    text: 'All are scheduled.',
    de: 'Alle sind geplant.',
    description: 'Finding of the doctor.',
  },
  Doctor_Jobs_Missing: {
    text: 'Not scheduled: {0}. Without them nothing is retried and nobody looks for drift.',
    de: 'Nicht geplant: {0}. Ohne sie wird nichts erneut versucht, und niemand sucht nach Abweichungen.',
    description: 'Finding of the doctor. {0}: names of jobs.',
  },
  Doctor_Jobs_Cure: {
    text: 'Run {0} as anonymous Apex, with the Latchkey Admin permission set.',
    de: 'Führen Sie {0} als anonymes Apex aus, mit dem Berechtigungssatz Latchkey Admin.',
    description: 'What to do about missing jobs. {0}: a line of Apex.',
  },
  Doctor_Alerts: {
    text: 'Alerts',
    de: 'Warnungen',
    description: 'Name of a part of the doctor.',
  },
  Doctor_No_Alerts: {
    text: 'There is no alert address: nobody is told of held runs and failures.',
    de: 'Es gibt keine Adresse für Warnungen: Niemand erfährt von angehaltenen Läufen und Fehlern.',
    description: 'Finding of the doctor.',
  },
  Doctor_No_Alerts_Cure: {
    text: 'Enter an alert e-mail in the settings.',
    de: 'Geben Sie in den Einstellungen eine E-Mail für Warnungen ein.',
    description: 'What to do without an alert address.',
  },
  Doctor_Alerts_OK: {
    text: 'They go to {0}.',
    de: 'Sie gehen an {0}.',
    description: 'Finding of the doctor about alerts. {0}: e-mail address.',
  },
  Doctor_People: {
    text: 'People',
    de: 'Personen',
    description: 'Name of a part of the doctor.',
  },
  Doctor_Permission_Set: {
    text: 'Permission set {0}',
    de: 'Berechtigungssatz {0}',
    description: 'Name of a part of the doctor.',
  },
  Doctor_Assigned: {
    text: 'Assigned to {0}.',
    de: 'Zugewiesen: {0}.',
    description: 'Finding of the doctor. {0}: number of people.',
  },
  Doctor_Unassigned: {
    text: 'Nobody has it.',
    de: 'Niemand hat ihn.',
    description: 'Finding of the doctor about a permission set.',
  },
  Doctor_Unassigned_Cure: {
    text: 'Assign it to the people who are to work with the package.',
    de: 'Weisen Sie ihn den Personen zu, die mit dem Paket arbeiten sollen.',
    description: 'What to do about a permission set that nobody has.',
  },
  Doctor_Owners: {
    text: 'Account owners',
    de: 'Inhaber von Accounts',
    description: 'Name of a part of the doctor.',
  },
  Doctor_Owners_OK: {
    text: 'Every owner of an Account with Contacts has a role.',
    de: 'Jeder Inhaber eines Accounts mit Kontakten hat eine Rolle.',
    description: 'Finding of the doctor.',
  },
  Doctor_Owner_Without_Role: {
    text: '{0} owns Accounts and has no role: their Contacts cannot become users of a Partner Community or Customer Community Plus licence.',
    de: '{0} ist Inhaber von Accounts und hat keine Rolle: Deren Kontakte können nicht Benutzer einer Partner Community- oder Customer Community Plus-Lizenz werden.',
    description: 'Finding of the doctor. {0}: a user.',
  },
  Doctor_Owners_Cure: {
    text: 'Give the owners of Accounts a role.',
    de: 'Geben Sie den Inhabern von Accounts eine Rolle.',
    description: 'What to do about owners without a role.',
  },
  Doctor_Sites: {
    text: 'Sites',
    de: 'Sites',
    description: 'Name of a part of the doctor.',
  },
  Doctor_No_Experiences: {
    text: 'Digital Experiences are not enabled in this org: there is no site to give access to.',
    de: 'Digital Experiences sind in dieser Organisation nicht aktiviert: Es gibt keine Site, zu der Zugang gegeben werden könnte.',
    description: 'Finding of the doctor.',
  },
  Doctor_No_Experiences_Cure: {
    text: 'Enable Digital Experiences, then create and activate a site.',
    de: 'Aktivieren Sie Digital Experiences, erstellen Sie dann eine Site, und aktivieren Sie sie.',
    description: 'What to do without Digital Experiences.',
  },
  Doctor_No_Site: {
    text: 'No site is active: people who get access have nothing to log in to.',
    de: 'Keine Site ist aktiv: Wer Zugang erhält, kann sich nirgends anmelden.',
    description: 'Finding of the doctor.',
  },
  Doctor_No_Site_Cure: {
    text: 'Activate a site; then Salesforce sends the welcome e-mails that wait.',
    de: 'Aktivieren Sie eine Site; dann sendet Salesforce die wartenden Willkommens-E-Mails.',
    description: 'What to do without an active site.',
  },
  Doctor_Sites_OK: {
    text: '{0} active: {1}.',
    de: '{0} aktiv: {1}.',
    description: 'Finding of the doctor. {0}: number of sites; {1}: their names.',
  },
  Doctor_Welcome: {
    text: 'Welcome e-mail',
    de: 'Willkommens-E-Mail',
    description: 'Name of a part of the doctor.',
  },
  Doctor_No_Welcome: {
    text: 'The site {0} sends no welcome e-mails, whatever a policy says.',
    de: 'Die Site {0} sendet keine Willkommens-E-Mails, was auch immer eine Richtlinie sagt.',
    description: 'Finding of the doctor. {0}: site.',
  },
  Doctor_No_Welcome_Cure: {
    text: 'Switch on "Send welcome email" in the site\'s Administration > Emails.',
    de: 'Aktivieren Sie "Willkommens-E-Mail senden" unter Administration > E-Mails der Site.',
    description: 'What to do when a site sends no mails.',
  },
  Doctor_Members: {
    text: 'Members',
    de: 'Mitglieder',
    description: 'Name of a part of the doctor: profiles that may log in to a site.',
  },
  Doctor_No_Member: {
    text: 'The profile {0} of a policy is not a member of any active site: its users cannot log in, unless a permission set makes them members.',
    de: 'Das Profil {0} einer Richtlinie ist nicht Mitglied einer aktiven Site: Dessen Benutzer können sich nicht anmelden, es sei denn, ein Berechtigungssatz macht sie zu Mitgliedern.',
    description: 'Finding of the doctor. {0}: profile.',
  },
  Doctor_No_Member_Cure: {
    text: "Add the profile in the site's Administration > Members.",
    de: 'Fügen Sie das Profil unter Administration > Mitglieder der Site hinzu.',
    description: 'What to do about a profile that is no member.',
  },
} as const satisfies Readonly<Record<string, LabelModel>>;
