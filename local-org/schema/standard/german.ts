/**
 * What Salesforce itself calls its most used objects and fields in German, so that a page of a German user is not half
 * English. Everything else keeps its English label.
 * UNVERIFIED: Does the German user interface of today have exactly these labels?
 */
import type { ObjectSchema } from '../schema.ts';

const OBJECTS: Readonly<Record<string, readonly [label: string, plural: string]>> = {
  account: ['Account', 'Accounts'],
  contact: ['Kontakt', 'Kontakte'],
  user: ['Benutzer', 'Benutzer'],
};

const FIELDS: Readonly<Record<string, string>> = {
  accountid: 'Account-ID',
  billingcountry: 'Rechnungsland',
  birthdate: 'Geburtsdatum',
  createddate: 'Erstelldatum',
  department: 'Abteilung',
  description: 'Beschreibung',
  email: 'E-Mail',
  firstname: 'Vorname',
  industry: 'Branche',
  isactive: 'Aktiv',
  lastlogindate: 'Letzte Anmeldung',
  lastmodifieddate: 'Datum der letzten Änderung',
  lastname: 'Nachname',
  leadsource: 'Lead-Quelle',
  mailingcountry: 'Postanschrift: Land',
  mobilephone: 'Mobil',
  ownerid: 'Inhaber-ID',
  phone: 'Telefon',
  profileid: 'Profil-ID',
  salutation: 'Anrede',
  title: 'Titel',
  type: 'Typ',
  username: 'Benutzername',
  website: 'Website',
};

/** Adds the German labels to the standard objects; `objects` is keyed in lower case. */
export function translateStandardObjects(objects: Map<string, ObjectSchema>): void {
  for (const [key, [label, plural]] of Object.entries(OBJECTS)) {
    const object = objects.get(key);
    if (object === undefined) continue;
    const fields = new Map(
      [...object.fields].map(([name, field]) => {
        const german = field.custom ? undefined : FIELDS[name];
        return [
          name,
          german === undefined ? field : { ...field, labels: new Map([['de', german]]) },
        ] as const;
      }),
    );
    const labels = new Map([['de', label]]);
    objects.set(key, { ...object, labels, labelsPlural: new Map([['de', plural]]), fields });
  }
}
