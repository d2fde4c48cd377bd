/**
 * Failures as the REST API tells them: an HTTP status and a list of `{ message, errorCode, fields }`.
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm
 */
import { exceptionText } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';
import { SoqlError } from '../soql/soqlError.ts';
import { soqlErrorCode } from './query/soqlErrorCode.ts';

export interface ApiError {
  readonly message: string;
  readonly errorCode: string;
  readonly fields?: readonly string[];
}

/** Thrown by any part of the REST interface to end the call with this answer. */
export class RestFailure extends Error {
  readonly status: number;
  readonly errors: readonly ApiError[];
  /** Body of the answer; undefined for an empty one. */
  readonly json: unknown;

  constructor(status: number, errors: readonly ApiError[], json?: unknown) {
    super(errors.map((error) => `${error.errorCode}: ${error.message}`).join('; '));
    this.name = 'RestFailure';
    this.status = status;
    this.errors = errors;
    this.json = json ?? (errors.length === 0 ? undefined : errors);
  }
}

/** Statuses of error codes; 400 for all others. */
const STATUS: Readonly<Record<string, number>> = {
  INVALID_SESSION_ID: 401,
  API_DISABLED_FOR_ORG: 403,
  FORBIDDEN: 403,
  INSUFFICIENT_ACCESS: 403,
  INSUFFICIENT_ACCESS_OR_READONLY: 403,
  INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY: 403,
  REQUEST_LIMIT_EXCEEDED: 403,
  ENTITY_IS_DELETED: 404,
  INVALID_CROSS_REFERENCE_KEY: 404,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TOO_LARGE: 413,
  INVALID_VERSION: 409,
  UNSUPPORTED_MEDIA_TYPE: 415,
  APEX_ERROR: 500,
  UNKNOWN_EXCEPTION: 500,
  // Not the platform's: something it can do and the local org cannot. 501 so that clients do not try again.
  LOCAL_ORG_NOT_SUPPORTED: 501,
};

export function statusOf(errorCode: string): number {
  return STATUS[errorCode] ?? 400;
}

export function failure(errorCode: string, message: string, fields?: readonly string[]): RestFailure {
  const error = fields === undefined ? { message, errorCode } : { message, errorCode, fields };
  return new RestFailure(statusOf(errorCode), [error]);
}

export function notFound(): RestFailure {
  return failure('NOT_FOUND', 'The requested resource does not exist');
}

/** `number` is the diagnostic; README.md lists them. */
export function notSupported(number: `LO72${string}`, what: string): RestFailure {
  return failure('LOCAL_ORG_NOT_SUPPORTED', `${number}: not supported by the local org: ${what}`);
}

/** Any error as an answer; null for a defect of the local org itself. */
export function failureOf(error: unknown): RestFailure | null {
  if (error instanceof RestFailure) return error;
  if (error instanceof NotSupportedError) return failure('LOCAL_ORG_NOT_SUPPORTED', error.message);
  if (error instanceof SoqlError) return failure(soqlErrorCode(error.message), error.message);
  if (error instanceof ApexThrow) return thrownFailure(error);
  return null;
}

function thrownFailure({ exception, message }: ApexThrow): RestFailure {
  const type = exception.cls.name;
  const text = exceptionText(exception).slice(type.length + 2);
  switch (type) {
    case 'System.QueryException':
      return failure(soqlErrorCode(text), text);
    case 'System.SecurityException':
      return failure('INSUFFICIENT_ACCESS_OR_READONLY', text);
    case 'LocalOrg.NotSupportedException':
      return failure('LOCAL_ORG_NOT_SUPPORTED', text);
    default:
      return failure('UNKNOWN_EXCEPTION', message);
  }
}
