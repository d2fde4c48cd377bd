import type { ErrorModel } from './types.ts';

/**
 * Every way a request can end other than well. The keys are the closed list `ErrorCode`. Platform errors are
 * recognised by status code and, where that is generic, by a part of the text; the first match wins, and
 * `PLATFORM_ERROR` takes the rest with Salesforce's own message.
 */
export const errors = {
  CONTACT_WITHOUT_ACCOUNT: {
    retryable: false,
    message: 'The Contact has no Account, and an external user must belong to one.',
    cure: 'Choose an Account on the Contact, then try again.',
    de: {
      message: 'Der Kontakt hat keinen Account, und ein externer Benutzer muss zu einem gehören.',
      cure: 'Wählen Sie am Kontakt einen Account aus, und versuchen Sie es dann erneut.',
    },
    source: 'platform-rules 1.1 [D U1]',
  },
  CONTACT_WITHOUT_EMAIL: {
    retryable: false,
    message: 'The Contact has no e-mail address, and a user needs one.',
    cure: 'Enter an e-mail address on the Contact, then try again.',
    de: {
      message: 'Der Kontakt hat keine E-Mail-Adresse, und ein Benutzer braucht eine.',
      cure: 'Geben Sie am Kontakt eine E-Mail-Adresse ein, und versuchen Sie es dann erneut.',
    },
    source: 'platform-rules 1.1 [D U1]',
  },
  CONTACT_EMAIL_MALFORMED: {
    retryable: false,
    message: 'The e-mail address {0} is not a valid one.',
    cure: 'Correct the e-mail address on the Contact, then try again.',
    de: {
      message: 'Die E-Mail-Adresse {0} ist nicht gültig.',
      cure: 'Korrigieren Sie die E-Mail-Adresse am Kontakt, und versuchen Sie es dann erneut.',
    },
    platform: [
      { statusCode: 'INVALID_EMAIL_ADDRESS' },
      { statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'must be in the form of an email address' },
    ],
    source: 'platform-rules 3 [D SC]',
  },
  PROFILE_NOT_FOUND: {
    retryable: false,
    scope: 'org',
    message: 'The policy {0} names the profile {1}, which does not exist in this org.',
    cure: 'Correct the profile name in the policy, or create the profile.',
    de: {
      message: 'Die Richtlinie {0} nennt das Profil {1}, das es in dieser Organisation nicht gibt.',
      cure: 'Korrigieren Sie den Namen des Profils in der Richtlinie, oder legen Sie das Profil an.',
    },
  },
  PROFILE_NOT_EXTERNAL: {
    retryable: false,
    scope: 'org',
    message: 'The policy {0} names the profile {1}, which is not a profile for external users.',
    cure: 'Name a profile of a community licence in the policy.',
    de: {
      message: 'Die Richtlinie {0} nennt das Profil {1}, das kein Profil für externe Benutzer ist.',
      cure: 'Nennen Sie in der Richtlinie ein Profil einer Community-Lizenz.',
    },
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'only portal users can be associated' }],
    source: 'platform-rules 1.1 [R]',
  },
  PROFILE_BLOCKED: {
    retryable: false,
    scope: 'org',
    message: 'Salesforce does not allow standard external profiles for users in this org.',
    cure: 'Use a cloned profile, or allow standard external profiles in Setup > Digital Experiences > Settings.',
    de: {
      message: 'Salesforce lässt in dieser Organisation keine externen Standardprofile für Benutzer zu.',
      cure: 'Verwenden Sie ein geklontes Profil, oder lassen Sie externe Standardprofile unter Setup > Digital Experiences > Einstellungen zu.',
    },
    platform: [
      { statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'Allow using standard external profiles' },
    ],
    source: 'platform-rules 1.3 [R]',
  },
  POLICY_NOT_FOUND: {
    retryable: false,
    message: 'There is no active policy that could give this Contact access.',
    cure: 'Create or activate a policy, or change the Contact so that it meets one.',
    de: {
      message: 'Es gibt keine aktive Richtlinie, die diesem Kontakt Zugang geben könnte.',
      cure: 'Erstellen oder aktivieren Sie eine Richtlinie, oder ändern Sie den Kontakt so, dass er eine erfüllt.',
    },
  },
  POLICY_INVALID: {
    retryable: false,
    message: 'The policy {0} cannot be used: {1}',
    cure: 'Correct the policy in Setup > Custom Metadata Types > Access Policy.',
    de: {
      message: 'Die Richtlinie {0} kann nicht verwendet werden: {1}',
      cure: 'Korrigieren Sie die Richtlinie unter Setup > Benutzerdefinierte Metadatentypen > Zugangsrichtlinie.',
    },
  },
  USERNAME_TAKEN: {
    retryable: false,
    message: 'The username {0} is already used in this or another Salesforce org.',
    cure: 'Add {counter}, {random:4} or an end of its own to the username pattern of the policy, or change the Contact.',
    de: {
      message:
        'Der Benutzername {0} wird in dieser oder einer anderen Salesforce-Organisation bereits verwendet.',
      cure: 'Ergänzen Sie im Muster der Richtlinie für Benutzernamen {counter}, {random:4} oder ein eigenes Ende, oder ändern Sie den Kontakt.',
    },
    platform: [{ statusCode: 'DUPLICATE_USERNAME' }],
    source: 'platform-rules 1.2, 3 [D]',
  },
  NICKNAME_TAKEN: {
    retryable: true,
    message: 'The nickname made for the user is already taken.',
    cure: 'Try again: another nickname is made.',
    de: {
      message: 'Der für den Benutzer gebildete Spitzname ist bereits vergeben.',
      cure: 'Versuchen Sie es erneut: Es wird ein anderer Spitzname gebildet.',
    },
    platform: [{ statusCode: 'DUPLICATE_COMM_NICKNAME' }],
    source: 'platform-rules 1.2, 3 [R]',
  },
  USER_EXISTS: {
    retryable: true,
    message: 'The Contact already has an external user.',
    cure: 'Try again: the existing user is used.',
    de: {
      message: 'Der Kontakt hat bereits einen externen Benutzer.',
      cure: 'Versuchen Sie es erneut: Der vorhandene Benutzer wird verwendet.',
    },
    platform: [{ statusCode: 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT' }],
    source: 'platform-rules 1.2 [D SC]',
  },
  NO_SEAT: {
    retryable: true,
    scope: 'org',
    message: 'No licence seat is left: {0}',
    cure: 'Free a seat by deactivating a user, or buy more licences.',
    de: {
      message: 'Kein Lizenzplatz ist mehr frei: {0}',
      cure: 'Machen Sie einen Platz frei, indem Sie einen Benutzer deaktivieren, oder kaufen Sie weitere Lizenzen.',
    },
    platform: [{ statusCode: 'LICENSE_LIMIT_EXCEEDED' }],
    source: 'platform-rules 3, 6 [R]',
  },
  OWNER_WITHOUT_ROLE: {
    retryable: false,
    message: 'The owner of the Account has no role, and Salesforce needs one for this licence.',
    cure: 'Give the owner of the Account a role, or change the owner.',
    de: {
      message: 'Der Inhaber des Accounts hat keine Rolle, und Salesforce verlangt eine für diese Lizenz.',
      cure: 'Geben Sie dem Inhaber des Accounts eine Rolle, oder wechseln Sie den Inhaber.',
    },
    platform: [{ statusCode: 'UNKNOWN_EXCEPTION', contains: 'portal account owner must have a role' }],
    source: 'platform-rules 1.4, 3 [D]',
  },
  RECORD_LOCKED: {
    retryable: true,
    scope: 'org',
    message: 'Another process was changing the same records.',
    cure: 'Try again in a moment.',
    de: {
      message: 'Ein anderer Vorgang hat gerade dieselben Datensätze geändert.',
      cure: 'Versuchen Sie es gleich noch einmal.',
    },
    platform: [
      { statusCode: 'UNABLE_TO_LOCK_ROW' },
      { statusCode: 'UNKNOWN_EXCEPTION', contains: 'group membership operation already in progress' },
    ],
    source: 'platform-rules 3, 4.7 [D]',
  },
  OWNER_INACTIVE: {
    retryable: false,
    message: 'The owner of the Account, {0}, is inactive.',
    cure: 'Give the Account an active owner with a role.',
    de: {
      message: 'Der Inhaber des Accounts, {0}, ist inaktiv.',
      cure: 'Geben Sie dem Account einen aktiven Inhaber mit einer Rolle.',
    },
    platform: [{ statusCode: 'INACTIVE_OWNER_OR_USER' }],
    source: 'platform-rules 1.4, 3 [D SC]',
  },
  ACCOUNT_NOT_PARTNER: {
    retryable: false,
    message:
      'The Account is not enabled as a partner. The user can be created, but the Contact page offers no partner actions.',
    cure: 'Choose Enable as Partner on the Account.',
    de: {
      message:
        'Der Account ist nicht als Partner aktiviert. Der Benutzer kann erstellt werden, aber die Seite des Kontakts bietet keine Partneraktionen.',
      cure: 'Wählen Sie am Account "Als Partner aktivieren".',
    },
    source: 'platform-rules 1.4 [D A1]',
  },
  PROFILE_NOT_IN_SITE: {
    retryable: false,
    message:
      'The profile {0} is no member of an active site, so the person can log in nowhere and gets no welcome e-mail.',
    cure: 'Add the profile to the members of the site in Experience Workspaces > Administration, and activate the site.',
    de: {
      message:
        'Das Profil {0} ist nicht Mitglied einer aktiven Site; die Person kann sich deshalb nirgends anmelden und erhält keine Willkommens-E-Mail.',
      cure: 'Fügen Sie das Profil unter Experience-Workspaces > Administration zu den Mitgliedern der Site hinzu, und aktivieren Sie die Site.',
    },
    source: 'platform-rules 1.3, 1.5 [D N2]',
  },
  PERMISSION_SET_NOT_FOUND: {
    retryable: false,
    message: 'The policy {0} names the permission set {1}, which does not exist in this org.',
    cure: 'Correct the API name in the policy, or create the permission set.',
    de: {
      message:
        'Die Richtlinie {0} nennt den Berechtigungssatz {1}, den es in dieser Organisation nicht gibt.',
      cure: 'Korrigieren Sie den API-Namen in der Richtlinie, oder legen Sie den Berechtigungssatz an.',
    },
  },
  PERMISSION_SET_LICENSE: {
    retryable: false,
    message: 'The policy {0} names the permission set {1}, which is for users of another licence.',
    cure: 'Name a permission set without licence, or one of the licence of the profile.',
    de: {
      message:
        'Die Richtlinie {0} nennt den Berechtigungssatz {1}, der für Benutzer einer anderen Lizenz ist.',
      cure: 'Nennen Sie einen Berechtigungssatz ohne Lizenz oder einen der Lizenz des Profils.',
    },
    source: 'platform-rules 7 [D K1]',
  },
  PERMISSION_SET_FAILED: {
    retryable: false,
    message: 'The permission set {0} could not be assigned: {1}',
    cure: 'Do what the message says, then choose Update for the Contact: it assigns what is missing.',
    de: {
      message: 'Der Berechtigungssatz {0} konnte nicht zugewiesen werden: {1}',
      cure: 'Tun Sie, was die Meldung sagt, und wählen Sie dann für den Kontakt "Benutzer aktualisieren": Das weist zu, was fehlt.',
    },
  },
  FEDERATION_ID_TAKEN: {
    retryable: false,
    message: 'The federation identifier {0} already belongs to another user.',
    cure: 'Change the federation pattern of the policy, or the field of the Contact that it uses.',
    de: {
      message: 'Die Föderations-ID {0} gehört bereits einem anderen Benutzer.',
      cure: 'Ändern Sie das Muster der Richtlinie für Föderations-IDs oder das Feld des Kontakts, das es verwendet.',
    },
    platform: [{ statusCode: 'DUPLICATE_VALUE', contains: 'FederationIdentifier' }],
    source: 'platform-rules 1.2 [I]',
  },
  PORTAL_ADMINISTRATOR: {
    retryable: false,
    message: 'The user is the administrator of a portal and cannot be deactivated.',
    cure: 'Name another administrator in the settings of the portal first.',
    de: {
      message: 'Der Benutzer ist der Administrator eines Portals und kann nicht deaktiviert werden.',
      cure: 'Bestimmen Sie zuerst in den Einstellungen des Portals einen anderen Administrator.',
    },
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'portal administrator' }],
    source: 'platform-rules 2.1 [D H-000386638]',
  },
  FOREIGN_CONTACT: {
    retryable: false,
    message: 'The Contact belongs to an Account that you may not manage.',
    cure: 'Ask an administrator for a delegation of that Account.',
    de: {
      message: 'Der Kontakt gehört zu einem Account, den Sie nicht verwalten dürfen.',
      cure: 'Bitten Sie einen Administrator um eine Delegierung für diesen Account.',
    },
  },
  CANNOT_CHANGE_SELF: {
    retryable: false,
    message: 'Nobody can take away their own access.',
    cure: 'Ask a colleague or an administrator.',
    de: {
      message: 'Niemand kann sich selbst den Zugang nehmen.',
      cure: 'Fragen Sie eine Kollegin, einen Kollegen oder einen Administrator.',
    },
    platform: [{ statusCode: 'FIELD_INTEGRITY_EXCEPTION', contains: 'Cannot de-activate self' }],
    source: 'platform-rules 2.1 [R]',
  },
  NOT_AN_EXTERNAL_USER: {
    retryable: false,
    message: 'The user of this Contact is an internal user.',
    cure: 'Change internal users in Setup.',
    de: {
      message: 'Der Benutzer dieses Kontakts ist ein interner Benutzer.',
      cure: 'Ändern Sie interne Benutzer im Setup.',
    },
  },
  NO_USER: {
    retryable: false,
    message: 'The Contact has no external user.',
    cure: 'Grant access first.',
    de: {
      message: 'Der Kontakt hat keinen externen Benutzer.',
      cure: 'Geben Sie zuerst Zugang.',
    },
  },
  NOTHING_TO_DO: {
    retryable: false,
    message: 'The Contact already has what was asked for.',
    cure: 'No action is needed.',
    de: {
      message: 'Der Kontakt hat bereits, was angefordert wurde.',
      cure: 'Sie müssen nichts tun.',
    },
  },
  KILL_SWITCH: {
    retryable: true,
    message: 'An administrator has stopped all changes of users.',
    cure: 'Turn the kill switch off in Latchkey Settings; queued requests stay queued, a click has to be repeated.',
    de: {
      message: 'Ein Administrator hat alle Änderungen an Benutzern angehalten.',
      cure: 'Schalten Sie den Notschalter in den Latchkey-Einstellungen aus; wartende Anforderungen warten weiter, ein Klick muss wiederholt werden.',
    },
  },
  BREAKER_OPEN: {
    retryable: true,
    message: 'The work pauses until {0}, because too many of the latest requests failed.',
    cure: 'No action is needed: it goes on by itself. See the latest failed requests for the cause.',
    de: {
      message: 'Die Arbeit ruht bis {0}, weil zu viele der letzten Anforderungen fehlgeschlagen sind.',
      cure: 'Sie müssen nichts tun: Es geht von selbst weiter. Die letzten fehlgeschlagenen Anforderungen zeigen die Ursache.',
    },
  },
  SLICE_DIED: {
    retryable: false,
    scope: 'org',
    message: 'Salesforce ended the transaction that carried it out: {0}',
    cure: 'Look at automation of users in this org, then retry the request.',
    de: {
      message: 'Salesforce hat die Transaktion beendet, die das ausführte: {0}',
      cure: 'Prüfen Sie die Automatisierung von Benutzern in dieser Organisation, und versuchen Sie die Anforderung dann erneut.',
    },
  },
  NO_OUTCOME: {
    retryable: false,
    scope: 'org',
    message: 'It was tried {0} times and no outcome came back.',
    cure: 'Look at Setup > Apex Jobs and at the trigger of Access Outcomes, then retry the request.',
    de: {
      message: 'Es wurde {0}-mal versucht, und es kam kein Ergebnis zurück.',
      cure: 'Prüfen Sie Setup > Apex-Aufträge und den Auslöser der Zugangsergebnisse, und versuchen Sie die Anforderung dann erneut.',
    },
  },
  FIELD_TOO_LONG: {
    retryable: false,
    message: 'A value is too long for the user: {0}',
    cure: 'Shorten the value on the Contact, then try again.',
    de: {
      message: 'Ein Wert ist zu lang für den Benutzer: {0}',
      cure: 'Kürzen Sie den Wert am Kontakt, und versuchen Sie es dann erneut.',
    },
    platform: [{ statusCode: 'STRING_TOO_LONG' }],
    source: 'platform-rules 1.1 [D O1]',
  },
  VALIDATION_RULE: {
    retryable: false,
    message: 'A rule of this org refused the user: {0}',
    cure: 'Do what the message says, or ask the administrator who made the rule.',
    de: {
      message: 'Eine Regel dieser Organisation hat den Benutzer abgelehnt: {0}',
      cure: 'Tun Sie, was die Meldung sagt, oder fragen Sie den Administrator, der die Regel erstellt hat.',
    },
    platform: [
      { statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION' },
      { statusCode: 'FIELD_FILTER_VALIDATION_EXCEPTION' },
    ],
    source: 'platform-rules 3 [D SC]',
  },
  CONTACT_GONE: {
    retryable: false,
    message: 'The Contact was deleted before the request could be carried out.',
    cure: 'No action is needed.',
    de: {
      message: 'Der Kontakt wurde gelöscht, bevor die Anforderung ausgeführt werden konnte.',
      cure: 'Sie müssen nichts tun.',
    },
  },
  OVERTAKEN: {
    retryable: false,
    message: 'The request was overtaken: {0}',
    cure: 'No action is needed.',
    de: {
      message: 'Die Anforderung wurde überholt: {0}',
      cure: 'Sie müssen nichts tun.',
    },
  },
  CONTACT_NOT_FOUND: {
    retryable: false,
    message: 'There is no such Contact among those you may manage.',
    cure: 'Reload the page and choose a Contact from the list.',
    de: {
      message: 'Unter den Kontakten, die Sie verwalten dürfen, gibt es diesen nicht.',
      cure: 'Laden Sie die Seite neu, und wählen Sie einen Kontakt aus der Liste.',
    },
  },
  TOO_MANY_CONTACTS: {
    retryable: false,
    message: 'At most {0} Contacts can be changed at a time.',
    cure: 'Choose fewer Contacts, then try again.',
    de: {
      message: 'Höchstens {0} Kontakte können auf einmal geändert werden.',
      cure: 'Wählen Sie weniger Kontakte, und versuchen Sie es dann erneut.',
    },
  },
  INVALID_VALUE: {
    retryable: false,
    message: 'The request cannot be read: {0}.',
    cure: 'Correct the value, then send the request again.',
    de: {
      message: 'Die Anforderung kann nicht gelesen werden: {0}.',
      cure: 'Korrigieren Sie den Wert, und senden Sie die Anforderung dann erneut.',
    },
  },
  KEY_REUSED: {
    retryable: false,
    message: 'The key {0} already belongs to another request.',
    cure: 'Use a key of its own for each request.',
    de: {
      message: 'Der Schlüssel {0} gehört bereits zu einer anderen Anforderung.',
      cure: 'Verwenden Sie für jede Anforderung einen eigenen Schlüssel.',
    },
  },
  REQUEST_NOT_FOUND: {
    retryable: false,
    message: 'There is no such request among those you may see.',
    cure: 'Use the key that the answer to the request gave.',
    de: {
      message: 'Unter den Anforderungen, die Sie sehen dürfen, gibt es diese nicht.',
      cure: 'Verwenden Sie den Schlüssel aus der Antwort auf die Anforderung.',
    },
  },
  NOT_QUEUED: {
    retryable: false,
    message: 'The request can no longer be cancelled: {0}.',
    cure: 'Read its outcome, and ask for the opposite action if it was carried out.',
    de: {
      message: 'Die Anforderung kann nicht mehr abgebrochen werden: {0}.',
      cure: 'Lesen Sie ihr Ergebnis, und fordern Sie die gegenteilige Aktion an, wenn sie ausgeführt wurde.',
    },
  },
  CANCELLED: {
    retryable: false,
    message: 'The request was cancelled before it was carried out.',
    cure: 'No action is needed.',
    de: {
      message: 'Die Anforderung wurde abgebrochen, bevor sie ausgeführt wurde.',
      cure: 'Sie müssen nichts tun.',
    },
  },
  NOT_PERMITTED: {
    retryable: false,
    message: 'You may not do this: {0}',
    cure: 'Ask an administrator for the permission.',
    de: {
      message: 'Sie dürfen das nicht: {0}',
      cure: 'Bitten Sie einen Administrator um die Berechtigung.',
    },
  },
  PLAN_CHANGED: {
    retryable: false,
    message: 'What was shown is not what would be done now: {0}',
    cure: 'Preview the Contact again and start a new run.',
    de: {
      message: 'Was gezeigt wurde, ist nicht, was jetzt geschehen würde: {0}',
      cure: 'Sehen Sie die Vorschau des Kontakts erneut an, und starten Sie einen neuen Lauf.',
    },
  },
  NO_DELEGATION: {
    retryable: false,
    message: 'Your company may look at its people, but not change their access.',
    cure: 'Ask the people you work with at our company for a delegation.',
    de: {
      message: 'Ihre Firma kann ihre Personen ansehen, aber deren Zugang nicht ändern.',
      cure: 'Bitten Sie Ihre Ansprechpartner in unserem Haus um eine Delegierung.',
    },
  },
  ACTION_NOT_DELEGATED: {
    retryable: false,
    message: 'Your company may not do this: {0}.',
    cure: 'Ask the people you work with at our company.',
    de: {
      message: 'Ihre Firma darf das nicht: {0}.',
      cure: 'Fragen Sie Ihre Ansprechpartner in unserem Haus.',
    },
  },
  SEATS_USED_UP: {
    retryable: false,
    message: 'All {0} seats of your company are taken.',
    cure: 'Deactivate somebody who no longer needs access, or ask for more seats.',
    de: {
      message: 'Alle {0} Plätze Ihrer Firma sind belegt.',
      cure: 'Deaktivieren Sie jemanden, der keinen Zugang mehr braucht, oder bitten Sie um weitere Plätze.',
    },
  },
  DOMAIN_NOT_ALLOWED: {
    retryable: false,
    message: 'Only e-mail addresses at {0} can be given access.',
    cure: 'Use the address that the person has at your company.',
    de: {
      message: 'Nur E-Mail-Adressen bei {0} können Zugang erhalten.',
      cure: 'Verwenden Sie die Adresse, die die Person in Ihrer Firma hat.',
    },
  },
  KEPT_OUT: {
    retryable: false,
    message: 'The policy {0} keeps this person out.',
    cure: 'Ask the people you work with at our company.',
    de: {
      message: 'Die Richtlinie {0} schließt diese Person aus.',
      cure: 'Fragen Sie Ihre Ansprechpartner in unserem Haus.',
    },
  },
  AWAITING_DECISION: {
    retryable: false,
    message: 'The same was asked for already and waits for approval.',
    cure: 'No action is needed.',
    de: {
      message: 'Dasselbe wurde bereits angefordert und wartet auf Genehmigung.',
      cure: 'Sie müssen nichts tun.',
    },
  },
  PERSON_REFUSED: {
    retryable: false,
    message: 'The person could not be added.',
    cure: 'Ask the people you work with at our company to add the person.',
    de: {
      message: 'Die Person konnte nicht hinzugefügt werden.',
      cure: 'Bitten Sie Ihre Ansprechpartner in unserem Haus, die Person hinzuzufügen.',
    },
  },
  REJECTED: {
    retryable: false,
    message: 'An administrator decided against it: {0}',
    cure: 'No action is needed.',
    de: {
      message: 'Ein Administrator hat dagegen entschieden: {0}',
      cure: 'Sie müssen nichts tun.',
    },
  },
  RUN_NOT_FOUND: {
    retryable: false,
    message: 'There is no such run.',
    cure: 'Reload the page and choose a run from the list.',
    de: {
      message: 'Diesen Lauf gibt es nicht.',
      cure: 'Laden Sie die Seite neu, und wählen Sie einen Lauf aus der Liste.',
    },
  },
  RUN_STATE: {
    retryable: false,
    message: 'In its state "{0}" the run does not allow this: {1}.',
    cure: 'Reload the page to see how the run is now.',
    de: {
      message: 'Im Zustand "{0}" lässt der Lauf das nicht zu: {1}.',
      cure: 'Laden Sie die Seite neu, um den aktuellen Stand des Laufs zu sehen.',
    },
  },
  SCOPE_UNCLEAR: {
    retryable: false,
    message: 'It is not clear which Contacts are meant: {0}',
    cure: 'Choose Contacts, a list view, an Account or a list of lines, and only one of them.',
    de: {
      message: 'Es ist nicht klar, welche Kontakte gemeint sind: {0}',
      cure: 'Wählen Sie Kontakte, eine Listenansicht, einen Account oder eine Liste von Zeilen, und nur eines davon.',
    },
  },
  LINE_UNREADABLE: {
    retryable: false,
    message: 'The line cannot be read: {0}',
    cure: 'Write a Contact id, an e-mail address, or name, e-mail and Account in the line.',
    de: {
      message: 'Die Zeile kann nicht gelesen werden: {0}',
      cure: 'Schreiben Sie eine Kontakt-ID, eine E-Mail-Adresse oder Name, E-Mail und Account in die Zeile.',
    },
  },
  LINE_REPEATED: {
    retryable: false,
    message: 'The Contact was named in line {0} already.',
    cure: 'No action is needed.',
    de: {
      message: 'Der Kontakt wurde bereits in Zeile {0} genannt.',
      cure: 'Sie müssen nichts tun.',
    },
  },
  INVITEE_UNREADABLE: {
    retryable: false,
    message: 'The line cannot be read: {0}',
    cure: 'Write name, e-mail address and title in one line, separated by commas.',
    de: {
      message: 'Die Zeile kann nicht gelesen werden: {0}',
      cure: 'Schreiben Sie Name, E-Mail-Adresse und Position in eine Zeile, durch Kommas getrennt.',
    },
  },
  INVITEE_REPEATED: {
    retryable: false,
    message: 'Line {0} has the same e-mail address.',
    cure: 'Remove one of the two lines, or correct the address.',
    de: {
      message: 'Zeile {0} hat dieselbe E-Mail-Adresse.',
      cure: 'Entfernen Sie eine der beiden Zeilen oder korrigieren Sie die Adresse.',
    },
  },
  LINE_UNKNOWN: {
    retryable: false,
    message: 'No Contact that you can see is meant by {0}.',
    cure: 'Correct the line, or create the Contact first.',
    de: {
      message: 'Mit {0} ist kein Kontakt gemeint, den Sie sehen können.',
      cure: 'Korrigieren Sie die Zeile, oder legen Sie den Kontakt zuerst an.',
    },
  },
  LINE_AMBIGUOUS: {
    retryable: false,
    message: '{0} Contacts are meant by {1}.',
    cure: 'Write the Contact id, or add the Account to the line.',
    de: {
      message: '{0} Kontakte sind mit {1} gemeint.',
      cure: 'Schreiben Sie die Kontakt-ID, oder ergänzen Sie den Account in der Zeile.',
    },
  },
  TOO_MANY_LINES: {
    retryable: false,
    message: 'At most {0} lines can be read at a time; there are more.',
    cure: 'Divide the list.',
    de: {
      message: 'Höchstens {0} Zeilen können auf einmal gelesen werden; es sind mehr.',
      cure: 'Teilen Sie die Liste auf.',
    },
  },
  CHANGED_OUTSIDE: {
    retryable: false,
    message: 'The access was changed outside of Latchkey; it is {0} now.',
    cure: 'Nothing has to be done. Who did it stands in Setup > View Setup Audit Trail.',
    de: {
      message: 'Der Zugang wurde außerhalb von Latchkey geändert; er ist jetzt {0}.',
      cure: 'Sie müssen nichts tun. Wer es war, steht unter Setup > Setup-Audit-Trail anzeigen.',
    },
  },
  INTERNAL_FAULT: {
    retryable: true,
    scope: 'org',
    message: 'Latchkey could not handle this: {0}',
    cure: 'Show this message to an administrator. The Contact itself was saved.',
    de: {
      message: 'Latchkey konnte das nicht bearbeiten: {0}',
      cure: 'Zeigen Sie diese Meldung einem Administrator. Der Kontakt selbst wurde gespeichert.',
    },
  },
  PERSON_ACCOUNT_PARTNER: {
    retryable: false,
    message: 'A person who is an Account cannot be a partner, but the policy {0} gives the profile {1}.',
    cure: 'Give people of this kind a policy with a profile for customers.',
    de: {
      message:
        'Eine Person, die ein Account ist, kann kein Partner sein, aber die Richtlinie {0} gibt das Profil {1}.',
      cure: 'Geben Sie Personen dieser Art eine Richtlinie mit einem Profil für Kunden.',
    },
  },
  PLATFORM_ERROR: {
    retryable: false,
    scope: 'org',
    message: 'Salesforce refused the change: {0}',
    cure: 'Show this message to an administrator.',
    de: {
      message: 'Salesforce hat die Änderung abgelehnt: {0}',
      cure: 'Zeigen Sie diese Meldung einem Administrator.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorModel>>;

export type ErrorCode = keyof typeof errors;
