/** JSON text as a tree that keeps field order, duplicate names (the last one counts) and the digits of numbers. */
import { JsonError, Tokenizer } from './tokens.ts';
import type { Token } from './tokens.ts';

export type JsonTree =
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, JsonTree> }
  | { readonly kind: 'array'; readonly items: readonly JsonTree[] }
  | { readonly kind: 'string'; readonly text: string }
  | { readonly kind: 'number'; readonly text: string; readonly integer: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null' };

/** Throws {@link JsonError}. Text after the value is ignored. UNVERIFIED: Does JSON.deserializeUntyped('1 2') give 1? */
export function parseTree(text: string): JsonTree {
  const tokens = new Tokenizer(text);
  const first = tokens.next();
  if (!first) throw new JsonError('No content to map to Object due to end of input');
  return treeFrom(first, tokens);
}

/** The value that starts with `token`. */
export function treeFrom(token: Token, source: { next(): Token | null }): JsonTree {
  switch (token.kind) {
    case 'START_OBJECT': {
      const fields = new Map<string, JsonTree>();
      for (let name = source.next()!; name.kind !== 'END_OBJECT'; name = source.next()!) {
        fields.set(name.text, treeFrom(source.next()!, source));
      }
      return { kind: 'object', fields };
    }
    case 'START_ARRAY': {
      const items: JsonTree[] = [];
      for (let item = source.next()!; item.kind !== 'END_ARRAY'; item = source.next()!)
        items.push(treeFrom(item, source));
      return { kind: 'array', items };
    }
    case 'VALUE_STRING':
      return { kind: 'string', text: token.text };
    case 'VALUE_NUMBER_INT':
    case 'VALUE_NUMBER_FLOAT':
      return { kind: 'number', text: token.text, integer: token.kind === 'VALUE_NUMBER_INT' };
    case 'VALUE_TRUE':
    case 'VALUE_FALSE':
      return { kind: 'boolean', value: token.kind === 'VALUE_TRUE' };
    case 'VALUE_NULL':
      return { kind: 'null' };
    default:
      throw new JsonError(`Unexpected token ${token.kind}`);
  }
}
