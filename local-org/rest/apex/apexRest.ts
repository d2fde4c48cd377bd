/**
 * `/services/apexrest/...`: methods of classes with @RestResource.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_rest_methods.htm
 */
import { formatThrow } from '../../compile/formatThrow.ts';
import type { MethodInfo } from '../../compile/symbols.ts';
import { ApexThrow } from '../../runtime/execution.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexBlob, ApexMap, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Bag } from '../../stdlib/bag.ts';
import { bagValue } from '../../stdlib/bag.ts';
import { Deserializer, readJson } from '../../stdlib/json/deserialize.ts';
import { serialize } from '../../stdlib/json/serialize.ts';
import { setRestContext } from '../../stdlib/system/http/rest.ts';
import { mapOf } from '../../stdlib/system/map.ts';
import type { RestAnswer, RestBody } from '../call.ts';
import type { Caller } from '../caller.ts';
import { failure, notSupported } from '../failure.ts';
import { findMapping } from './urlMapping.ts';
import type { Mapping } from './urlMapping.ts';

export interface ApexRestRequest {
  readonly method: string;
  /** Behind `/services/apexrest`, decoded, with the leading slash. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** Names as the client wrote them. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly remoteAddress: string;
  readonly body: RestBody;
  readonly caller: Caller;
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
const JSON_TYPE = 'application/json; charset=utf-8';

/** Statuses that RestResponse.statusCode may have. */
const STATUSES = new Set([
  200, 201, 202, 204, 206, 300, 301, 302, 304, 400, 401, 403, 404, 405, 406, 409, 410, 412, 413, 414, 415,
  417, 500,
]);

/** @throws RestFailure */
export function runApexRest(request: ApexRestRequest): RestAnswer {
  const { caller } = request;
  const mapping = findMapping(caller.core.program, request.path);
  if (!mapping) throw failure('NOT_FOUND', 'Could not find a match for URL');
  const { name } = mapping.cls;
  if (!caller.core.data.canAccessClass(caller.userId, name)) {
    throw failure('FORBIDDEN', `You do not have access to the Apex class named: ${name}`);
  }
  const method = methodOf(mapping, request.method);
  if (/xml/i.test(headerOf(request, 'content-type'))) throw notSupported('LO7203', 'XML in Apex REST');
  try {
    return caller.write(`${name}.${method.name}`, (exec) => invoke(exec, request, mapping, method));
  } catch (error) {
    if (!(error instanceof ApexThrow)) throw error;
    const { type, message, stackTrace } = formatThrow(error);
    throw failure('APEX_ERROR', `${type}: ${message}\n\n${stackTrace}`);
  }
}

function methodOf({ cls }: Mapping, httpMethod: string): MethodInfo {
  const methods = [...cls.methods.values()].flat();
  const served = (verb: string): MethodInfo | undefined =>
    methods.find((method) => method.isStatic && method.annotations.has(`http${verb.toLowerCase()}`));
  const found = served(httpMethod);
  if (found) return found;
  const allowed = METHODS.filter((verb) => served(verb) !== undefined).join(',');
  throw failure('METHOD_NOT_ALLOWED', `HTTP Method '${httpMethod}' not allowed. Allowed are ${allowed}`);
}

function headerOf({ headers }: ApexRestRequest, wanted: string): string {
  return headers.find(([name]) => name.toLowerCase() === wanted)?.[1] ?? '';
}

function invoke(exec: Execution, request: ApexRestRequest, mapping: Mapping, method: MethodInfo): RestAnswer {
  const takesBody = method.params.length === 0;
  const response = new NativeObject<Bag>('RestResponse', { headers: new ApexMap('String', 'String') });
  setRestContext(exec, requestObject(exec, request, mapping, takesBody), response);
  const args = takesBody ? [] : readArguments(exec, method, request.body);
  const result = exec.invokeStatic(method.owner.name, method.name, args);
  return method.returns.name === 'void'
    ? voidAnswer(request.method, response)
    : valueAnswer(exec, result, response);
}

function requestObject(
  exec: Execution,
  request: ApexRestRequest,
  { pattern }: Mapping,
  takesBody: boolean,
): NativeObject<Bag> {
  const texts = (entries: Iterable<readonly [string, string]>): ApexMap =>
    mapOf(exec, 'String', 'String', entries);
  return new NativeObject<Bag>('RestRequest', {
    // The token is nothing for the program to see.
    headers: texts(request.headers.filter(([name]) => name.toLowerCase() !== 'authorization')),
    params: texts(request.query),
    httpMethod: request.method,
    remoteAddress: request.remoteAddress,
    requestURI: request.path,
    resourcePath: `/services/apexrest${pattern}`,
    requestBody: takesBody ? new ApexBlob(request.body.bytes) : null,
  });
}

/** Parameters by name; one that is not given is null. */
function readArguments(exec: Execution, method: MethodInfo, body: RestBody): Value[] {
  const tree = readTree(exec, body.text.trim() === '' ? '{}' : body.text);
  const known = new Set(method.paramNames);
  for (const name of tree.keys()) {
    if (known.has(name)) continue;
    throw failure('JSON_PARSER_ERROR', `Unexpected parameter encountered during deserialization: ${name}`);
  }
  const deserializer = new Deserializer(exec, true);
  return method.params.map((type, index) => {
    const value = tree.get(method.paramNames[index]!);
    return value === undefined ? null : jsonErrors(() => deserializer.read(value, type.name));
  });
}

function readTree(exec: Execution, text: string) {
  const tree = jsonErrors(() => readJson(exec, text));
  if (tree.kind === 'object') return tree.fields;
  throw failure('JSON_PARSER_ERROR', 'The HTTP entity body must be a JSON object');
}

/** A body that does not fit the parameters is the client's fault. */
function jsonErrors<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof ApexThrow)) throw error;
    throw failure('JSON_PARSER_ERROR', formatThrow(error).message);
  }
}

function voidAnswer(httpMethod: string, response: NativeObject<Bag>): RestAnswer {
  const body = bagValue(response, 'responseBody');
  const content = body instanceof ApexBlob ? body.bytes : new Uint8Array();
  const headers = headersOf(response);
  const type =
    Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? JSON_TYPE;
  const status = statusOf(response) ?? (httpMethod === 'PATCH' ? 204 : 200);
  return { status, headers, text: { type, content } };
}

/** Null members of the value are left out. */
function valueAnswer(exec: Execution, value: Value, response: NativeObject<Bag>): RestAnswer {
  const content = serialize(exec, value, { pretty: false, suppressNulls: true });
  return {
    status: statusOf(response) ?? 200,
    headers: headersOf(response),
    text: { type: JSON_TYPE, content },
  };
}

/** @throws RestFailure for a status the platform does not send. */
function statusOf(response: NativeObject<Bag>): number | null {
  const status = bagValue(response, 'statusCode');
  if (typeof status !== 'number') return null;
  if (STATUSES.has(status)) return status;
  throw failure('UNKNOWN_EXCEPTION', `Invalid status code for HTTP response: ${status}`);
}

function headersOf(response: NativeObject<Bag>): Record<string, string> {
  const headers = bagValue(response, 'headers');
  if (!(headers instanceof ApexMap)) return {};
  const pairs = [...headers.entries.values()].map(
    ({ key, value }) => [String(key), String(value ?? '')] as const,
  );
  return Object.fromEntries(pairs);
}
