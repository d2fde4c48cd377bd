/** Interfaces that user classes implement, and the contexts handed to them. */
import type { ApexObject, NativeObject } from '../../runtime/values.ts';
import { enumValue } from '../enums.ts';
import { rowsOf } from '../rows.ts';
import type { FinalizerContextState, JobContextState, SchedulableContextState } from '../states.ts';
import type { MethodRow, NativeClass } from '../table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';
const GUIDE = 'https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/';

type Abstract = Omit<MethodRow, 'call'>;

function abstract(name: string, params: readonly string[], returns: string): Abstract {
  return { name, params, returns };
}

function contract(
  name: string,
  doc: string,
  methods: readonly Abstract[],
  typeParameters: readonly string[] = [],
): NativeClass {
  return {
    name,
    doc,
    kind: 'interface',
    abstractMethods: methods,
    ...(typeParameters.length > 0 ? { typeParameters } : {}),
  };
}

const job = rowsOf<NativeObject<JobContextState>>();
const finalizer = rowsOf<NativeObject<FinalizerContextState>>();
const scheduled = rowsOf<NativeObject<SchedulableContextState>>();

/** A context is an interface too: tests implement it. */
function context(name: string, doc: string, methods: readonly MethodRow[]): NativeClass {
  return {
    ...contract(
      name,
      doc,
      methods.map((row) => abstract(row.name, row.params, row.returns)),
    ),
    methods,
  };
}

export const interfaceClasses: readonly NativeClass[] = [
  contract('Callable', `${REFERENCE}apex_interface_System_Callable.htm`, [
    abstract('call', ['String', 'Map<String,Object>'], 'Object'),
  ]),
  contract('Comparable', `${REFERENCE}apex_comparable.htm`, [abstract('compareTo', ['Object'], 'Integer')]),
  contract(
    'Comparator',
    `${REFERENCE}apex_interface_System_Comparator.htm`,
    [abstract('compare', ['T', 'T'], 'Integer')],
    ['T'],
  ),
  contract('Queueable', `${GUIDE}apex_queueing_jobs.htm`, [
    abstract('execute', ['QueueableContext'], 'void'),
  ]),
  contract('Schedulable', `${GUIDE}apex_scheduler.htm`, [
    abstract('execute', ['SchedulableContext'], 'void'),
  ]),
  contract('Finalizer', `${GUIDE}apex_transaction_finalizers.htm`, [
    abstract('execute', ['FinalizerContext'], 'void'),
  ]),
  contract('StubProvider', `${REFERENCE}apex_interface_System_StubProvider.htm`, [
    abstract(
      'handleMethodCall',
      ['Object', 'String', 'Type', 'List<Type>', 'List<String>', 'List<Object>'],
      'Object',
    ),
  ]),
  contract('HttpCalloutMock', `${REFERENCE}apex_interface_httpcalloutmock.htm`, [
    abstract('respond', ['HttpRequest'], 'HttpResponse'),
  ]),
  contract(
    'Database.Batchable',
    `${REFERENCE}apex_interface_database_batchable.htm`,
    [
      abstract('start', ['Database.BatchableContext'], 'Iterable<T>'),
      abstract('execute', ['Database.BatchableContext', 'List<T>'], 'void'),
      abstract('finish', ['Database.BatchableContext'], 'void'),
    ],
    ['T'],
  ),
  contract('Database.Stateful', `${GUIDE}apex_batch_interface.htm`, []),
  contract('Database.AllowsCallouts', `${GUIDE}apex_batch_interface.htm`, []),
  contract('Database.RaisesPlatformEvents', `${GUIDE}apex_batch_platformevents.htm`, []),
  context('QueueableContext', `${REFERENCE}apex_class_System_QueueableContext.htm`, [
    job.method('getJobId', [], 'Id', (_x, self) => self.state.jobId),
  ]),
  context('Database.BatchableContext', `${REFERENCE}apex_interface_database_batchablecontext.htm`, [
    job.method('getJobId', [], 'Id', (_x, self) => self.state.jobId),
    job.method('getChildJobId', [], 'Id', (_x, self) => self.state.jobId),
  ]),
  context('SchedulableContext', `${REFERENCE}apex_class_System_SchedulableContext.htm`, [
    scheduled.method('getTriggerId', [], 'Id', (_x, self) => self.state.triggerId),
  ]),
  context('FinalizerContext', `${REFERENCE}apex_interface_System_FinalizerContext.htm`, [
    finalizer.method('getAsyncApexJobId', [], 'Id', (_x, self) => self.state.jobId),
    finalizer.method(
      'getException',
      [],
      'Exception',
      (_x, self) => self.state.exception as ApexObject | null,
    ),
    finalizer.method('getRequestId', [], 'String', (_x, self) => self.state.requestId),
    finalizer.method('getResult', [], 'ParentJobResult', (_x, self) =>
      enumValue('ParentJobResult', self.state.result),
    ),
  ]),
];
