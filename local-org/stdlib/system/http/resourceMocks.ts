/**
 * StaticResourceCalloutMock and MultiStaticResourceCalloutMock: answers of a test whose bodies are static resources.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_staticresourcecalloutmock.htm
 */
import type { Execution } from '../../../runtime/execution.ts';
import { ApexBlob, NativeObject } from '../../../runtime/values.ts';
import type { Value } from '../../../runtime/values.ts';
import { fail } from '../../errors.ts';
import { constructor, rowsOf } from '../../rows.ts';
import type { NativeClass } from '../../table.ts';
import { newResponse } from './response.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_';

interface MockState {
  /** Names of the resources: for any endpoint (key null), or by endpoint. */
  readonly resources: Map<string | null, string>;
  status: string | null;
  statusCode: number;
  readonly headers: Map<string, string>;
}

type Mock = NativeObject<MockState>;

const fresh = (name: string): Mock =>
  new NativeObject(name, { resources: new Map(), status: null, statusCode: 0, headers: new Map() });

/** Whether the value is one of the two mocks. */
export function isResourceMock(value: Value): value is Mock {
  return value instanceof NativeObject && /^(Multi)?StaticResourceCalloutMock$/.test(value.className);
}

/**
 * UNVERIFIED: What does a callout say whose mock names no static resource, or one that does not exist? Here a
 * CalloutException.
 */
export function answerFromResource(exec: Execution, { state }: Mock, endpoint: string | null): Value {
  const name = state.resources.get(endpoint) ?? state.resources.get(null);
  const row = name === undefined ? undefined : exec.data.lookup(exec, 'StaticResource', { Name: name })[0];
  const body = row?.fields.get('body');
  if (!(body instanceof ApexBlob)) {
    const what = name === undefined ? `endpoint ${endpoint ?? 'null'}` : `static resource ${name}`;
    throw fail(exec, 'CalloutException', `No response is set for ${what}`);
  }
  return newResponse({
    body: body.bytes,
    status: state.status,
    statusCode: state.statusCode,
    headers: [...state.headers],
  });
}

const { method } = rowsOf<Mock>();

const common = [
  method('respond', ['HttpRequest'], 'HttpResponse', (x, self, sent) => {
    const { endpoint } = (sent as NativeObject<{ readonly endpoint: string | null }>).state;
    return answerFromResource(x, self, endpoint) as never;
  }),
  method(
    'setHeader',
    ['String', 'String?'],
    'void',
    (_x, { state }, name, value) => void state.headers.set(name, value ?? ''),
  ),
  method('setStatus', ['String?'], 'void', (_x, { state }, status) => void (state.status = status)),
  method('setStatusCode', ['Integer'], 'void', (_x, { state }, code) => void (state.statusCode = code)),
];

export const resourceMockClasses: readonly NativeClass[] = [
  {
    name: 'StaticResourceCalloutMock',
    doc: `${DOC}staticresourcecalloutmock.htm`,
    implements: ['HttpCalloutMock'],
    constructors: [constructor([], () => fresh('StaticResourceCalloutMock'))],
    methods: [
      ...common,
      method(
        'setStaticResource',
        ['String'],
        'void',
        (_x, { state }, name) => void state.resources.set(null, name),
      ),
    ],
  },
  {
    name: 'MultiStaticResourceCalloutMock',
    doc: `${DOC}multistaticresourcecalloutmock.htm`,
    implements: ['HttpCalloutMock'],
    constructors: [constructor([], () => fresh('MultiStaticResourceCalloutMock'))],
    methods: [
      ...common,
      method(
        'setStaticResource',
        ['String', 'String'],
        'void',
        (_x, { state }, endpoint, name) => void state.resources.set(endpoint, name),
      ),
    ],
  },
];
