import type { Execution, TransactionKind } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import { enumValue } from '../enums.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

/** https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_enum_System_Quiddity.htm */
// prettier-ignore
const QUIDDITY: Readonly<Record<TransactionKind, string>> = {
  anonymous: 'ANONYMOUS', aura: 'AURA', rest: 'REST', future: 'FUTURE', queueable: 'QUEUEABLE',
  finalizer: 'TRANSACTION_FINALIZER_QUEUEABLE', batch: 'BATCH_APEX', schedulable: 'SCHEDULED',
  // UNVERIFIED: Which quiddity does Request.getCurrent() give in a platform-event trigger?
  event: 'UNDEFINED', flow: 'UNDEFINED', test: 'RUNTEST_SYNC',
};

function quiddity(exec: Execution): string {
  return QUIDDITY[exec.tx.kind];
}

const { method } = rowsOf<NativeObject>();

export const requestClass: NativeClass = {
  name: 'Request',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Request.htm',
  statics: [fixed('getCurrent', [], 'Request', () => new NativeObject('Request', null))],
  methods: [
    method('getQuiddity', [], 'Quiddity', (x) => enumValue('Quiddity', quiddity(x))),
    method('getRequestId', [], 'String', (x) => x.tx.id),
  ],
};
