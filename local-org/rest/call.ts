/** One call of the REST interface and its answer, free of HTTP: composite resources make calls of their own. */
import type { Caller } from './caller.ts';
import { failure } from './failure.ts';

export interface RestCall {
  /** Upper case. */
  readonly method: string;
  /** Values of the route's `:names`. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RestBody;
  readonly caller: Caller;
}

export interface RestAnswer {
  readonly status: number;
  /** JSON; absent for an empty body. */
  readonly json?: unknown;
  /** A body that is no JSON. */
  readonly text?: { readonly type: string; readonly content: string | Uint8Array };
  readonly headers?: Readonly<Record<string, string>>;
}

export type RestHandler = (call: RestCall) => RestAnswer;

export function ok(json: unknown, headers: Readonly<Record<string, string>> = {}): RestAnswer {
  return { status: 200, json, headers };
}

export const NO_CONTENT: RestAnswer = { status: 204 };

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A request body: bytes from the network, or JSON from a composite request. */
export class RestBody {
  readonly bytes: Uint8Array;
  readonly #json: unknown;

  private constructor(bytes: Uint8Array, json: unknown) {
    this.bytes = bytes;
    this.#json = json;
  }

  static ofBytes(bytes: Uint8Array): RestBody {
    return new RestBody(bytes, undefined);
  }

  static ofJson(json: unknown): RestBody {
    const bytes = json === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(json), 'utf8');
    return new RestBody(bytes, json);
  }

  get text(): string {
    return Buffer.from(this.bytes).toString('utf8');
  }

  /** @throws RestFailure when the body is not a JSON object. */
  object(): JsonObject {
    const json = this.#json ?? this.#parsed();
    if (!isObject(json)) throw failure('JSON_PARSER_ERROR', 'The HTTP entity body must be a JSON object');
    return json;
  }

  #parsed(): unknown {
    if (this.bytes.length === 0) {
      throw failure(
        'JSON_PARSER_ERROR',
        'The HTTP entity body is required, but this request has no entity body.',
      );
    }
    try {
      return JSON.parse(this.text) as unknown;
    } catch (error) {
      throw failure('JSON_PARSER_ERROR', (error as Error).message);
    }
  }
}
