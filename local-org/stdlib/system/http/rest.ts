/** RestContext, RestRequest, RestResponse of Apex REST classes. */
import type { Execution } from '../../../runtime/execution.ts';
import { ApexMap, NativeObject } from '../../../runtime/values.ts';
import type { Value } from '../../../runtime/values.ts';
import { bagConstructor, bagProperties } from '../../bag.ts';
import type { Bag } from '../../bag.ts';
import { rowsOf } from '../../rows.ts';
import type { NativeClass, PropertyRow } from '../../table.ts';
import { putEntry } from '../map.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_rest';

interface Context {
  request: Value;
  response: Value;
}

const contexts = new WeakMap<Execution, Context>();

function contextOf(exec: Execution): Context {
  let context = contexts.get(exec);
  if (!context) contexts.set(exec, (context = { request: null, response: null }));
  return context;
}

/** Sets what RestContext shows while an Apex REST method runs. */
export function setRestContext(exec: Execution, request: Value, response: Value): void {
  contexts.set(exec, { request, response });
}

function contextProperty(name: keyof Context, type: string): PropertyRow {
  return {
    name,
    type,
    get: (exec) => contextOf(exec)[name],
    set: (exec, _self, value) => void (contextOf(exec)[name] = value),
  };
}

const { method } = rowsOf<NativeObject<Bag>>();
const headers = (): ApexMap => new ApexMap('String', 'String');

function put(exec: Execution, self: NativeObject<Bag>, map: string, key: string, value: string | null): void {
  putEntry(exec, self.state[map] as ApexMap, key, value);
}

export const restClasses: readonly NativeClass[] = [
  {
    name: 'RestContext',
    doc: `${DOC}context.htm`,
    staticProperties: [
      contextProperty('request', 'RestRequest'),
      contextProperty('response', 'RestResponse'),
    ],
  },
  {
    name: 'RestRequest',
    doc: `${DOC}request.htm`,
    constructors: [bagConstructor('RestRequest', () => ({ headers: headers(), params: headers() }))],
    properties: bagProperties({
      headers: 'Map<String,String>',
      httpMethod: 'String',
      params: 'Map<String,String>',
      remoteAddress: 'String',
      requestBody: 'Blob',
      requestURI: 'String',
      resourcePath: 'String',
    }),
    methods: [
      method('addHeader', ['String', 'String?'], 'void', (x, self, name, value) =>
        put(x, self, 'headers', name, value),
      ),
      method('addParameter', ['String', 'String?'], 'void', (x, self, name, value) =>
        put(x, self, 'params', name, value),
      ),
    ],
  },
  {
    name: 'RestResponse',
    doc: `${DOC}response.htm`,
    constructors: [bagConstructor('RestResponse', () => ({ headers: headers() }))],
    properties: bagProperties({ headers: 'Map<String,String>', responseBody: 'Blob', statusCode: 'Integer' }),
    methods: [
      method('addHeader', ['String', 'String?'], 'void', (x, self, name, value) =>
        put(x, self, 'headers', name, value),
      ),
    ],
  },
];
