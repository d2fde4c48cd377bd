/**
 * Record ids: 15 case-sensitive characters (key prefix, instance, counter) and a 3-character suffix that
 * encodes which of them are upper case.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/field_types.htm (ID field type)
 */
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const SUFFIX = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Fourth to sixth character of every id made here, so that ids invented by tests (`003000000000001`) stay free. */
const INSTANCE = 'LO0';

/** The 18-character id of the `count`-th record of a key prefix. */
export function makeId(keyPrefix: string, count: number): string {
  let rest = count;
  let digits = '';
  while (rest > 0) {
    digits = DIGITS[rest % 62] + digits;
    rest = Math.floor(rest / 62);
  }
  return withSuffix(`${keyPrefix}${INSTANCE}${digits.padStart(9, '0')}`);
}

/** Adds the case-insensitive suffix to a 15-character id. */
export function withSuffix(id15: string): string {
  let suffix = '';
  for (let block = 0; block < 3; block++) {
    let bits = 0;
    for (let i = 0; i < 5; i++) {
      const code = id15.charCodeAt(block * 5 + i);
      if (code >= 65 && code <= 90) bits |= 1 << i;
    }
    suffix += SUFFIX[bits];
  }
  return id15 + suffix;
}

/** 18-character form of an id given in either form; anything else comes back unchanged. */
export function normalizeId(text: string): string {
  return text.length === 15 && /^[0-9A-Za-z]{15}$/.test(text) ? withSuffix(text) : text;
}

/** True for 15 or 18 letters and digits; says nothing about whether the record exists. */
export function looksLikeId(text: string): boolean {
  return /^(?:[0-9A-Za-z]{15}|[0-9A-Za-z]{18})$/.test(text);
}
