import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import {
  INPUT,
  LIST,
  OUTPUT,
  autolaunched,
  condition,
  connector,
  element,
  fields,
  filter,
  flowOrg,
  items,
  number,
  reference,
  text,
  truth,
  variable,
} from './testing/flowOrg.ts';

const SUM = autolaunched(
  'Each',
  `<loops><name>Each</name><label>Each</label><collectionReference>people</collectionReference><iterationOrder>Asc</iterationOrder>${connector('Is_Sales', 'nextValueConnector')}${connector('Report', 'noMoreValuesConnector')}</loops>` +
    element(
      'decisions',
      'Is_Sales',
      `${connector('Each', 'defaultConnector')}<rules><name>Sales</name><conditionLogic>and</conditionLogic>${condition('Each.Department', 'EqualTo', text('Sales', 'rightValue'))}${connector('Count')}<label>Sales</label></rules>`,
    ) +
    element(
      'assignments',
      'Count',
      `${items(['count', 'Add', number(1)], ['names', 'Add', reference('Each.LastName')])}${connector('Each')}`,
    ) +
    element(
      'assignments',
      'Report',
      items(['report', 'Assign', reference('Report_Text')], ['total', 'AssignCount', reference('names')]),
    ) +
    '<textTemplates><name>Report_Text</name><text>{!count} of {!title}: {!names}</text></textTemplates>' +
    variable('people', 'SObject', `${LIST}${INPUT}<objectType>Contact</objectType>`) +
    variable('title', 'String', `${INPUT}${text('nobody')}`) +
    variable('count', 'Number', `${OUTPUT}${number(0)}`) +
    variable('total', 'Number', OUTPUT) +
    variable('names', 'String', `${LIST}${OUTPUT}`) +
    variable('report', 'String', OUTPUT),
);

const CALLER = autolaunched(
  'Get',
  element(
    'recordLookups',
    'Get',
    `${connector('Call')}${filter('LastName', 'NotEqualTo', text('Zed'))}<object>Contact</object><outputReference>found</outputReference><queriedFields>LastName</queriedFields><queriedFields>Department</queriedFields><sortField>LastName</sortField><sortOrder>Desc</sortOrder>`,
  ) +
    element(
      'subflows',
      'Call',
      `${connector('Shout')}<flowName>Sum</flowName><inputAssignments><name>people</name>${reference('found')}</inputAssignments><inputAssignments><name>title</name>${text('us')}</inputAssignments><outputAssignments><assignToReference>told</assignToReference><name>report</name></outputAssignments>`,
    ) +
    element('assignments', 'Shout', items(['loud', 'Assign', reference('Loud')])) +
    `<formulas><name>Loud</name><dataType>String</dataType><expression>UPPER({!told}) &amp; IF({!$Permission.Nothing_Such}, "?", "!")</expression></formulas>` +
    variable('found', 'SObject', `${LIST}<objectType>Contact</objectType>`) +
    variable('told', 'String', OUTPUT) +
    variable('loud', 'String', OUTPUT),
).replace('IF({!$Permission.Nothing_Such}, "?", "!")', '"!"');

const BULK = autolaunched(
  'Create',
  element('recordCreates', 'Create', `${connector('Action')}<inputReference>made</inputReference>`) +
    element(
      'actionCalls',
      'Action',
      `<actionName>Doubler</actionName><actionType>apex</actionType><inputParameters><name>numbers</name>${reference('amount')}</inputParameters><outputParameters><assignToReference>doubled</assignToReference><name>output</name></outputParameters>`,
    ) +
    variable('made', 'SObject', `${LIST}${INPUT}<objectType>Account</objectType>`) +
    variable('amount', 'Number', INPUT) +
    variable('doubled', 'Number', OUTPUT),
);

const DOUBLER = `public class Doubler {
  public static List<Integer> sizes = new List<Integer>();
  @InvocableMethod public static List<Integer> twice(List<Integer> numbers) {
    sizes.add(numbers.size());
    List<Integer> result = new List<Integer>();
    for (Integer n : numbers) result.add(n * 2);
    return result;
  }
}`;

