import type { Execution, TestControl } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { ApexObject, Value } from '../../runtime/values.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { pageContext } from '../visualforce/apexPages.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { loadData } from './loadData.ts';
import { setMock } from './http/mocks.ts';
import { testInstall } from './small.ts';

/** Outside a test the methods of Test that change the run are refused. UNVERIFIED: What does Test.startTest() say in anonymous Apex? */
function control(exec: Execution): TestControl {
  if (!exec.tx.test)
    throw fail(exec, 'UnexpectedException', 'Test methods may only be used in a test context');
  return exec.tx.test;
}

/**
 * Rights through a group are read from its components whenever they are asked for, and its Status is always
 * Updated: only the ids are left to check. UNVERIFIED: Which exception has
 * Test.calculatePermissionSetGroup for an id of no group?
 */
function calculateGroups(exec: Execution, ids: readonly Value[]): void {
  control(exec);
  const unknown = ids.find(
    (id) => exec.data.lookup(exec, 'PermissionSetGroup', { Id: String(id) }).length === 0,
  );
  if (unknown === undefined) return;
  throw fail(exec, 'IllegalArgumentException', `Invalid permission set group ID: ${String(unknown)}`);
}

function standardPricebook(exec: Execution): string | null {
  control(exec);
  if (!exec.schema.object('Pricebook2'))
    throw notSupported('LO5002', 'Test.getStandardPricebookId: Pricebook2');
  const id = exec.data.lookup(exec, 'Pricebook2', { IsStandard: true })[0]?.fields.get('id') ?? null;
  return typeof id === 'string' ? id : null;
}

const { method } = rowsOf<NativeObject>();

/** What Test.getEventBus() returns. [D P6] */
export const testBrokerClass: NativeClass = {
  name: 'EventBus.TestBroker',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_eventbus_TestBroker.htm',
  methods: [
    method('deliver', [], 'void', (x) => control(x).deliverEvents()),
    method('fail', [], 'void', (x) => control(x).failEvents()),
  ],
};

export const testClass: NativeClass = {
  name: 'Test',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_test.htm',
  statics: [
    fixed('calculatePermissionSetGroup', ['String'], 'void', (x, id) => calculateGroups(x, [id])),
    fixed('calculatePermissionSetGroup', ['List<String>'], 'void', (x, ids) => calculateGroups(x, ids.items)),
    fixed('createStub', ['Type', 'StubProvider'], 'Object', (x, type, provider) => {
      control(x);
      return x.types.createStub(type.state, provider as ApexObject);
    }),
    // Change events are not made by the local org, so that there is nothing to enable.
    fixed('loadData', ['Schema.SObjectType', 'String'], 'List<SObject>', (x, type, resource) => {
      control(x);
      return loadData(x, type.state as ObjectSchema, resource);
    }),
    fixed('enableChangeDataCapture', [], 'void', (x) => {
      control(x);
      throw notSupported('LO5002', 'Test.enableChangeDataCapture: change data capture');
    }),
    fixed('getEventBus', [], 'EventBus.TestBroker', (x) => {
      control(x);
      return new NativeObject('EventBus.TestBroker', null);
    }),
    fixed('getStandardPricebookId', [], 'Id', (x) => standardPricebook(x)),
    fixed('isRunningTest', [], 'Boolean', (x) => x.tx.isTest),
    fixed('setCreatedDate', ['Id', 'Datetime'], 'void', (x, id, datetime) => {
      control(x);
      if (!x.data.setCreatedDate) throw notSupported('LO5002', 'Test.setCreatedDate');
      x.data.setCreatedDate(x, id, datetime.millis);
    }),
    fixed('setCurrentPage', ['PageReference?'], 'void', (x, page) => void (pageContext(x).page = page)),
    fixed(
      'setCurrentPageReference',
      ['PageReference?'],
      'void',
      (x, page) => void (pageContext(x).page = page),
    ),
    fixed('setFixedSearchResults', ['List<Id>'], 'void', (x, ids) => {
      control(x).fixedSearchResults = ids.items.map(String);
    }),
    fixed('setMock', ['Type', 'Object'], 'void', (x, type, mock) => {
      control(x);
      setMock(x, type.state, mock);
    }),
    fixed('startTest', [], 'void', (x) => control(x).startTest()),
    fixed('stopTest', [], 'void', (x) => control(x).stopTest()),
    fixed('testInstall', ['InstallHandler', 'Version?'], 'void', (x, handler, version) =>
      testInstall(x, handler, version, false),
    ),
    fixed('testInstall', ['InstallHandler', 'Version?', 'Boolean'], 'void', (x, handler, version, push) =>
      testInstall(x, handler, version, push),
    ),
  ],
};
