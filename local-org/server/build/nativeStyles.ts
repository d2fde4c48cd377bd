/**
 * Leaves out style rules that apply in native shadow only. Pages of the local org run under synthetic shadow, where base
 * components do not set the attribute that those rules ask for; they are most of the package's styles, and every page
 * would read them, and insert them for each component it shows.
 */
import type { Plugin } from 'rollup';
import { fileOf } from './plugins.ts';

/** A host with the attribute, unless it stands in a function such as `:not()`. */
const NATIVE = /:host\([^()]*\[data-render-mode=/;

/** At-rules whose blocks hold rules. */
const HOLDS_RULES = /^@(media|supports|layer|container)\b/;

/** The compiler makes no module of an empty style sheet, which importers would then miss. */
const NOTHING = ':host {}';

/** Stands before the LWC compiler. */
export function withoutNativeStyles(): Plugin {
  return {
    name: 'local-org-without-native-styles',
    transform: (code, id) =>
      fileOf(id).endsWith('.css') && NATIVE.test(code)
        ? { code: withoutNativeRules(code) || NOTHING, map: null }
        : null,
  };
}

/** The style sheet without those rules; a list of selectors loses those that ask for native shadow. */
export function withoutNativeRules(css: string): string {
  const text = css.replace(/\/\*[^]*?\*\//g, '');
  let kept = '';
  let start = 0;
  while (start < text.length) {
    const end = endOf(text, start, /[{;]/);
    const prelude = text.slice(start, end).trim();
    if (text[end] !== '{') {
      kept += prelude === '' ? '' : `${prelude};\n`;
      start = end + 1;
      continue;
    }
    const close = endOf(text, end + 1, /\}/);
    kept += rule(prelude, text.slice(end + 1, close));
    start = close + 1;
  }
  return kept;
}

function rule(prelude: string, body: string): string {
  if (HOLDS_RULES.test(prelude)) {
    const inner = withoutNativeRules(body);
    return inner === '' ? '' : `${prelude} {\n${inner}}\n`;
  }
  if (prelude.startsWith('@')) return `${prelude} {${body}}\n`;
  const selectors = selectorsOf(prelude).filter((selector) => !NATIVE.test(selector));
  return selectors.length === 0 ? '' : `${selectors.join(',\n')} {${body}}\n`;
}

function selectorsOf(prelude: string): string[] {
  const selectors: string[] = [];
  let start = 0;
  while (start < prelude.length) {
    const end = endOf(prelude, start, /,/);
    selectors.push(prelude.slice(start, end).trim());
    start = end + 1;
  }
  return selectors;
}

/** Place of the next such character outside of brackets and strings; the text's end when there is none. */
function endOf(text: string, start: number, wanted: RegExp): number {
  let depth = 0;
  for (let i = start; i < text.length; i++) {
    const character = text.charAt(i);
    if (depth === 0 && wanted.test(character)) return i;
    if (character === '"' || character === "'") i = endOfString(text, i);
    else if ('([{'.includes(character)) depth++;
    else if (')]}'.includes(character)) depth--;
  }
  return text.length;
}

function endOfString(text: string, start: number): number {
  for (let i = start + 1; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === text[start]) return i;
  }
  return text.length;
}