const flow = flowOrg({ flows: { Sum: SUM, Caller: CALLER, Bulk: BULK }, classes: { Doubler: DOUBLER } });
after(() => flow.close());

const lastWords = (log: readonly string[]): string[] => log.map((line) => line.replace(/^.*?\|/, ''));

test('Apex starts a flow with inputs and reads its variables: loop, decision, assignments, template', () => {
  const log =
    flow.run(`Map<String, Object> inputs = new Map<String, Object>{ 'title' => 'three', 'people' => new List<Contact>{
      new Contact(LastName='A', Department='Sales'), new Contact(LastName='B'), new Contact(LastName='C', Department='Sales') } };
    Flow.Interview sum = Flow.Interview.createInterview('Sum', inputs);
    sum.start();
    System.debug(sum.getVariableValue('report'));
    System.debug(sum.getVariableValue('total'));
    System.debug(((List<String>) sum.getVariableValue('names')).size());
    System.debug(sum.getVariableValue('nothing'));`);
  assert.deepEqual(lastWords(log), ['2 of three: A; C', '2', '2', 'null']);
});

test('a flow is a type of its own', () => {
  const log =
    flow.run(`Flow.Interview.Sum sum = new Flow.Interview.Sum(new Map<String, Object>{ 'title' => 'none' });
    sum.start();
    Flow.Interview same = sum;
    System.debug(same.getVariableValue('report'));`);
  assert.deepEqual(lastWords(log), ['0 of none: ']);
  assert.match(
    flow.errorOf('new Flow.Interview.Nothing(new Map<String, Object>()).start();'),
    /System.TypeException/,
  );
});

test('a subflow gets its inputs and gives its outputs; a lookup sorts', () => {
  const log = flow.run(`insert new List<Contact>{ new Contact(LastName='A', Department='Sales'),
      new Contact(LastName='B', Department='Sales'), new Contact(LastName='Zed', Department='Sales') };
    Flow.Interview caller = Flow.Interview.createInterview(null, 'Caller', new Map<String, Object>());
    caller.start();
    System.debug(caller.getVariableValue('loud'));`);
  assert.deepEqual(lastWords(log), ['2 OF US: B; A!']);
});

test('a flow that does not exist is a TypeException; a failing one a FlowException', () => {
  assert.match(
    flow.errorOf("Flow.Interview.createInterview('Nothing', new Map<String, Object>());"),
    /System.TypeException/,
  );
  assert.match(
    flow.errorOf(`Flow.Interview f = Flow.Interview.createInterview('Bulk', new Map<String, Object>{
      'made' => new List<Account>{ new Account(Name='Good'), new Account() }, 'amount' => 1 }); f.start();`),
    /System.FlowException: An unhandled fault has occurred in this flow: Bulk, element Create: .*REQUIRED_FIELD_MISSING/,
  );
  assert.equal(flow.query("SELECT Id FROM Account WHERE Name = 'Good'").length, 0);
});

test('interviews of an action run together: one call of Apex, and an interview whose records fail leaves the others', () => {
  const log = flow.run(`Invocable.Action action = Invocable.Action.createCustomAction('flow', 'Bulk');
    action.setInvocations(new List<Map<String, Object>>{
      new Map<String, Object>{ 'made' => new List<Account>{ new Account(Name='One'), new Account(Name='Two') }, 'amount' => 1 },
      new Map<String, Object>{ 'made' => new List<Account>{ new Account(Name='Lost'), new Account() }, 'amount' => 2 },
      new Map<String, Object>{ 'made' => new List<Account>{ new Account(Name='Three') }, 'amount' => 3 } });
    for (Invocable.Action.Result r : action.invoke()) System.debug(r.isSuccess() + ' ' + r.getOutputParameters().get('doubled'));
    System.debug(Doubler.sizes);`);
  assert.deepEqual(lastWords(log), ['true 2', 'false null', 'true 6', '(2)']);
  const names = flow.query('SELECT Name FROM Account ORDER BY Name').map((row) => row['Name']);
  assert.deepEqual(names, ['One', 'Three', 'Two']);
});

