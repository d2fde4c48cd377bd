/** What HttpRequest and HttpResponse objects hold. */
import { NativeObject } from '../../../runtime/values.ts';

export interface HttpState {
  body: Uint8Array;
  /** By lower-case name, with the name as it was written. */
  readonly headers: Map<string, { readonly name: string; readonly value: string }>;
}

export interface ResponseState extends HttpState {
  status: string | null;
  statusCode: number;
}

/** An HttpResponse; headers are names with values. */
export function newResponse(parts: {
  readonly body: Uint8Array;
  readonly status: string | null;
  readonly statusCode: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
}): NativeObject<ResponseState> {
  const headers = new Map(parts.headers.map(([name, value]) => [name.toLowerCase(), { name, value }]));
  return new NativeObject('HttpResponse', { ...parts, headers });
}
