import unknownError from '@salesforce/label/c.Latchkey_Error_Unknown';

/** Gives the messages in an error of the shape it knows, and undefined for any other shape. */
type Recogniser = typeof text;

/**
 * From the most telling shape to the least: a record error carries a general message beside the precise ones.
 * Shapes: https://developer.salesforce.com/docs/platform/lwc/guide/data-error.html
 */
const recognisers: readonly Recogniser[] = [
  severalErrors,
  text,
  recordError,
  dmlError,
  messageOfBody,
  ownMessage,
  httpStatus,
];

/** A message for people of each error, without repetition; never empty. */
export function reduceErrors(error: unknown): string[] {
  const messages = messagesIn(error)
    .map((message) => message.trim())
    .filter((message) => message !== '');
  return messages.length > 0 ? [...new Set(messages)] : [unknownError];
}

function messagesIn(error: unknown): string[] {
  for (const recognise of recognisers) {
    const messages = recognise(error);
    if (messages) {
      return messages;
    }
  }
  return [];
}

function severalErrors(error: unknown): string[] | undefined {
  return Array.isArray(error) ? error.flatMap(messagesIn) : undefined;
}

function text(error: unknown): string[] | undefined {
  return typeof error === 'string' ? [error] : undefined;
}

/** Lightning Data Service: `body.output.errors` and `body.output.fieldErrors`. */
function recordError(error: unknown): string[] | undefined {
  const output = property(property(error, 'body'), 'output');
  return nonEmpty([...messagesIn(property(output, 'errors') ?? []), ...fieldErrors(output)]);
}

/** Apex that let a DML error out: `body.pageErrors` and `body.fieldErrors`. */
function dmlError(error: unknown): string[] | undefined {
  const body = property(error, 'body');
  return nonEmpty([...messagesIn(property(body, 'pageErrors') ?? []), ...fieldErrors(body)]);
}

/** Apex exception (`body.message`) or UI API read (`body` is an array of errors). */
function messageOfBody(error: unknown): string[] | undefined {
  return nonEmpty(messagesIn(property(error, 'body') ?? []));
}

/** Error of the browser or of the component itself. */
function ownMessage(error: unknown): string[] | undefined {
  const value = property(error, 'message');
  return typeof value === 'string' ? nonEmpty([value]) : undefined;
}

/** An answer without a body, for example when the session has ended. */
function httpStatus(error: unknown): string[] | undefined {
  const value = property(error, 'statusText');
  return typeof value === 'string' ? [value] : undefined;
}

function fieldErrors(holder: unknown): string[] {
  const byField = property(holder, 'fieldErrors');
  return typeof byField === 'object' && byField !== null ? Object.values(byField).flatMap(messagesIn) : [];
}

function property(holder: unknown, name: string): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined;
}

function nonEmpty(messages: string[]): string[] | undefined {
  return messages.length > 0 ? messages : undefined;
}