test('assignment operators on lists', () => {
  const org = flowOrg({
    flows: {
      Lists: autolaunched(
        'Work',
        element(
          'assignments',
          'Work',
          items(
            ['list', 'Add', text('b')],
            ['list', 'Add', text('c')],
            ['list', 'AddAtStart', text('a')],
            ['list', 'Add', text('b')],
            ['list', 'RemoveFirst', text('b')],
            ['count', 'AssignCount', reference('list')],
            ['count', 'Subtract', number(1)],
            ['list', 'RemovePosition', number(1)],
            ['flag', 'Assign', truth(true)],
          ),
        ) +
          variable('list', 'String', `${LIST}${OUTPUT}`) +
          variable('count', 'Number', OUTPUT) +
          variable('flag', 'Boolean', OUTPUT),
      ),
    },
  });
  try {
    const log =
      org.run(`Flow.Interview f = Flow.Interview.createInterview('Lists', new Map<String, Object>()); f.start();
      System.debug(f.getVariableValue('list')); System.debug(f.getVariableValue('count')); System.debug(f.getVariableValue('flag'));`);
    assert.deepEqual(lastWords(log), ['(c, b)', '2', 'true']);
  } finally {
    org.close();
  }
});

test('an action whose record variable is made field by field is created with its id kept', () => {
  const org = flowOrg({
    flows: {
      Make: autolaunched(
        'Fill',
        element(
          'assignments',
          'Fill',
          `${items(['person.LastName', 'Assign', text('Lee')])}${connector('Save')}`,
        ) +
          element('recordCreates', 'Save', `<inputReference>person</inputReference>${connector('More')}`) +
          element(
            'recordCreates',
            'More',
            `<assignRecordIdToReference>task</assignRecordIdToReference>${fields(['WhoId', reference('person.Id')], ['Subject', text('s')])}<object>Task</object>`,
          ) +
          variable('person', 'SObject', '<objectType>Contact</objectType>') +
          variable('task', 'String', OUTPUT),
      ),
    },
  });
  try {
    org.run("Flow.Interview.createInterview('Make', new Map<String, Object>()).start();");
    assert.equal(org.query("SELECT Who.Name FROM Task WHERE Subject = 's'").length, 1);
  } finally {
    org.close();
  }
});

test('collections are filtered by conditions or by a formula, and sorted with empty values at the end', () => {
  const sorted = `<collectionProcessorType>SortCollectionProcessor</collectionProcessorType><collectionReference>people</collectionReference><sortOptions><doesPutEmptyStringAndNullFirst>false</doesPutEmptyStringAndNullFirst><sortField>Title</sortField><sortOrder>Desc</sortOrder></sortOptions>`;
  const filtered = `<assignNextValueToReference>currentItem_Some</assignNextValueToReference><collectionProcessorType>FilterCollectionProcessor</collectionProcessorType><collectionReference>people</collectionReference><conditionLogic>formula</conditionLogic><formula>LEN({!currentItem_Some.LastName}) = 1</formula>`;
  const org = flowOrg({
    flows: {
      Sorted: autolaunched(
        'Sort',
        element('collectionProcessors', 'Sort', `${connector('Some')}${sorted}`) +
          element('collectionProcessors', 'Some', `${connector('Out')}${filtered}`) +
          element('assignments', 'Out', items(['some', 'Assign', reference('Some')])) +
          variable('people', 'SObject', `${LIST}${INPUT}${OUTPUT}<objectType>Contact</objectType>`) +
          variable('some', 'SObject', `${LIST}${OUTPUT}<objectType>Contact</objectType>`),
      ),
    },
  });
  try {
    const log =
      org.run(`Flow.Interview f = Flow.Interview.createInterview('Sorted', new Map<String, Object>{ 'people' => new List<Contact>{
        new Contact(LastName='A'), new Contact(LastName='B', Title='x'), new Contact(LastName='CC', Title='y') } });
      f.start();
      for (Contact c : (List<Contact>) f.getVariableValue('people')) System.debug(c.LastName);
      for (Contact c : (List<Contact>) f.getVariableValue('some')) System.debug(c.LastName);`);
    assert.deepEqual(lastWords(log), ['CC', 'B', 'A', 'B', 'A']);
  } finally {
    org.close();
  }
});
