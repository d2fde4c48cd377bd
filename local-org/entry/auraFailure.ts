/**
 * How a failed Apex call looks to a Lightning web component.
 * https://developer.salesforce.com/docs/platform/lwc/guide/apex-error-handling.html
 */
import { formatThrow } from '../compile/formatThrow.ts';
import { exceptionMessage, platformException, isSubclass } from '../runtime/exceptions.ts';
import type { ApexThrow, ExceptionState } from '../runtime/execution.ts';

export interface AuraErrorBody {
  readonly message?: string;
  readonly exceptionType?: string;
  readonly isUserDefinedException?: boolean;
  readonly stackTrace?: string;
  /** Unhandled DmlException: errors without and with a field. */
  readonly pageErrors?: readonly AuraDmlError[];
  readonly fieldErrors?: Readonly<Record<string, readonly AuraDmlError[]>>;
  readonly index?: null;
  readonly duplicateResults?: readonly [];
}

export interface AuraDmlError {
  readonly statusCode: string;
  readonly message: string;
}

/** Thrown by `Org.aura`; its own properties are the `FetchResponse` that the component receives. */
export class AuraFailure extends Error {
  readonly ok = false;
  readonly status: number;
  readonly statusText = 'Server Error';
  readonly body: AuraErrorBody;

  constructor(body: AuraErrorBody, status = 500) {
    super(body.message ?? body.pageErrors?.[0]?.message ?? 'Apex call failed');
    this.name = 'AuraFailure';
    this.status = status;
    this.body = body;
  }
}

export function auraFailure(error: ApexThrow): AuraFailure {
  const { cls } = error.exception;
  const message = exceptionMessage(error.exception);
  const isA = (name: string): boolean => isSubclass(cls, platformException(name)!);
  const state = error.exception.native as ExceptionState;
  // "The error doesn't include the body.stackTrace property" for this type.
  if (isA('AuraHandledException')) {
    return new AuraFailure({
      message: state.auraMessage ?? message,
      exceptionType: cls.name,
      isUserDefinedException: false,
    });
  }
  if (isA('DmlException') && state.dml) return new AuraFailure(dmlBody(state.dml));
  const { stackTrace } = formatThrow(error);
  const isUserDefinedException = platformException(cls.name) === undefined;
  return new AuraFailure({ message, exceptionType: cls.name, isUserDefinedException, stackTrace });
}

/** Shape as public components read it (`body.pageErrors[0].message`).
 * UNVERIFIED: Which members has `error.body` when an @AuraEnabled method leaves a DmlException uncaught?
 */
function dmlBody(failures: NonNullable<ExceptionState['dml']>): AuraErrorBody {
  const pageErrors: AuraDmlError[] = [];
  const fieldErrors: Record<string, AuraDmlError[]> = {};
  for (const { statusCode, message, fields } of failures) {
    const error = { statusCode, message };
    if (fields.length === 0) pageErrors.push(error);
    for (const field of fields) (fieldErrors[field] ??= []).push(error);
  }
  return { pageErrors, fieldErrors, index: null, duplicateResults: [] };
}
