/** Pattern and Matcher, i.e. java.util.regex. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { MatcherState } from '../states.ts';
import type { NativeClass } from '../table.ts';
import { regex, replaceText, splitText } from './regex.ts';
import type { MatchKind } from './regex.ts';

const DOC =
  'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_pattern_and_matcher_';

type PatternObject = NativeObject<string>;
type MatcherObject = NativeObject<MatcherState>;

function compile(exec: Execution, source: string): PatternObject {
  regex(exec, source);
  return new NativeObject('Pattern', source);
}

function matcher(source: string, input: string): MatcherObject {
  return new NativeObject('Matcher', {
    source,
    input,
    match: null,
    regionStart: 0,
    regionEnd: input.length,
    next: 0,
  });
}

/** Tries to match from a position inside the region; keeps the match. */
function attempt(exec: Execution, state: MatcherState, kind: MatchKind, from: number): boolean {
  const compiled = regex(exec, state.source, kind);
  compiled.lastIndex = from;
  state.match = from > state.regionEnd ? null : compiled.exec(state.input.slice(0, state.regionEnd));
  if (state.match) {
    const end = state.match.index + state.match[0].length;
    state.next = state.match[0] === '' ? end + 1 : end;
  } else state.next = state.regionEnd + 1;
  return state.match !== null;
}

function reset(state: MatcherState): void {
  state.match = null;
  state.regionStart = 0;
  state.regionEnd = state.input.length;
  state.next = 0;
}

function found(exec: Execution, { state }: MatcherObject): RegExpExecArray {
  if (!state.match) throw fail(exec, 'StringException', 'No match found');
  return state.match;
}

/** Start and end of a group; null for a group that took no part. */
function span(exec: Execution, self: MatcherObject, group: number): readonly [number, number] | null {
  const match = found(exec, self);
  if (group < 0 || group >= match.length) throw fail(exec, 'StringException', `No group ${group}`);
  return match.indices?.[group] ?? null;
}

function groupText(exec: Execution, self: MatcherObject, group: number): string | null {
  return span(exec, self, group) === null ? null : (found(exec, self)[group] ?? null);
}

function groupCount(exec: Execution, { state }: MatcherObject): number {
  // An empty alternative always matches and has every group.
  return new RegExp(`${regex(exec, state.source).source}|`, 'v').exec('')!.length - 1;
}

function escapeReplacement(text: string): string {
  return text.replace(/[\\$]/g, '\\$&');
}

const pattern = rowsOf<PatternObject>();

export const patternClass: NativeClass = {
  name: 'Pattern',
  doc: `${DOC}pattern_methods.htm`,
  statics: [
    fixed('compile', ['String'], 'Pattern', (x, source) => compile(x, source)),
    fixed('matches', ['String', 'String'], 'Boolean', (x, source, input) =>
      attempt(x, matcher(source, input).state, 'matches', 0),
    ),
    fixed('quote', ['String'], 'String', (_x, text) => `\\Q${text.replaceAll('\\E', '\\E\\\\E\\Q')}\\E`),
  ],
  methods: [
    pattern.method('matcher', ['String'], 'Matcher', (_x, self, input) => matcher(self.state, input)),
    pattern.method('pattern', [], 'String', (_x, self) => self.state),
    pattern.method('toString', [], 'String', (_x, self) => self.state),
    pattern.method(
      'split',
      ['String'],
      'List<String>',
      (x, self, text) => new ApexList('String', splitText(x, text, self.state, 0)),
    ),
    pattern.method(
      'split',
      ['String', 'Integer'],
      'List<String>',
      (x, self, text, limit) => new ApexList('String', splitText(x, text, self.state, limit)),
    ),
  ],
};

const { method } = rowsOf<MatcherObject>();

export const matcherClass: NativeClass = {
  name: 'Matcher',
  doc: `${DOC}matcher_methods.htm`,
  statics: [fixed('quoteReplacement', ['String'], 'String', (_x, text) => escapeReplacement(text))],
  methods: [
    method('end', [], 'Integer', (x, self) => span(x, self, 0)?.[1] ?? -1),
    method('end', ['Integer'], 'Integer', (x, self, group) => span(x, self, group)?.[1] ?? -1),
    method('find', [], 'Boolean', (x, { state }) =>
      attempt(x, state, 'find', Math.max(state.next, state.regionStart)),
    ),
    method('find', ['Integer'], 'Boolean', (x, { state }, from) => {
      if (from < 0 || from > state.input.length) throw fail(x, 'StringException', 'Illegal start index');
      reset(state);
      return attempt(x, state, 'find', from);
    }),
    method('group', [], 'String', (x, self) => groupText(x, self, 0)),
    method('group', ['Integer'], 'String', (x, self, group) => groupText(x, self, group)),
    method('groupCount', [], 'Integer', (x, self) => groupCount(x, self)),
    method(
      'hitEnd',
      [],
      'Boolean',
      (_x, { state }) => !state.match || state.match.index + state.match[0].length === state.regionEnd,
    ),
    method('lookingAt', [], 'Boolean', (x, { state }) => attempt(x, state, 'lookingAt', state.regionStart)),
    method('matches', [], 'Boolean', (x, { state }) => attempt(x, state, 'matches', state.regionStart)),
    method('pattern', [], 'Pattern', (_x, { state }) => new NativeObject('Pattern', state.source)),
    method('region', ['Integer', 'Integer'], 'Matcher', (_x, self, start, end) => {
      reset(self.state);
      Object.assign(self.state, { regionStart: start, regionEnd: end, next: start });
      return self;
    }),
    method('regionEnd', [], 'Integer', (_x, { state }) => state.regionEnd),
    method('regionStart', [], 'Integer', (_x, { state }) => state.regionStart),
    method('replaceAll', ['String'], 'String', (x, { state }, to) =>
      replaceText(x, state.input, state.source, to, true),
    ),
    method('replaceFirst', ['String'], 'String', (x, { state }, to) =>
      replaceText(x, state.input, state.source, to, false),
    ),
    method('reset', [], 'Matcher', (_x, self) => {
      reset(self.state);
      return self;
    }),
    method('reset', ['String'], 'Matcher', (_x, self, input) => {
      self.state.input = input;
      reset(self.state);
      return self;
    }),
    method('start', [], 'Integer', (x, self) => span(x, self, 0)?.[0] ?? -1),
    method('start', ['Integer'], 'Integer', (x, self, group) => span(x, self, group)?.[0] ?? -1),
    method('usePattern', ['Pattern'], 'Matcher', (_x, self, other) => {
      self.state.source = other.state;
      self.state.match = null;
      return self;
    }),
  ],
};
