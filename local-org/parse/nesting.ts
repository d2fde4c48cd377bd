/** Sources nested deeper than the parser and the compiler, which call themselves for each level, can follow. */
import type { Position } from './diagnostic.ts';

/** Text of diagnostic LO1005. */
export const TOO_DEEP = 'nested too deeply for the local org';

export function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && /call stack/i.test(error.message);
}

/**
 * Most brackets around a place. Written code has a dozen; the parser's time grows with more than the depth, and a
 * source of thousands would keep it busy for minutes.
 */
const MAX_DEPTH = 500;

/** Strings and comments first, so that brackets inside them do not count. `<` may be a comparison and is left out. */
const PIECES = /'(?:\\.|[^'\\\n])*'|\/\/[^\n]*|\/\*[^]*?\*\/|[([{]|[)\]}]/g;

/** Where the brackets around a place become too many; null when they never do. */
export function tooDeepPlace(text: string): Position | null {
  let depth = 0;
  for (const { 0: piece, index } of text.matchAll(PIECES)) {
    if (piece === '(' || piece === '[' || piece === '{') depth += 1;
    else if (piece === ')' || piece === ']' || piece === '}') depth -= 1;
    if (depth > MAX_DEPTH) return placeOf(text, index);
  }
  return null;
}

function placeOf(text: string, index: number): Position {
  const before = text.slice(0, index).split('\n');
  return { line: before.length, column: before[before.length - 1]!.length + 1 };
}
