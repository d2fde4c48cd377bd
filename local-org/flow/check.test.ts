import assert from 'node:assert/strict';
import test from 'node:test';
import { OrgError } from '../entry/orgError.ts';
import {
  autolaunched,
  condition,
  connector,
  element,
  fields,
  filter,
  flowOrg,
  items,
  recordTriggered,
  reference,
  text,
  variable,
} from './testing/flowOrg.ts';

const ACTION = `public class Act {
  public class In { @InvocableVariable(required=true) public String key; @InvocableVariable public Integer more; }
  public class Out { @InvocableVariable public String answer; }
  @InvocableMethod public static List<Out> act(List<In> requests) { return null; }
}`;

const call = (content: string): string =>
  `${autolaunched('Call', element('actionCalls', 'Call', `<actionType>apex</actionType>${content}`))}${variable('v', 'String')}`;
const given = (name: string): string => `<inputParameters><name>${name}</name>${text('x')}</inputParameters>`;

/** Diagnostics of one flow, `code line: message`. */
function faults(flow: string): string[] {
  try {
    flowOrg({ flows: { F: flow }, classes: { Act: ACTION } }).close();
  } catch (error) {
    if (!(error instanceof OrgError)) throw error;
    return error.diagnostics.map(({ code, line, message }) => `${code} ${line}: ${message}`);
  }
  return [];
}

const cases: readonly (readonly [what: string, flow: string, wanted: RegExp])[] = [
  [
    'a connector to nothing',
    autolaunched('Nowhere', ''),
    /^LO8101 \d+: start: its connector leads to Nowhere/,
  ],
  [
    'an unknown object',
    recordTriggered('RecordAfterSave', { object: 'Nothing__c' }, ''),
    /^LO8102 \d+: start: there is no object Nothing__c/,
  ],
  [
    'an unknown field of a record that is made',
    autolaunched(
      'Make',
      element('recordCreates', 'Make', `<object>Contact</object>${fields(['Nothing__c', text('x')])}`),
    ),
    /^LO8103 6: Make: Contact has no field Nothing__c/,
  ],
  [
    'an unknown field of a reference, through a parent',
    recordTriggered(
      'RecordBeforeSave',
      { object: 'Contact', first: 'Set' },
      element('assignments', 'Set', items(['$Record.Title', 'Assign', reference('$Record.Account.Nothing')])),
    ),
    /^LO8103 \d+: Set: Account has no field Nothing/,
  ],
  [
    'a reference to nothing, in a merge field',
    autolaunched(
      'Set',
      `${element('assignments', 'Set', items(['v', 'Assign', text('a {!nothing} b')]))}${variable('v', 'String')}`,
    ),
    /^LO8104 \d+: Set: nothing refers to nothing in this flow/,
  ],
  [
    'logic that names no condition',
    recordTriggered(
      'RecordAfterSave',
      {
        object: 'Contact',
        start: `<filterLogic>1 AND 3</filterLogic>${filter('Title', 'EqualTo', text('x'))}`,
      },
      '',
    ),
    /^LO8106 \d+: start: the logic "1 AND 3" cannot be read: there is no condition 3/,
  ],
  [
    'a formula that cannot be read',
    autolaunched(
      '',
      '<formulas><name>F</name><dataType>String</dataType><expression>UPPER(</expression></formulas>',
    ).replace(connector(''), ''),
    /^LO8107 \d+: F: the formula cannot be read/,
  ],
  [
    'a subflow that does not exist',
    autolaunched('Call', element('subflows', 'Call', '<flowName>Other</flowName>')),
    /^LO8108 \d+: Call: there is no active flow Other/,
  ],
  [
    'an action that does not exist',
    call('<actionName>Nothing</actionName>'),
    /^LO8105 \d+: Call: there is no Apex class Nothing with an invocable method/,
  ],
  [
    'an input that the action does not have',
    call(`<actionName>Act</actionName>${given('key')}${given('other')}`),
    /^LO8105 \d+: Call: the action Act has no input other/,
  ],
  [
    'an input that the action needs',
    call(`<actionName>Act</actionName>${given('more')}`),
    /^LO8105 \d+: Call: the action Act needs the input key/,
  ],
  [
    'an output that the action does not have',
    call(
      `<actionName>Act</actionName>${given('key')}<outputParameters><assignToReference>v</assignToReference><name>other</name></outputParameters>`,
    ),
    /^LO8105 \d+: Call: the action Act has no output other/,
  ],
  [
    'an operator that does not run here',
    autolaunched(
      'Ask',
      `${element('decisions', 'Ask', `<rules><name>R</name>${condition('v', 'HasError', text('x', 'rightValue'))}<label>R</label></rules>`)}${variable('v', 'String')}`,
    ),
    /^LO8204 \d+: R: operator HasError is not supported/,
  ],
];

for (const [what, flow, wanted] of cases) {
  test(`${what} is told with its line`, () => {
    const [first, ...others] = faults(flow);
    assert.match(first ?? '(none)', wanted);
    assert.deepEqual(others, []);
  });
}

test('an element that does not run here is refused when it is reached, and only then', () => {
  const flow = flowOrg({
    flows: {
      Waits: recordTriggered(
        'RecordAfterSave',
        { object: 'Contact', first: 'Wait' },
        element('waits', 'Wait', ''),
      ),
    },
  });
  try {
    flow.run("insert new Account(Name='A');");
    assert.match(
      flow.errorOf("insert new Contact(LastName='A');"),
      /LO8202: not supported: element Wait of flow Waits: waits/,
    );
  } finally {
    flow.close();
  }
});

test('a process type that does not run here is a notice', () => {
  const flow = flowOrg({
    flows: { Old: '<status>Active</status><processType>Workflow</processType>' },
  });
  try {
    assert.deepEqual(flow.org.notices, [
      'LO8201: flow Old has no effect: process type Workflow is not supported',
    ]);
  } finally {
    flow.close();
  }
});

test('character references are read as the characters they stand for', () => {
  const expression = 'LEFT({!v&#125;, 3)';
  const formula = `<formulas><name>F</name><dataType>String</dataType><expression>${expression}</expression></formulas>`;
  assert.deepEqual(
    faults(autolaunched('', formula + variable('v', 'String')).replace(connector(''), '')),
    [],
  );
});
