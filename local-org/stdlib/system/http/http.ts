/** HttpRequest, HttpResponse and Http. Only mocked callouts are answered: the local org calls nobody. */
import type { Execution } from '../../../runtime/execution.ts';
import { ApexBlob, ApexList, ApexObject, NativeObject } from '../../../runtime/values.ts';
import type { Value } from '../../../runtime/values.ts';
import { fail, notSupported } from '../../errors.ts';
import { constructor, rowsOf } from '../../rows.ts';
import type { MethodRow, NativeClass } from '../../table.ts';
import { mockOf } from './mocks.ts';
import { answerFromResource, isResourceMock } from './resourceMocks.ts';
import { newResponse } from './response.ts';
import type { HttpState, ResponseState } from './response.ts';

interface RequestState extends HttpState {
  endpoint: string | null;
  method: string | null;
  timeout: number | null;
  compressed: boolean;
}

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_restful_';
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** Body and header methods that requests and responses share. */
function common<S extends HttpState>(): MethodRow[] {
  const { method } = rowsOf<NativeObject<S>>();
  return [
    method('getBody', [], 'String', (_x, { state }) => text(state.body)),
    method('getBodyAsBlob', [], 'Blob', (_x, { state }) => new ApexBlob(state.body)),
    method(
      'getHeader',
      ['String'],
      'String',
      (_x, { state }, name) => state.headers.get(name.toLowerCase())?.value ?? null,
    ),
    method(
      'setBody',
      ['String?'],
      'void',
      (_x, { state }, body) => void (state.body = Buffer.from(body ?? '', 'utf8')),
    ),
    method('setBodyAsBlob', ['Blob'], 'void', (_x, { state }, body) => void (state.body = body.bytes)),
    method(
      'setHeader',
      ['String', 'String?'],
      'void',
      (_x, { state }, name, value) =>
        void state.headers.set(name.toLowerCase(), { name, value: value ?? '' }),
    ),
  ];
}

const request = rowsOf<NativeObject<RequestState>>();

export const httpRequestClass: NativeClass = {
  name: 'HttpRequest',
  doc: `${DOC}http_httprequest.htm`,
  constructors: [
    constructor([], () => {
      const state: RequestState = {
        body: Buffer.alloc(0),
        headers: new Map(),
        endpoint: null,
        method: null,
        timeout: null,
        compressed: false,
      };
      return new NativeObject('HttpRequest', state);
    }),
  ],
  methods: [
    ...common<RequestState>(),
    request.method('getCompressed', [], 'Boolean', (_x, { state }) => state.compressed),
    request.method('getEndpoint', [], 'String', (_x, { state }) => state.endpoint),
    request.method('getMethod', [], 'String', (_x, { state }) => state.method),
    request.method('setCompressed', ['Boolean'], 'void', (_x, { state }, on) => void (state.compressed = on)),
    request.method(
      'setEndpoint',
      ['String?'],
      'void',
      (_x, { state }, endpoint) => void (state.endpoint = endpoint),
    ),
    request.method('setMethod', ['String?'], 'void', (_x, { state }, method) => void (state.method = method)),
    request.method(
      'setTimeout',
      ['Integer'],
      'void',
      (_x, { state }, millis) => void (state.timeout = millis),
    ),
    request.method(
      'toString',
      [],
      'String',
      (_x, { state }) => `System.HttpRequest[Endpoint=${state.endpoint}, Method=${state.method}]`,
    ),
  ],
};

const response = rowsOf<NativeObject<ResponseState>>();

export const httpResponseClass: NativeClass = {
  name: 'HttpResponse',
  doc: `${DOC}http_httpresponse.htm`,
  constructors: [
    constructor([], () => newResponse({ body: Buffer.alloc(0), status: null, statusCode: 0, headers: [] })),
  ],
  methods: [
    ...common<ResponseState>(),
    response.method(
      'getHeaderKeys',
      [],
      'List<String>',
      (_x, { state }) =>
        new ApexList(
          'String',
          [...state.headers.values()].map(({ name }) => name),
        ),
    ),
    response.method('getStatus', [], 'String', (_x, { state }) => state.status),
    response.method('getStatusCode', [], 'Integer', (_x, { state }) => state.statusCode),
    response.method(
      'setStatus',
      ['String?'],
      'void',
      (_x, { state }, status) => void (state.status = status),
    ),
    response.method(
      'setStatusCode',
      ['Integer'],
      'void',
      (_x, { state }, code) => void (state.statusCode = code),
    ),
    response.method(
      'toString',
      [],
      'String',
      (_x, { state }) => `System.HttpResponse[Status=${state.status}, StatusCode=${state.statusCode}]`,
    ),
  ],
};

/** Texts: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/langCon_apex_transaction_control.htm */
const BLOCKED = {
  savepoint: 'All active Savepoints must be released before making callouts.',
  work: 'You have uncommitted work pending. Please commit or rollback before calling out',
} as const;

function send(exec: Execution, sent: Value): Value {
  const blocker = exec.data.calloutBlocker?.(exec) ?? null;
  if (blocker !== null) throw fail(exec, 'CalloutException', BLOCKED[blocker]);
  exec.tx.limits.spend('callouts');
  const mock = mockOf(exec, 'HttpCalloutMock');
  if (mock instanceof ApexObject) return exec.invoke(mock, 'respond', [sent]);
  if (isResourceMock(mock))
    return answerFromResource(exec, mock, (sent as NativeObject<RequestState>).state.endpoint);
  if (exec.tx.isTest) {
    throw fail(exec, 'TypeException', 'Methods defined as TestMethod do not support Web service callouts');
  }
  throw notSupported('LO5002', 'a callout outside tests');
}

const http = rowsOf<NativeObject>();

export const httpClass: NativeClass = {
  name: 'Http',
  doc: `${DOC}http_http.htm`,
  constructors: [constructor([], () => new NativeObject('Http', null))],
  methods: [http.method('send', ['HttpRequest'], 'HttpResponse', (x, _self, sent) => send(x, sent) as never)],
};
