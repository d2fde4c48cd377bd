/** What must hold when everything has come to rest, whatever happened before. */
import assert from 'node:assert/strict';
import type { Person } from './world.ts';

/** The policies of `sample/metadata`, said a second time: the policy that gives the person access, if one does. */
export function policyFor({ contact, accountType }: Person): string | null {
  if (accountType === 'Competitor' || contact['Latchkey_Wants_Access__c'] !== true) return null;
  return ['Sales', 'Service'].includes(String(contact['Department'])) ? 'Partner_Portal' : 'Customer_Help';
}

/** Nobody interfered: who meets a policy has access, nobody else has. */
export function assertAsPoliciesSay(person: Person): void {
  const policy = policyFor(person);
  if (policy === null) {
    assert.notEqual(person.access, 'Active', told(person, 'meets no policy and has access'));
  } else if (person.users.length === 0 && person.contact['Email'] === null) {
    assertLastCode(person, 'CONTACT_WITHOUT_EMAIL');
  } else if (person.users.length === 0 && person.usernamesTaken) {
    assertLastCode(person, 'USERNAME_TAKEN');
  } else {
    assert.equal(person.access, 'Active', told(person, `meets ${policy} and has no access`));
  }
}

/** Who cannot be given access is told why. */
function assertLastCode(person: Person, code: string): void {
  const last = person.requests.at(-1)?.['Error_Code__c'];
  assert.equal(last, code, told(person, 'gets no access, and nothing says why'));
}

/** What never depends on who did what. */
export function assertSound(person: Person, now: number): void {
  assert.ok(person.users.length <= 1, told(person, 'has a twin'));
  for (const request of person.requests) {
    assert.equal(request['Claim__c'], null, told(person, `${String(request['Name'])} is claimed for ever`));
    if (request['Status__c'] !== 'Queued') continue;
    const next = Date.parse(String(request['Next_Attempt__c']));
    assert.ok(next > now, told(person, `${String(request['Name'])} is lost`));
  }
  const shown = String(person.contact['Latchkey_Access__c'] ?? 'None');
  assert.equal(shown, person.access, told(person, `shows ${shown} and has ${person.access}`));
  assertExplained(person);
}

/** The last entry of the history that did something, or found it done, says what the person has. */
function assertExplained(person: Person): void {
  const entries = person.requests.filter(
    (request) => request['Status__c'] !== 'Failed' && request['Access_After__c'] !== null,
  );
  const explained = String(entries.at(-1)?.['Access_After__c'] ?? 'None');
  assert.equal(explained, person.access, told(person, `has ${person.access}, the history says ${explained}`));
}

function told({ contact, accountType, users, access, requests }: Person, problem: string): string {
  return `A person ${problem}: ${JSON.stringify({ contact, accountType, users, access, requests }, null, 1)}`;
}
