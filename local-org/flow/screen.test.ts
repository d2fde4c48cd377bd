import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { FlowRequestError, FlowSessions } from './screen/session.ts';
import type { FieldView, FlowView, ScreenView } from './screen/view.ts';
import { openCore } from '../core.ts';
import type { OrgCore } from '../core.ts';
import { executeAnonymous } from '../entry/anonymous.ts';
import { queryRecords } from '../entry/records.ts';

const SHOP = new URL('./fixtures/shop', import.meta.url).pathname;

let core: OrgCore;
let flows: FlowSessions;
let admin: string;
let lee: string;

before(() => {
  core = openCore({ project: SHOP, database: ':memory:', background: false });
  flows = new FlowSessions(core);
  admin = core.adminUserId;
  const source = `Account a = new Account(Name='Acme'); insert a;
    insert new List<Contact>{ new Contact(LastName='Lee', AccountId=a.Id), new Contact(LastName='Ash', Email='ash@acme.test', AccountId=a.Id) };`;
  assert.equal(executeAnonymous(core, admin, source).error, null);
  lee = String(query("SELECT Id FROM Contact WHERE LastName = 'Lee'")[0]?.['Id']);
});
after(() => core.close());

function query(soql: string) {
  return queryRecords(core, admin, soql);
}

function screenOf(view: FlowView): ScreenView {
  assert.equal(view.state, 'screen', view.state === 'failed' ? view.message : view.state);
  return (view as Extract<FlowView, { state: 'screen' }>).screen;
}

function field(view: FlowView, name: string): FieldView {
  const all = (fields: readonly FieldView[]): FieldView[] =>
    fields.flatMap((each) => [each, ...all(each.fields)]);
  return all(screenOf(view).fields).find((each) => each.name === name)!;
}

test('a question shows once its rule is met by what was chosen, with its default', () => {
  const view = flows.start(admin, 'Place_Order', { recordId: lee });
  assert.equal(field(view, 'Amount').visible, false);
  const chosen = flows.refresh(admin, view.interview, { Kind: 'Pens' });
  assert.equal(field(chosen, 'Amount').visible, true);
  assert.equal(field(chosen, 'Amount').value, '1');
});

test('required and invalid answers keep the screen, and nothing has happened', () => {
  const view = flows.start(admin, 'Place_Order', { recordId: lee });
  const empty = flows.next(admin, view.interview, {});
  assert.equal(field(empty, 'Kind').error, 'Complete this field.');
  const wrong = flows.next(admin, view.interview, { Kind: 'Pens', Amount: '500' });
  assert.equal(field(wrong, 'Amount').error, 'Between 1 and 100.');
  const text = flows.next(admin, view.interview, { Kind: 'Pens', Amount: 'many' });
  assert.match(field(text, 'Amount').error ?? '', /many is not a valid number/);
});

test('a record choice fills the variables of its fields; what is hidden holds nothing', () => {
  const view = flows.start(admin, 'Place_Order', { recordId: lee });
  const ash = field(view, 'Copy').choices.find(({ label }) => label === 'Ash')!.value;
  const confirm = flows.next(admin, view.interview, { Kind: 'Nothing_Such', Amount: '5', Copy: ash });
  assert.match(field(confirm, 'Confirm_Text').text, /Order {2}fail\? Copy: ash@acme\.test/);
});

test('a screen flow that finds no record goes its other way', () => {
  const view = flows.start(admin, 'Place_Order', { recordId: '003000000000000AAA' });
  assert.equal(screenOf(view).name, 'Not_Found');
  assert.equal(screenOf(view).isLast, true);
  assert.equal(flows.next(admin, view.interview, {}).state, 'finished');
});

test('an interview is over once it has finished, and belongs to the user who began it', () => {
  const view = flows.start(admin, 'Place_Order', { recordId: '003000000000000AAA' });
  const other = String(query("SELECT Id FROM User WHERE Name = 'Automated Process'")[0]?.['Id']);
  assert.throws(() => flows.next(other, view.interview, {}), FlowRequestError);
  flows.next(admin, view.interview, {});
  assert.throws(() => flows.next(admin, view.interview, {}), FlowRequestError);
  assert.throws(() => flows.start(admin, 'Contact_Before', {}), FlowRequestError);
});

test('dates and several choices are read in the type of their component', () => {
  const view = flows.start(admin, 'Plan_Visit', {});
  assert.match(String(field(view, 'Subject').value), /^Visit of /);
  const done = flows.next(admin, view.interview, {
    Subject: 'Dated',
    On_Day: '2026-03-15',
    Drinks: 'Tea;Coffee',
    Picker: { amount: 2 },
    Position: 'Buyer',
  });
  assert.match(field(done, 'Done_Text').text, /drinks=tea;coffee mail= amount=2/);
  const [task] = query("SELECT ActivityDate FROM Task WHERE Subject = 'Dated'");
  assert.equal(task?.['ActivityDate'], '2026-03-15');
});

test('what fails between two screens is rolled back and ends the flow with its reason', () => {
  const view = flows.start(admin, 'Plan_Visit', {});
  const failed = flows.next(admin, view.interview, {
    Subject: 'Lost',
    Position: 'x'.repeat(300),
    Picker: { amount: 1 },
  });
  assert.equal(failed.state, 'failed');
  assert.match(
    failed.state === 'failed' ? failed.message : '',
    /An unhandled fault has occurred in this flow\. .*STRING_TOO_LONG/,
  );
  assert.equal(query("SELECT Id FROM Task WHERE Subject = 'Lost'").length, 0);
});

test('a user without access to the class of an action takes the fault path', () => {
  const source = `Profile p = [SELECT Id FROM Profile WHERE Name = 'Standard User'];
    insert new User(Username='clerk@shop.test', LastName='Clerk', Email='c@shop.test', Alias='c', ProfileId=p.Id,
      TimeZoneSidKey='GMT', LocaleSidKey='en_US', EmailEncodingKey='UTF-8', LanguageLocaleKey='en_US');`;
  assert.equal(executeAnonymous(core, admin, source).error, null);
  const clerk = String(query("SELECT Id FROM User WHERE Username = 'clerk@shop.test'")[0]?.['Id']);
  executeAnonymous(core, clerk, "insert new Contact(LastName='Own');");
  const own = String(query("SELECT Id FROM Contact WHERE LastName = 'Own'")[0]?.['Id']);
  const view = flows.start(clerk, 'Place_Order', { recordId: own });
  const confirm = flows.next(clerk, view.interview, { Kind: 'Pens' });
  const end = flows.next(clerk, confirm.interview, {});
  assert.match(
    field(end, 'Failed_Text').text,
    /You do not have access to the Apex class named 'OrderAction'/,
  );
});
