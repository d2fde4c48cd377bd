import type { Execution } from '../../runtime/execution.ts';
import { ApexBlob, ApexDate, ApexDatetime, ApexList, ApexSet } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { javaStringHash, keyEquals } from '../../runtime/equality.ts';
import { dateText, datetimeText, toText } from '../../runtime/text.ts';
import { fail, nullArgument } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import * as escapes from '../text/escapes.ts';
import { replaceText, splitText } from '../text/regex.ts';
import { toLocal } from '../time/zone.ts';
import * as text from './stringText.ts';

const { method } = rowsOf<string>();

/** `String.valueOf(Object)`: text of the value, dates without the midnight that concatenation shows. */
function valueOf(exec: Execution, value: Value): string | null {
  if (value === null) return null;
  if (value instanceof ApexDate) return dateText(value);
  if (value instanceof ApexDatetime) return datetimeText(toLocal(exec, value));
  if (value instanceof ApexBlob) return toText(exec, value);
  return toText(exec, value);
}

function range(exec: Execution, s: string, start: number, end: number): string {
  if (start < 0) throw fail(exec, 'StringException', `Starting position out of bounds: ${start}`);
  if (end < start || end > s.length)
    throw fail(exec, 'StringException', `Ending position out of bounds: ${end}`);
  return s.slice(start, end);
}

/** The text, when it has such a place. */
function within(exec: Execution, s: string, index: number): string {
  // UNVERIFIED: What does 'abc'.charAt(5) say?
  if (index < 0 || index >= s.length)
    throw fail(exec, 'StringException', `String index out of range: ${index}`);
  return s;
}

function list(items: readonly Value[]): ApexList {
  return new ApexList('String', [...items]);
}

function join(exec: Execution, items: Value, separator: string): string {
  if (items instanceof ApexList) return items.items.map((item) => joinText(exec, item)).join(separator);
  if (items instanceof ApexSet)
    return [...items.entries.values()].map((item) => joinText(exec, item)).join(separator);
  throw fail(exec, 'TypeException', 'String.join takes a List or a Set');
}

/** A null item joins as empty text. */
function joinText(exec: Execution, item: Value): string {
  return item === null ? '' : toText(exec, item);
}

function addErrorUnbound(exec: Execution): never {
  // The compiler binds `record.Field.addError(...)` to the record; a free string has no field to carry it.
  throw fail(exec, 'SObjectException', 'addError is only valid on a field of an SObject');
}

const abbreviateAt = (exec: Execution, s: string, max: number, offset: number): string => {
  if (max < (offset > 0 ? 7 : 4)) {
    throw fail(
      exec,
      'StringException',
      `Minimum abbreviation width${offset > 0 ? ' with offset is 7' : ' is 4'}`,
    );
  }
  return text.abbreviate(s, max, offset);
};

