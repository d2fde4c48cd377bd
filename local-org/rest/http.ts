/** Requests and answers on the wire. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RestAnswer } from './call.ts';
import { RestBody } from './call.ts';
import { failure } from './failure.ts';

/** Longest accepted bodies in bytes: an upload of the Bulk API, and what somebody without a token may send. */
export const MAX_BODY = { known: 150_000_000, unknown: 100_000 };

/** @throws RestFailure for a body that is longer than `max` bytes, or encoded. */
export async function readBody(request: IncomingMessage, max: number): Promise<RestBody> {
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') {
    throw failure(
      'UNSUPPORTED_MEDIA_TYPE',
      `LO7202: bodies with the encoding ${encoding} are not read by the local org`,
    );
  }
  // Refused before a byte is read, so that the client gets the answer.
  if (Number(request.headers['content-length'] ?? 0) > max) throw tooLarge(max);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > max) throw tooLarge(max);
    chunks.push(chunk);
  }
  return RestBody.ofBytes(Buffer.concat(chunks));
}

function tooLarge(max: number): Error {
  return failure('REQUEST_TOO_LARGE', `The request exceeds ${max} bytes`);
}

export function headersOf(request: IncomingMessage): Record<string, string> {
  const pairs = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as const);
  return Object.fromEntries(pairs);
}

/** Names in the client's spelling. */
export function rawHeadersOf(request: IncomingMessage): [name: string, value: string][] {
  const { rawHeaders } = request;
  return rawHeaders.flatMap((name, index) => (index % 2 === 0 ? [[name, rawHeaders[index + 1] ?? '']] : []));
}

export function sendAnswer(
  response: ServerResponse,
  answer: RestAnswer,
  extra: Readonly<Record<string, string>>,
): void {
  const { status, json, text, headers = {} } = answer;
  const body = text?.content ?? (json === undefined ? '' : JSON.stringify(json));
  const type = text?.type ?? (json === undefined ? null : 'application/json;charset=UTF-8');
  response.writeHead(status, {
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...(type === null || status === 204 ? {} : { 'Content-Type': type }),
    ...extra,
    ...headers,
  });
  response.end(status === 204 || response.req.method === 'HEAD' ? undefined : body);
}
