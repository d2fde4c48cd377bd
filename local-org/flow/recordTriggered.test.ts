import assert from 'node:assert/strict';
import test from 'node:test';
import {
  condition,
  connector,
  element,
  fields,
  filter,
  flowOrg,
  items,
  number,
  recordTriggered,
  reference,
  text,
  truth,
} from './testing/flowOrg.ts';
import type { FlowProject } from './testing/flowOrg.ts';

function withOrg(project: FlowProject, work: (org: ReturnType<typeof flowOrg>) => void): void {
  const org = flowOrg(project);
  try {
    work(org);
  } finally {
    org.close();
  }
}

const TASK = element(
  'recordCreates',
  'Make_Task',
  `${fields(['Subject', text('Call {!$Record.LastName}')], ['WhoId', reference('$Record.Id')])}<object>Task</object>`,
);

test('a flow before the save changes the record without DML, before triggers see it', () => {
  const flow = recordTriggered(
    'RecordBeforeSave',
    { object: 'Contact', first: 'Set' },
    element('assignments', 'Set', items(['$Record.Title', 'Assign', text('From flow')])),
  );
  const trigger =
    'trigger T on Contact (before insert) { for (Contact c : Trigger.new) c.Description = c.Title; }';
  withOrg({ flows: { F: flow }, files: { 'triggers/T.trigger': trigger } }, ({ run, query }) => {
    const [, dml] = run(
      "Contact c = new Contact(LastName='Lee'); insert c; System.debug(''); System.debug(Limits.getDmlStatements());",
    );
    const [row] = query('SELECT Title, Description FROM Contact');
    assert.equal(row?.['Title'], 'From flow');
    assert.equal(row?.['Description'], 'From flow');
    assert.match(dml ?? '', /1$/);
  });
});

test('200 interviews share one query and one statement, those of a list longer than 200 are chunked', () => {
  const flow = recordTriggered(
    'RecordAfterSave',
    { object: 'Contact', first: 'Get' },
    element(
      'recordLookups',
      'Get',
      `${connector('Make_Task')}${filter('Id', 'EqualTo', reference('$Record.AccountId'))}<object>Account</object>
<getFirstRecordOnly>true</getFirstRecordOnly><storeOutputAutomatically>true</storeOutputAutomatically>`,
    ) +
      element(
        'recordCreates',
        'Make_Task',
        `${fields(['Subject', text('{!Get.Name}')], ['WhoId', reference('$Record.Id')])}<object>Task</object>`,
      ),
  );
  withOrg({ flows: { F: flow } }, ({ run, query }) => {
    const log = run(`Account a = new Account(Name='Acme'); insert a;
      List<Contact> people = new List<Contact>();
      for (Integer i = 0; i < 201; i++) people.add(new Contact(LastName='L' + i, AccountId=a.Id));
      Integer queries = Limits.getQueries(); Integer dml = Limits.getDmlStatements();
      insert people;
      System.debug(Limits.getQueries() - queries); System.debug(Limits.getDmlStatements() - dml);`);
    assert.deepEqual(
      log.map((line) => /\d+$/.exec(line)?.[0]),
      ['2', '3'],
    );
    assert.equal(query("SELECT Id FROM Task WHERE Subject = 'Acme'").length, 201);
  });
});

test('entry conditions, logic, and only when the record is changed to meet them', () => {
  const flow = recordTriggered(
    'RecordAfterSave',
    {
      object: 'Contact',
      on: 'CreateAndUpdate',
      first: 'Make_Task',
      start: `<filterLogic>1 AND (2 OR NOT 3)</filterLogic>${filter('Department', 'EqualTo', text('Sales'))}${filter('Title', 'StartsWith', text('Head'))}${filter('Email', 'IsNull', truth(true))}<doesRequireRecordChangedToMeetCriteria>true</doesRequireRecordChangedToMeetCriteria>`,
    },
    TASK,
  );
  withOrg({ flows: { F: flow } }, ({ run, query }) => {
    const tasks = () => query('SELECT Id FROM Task').length;
    run("insert new Contact(LastName='A', Department='Sales');");
    assert.equal(tasks(), 0);
    run("Contact c = [SELECT Id FROM Contact]; c.Title = 'Head of Sales'; update c;");
    assert.equal(tasks(), 1);
    run("Contact c = [SELECT Id FROM Contact]; c.FirstName = 'Met already'; update c;");
    assert.equal(tasks(), 1);
    run("insert new Contact(LastName='B', Department='sales', Email='b@acme.test');");
    assert.equal(tasks(), 2);
  });
});

test('an entry formula may ask what has changed', () => {
  const flow = recordTriggered(
    'RecordAfterSave',
    {
      object: 'Contact',
      on: 'Update',
      first: 'Make_Task',
      start:
        '<filterFormula>ISCHANGED({!$Record.Title}) &amp;&amp; PRIORVALUE({!$Record.Title}) = &quot;Old&quot;</filterFormula>',
    },
    TASK,
  );
  withOrg({ flows: { F: flow } }, ({ run, query }) => {
    run("insert new Contact(LastName='A', Title='Old');");
    run("Contact c = [SELECT Id FROM Contact]; c.Department = 'X'; update c;");
    assert.equal(query('SELECT Id FROM Task').length, 0);
    run("Contact c = [SELECT Id FROM Contact]; c.Title = 'New'; update c;");
    assert.equal(query('SELECT Id FROM Task').length, 1);
  });
});

