import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { enumValue } from '../enums.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { Deserializer } from './deserialize.ts';
import { JsonError, Tokenizer } from './tokens.ts';
import type { Token } from './tokens.ts';
import { treeFrom } from './tree.ts';

interface ParserState {
  readonly tokenizer: Tokenizer;
  current: Token | null;
  cleared: Token | null;
  /** Names of the fields being read, one per open object. */
  readonly names: (string | null)[];
}

type Self = NativeObject<ParserState>;

export function createParser(text: string): Self {
  return new NativeObject('JSONParser', {
    tokenizer: new Tokenizer(text),
    current: null,
    cleared: null,
    names: [null],
  });
}

const { method } = rowsOf<Self>();

function guarded<T>(exec: Execution, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof JsonError) throw fail(exec, 'JSONException', error.message);
    throw error;
  }
}

/** Moves on and keeps the name stack that getCurrentName reads. */
function advance(state: ParserState): Token | null {
  const token = state.tokenizer.next();
  if (token?.kind === 'START_OBJECT' || token?.kind === 'START_ARRAY') state.names.push(null);
  if (token?.kind === 'END_OBJECT' || token?.kind === 'END_ARRAY') state.names.pop();
  if (token?.kind === 'FIELD_NAME') state.names[state.names.length - 1] = token.text;
  state.current = token;
  return token;
}

function currentName({ current, names }: ParserState): string | null {
  const opened = current?.kind === 'START_OBJECT' || current?.kind === 'START_ARRAY';
  return names[names.length - (opened ? 2 : 1)] ?? null;
}

function nextValue(state: ParserState): Token | null {
  const token = advance(state);
  return token?.kind === 'FIELD_NAME' ? advance(state) : token;
}

/** Leaves the parser on the closing token. */
function skipChildren(state: ParserState): void {
  if (state.current?.kind !== 'START_OBJECT' && state.current?.kind !== 'START_ARRAY') return;
  const depth = state.names.length;
  while (state.names.length >= depth && advance(state));
}

function readValue(exec: Execution, state: ParserState, type: string, strict: boolean): Value {
  if (state.current === null || state.current.kind === 'FIELD_NAME') advance(state);
  const first = state.current;
  if (!first) throw fail(exec, 'JSONException', 'No content to map to Object due to end of input');
  const tree = guarded(exec, () => treeFrom(first, { next: () => advance(state) }));
  return new Deserializer(exec, strict).read(tree, type);
}

function tokenEnum(token: Token | null) {
  return token ? enumValue('JSONToken', token.kind) : null;
}

/** `getIntegerValue()` and the like read the current token as the type. */
function getter(name: string, type: string): MethodRow {
  return method(name, [], type, ((exec: Execution, self: Self) => {
    const { current } = self.state;
    if (!current || !current.kind.startsWith('VALUE_')) {
      // UNVERIFIED: What does JSONParser.getIntegerValue() say when the current token is START_OBJECT?
      throw fail(exec, 'JSONException', `Current token (${current?.kind ?? 'null'}) is not a ${type}`);
    }
    return new Deserializer(exec, false).read(treeFrom(current, { next: () => null }), type);
  }) as never);
}

export const jsonParserClass: NativeClass = {
  name: 'JSONParser',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_JsonParser.htm',
  methods: [
    getter('getBlobValue', 'Blob'),
    getter('getBooleanValue', 'Boolean'),
    getter('getDateTimeValue', 'Datetime'),
    getter('getDateValue', 'Date'),
    getter('getDecimalValue', 'Decimal'),
    getter('getDoubleValue', 'Double'),
    getter('getIdValue', 'Id'),
    getter('getIntegerValue', 'Integer'),
    getter('getLongValue', 'Long'),
    getter('getTimeValue', 'Time'),
    method(
      'clearCurrentToken',
      [],
      'void',
      (_x, { state }) => void ([state.cleared, state.current] = [state.current, null]),
    ),
    method('getCurrentName', [], 'String', (_x, { state }) => currentName(state)),
    method('getCurrentToken', [], 'JSONToken', (_x, { state }) => tokenEnum(state.current)),
    method('getLastClearedToken', [], 'JSONToken', (_x, { state }) => tokenEnum(state.cleared)),
    method('getText', [], 'String', (_x, { state }) => state.current?.text ?? null),
    method('hasCurrentToken', [], 'Boolean', (_x, { state }) => state.current !== null),
    method('nextToken', [], 'JSONToken', (x, { state }) => tokenEnum(guarded(x, () => advance(state)))),
    method('nextValue', [], 'JSONToken', (x, { state }) => tokenEnum(guarded(x, () => nextValue(state)))),
    method('readValueAs', ['Type'], 'Object', (x, { state }, type) => readValue(x, state, type.state, false)),
    method('readValueAsStrict', ['Type'], 'Object', (x, { state }, type) =>
      readValue(x, state, type.state, true),
    ),
    method('skipChildren', [], 'void', (x, { state }) => guarded(x, () => skipChildren(state))),
  ],
};
