/** LIKE patterns and INCLUDES sets as SQL values. */
import type { Value } from '../runtime/values.ts';
import type { SqlValue } from '../database/codec.ts';

/** SOQL's `%`, `_` and backslash escapes are SQLite's; a backslash before anything else means itself. */
export function likeEncoder(value: Value): SqlValue {
  if (value === null) return null;
  return String(value).replace(/\\[\s\S]?/g, (pair) =>
    /^\\[%_\\]$/.test(pair) ? pair : `\\\\${pair.slice(1)}`,
  );
}

/** `'A;B'` as the JSON array `["a","b"]`. */
export function includesEncoder(value: Value): SqlValue {
  if (value === null) return null;
  const items = String(value).toLowerCase().split(';');
  return JSON.stringify(items.map((item) => item.replace(/^ +| +$/g, '')));
}
