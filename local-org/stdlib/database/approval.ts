/**
 * Results of the Approval class. Approval processes and record locks do not exist in the local org (their methods are
 * not supported); code that handles results is tested with results made from JSON.
 */
import type { DmlResult } from '../../dml/engine.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { outcomeFrom, textMember } from './resultJson.ts';
import { errorList } from './results.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_Approval_';

interface ProcessState {
  readonly outcome: DmlResult;
  readonly entityId: string | null;
  readonly instanceId: string | null;
  readonly instanceStatus: string | null;
}

const lock = rowsOf<NativeObject<DmlResult>>();
const process = rowsOf<NativeObject<ProcessState>>();

function lockClass(name: string): NativeClass {
  return {
    name: `Approval.${name}`,
    doc: `${DOC}${name}.htm`,
    methods: [
      lock.method('getErrors', [], 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      lock.method('getId', [], 'Id', (_x, { state }) => state.id),
      lock.method('isSuccess', [], 'Boolean', (_x, { state }) => state.success),
    ],
    properties: [
      lock.property('errors', 'List<Database.Error>', (_x, { state }) => errorList(state.errors)),
      lock.property('id', 'Id', (_x, { state }) => state.id),
      lock.property('success', 'Boolean', (_x, { state }) => state.success),
    ],
    fromJson: (_exec, tree) => new NativeObject(`Approval.${name}`, outcomeFrom(tree)),
  };
}

export const approvalClasses: readonly NativeClass[] = [
  lockClass('LockResult'),
  lockClass('UnlockResult'),
  {
    name: 'Approval.ProcessResult',
    doc: `${DOC}ProcessResult.htm`,
    methods: [
      process.method('getEntityId', [], 'String', (_x, { state }) => state.entityId),
      process.method('getErrors', [], 'List<Database.Error>', (_x, { state }) =>
        errorList(state.outcome.errors),
      ),
      process.method('getInstanceId', [], 'String', (_x, { state }) => state.instanceId),
      process.method('getInstanceStatus', [], 'String', (_x, { state }) => state.instanceStatus),
      process.method('getNewWorkitemIds', [], 'List<Id>', () => new ApexList('Id')),
      process.method('isSuccess', [], 'Boolean', (_x, { state }) => state.outcome.success),
    ],
    properties: [
      process.property('entityId', 'String', (_x, { state }) => state.entityId),
      process.property('errors', 'List<Database.Error>', (_x, { state }) => errorList(state.outcome.errors)),
      process.property('instanceId', 'String', (_x, { state }) => state.instanceId),
      process.property('instanceStatus', 'String', (_x, { state }) => state.instanceStatus),
      process.property('success', 'Boolean', (_x, { state }) => state.outcome.success),
    ],
    fromJson: (_exec, tree) =>
      new NativeObject<ProcessState>('Approval.ProcessResult', {
        outcome: outcomeFrom(tree),
        entityId: textMember(tree, 'entityId'),
        instanceId: textMember(tree, 'instanceId'),
        instanceStatus: textMember(tree, 'instanceStatus'),
      }),
  },
];
