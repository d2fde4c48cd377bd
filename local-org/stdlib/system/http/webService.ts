/**
 * WebServiceCallout.invoke, which classes generated from a WSDL call, and its mock in tests.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_callouts_wsdl2apex_testing.htm
 */
import type { Execution } from '../../../runtime/execution.ts';
import { ApexObject } from '../../../runtime/values.ts';
import type { ApexList, Value } from '../../../runtime/values.ts';
import { fail, notSupported } from '../../errors.ts';
import { fixed } from '../../rows.ts';
import type { NativeClass } from '../../table.ts';
import { mockOf } from './mocks.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

/** `info`: endpoint, SOAP action, request namespace, request name, response namespace, response name, response type. */
function invoke(exec: Execution, stub: Value, request: Value, response: Value, info: ApexList): void {
  const mock = mockOf(exec, 'WebServiceMock');
  if (!(mock instanceof ApexObject)) {
    if (!exec.tx.isTest) throw notSupported('LO5002', 'WebServiceCallout.invoke: SOAP callouts');
    // UNVERIFIED: Which exception has a SOAP callout in a test without a mock? The text is that of HTTP callouts in tests.
    throw fail(exec, 'TypeException', 'Methods defined as TestMethod do not support Web service callouts');
  }
  exec.tx.limits.spend('callouts');
  const [endpoint = null, action = null, , name = null, namespace = null, responseName = null, type = null] =
    info.items;
  exec.invoke(mock, 'doInvoke', [
    stub,
    request,
    response,
    endpoint,
    action,
    name,
    namespace,
    responseName,
    type,
  ]);
}

export const webServiceClasses: readonly NativeClass[] = [
  {
    name: 'WebServiceCallout',
    doc: `${DOC}apex_class_System_WebServiceCallout.htm`,
    statics: [
      fixed(
        'invoke',
        ['Object?', 'Object?', 'Map<String,Object>', 'List<String>'],
        'void',
        (x, stub, request, response, info) => invoke(x, stub, request, response, info),
      ),
    ],
  },
  {
    name: 'WebServiceMock',
    doc: `${DOC}apex_interface_webservicemock.htm`,
    kind: 'interface',
    abstractMethods: [
      {
        name: 'doInvoke',
        params: ['Object', 'Object', 'Map<String,Object>', ...new Array<string>(6).fill('String')],
        returns: 'void',
      },
    ],
  },
];