test('a flow that fails refuses its record with the error of the platform, others are saved', () => {
  const flow = recordTriggered(
    'RecordAfterSave',
    { object: 'Contact', first: 'Ask' },
    element(
      'decisions',
      'Ask',
      `<rules><name>Bad</name><conditionLogic>and</conditionLogic>${condition('$Record.LastName', 'EqualTo', text('Bad', 'rightValue'))}${connector('Make')}<label>Bad</label></rules>`,
    ) + element('recordCreates', 'Make', '<object>Account</object>'),
  );
  withOrg({ flows: { F: flow } }, ({ run, errorOf, query }) => {
    const error = errorOf("insert new Contact(LastName='Bad');");
    assert.match(
      error,
      /CANNOT_EXECUTE_FLOW_TRIGGER, We can't save this record because the “Test Flow” process failed\./,
    );
    assert.match(
      error,
      /This error occurred when the flow tried to create records: REQUIRED_FIELD_MISSING: /,
    );
    assert.equal(query('SELECT Id FROM Contact').length, 0);
    const log =
      run(`List<Contact> people = new List<Contact>{ new Contact(LastName='Bad'), new Contact(LastName='Good') };
      for (Database.SaveResult r : Database.insert(people, false)) System.debug(r.isSuccess());`);
    assert.deepEqual(
      log.map((line) => /\w+$/.exec(line)?.[0]),
      ['false', 'true'],
    );
    assert.deepEqual(
      query('SELECT LastName FROM Contact').map((row) => row['LastName']),
      ['Good'],
    );
  });
});

test('a fault path goes on with the message of the fault', () => {
  const flow = recordTriggered(
    'RecordAfterSave',
    { object: 'Contact', first: 'Make' },
    element('recordCreates', 'Make', `<object>Account</object>${connector('Note', 'faultConnector')}`) +
      element(
        'recordCreates',
        'Note',
        `${fields(['Subject', text('Fault')], ['Description', reference('$Flow.FaultMessage')])}<object>Task</object>`,
      ),
  );
  withOrg({ flows: { F: flow } }, ({ run, query }) => {
    run("insert new Contact(LastName='A');");
    assert.match(
      String(query('SELECT Description FROM Task')[0]?.['Description']),
      /tried to create records: REQUIRED_FIELD_MISSING/,
    );
  });
});

test('a custom error refuses the record at a field', () => {
  const flow = recordTriggered(
    'RecordBeforeSave',
    { object: 'Contact', first: 'No' },
    element(
      'customErrors',
      'No',
      '<customErrorMessages><errorMessage>Not {!$Record.LastName}</errorMessage><fieldSelection>LastName</fieldSelection><isFieldError>true</isFieldError></customErrorMessages>',
    ),
  );
  withOrg({ flows: { F: flow } }, ({ errorOf }) => {
    assert.match(errorOf("insert new Contact(LastName='Lee');"), /Not Lee: \[LastName\]/);
  });
});

test('flows of one moment run by trigger order, then by name', () => {
  const append = (mark: string, order: string): string =>
    recordTriggered(
      'RecordBeforeSave',
      { object: 'Contact', first: 'Add' },
      `<triggerOrder>${order}</triggerOrder>${element('assignments', 'Add', items(['$Record.Title', 'Add', text(mark)]))}`,
    );
  const last = append('d', '').replace('<triggerOrder></triggerOrder>', '');
  const flows = { A_Late: append('x', '1500'), B: append('b', '2'), C: append('c', '10'), D: last };
  withOrg({ flows }, ({ run, query }) => {
    run("insert new Contact(LastName='A', Title='');");
    assert.equal(query('SELECT Title FROM Contact')[0]?.['Title'], 'bcdx');
  });
});

test('a record that a flow after the save saves again does not start the flow again', () => {
  const flow = recordTriggered(
    'RecordAfterSave',
    { object: 'Contact', on: 'CreateAndUpdate', first: 'Up' },
    element(
      'recordUpdates',
      'Up',
      `<inputReference>$Record</inputReference>${fields(['Title', text('Again')])}`,
    ),
  );
  withOrg({ flows: { F: flow } }, ({ run, query }) => {
    run("insert new Contact(LastName='A');");
    assert.equal(query('SELECT Title FROM Contact')[0]?.['Title'], 'Again');
  });
});

test('a flow before a deletion sees the record; updates by filter; deletes by filter', () => {
  const flow = recordTriggered(
    'RecordBeforeDelete',
    { object: 'Contact', on: 'Delete', first: 'Up' },
    element(
      'recordUpdates',
      'Up',
      `${connector('Del')}${filter('Name', 'EqualTo', reference('$Record.Department'))}<object>Account</object>${fields(['NumberOfEmployees', number(7)])}`,
    ) + element('recordDeletes', 'Del', `${filter('Subject', 'Contains', text('50%'))}<object>Task</object>`),
  );
  withOrg({ flows: { F: flow } }, ({ run, query }) => {
    run(`insert new Account(Name='Acme'); insert new Account(Name='Other');
      insert new List<Task>{ new Task(Subject='at 50% done'), new Task(Subject='500') };
      Contact c = new Contact(LastName='A', Department='Acme'); insert c; delete c;`);
    assert.deepEqual(
      query('SELECT Name FROM Account WHERE NumberOfEmployees = 7').map((row) => row['Name']),
      ['Acme'],
    );
    assert.deepEqual(
      query('SELECT Subject FROM Task').map((row) => row['Subject']),
      ['500'],
    );
  });
});

test('flows that are not active do not run', () => {
  const flow = recordTriggered('RecordAfterSave', { object: 'Contact', first: 'Make_Task' }, TASK);
  withOrg(
    { flows: { F: flow.replace('<status>Active</status>', '<status>Draft</status>') } },
    ({ run, query }) => {
      run("insert new Contact(LastName='A');");
      assert.equal(query('SELECT Id FROM Task').length, 0);
    },
  );
});
