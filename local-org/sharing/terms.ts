/** Small parts that conditions are written with. */
import type { SqlValue } from '../database/codec.ts';
import type { ParamList } from '../soql/params.ts';
import type { SharingFacts } from './facts.ts';

/** Placeholder of something known of the user at execution. */
export function fact(ctx: { readonly params: ParamList }, read: (facts: SharingFacts) => SqlValue): string {
  return ctx.params.add({ kind: 'sharing', read });
}

/** Right side of `IN` for a JSON array. */
export function list(placeholder: string): string {
  return `(SELECT value FROM json_each(${placeholder}))`;
}

export function any(terms: readonly string[]): string {
  return terms.length === 0 ? '0' : `(${terms.join(' OR ')})`;
}
