/**
 * Metadata namespace: custom metadata records as values, and deployments. The values work; a deployment from a test
 * is refused as the platform refuses it, any other one is not supported.
 */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import { bagClass } from '../bag.ts';
import type { BagProperties } from '../bag.ts';
import { fail, notSupported } from '../errors.ts';
import { constructor, fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_';

const METADATA: BagProperties = { fullName: 'String' };
const CUSTOM_METADATA: BagProperties = {
  description: 'String',
  label: 'String',
  protected_x: 'Boolean',
  values: 'List<Metadata.CustomMetadataValue>',
};
// prettier-ignore
const DEPLOY_RESULT: BagProperties = {
  canceledBy: 'String', canceledByName: 'String', checkOnly: 'Boolean', completedDate: 'Datetime', createdBy: 'String',
  createdByName: 'String', createdDate: 'Datetime', details: 'Metadata.DeployDetails', done: 'Boolean',
  errorMessage: 'String', errorStatusCode: 'String', id: 'Id', ignoreWarnings: 'Boolean', lastModifiedDate: 'Datetime',
  messages: 'List<Metadata.DeployMessage>', numberComponentErrors: 'Integer', numberComponentsDeployed: 'Integer',
  numberComponentsTotal: 'Integer', rollbackOnError: 'Boolean', startDate: 'Datetime', stateDetail: 'String',
  status: 'Metadata.DeployStatus', success: 'Boolean',
};
// prettier-ignore
const DEPLOY_MESSAGE: BagProperties = {
  changed: 'Boolean', columnNumber: 'Integer', componentType: 'String', created: 'Boolean', createdDate: 'Datetime',
  deleted: 'Boolean', fileName: 'String', fullName: 'String', id: 'Id', lineNumber: 'Integer', problem: 'String',
  problemType: 'Metadata.DeployProblemType', success: 'Boolean',
};

const container = rowsOf<NativeObject<ApexList>>();

function emptyContainer(): NativeObject<ApexList> {
  return new NativeObject('Metadata.DeployContainer', new ApexList('Metadata.Metadata'));
}

/** Text as public tests assert it. */
function enqueueDeployment(exec: Execution): string {
  if (exec.tx.isTest) throw fail(exec, 'AsyncException', 'Metadata cannot be deployed from within a test');
  throw notSupported('LO5002', 'Metadata.Operations.enqueueDeployment: deployments');
}

export const metadataClasses: readonly NativeClass[] = [
  bagClass('Metadata.Metadata', `${DOC}class_Metadata_Metadata.htm`, METADATA),
  {
    ...bagClass(
      'Metadata.CustomMetadata',
      `${DOC}class_Metadata_CustomMetadata.htm`,
      CUSTOM_METADATA,
      () => ({
        values: new ApexList('Metadata.CustomMetadataValue'),
      }),
    ),
    extends: 'Metadata.Metadata',
  },
  bagClass('Metadata.CustomMetadataValue', `${DOC}class_Metadata_CustomMetadataValue.htm`, {
    field: 'String',
    value: 'Object',
  }),
  {
    name: 'Metadata.DeployContainer',
    doc: `${DOC}class_Metadata_DeployContainer.htm`,
    constructors: [constructor([], emptyContainer)],
    methods: [
      container.method(
        'addMetadata',
        ['Metadata.Metadata'],
        'void',
        (_x, { state }, item) => void state.items.push(item),
      ),
      container.method('getMetadata', [], 'List<Metadata.Metadata>', (_x, { state }) => state),
      container.method('removeMetadata', ['Metadata.Metadata'], 'Boolean', (_x, { state }, item) => {
        const index = state.items.indexOf(item);
        if (index >= 0) state.items.splice(index, 1);
        return index >= 0;
      }),
    ],
  },
  {
    name: 'Metadata.DeployCallback',
    doc: `${DOC}interface_Metadata_DeployCallback.htm`,
    kind: 'interface',
    abstractMethods: [
      {
        name: 'handleResult',
        params: ['Metadata.DeployResult', 'Metadata.DeployCallbackContext'],
        returns: 'void',
      },
    ],
  },
  {
    ...bagClass('Metadata.DeployCallbackContext', `${DOC}class_Metadata_DeployCallbackContext.htm`, {}),
    methods: [rowsOf<NativeObject>().method('getCallbackJobId', [], 'Id', () => null)],
  },
  bagClass('Metadata.DeployDetails', `${DOC}class_Metadata_DeployDetails.htm`, {
    componentFailures: 'List<Metadata.DeployMessage>',
    componentSuccesses: 'List<Metadata.DeployMessage>',
  }),
  bagClass('Metadata.DeployMessage', `${DOC}class_Metadata_DeployMessage.htm`, DEPLOY_MESSAGE),
  bagClass('Metadata.DeployResult', `${DOC}class_Metadata_DeployResult.htm`, DEPLOY_RESULT),
  {
    name: 'Metadata.Operations',
    doc: `${DOC}class_Metadata_Operations.htm`,
    statics: [
      fixed('enqueueDeployment', ['Metadata.DeployContainer', 'Metadata.DeployCallback?'], 'Id', (x) =>
        enqueueDeployment(x),
      ),
    ],
  },
];
