/** Record ids in addresses and bodies. */
import { looksLikeId, normalizeId } from '../../database/ids.ts';
import type { ObjectSchema, Schema } from '../../schema/schema.ts';
import { failure } from '../failure.ts';

/**
 * The 18-character id of a record of the object.
 * @throws RestFailure MALFORMED_ID
 * https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/errorcodes.htm (Incorrect ID example)
 */
export function recordId(object: ObjectSchema, text: string): string {
  const id = normalizeId(text);
  if (looksLikeId(text) && (object.keyPrefix === '' || id.startsWith(object.keyPrefix))) return id;
  throw failure('MALFORMED_ID', `${object.label} ID: id value of incorrect type: ${text}`, ['Id']);
}

/** The object whose records have such ids; undefined when there is none or the text is no id. */
export function objectOfId(schema: Schema, text: string): ObjectSchema | undefined {
  return looksLikeId(text) ? schema.objectByKeyPrefix(text.slice(0, 3)) : undefined;
}