const statics = [
  fixed('escapeSingleQuotes', ['String'], 'String', (_x, s) => s.replace(/\\/g, '\\\\').replace(/'/g, "\\'")),
  fixed('format', ['String?', 'List<Object>?'], 'String', (x, pattern, args) => {
    if (pattern === null) throw nullArgument(x);
    // Each argument is turned into text once, used or not: toString() may have side effects.
    const texts = (args?.items ?? []).map((item) => toText(x, item));
    return text.formatMessage(pattern, (i) => texts[i]);
  }),
  fixed('fromCharArray', ['List<Integer>'], 'String', (_x, codes) =>
    codes.items.map((code) => String.fromCodePoint(code as number)).join(''),
  ),
  fixed('getCommonPrefix', ['List<String>'], 'String', (_x, strings) => {
    const [first = '', ...rest] = strings.items as string[];
    return rest.reduce((prefix, s) => {
      const end = text.indexOfDifference(prefix, s);
      return end < 0 ? prefix : prefix.slice(0, end);
    }, first);
  }),
  fixed('isBlank', ['String?'], 'Boolean', (_x, s) => s === null || s.trim() === ''),
  fixed('isEmpty', ['String?'], 'Boolean', (_x, s) => s === null || s === ''),
  fixed('isNotBlank', ['String?'], 'Boolean', (_x, s) => s !== null && s.trim() !== ''),
  fixed('isNotEmpty', ['String?'], 'Boolean', (_x, s) => s !== null && s !== ''),
  fixed('join', ['Object', 'String?'], 'String', (x, items, separator) => join(x, items, separator ?? '')),
  fixed('valueOf', ['Date?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOf', ['Datetime?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOf', ['Decimal?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOf', ['Double?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOf', ['Integer?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOf', ['Long?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOf', ['Object?'], 'String', (x, v) => valueOf(x, v)),
  fixed('valueOfGmt', ['Datetime'], 'String', (_x, v) => datetimeText(v)),
];

const caseless = (s: string): string => s.toLowerCase();

const searches = [
  method('contains', ['String'], 'Boolean', (_x, s, part) => s.includes(part)),
  method('containsAny', ['String'], 'Boolean', (_x, s, chars) => [...chars].some((c) => s.includes(c))),
  method('containsIgnoreCase', ['String'], 'Boolean', (_x, s, part) => caseless(s).includes(caseless(part))),
  method('containsNone', ['String'], 'Boolean', (_x, s, chars) => ![...chars].some((c) => s.includes(c))),
  method('containsOnly', ['String'], 'Boolean', (_x, s, chars) => [...s].every((c) => chars.includes(c))),
  method('containsWhitespace', [], 'Boolean', (_x, s) => /\s/.test(s)),
  method('countMatches', ['String'], 'Integer', (_x, s, part) => text.countMatches(s, part)),
  method('endsWith', ['String'], 'Boolean', (_x, s, part) => s.endsWith(part)),
  method('endsWithIgnoreCase', ['String'], 'Boolean', (_x, s, part) => caseless(s).endsWith(caseless(part))),
  method('startsWith', ['String'], 'Boolean', (_x, s, part) => s.startsWith(part)),
  method('startsWithIgnoreCase', ['String'], 'Boolean', (_x, s, part) =>
    caseless(s).startsWith(caseless(part)),
  ),
  method('indexOf', ['String'], 'Integer', (_x, s, part) => s.indexOf(part)),
  method('indexOf', ['String', 'Integer'], 'Integer', (_x, s, part, from) => s.indexOf(part, from)),
  method('indexOfAny', ['String'], 'Integer', (_x, s, chars) => [...s].findIndex((c) => chars.includes(c))),
  method('indexOfAnyBut', ['String'], 'Integer', (_x, s, chars) =>
    [...s].findIndex((c) => !chars.includes(c)),
  ),
  method('indexOfChar', ['Integer'], 'Integer', (_x, s, code) => s.indexOf(String.fromCodePoint(code))),
  method('indexOfChar', ['Integer', 'Integer'], 'Integer', (_x, s, code, from) =>
    s.indexOf(String.fromCodePoint(code), from),
  ),
  method('indexOfDifference', ['String'], 'Integer', (_x, s, other) => text.indexOfDifference(s, other)),
  method('indexOfIgnoreCase', ['String'], 'Integer', (_x, s, part) => caseless(s).indexOf(caseless(part))),
  method('indexOfIgnoreCase', ['String', 'Integer'], 'Integer', (_x, s, part, from) =>
    caseless(s).indexOf(caseless(part), from),
  ),
  method('lastIndexOf', ['String'], 'Integer', (_x, s, part) => s.lastIndexOf(part)),
  method('lastIndexOf', ['String', 'Integer'], 'Integer', (_x, s, part, from) => s.lastIndexOf(part, from)),
  method('lastIndexOfChar', ['Integer'], 'Integer', (_x, s, code) =>
    s.lastIndexOf(String.fromCodePoint(code)),
  ),
  method('lastIndexOfChar', ['Integer', 'Integer'], 'Integer', (_x, s, code, from) =>
    s.lastIndexOf(String.fromCodePoint(code), from),
  ),
  method('lastIndexOfIgnoreCase', ['String'], 'Integer', (_x, s, part) =>
    caseless(s).lastIndexOf(caseless(part)),
  ),
  method('lastIndexOfIgnoreCase', ['String', 'Integer'], 'Integer', (_x, s, part, from) =>
    caseless(s).lastIndexOf(caseless(part), from),
  ),
  // Of a surrogate pair charAt gives the first half alone, codePointAt and codePointBefore the code point of both.
  method('charAt', ['Integer'], 'Integer', (x, s, index) => within(x, s, index).charCodeAt(index)),
  method('codePointAt', ['Integer'], 'Integer', (x, s, index) => within(x, s, index).codePointAt(index)!),
  method('codePointBefore', ['Integer'], 'Integer', (x, s, index) =>
    [...within(x, s, index - 1).slice(Math.max(0, index - 2), index)].at(-1)!.codePointAt(0)!,
  ),
  method(
    'codePointCount',
    ['Integer', 'Integer'],
    'Integer',
    (x, s, from, to) => [...range(x, s, from, to)].length,
  ),
  method('offsetByCodePoints', ['Integer', 'Integer'], 'Integer', (_x, s, index, offset) =>
    offset >= 0
      ? index + [...s.slice(index)].slice(0, offset).join('').length
      : index - [...s.slice(0, index)].slice(offset).join('').length,
  ),
  method(
    'getChars',
    [],
    'List<Integer>',
    (_x, s) =>
      new ApexList(
        'Integer',
        [...s].map((c) => c.codePointAt(0)!),
      ),
  ),
  method('getLevenshteinDistance', ['String'], 'Integer', (_x, s, other) => text.levenshtein(s, other)),
  method('getLevenshteinDistance', ['String', 'Integer'], 'Integer', (_x, s, other, limit) =>
    text.levenshtein(s, other, limit),
  ),
];

const comparisons = [
  method('compareTo', ['String'], 'Integer', (_x, s, other) => {
    const at = text.indexOfDifference(s, other);
    if (at < 0) return 0;
    return at < s.length && at < other.length
      ? s.charCodeAt(at) - other.charCodeAt(at)
      : s.length - other.length;
  }),
  method('difference', ['String'], 'String', (_x, s, other) => {
    const at = text.indexOfDifference(s, other);
    return at < 0 ? '' : other.slice(at);
  }),
  method('equals', ['Object?'], 'Boolean', (x, s, other) => keyEquals(x, s, other)),
  method(
    'equalsIgnoreCase',
    ['String?'],
    'Boolean',
    (_x, s, other) => other !== null && caseless(s) === caseless(other),
  ),
  method('hashCode', [], 'Integer', (_x, s) => javaStringHash(s)),
];

const tests = [
  method('isAllLowerCase', [], 'Boolean', (_x, s) => /^\p{Ll}+$/u.test(s)),
  method('isAllUpperCase', [], 'Boolean', (_x, s) => /^\p{Lu}+$/u.test(s)),
  method('isAlpha', [], 'Boolean', (_x, s) => /^\p{L}+$/u.test(s)),
  method('isAlphaSpace', [], 'Boolean', (_x, s) => /^[\p{L} ]*$/u.test(s)),
  method('isAlphanumeric', [], 'Boolean', (_x, s) => /^[\p{L}\p{Nd}]+$/u.test(s)),
  method('isAlphanumericSpace', [], 'Boolean', (_x, s) => /^[\p{L}\p{Nd} ]*$/u.test(s)),
  method('isAsciiPrintable', [], 'Boolean', (_x, s) => /^[\x20-\x7e]*$/.test(s)),
  method('isNumeric', [], 'Boolean', (_x, s) => /^\p{Nd}+$/u.test(s)),
  method('isNumericSpace', [], 'Boolean', (_x, s) => /^[\p{Nd} ]*$/u.test(s)),
  method('isWhitespace', [], 'Boolean', (_x, s) => s.trim() === ''),
  method('length', [], 'Integer', (_x, s) => s.length),
];

const cuts = [
  method('abbreviate', ['Integer'], 'String', (x, s, max) => abbreviateAt(x, s, max, 0)),
  method('abbreviate', ['Integer', 'Integer'], 'String', (x, s, max, offset) =>
    abbreviateAt(x, s, max, offset),
  ),
  method('left', ['Integer'], 'String', (_x, s, n) => s.slice(0, Math.max(0, n))),
  method('right', ['Integer'], 'String', (_x, s, n) => (n <= 0 ? '' : s.slice(-n))),
  method('mid', ['Integer', 'Integer'], 'String', (_x, s, start, n) =>
    s.slice(Math.max(0, start), Math.max(0, start) + Math.max(0, n)),
  ),
  method('remove', ['String'], 'String', (_x, s, part) => (part === '' ? s : s.replaceAll(part, () => ''))),
  method('removeEnd', ['String?'], 'String', (_x, s, part) =>
    part && s.endsWith(part) ? s.slice(0, -part.length) : s,
  ),
  method('removeEndIgnoreCase', ['String?'], 'String', (_x, s, part) =>
    part && caseless(s).endsWith(caseless(part)) ? s.slice(0, -part.length) : s,
  ),
  method('removeStart', ['String?'], 'String', (_x, s, part) =>
    part && s.startsWith(part) ? s.slice(part.length) : s,
  ),
  method('removeStartIgnoreCase', ['String?'], 'String', (_x, s, part) =>
    part && caseless(s).startsWith(caseless(part)) ? s.slice(part.length) : s,
  ),
  method('split', ['String'], 'List<String>', (x, s, regex) => list(splitText(x, s, regex, 0))),
  method('split', ['String', 'Integer'], 'List<String>', (x, s, regex, limit) =>
    list(splitText(x, s, regex, limit)),
  ),
  method('splitByCharacterType', [], 'List<String>', (_x, s) => list(text.splitByCharacterType(s, false))),
  method('splitByCharacterTypeCamelCase', [], 'List<String>', (_x, s) =>
    list(text.splitByCharacterType(s, true)),
  ),
  method('stripHtmlTags', [], 'String', (_x, s) => text.stripHtml(s)),
  method('substring', ['Integer'], 'String', (x, s, start) => {
    if (start < 0 || start > s.length)
      throw fail(x, 'StringException', `Starting position out of bounds: ${start}`);
    return s.slice(start);
  }),
  method('substring', ['Integer', 'Integer'], 'String', (x, s, start, end) => range(x, s, start, end)),
  method('substringAfter', ['String?'], 'String', (_x, s, part) => {
    const at = part === null ? -1 : s.indexOf(part);
    return at < 0 ? '' : s.slice(at + part!.length);
  }),
  method('substringAfterLast', ['String?'], 'String', (_x, s, part) => {
    const at = part ? s.lastIndexOf(part) : -1;
    return at < 0 ? '' : s.slice(at + part!.length);
  }),
  method('substringBefore', ['String?'], 'String', (_x, s, part) => {
    const at = part === null ? -1 : s.indexOf(part);
    return at < 0 ? s : s.slice(0, at);
  }),
  method('substringBeforeLast', ['String?'], 'String', (_x, s, part) => {
    const at = part ? s.lastIndexOf(part) : -1;
    return at < 0 ? s : s.slice(0, at);
  }),
  method('substringBetween', ['String'], 'String', (_x, s, tag) => text.substringBetween(s, tag, tag)),
  method('substringBetween', ['String', 'String'], 'String', (_x, s, open, close) =>
    text.substringBetween(s, open, close),
  ),
  method('trim', [], 'String', (_x, s) => text.trimControl(s)),
  method('deleteWhitespace', [], 'String', (_x, s) => s.replace(/\s+/g, '')),
  method('normalizeSpace', [], 'String', (_x, s) => s.trim().replace(/\s+/g, ' ')),
];

const changes = [
  method('capitalize', [], 'String', (_x, s) => s.charAt(0).toUpperCase() + s.slice(1)),
  method('uncapitalize', [], 'String', (_x, s) => s.charAt(0).toLowerCase() + s.slice(1)),
  method('center', ['Integer'], 'String', (_x, s, size) => text.center(s, size, ' ')),
  method('center', ['Integer', 'String'], 'String', (_x, s, size, filler) =>
    text.center(s, size, filler || ' '),
  ),
  method('leftPad', ['Integer'], 'String', (_x, s, size) => s.padStart(size)),
  method('leftPad', ['Integer', 'String'], 'String', (_x, s, size, filler) =>
    s.padStart(size, filler || ' '),
  ),
  method('rightPad', ['Integer'], 'String', (_x, s, size) => s.padEnd(size)),
  method('rightPad', ['Integer', 'String'], 'String', (_x, s, size, filler) => s.padEnd(size, filler || ' ')),
  method('overlay', ['String', 'Integer', 'Integer'], 'String', (_x, s, other, a, b) => {
    const clip = (n: number): number => Math.max(0, Math.min(s.length, n));
    const [start, end] = a <= b ? [clip(a), clip(b)] : [clip(b), clip(a)];
    return s.slice(0, start) + other + s.slice(end);
  }),
  method('repeat', ['Integer'], 'String', (_x, s, times) => s.repeat(Math.max(0, times))),
  method('repeat', ['String?', 'Integer'], 'String', (_x, s, separator, times) =>
    Array<string>(Math.max(0, times))
      .fill(s)
      .join(separator ?? ''),
  ),
  method('replace', ['String', 'String'], 'String', (_x, s, from, to) => s.replaceAll(from, () => to)),
  method('replaceAll', ['String', 'String'], 'String', (x, s, regex, to) =>
    replaceText(x, s, regex, to, true),
  ),
  method('replaceFirst', ['String', 'String'], 'String', (x, s, regex, to) =>
    replaceText(x, s, regex, to, false),
  ),
  method('reverse', [], 'String', (_x, s) => [...s].reverse().join('')),
  method('swapCase', [], 'String', (_x, s) => text.swapCase(s)),
  method('toLowerCase', [], 'String', (_x, s) => s.toLowerCase()),
  method('toLowerCase', ['String'], 'String', (_x, s, locale) =>
    s.toLocaleLowerCase(locale.replaceAll('_', '-')),
  ),
  method('toUpperCase', [], 'String', (_x, s) => s.toUpperCase()),
  method('toUpperCase', ['String'], 'String', (_x, s, locale) =>
    s.toLocaleUpperCase(locale.replaceAll('_', '-')),
  ),
  method('toString', [], 'String', (_x, s) => s),
  method('intern', [], 'String', (_x, s) => s),
  method('escapeCsv', [], 'String', (_x, s) => escapes.escapeCsv(s)),
  method('escapeEcmaScript', [], 'String', (_x, s) => escapes.escapeEcmaScript(s)),
  method('escapeHtml3', [], 'String', (_x, s) => escapes.html3.escape(s)),
  method('escapeHtml4', [], 'String', (_x, s) => escapes.html4.escape(s)),
  method('escapeJava', [], 'String', (_x, s) => escapes.escapeJava(s)),
  method('escapeUnicode', [], 'String', (_x, s) => escapes.escapeUnicode(s)),
  method('escapeXml', [], 'String', (_x, s) => escapes.xml.escape(s)),
  method('unescapeCsv', [], 'String', (_x, s) => escapes.unescapeCsv(s)),
  method('unescapeEcmaScript', [], 'String', (_x, s) => escapes.unescapeJava(s)),
  method('unescapeHtml3', [], 'String', (_x, s) => escapes.html3.unescape(s)),
  method('unescapeHtml4', [], 'String', (_x, s) => escapes.html4.unescape(s)),
  method('unescapeJava', [], 'String', (_x, s) => escapes.unescapeJava(s)),
  method('unescapeUnicode', [], 'String', (_x, s) => escapes.unescapeUnicode(s)),
  method('unescapeXml', [], 'String', (_x, s) => escapes.xml.unescape(s)),
  method('addError', ['String?'], 'void', (x) => addErrorUnbound(x)),
  method('addError', ['String?', 'Boolean?'], 'void', (x) => addErrorUnbound(x)),
  method('addError', ['Exception?'], 'void', (x) => addErrorUnbound(x)),
  method('addError', ['Exception?', 'Boolean?'], 'void', (x) => addErrorUnbound(x)),
];

export const stringClass: NativeClass = {
  name: 'String',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_string.htm',
  statics,
  methods: [...searches, ...comparisons, ...tests, ...cuts, ...changes],
};
