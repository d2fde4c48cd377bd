/** Compiled regular expressions and Java's ways of using them: split, replace, find. */
import type { Execution } from '../../runtime/execution.ts';
import { fail, notSupported } from '../errors.ts';
import { UntranslatableRegex, translateRegex } from './regexTranslate.ts';

const cache = new Map<string, RegExp>();
const CACHE_LIMIT = 1000;

/** `find`: anywhere; `lookingAt`: at lastIndex; `matches`: at lastIndex and up to the end. All keep lastIndex. */
export type MatchKind = 'find' | 'lookingAt' | 'matches';

/** Throws StringException for a malformed pattern. `flags` are JavaScript's `i`, `m`, `s`. */
export function regex(exec: Execution, pattern: string, kind: MatchKind = 'find', flags = ''): RegExp {
  const key = `${kind}/${flags}/${pattern}`;
  const known = cache.get(key);
  if (known) {
    // matchAll starts where the last use of the shared object ended.
    known.lastIndex = 0;
    return known;
  }
  const built = build(exec, pattern, kind, flags);
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(key, built);
  return built;
}

function build(exec: Execution, pattern: string, kind: MatchKind, flags: string): RegExp {
  try {
    const source = translateRegex(pattern);
    const whole = kind === 'matches' ? `(?:${source})(?![\\s\\S])` : source;
    return new RegExp(whole, `vd${flags}${kind === 'find' ? 'g' : 'y'}`);
  } catch (error) {
    if (error instanceof UntranslatableRegex) throw notSupported('LO5010', error.message);
    if (!(error instanceof SyntaxError)) throw error;
    // UNVERIFIED: What follows `Invalid regex: ` for Pattern.compile('(')? Java's text is not imitated.
    throw fail(exec, 'StringException', `Invalid regex: ${error.message}`);
  }
}

/** Patterns without operators, such as `,` and `\\.`. Half a surrogate pair is matched by none. */
const LITERAL = /^(?:\\[\p{P}\p{S}]|[^\\.[\]{}()*+?^$|\p{Cs}]+)$/u;

/** The only text that a pattern matches; null for patterns with operators. */
function literalOf(pattern: string): string | null {
  return LITERAL.test(pattern) ? pattern.replace('\\', '') : null;
}

/** String.split of Java 8: no leading empty string for a zero-width match, trailing ones dropped at limit 0. */
export function splitText(exec: Execution, text: string, pattern: string, limit: number): string[] {
  const literal = literalOf(pattern);
  const parts =
    literal === null ? splitAtMatches(exec, text, pattern, limit) : splitAtLiteral(text, literal, limit);
  if (parts.length === 1) return parts;
  if (limit === 0) while (parts.length > 0 && parts.at(-1) === '') parts.pop();
  return parts;
}

/** Splits a text that is no pattern; most programs split at nothing else. */
function splitAtLiteral(text: string, literal: string, limit: number): string[] {
  const parts = text.split(literal);
  if (limit <= 0 || parts.length <= limit) return parts;
  return [...parts.slice(0, limit - 1), parts.slice(limit - 1).join(literal)];
}

function splitAtMatches(exec: Execution, text: string, pattern: string, limit: number): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(regex(exec, pattern))) {
    if (limit > 0 && parts.length === limit - 1) break;
    const end = match.index + match[0].length;
    if (end === 0) continue;
    if (match[0] === '' && match.index === text.length) continue;
    parts.push(text.slice(from, match.index));
    from = end;
  }
  parts.push(text.slice(from));
  return parts;
}

export function replaceText(
  exec: Execution,
  text: string,
  pattern: string,
  replacement: string,
  all: boolean,
): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(regex(exec, pattern))) {
    out += text.slice(from, match.index) + expandReplacement(exec, replacement, match);
    from = match.index + match[0].length;
    if (!all) break;
  }
  return out + text.slice(from);
}

/** `$1`, `${name}` and backslash escapes of Matcher.appendReplacement. */
export function expandReplacement(exec: Execution, replacement: string, match: RegExpExecArray): string {
  let out = '';
  for (let i = 0; i < replacement.length; i++) {
    const c = replacement[i]!;
    if (c === '\\') out += replacement[++i] ?? '';
    else if (c !== '$') out += c;
    else {
      const [value, used] = groupReference(exec, replacement.slice(i + 1), match);
      out += value;
      i += used;
    }
  }
  return out;
}

function groupReference(exec: Execution, rest: string, match: RegExpExecArray): [string, number] {
  const named = /^\{([a-zA-Z][a-zA-Z0-9]*)\}/.exec(rest);
  if (named) return [match.groups?.[named[1]!] ?? '', named[0].length];
  const digits = /^\d+/.exec(rest)?.[0];
  if (!digits) throw fail(exec, 'StringException', 'Illegal group reference');
  let length = digits.length;
  while (length > 1 && Number(digits.slice(0, length)) >= match.length) length--;
  const group = Number(digits.slice(0, length));
  if (group >= match.length) throw fail(exec, 'StringException', `No group ${group}`);
  return [match[group] ?? '', length];
}
