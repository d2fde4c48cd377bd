/**
 * Error codes of refused queries, by the words of their messages.
 * https://developer.salesforce.com/docs/atlas.en-us.api.meta/api/sforce_api_calls_concepts_core_data_objects.htm (ExceptionCode)
 */

const CODES: readonly (readonly [words: RegExp, code: string])[] = [
  [/^LO\d{4}|local-org/, 'LOCAL_ORG_NOT_SUPPORTED'],
  [/^sObject type '/, 'INVALID_TYPE'],
  [/^No such column|^Didn't understand relationship|can not be (?:filtered|sorted)/, 'INVALID_FIELD'],
  [/^value of filter criterion/, 'INVALID_FIELD'],
  [/^invalid ID field/, 'INVALID_QUERY_FILTER_OPERATOR'],
  [/^invalid operator/, 'INVALID_QUERY_FILTER_OPERATOR'],
  [/^Maximum SOQL offset/, 'NUMBER_OUTSIDE_VALID_RANGE'],
  [/^Insufficient permissions/, 'INSUFFICIENT_ACCESS'],
];

/** `MALFORMED_QUERY` for everything the table does not know. */
export function soqlErrorCode(message: string): string {
  return CODES.find(([words]) => words.test(message))?.[1] ?? 'MALFORMED_QUERY';
}
