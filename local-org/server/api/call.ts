/** One call of the JSON interface, and how it fails. */
import type { ServerConfig } from '../config.ts';
import { isControlled } from '../orgPort.ts';
import type { ControlledOrg, OrgPort } from '../orgPort.ts';
import type { Workbench } from '../workbench.ts';
import type { Viewers } from '../viewers.ts';

export interface ApiCall {
  readonly org: OrgPort;
  readonly config: ServerConfig;
  readonly viewers: Viewers;
  /** Id of the viewing user; checked to be able to log in. */
  readonly userId: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Time, long work and sample data; null when the org is a test's own. */
  readonly workbench: Workbench | null;
}

export type ApiHandler = (call: ApiCall) => unknown;

/** A refusal in the shape components get from the platform (`FetchResponse`). */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  constructor(status: number, statusText: string, body: ApiFailure['body']) {
    super(body.message);
    this.failure = { ok: false, status, statusText, body };
  }
}

export interface ApiFailure {
  readonly ok: false;
  readonly status: number;
  readonly statusText: string;
  readonly body: { readonly message: string; readonly [detail: string]: unknown };
}

export const badRequest = (message: string): ApiError => new ApiError(400, 'Bad Request', { message });
export const notFound = (message: string): ApiError => new ApiError(404, 'Not Found', { message });
export const forbidden = (message: string): ApiError => new ApiError(403, 'Forbidden', { message });

/** The org with its clock and jobs; refuses an org that has none. */
export function controlled({ org }: ApiCall): ControlledOrg {
  if (!isControlled(org))
    throw notFound('LO7207: this org has no clock, jobs and custom metadata to look after');
  return org;
}

/** The same for long work. */
export function workbenchOf({ workbench }: ApiCall): Workbench {
  if (workbench === null) throw notFound('LO7207: this org cannot be filled anew or moved through time');
  return workbench;
}

/** A text from the body; refuses anything else. */
export function textOf(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value === '') throw badRequest(`${name} must be a text`);
  return value;
}

/** A list of texts from the body; absent means empty. */
export function textsOf(body: Readonly<Record<string, unknown>>, name: string): string[] {
  const value = body[name] ?? [];
  if (!Array.isArray(value) || value.some((item) => typeof item !== 'string'))
    throw badRequest(`${name} must be a list of texts`);
  return value as string[];
}
