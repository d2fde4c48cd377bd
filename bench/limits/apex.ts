/** Anonymous Apex of the limits table: what somebody does to `count` Contacts of the Account Big. */

/** Names of what differs between the designs. */
export interface Names {
  /** Checkbox of the Contact by which access is wanted. */
  readonly wants: string;
}

export function insertContacts(count: number, wanting: boolean, { wants }: Names): string {
  return `
Id accountId = [SELECT Id FROM Account WHERE Name = 'Big'].Id;
List<Contact> contacts = new List<Contact>();
for (Integer i = 0; i < ${count}; i++) {
    contacts.add(new Contact(AccountId = accountId, FirstName = 'Number', LastName = String.valueOf(i),
        Email = 'number' + i + '@big.example', Department = 'Sales', ${wants} = ${wanting}));
}
insert contacts;`;
}

export function updateContacts(wanting: boolean, { wants }: Names): string {
  return `
List<Contact> contacts = [SELECT Id FROM Contact WHERE Account.Name = 'Big'];
for (Contact c : contacts) {
    c.${wants} = ${wanting};
}
update contacts;`;
}

/** Saves of Contacts start nothing from now on, or again. */
export function bypass(on: boolean): string {
  return `
Latchkey_Settings__c settings = Latchkey_Settings__c.getOrgDefaults();
settings.SetupOwnerId = UserInfo.getOrganizationId();
settings.Bypass__c = ${on};
upsert settings;`;
}

/** One call of the service behind the button. */
export function click(contactId: string): string {
  return `
LatchkeyActionOutcome outcome = LatchkeyAccessService.perform('${contactId}', 'Grant');
System.assertEquals('Succeeded', outcome.status, outcome.message);`;
}

/** The next portion of a run that does what the policies say, shown first and then ordered, as the bulk page does. */
export function bulkPortion(contactIds: readonly string[], isLast: boolean): string {
  return `
List<Id> contactIds = new List<Id>{ ${contactIds.map((id) => `'${id}'`).join(', ')} };
LatchkeyRunOrder order = new LatchkeyRunOrder();
order.isLast = ${isLast};
order.rows = new List<LatchkeyPlannedRow>();
List<Latchkey_Run__c> runs = [SELECT Id FROM Latchkey_Run__c];
order.runId = runs.isEmpty() ? null : runs[0].Id;
for (LatchkeyPlanRow row : LatchkeyRunService.preview(contactIds, null).rows) {
    LatchkeyPlannedRow planned = new LatchkeyPlannedRow();
    planned.contactId = row.contactId;
    planned.fingerprint = row.fingerprint;
    order.rows.add(planned);
}
LatchkeyRunService.startRun(order);`;
}

export const NIGHTLY = 'LatchkeyReconciler.startNightly();';
