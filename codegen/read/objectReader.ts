import type { Diagnostics, Position } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import type { Entry, Literal } from './literal.ts';
import { unread } from './model.ts';

/**
 * Takes the properties of one object literal by name and kind. A property that is missing (LK0002), of
 * another kind (LK0004) or not asked for (LK0003, on `finish`) is reported; a neutral value stands in, so
 * that reading goes on and finds the other mistakes.
 */
export class ObjectReader {
  readonly #literal: Literal;
  readonly #title: string;
  readonly #diagnostics: Diagnostics;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #known = new Set<string>();

  constructor(literal: Literal, title: string, diagnostics: Diagnostics) {
    this.#literal = literal;
    this.#title = title;
    this.#diagnostics = diagnostics;
    this.#entries = new Map(
      literal.kind === 'object' ? literal.entries.map((entry) => [entry.key, entry]) : [],
    );
    if (literal.kind !== 'object' && literal.kind !== 'invalid')
      diagnostics.report('LK0004', literal.at, title, 'an object');
  }

  /** Place of a property's value, or of the whole object when it has none. */
  readonly at = (key?: string): Position =>
    (key === undefined ? undefined : this.#entries.get(key)?.value.at) ?? this.#literal.at;

  has(key: string): boolean {
    return this.#entries.has(key);
  }

  string(key: string): string {
    return this.#required(key, 'string', 'a string')?.value ?? unread;
  }

  optionalString(key: string): string | undefined {
    return this.#optional(key, 'string', 'a string')?.value;
  }

  optionalNumber(key: string): number | undefined {
    return this.#optional(key, 'number', 'a number')?.value;
  }

  boolean(key: string): boolean {
    return this.#required(key, 'boolean', 'true or false')?.value ?? false;
  }

  optionalBoolean(key: string): boolean {
    return this.#optional(key, 'boolean', 'true or false')?.value ?? false;
  }

  /** One of a few words; undefined when the value is another, which is reported. */
  word<T extends string>(key: string, words: readonly T[]): T | undefined {
    return this.#word(key, this.#required(key, 'string', 'a string'), words);
  }

  /** One of a few words; the first stands in when the value is another, which is reported. */
  choice<T extends string>(key: string, words: readonly [T, ...T[]]): T {
    return this.word(key, words) ?? words[0];
  }

  optionalChoice<T extends string>(key: string, words: readonly [T, ...T[]]): T | undefined {
    return this.#word(key, this.#optional(key, 'string', 'a string'), words);
  }

  list(key: string): readonly Literal[] {
    return this.#required(key, 'list', 'a list')?.items ?? [];
  }

  optionalList(key: string): readonly Literal[] {
    return this.#optional(key, 'list', 'a list')?.items ?? [];
  }

  /** Strings of a list with their places. */
  strings(key: string): readonly { readonly value: string; readonly at: Position }[] {
    return this.list(key).flatMap((item) => {
      if (item.kind === 'string') return [{ value: item.value, at: item.at }];
      if (item.kind === 'invalid') return [];
      this.#diagnostics.report('LK0004', item.at, key, 'a list of strings');
      return [];
    });
  }

  /** As `strings`, of a list that may be missing. */
  optionalStrings(key: string): readonly { readonly value: string; readonly at: Position }[] {
    this.#known.add(key);
    return this.has(key) ? this.strings(key) : [];
  }

  /** The properties of a nested object, in order. */
  entries(key: string): readonly Entry[] {
    return this.#required(key, 'object', 'an object')?.entries ?? [];
  }

  object<T>(key: string, title: string, read: (reader: ObjectReader) => T): T | undefined {
    return this.#object(this.#required(key, 'object', 'an object'), title, read);
  }

  optionalObject<T>(key: string, title: string, read: (reader: ObjectReader) => T): T | undefined {
    return this.#object(this.#optional(key, 'object', 'an object'), title, read);
  }

  /** The objects of a list; `title` names each of them in diagnostics. */
  objects<T>(key: string, title: string, read: (reader: ObjectReader) => T): T[] {
    return this.list(key).map((item) => readOne(item, title, this.#diagnostics, read));
  }

  /** As `objects`, of a list that may be missing. */
  optionalObjects<T>(key: string, title: string, read: (reader: ObjectReader) => T): T[] {
    return this.optionalList(key).map((item) => readOne(item, title, this.#diagnostics, read));
  }

  /** The objects that are properties of a nested object; each is named by its key: `The field "X"`. */
  named<T>(key: string, title: string, read: (reader: ObjectReader, entry: Entry) => T): T[] {
    return readNamed(this.entries(key), title, this.#diagnostics, read);
  }

  /** Reports the properties that nobody asked for. */
  finish(): void {
    for (const entry of this.#entries.values()) {
      if (this.#known.has(entry.key)) continue;
      this.#diagnostics.report(
        'LK0003',
        entry.at,
        this.#title,
        entry.key,
        didYouMean(entry.key, this.#known),
      );
    }
  }

  #object<T>(literal: Literal | undefined, title: string, read: (reader: ObjectReader) => T): T | undefined {
    return literal === undefined ? undefined : readOne(literal, title, this.#diagnostics, read);
  }

  #required<K extends Literal['kind']>(key: string, kind: K, wanted: string) {
    if (!this.#entries.has(key) && this.#literal.kind === 'object') {
      this.#diagnostics.report('LK0002', this.#literal.at, this.#title, key);
    }
    return this.#optional(key, kind, wanted);
  }

  #optional<K extends Literal['kind']>(
    key: string,
    kind: K,
    wanted: string,
  ): Extract<Literal, { kind: K }> | undefined {
    this.#known.add(key);
    const value = this.#entries.get(key)?.value;
    if (value === undefined || value.kind === 'invalid') return undefined;
    if (value.kind === kind) return value as Extract<Literal, { kind: K }>;
    this.#diagnostics.report('LK0004', value.at, key, wanted);
    return undefined;
  }

  #word<T extends string>(
    key: string,
    value: Extract<Literal, { kind: 'string' }> | undefined,
    words: readonly T[],
  ): T | undefined {
    if (value === undefined) return undefined;
    const found = words.find((word) => word === value.value);
    if (found === undefined) {
      const near = didYouMean(value.value, words);
      const hint = near === '.' ? '' : ` (${near.slice(2)})`;
      this.#diagnostics.report('LK0004', value.at, key, `one of ${words.join(', ')}${hint}`);
    }
    return found;
  }
}

/** One object; properties that `read` does not ask for are reported. */
export function readOne<T>(
  literal: Literal,
  title: string,
  diagnostics: Diagnostics,
  read: (reader: ObjectReader) => T,
): T {
  const reader = new ObjectReader(literal, title, diagnostics);
  const spec = read(reader);
  reader.finish();
  return spec;
}

/** The objects of a constant that is a list. */
export function readEach<T>(
  literal: Literal,
  title: string,
  diagnostics: Diagnostics,
  read: (reader: ObjectReader) => T,
): T[] {
  if (literal.kind === 'list') return literal.items.map((item) => readOne(item, title, diagnostics, read));
  if (literal.kind !== 'invalid') diagnostics.report('LK0004', literal.at, 'The constant', 'a list');
  return [];
}

/** The objects of a constant that is a table, named by their keys. */
export function readTable<T>(
  literal: Literal,
  title: string,
  diagnostics: Diagnostics,
  read: (reader: ObjectReader, entry: Entry) => T,
): T[] {
  return readNamed(entriesOf(literal, diagnostics), title, diagnostics, read);
}

/** The properties of a constant that is an object. */
export function entriesOf(literal: Literal, diagnostics: Diagnostics): readonly Entry[] {
  if (literal.kind === 'object') return literal.entries;
  if (literal.kind !== 'invalid') diagnostics.report('LK0004', literal.at, 'The constant', 'an object');
  return [];
}

function readNamed<T>(
  entries: readonly Entry[],
  title: string,
  diagnostics: Diagnostics,
  read: (reader: ObjectReader, entry: Entry) => T,
): T[] {
  return entries.map((entry) =>
    readOne(entry.value, `${title} "${entry.key}"`, diagnostics, (reader) => read(reader, entry)),
  );
}
