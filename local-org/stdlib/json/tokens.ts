/** JSON text to tokens, with positions for errors. Numbers stay text: their digits decide the Apex type. */

export type TokenKind =
  | 'START_OBJECT'
  | 'END_OBJECT'
  | 'START_ARRAY'
  | 'END_ARRAY'
  | 'FIELD_NAME'
  | 'VALUE_STRING'
  | 'VALUE_NUMBER_INT'
  | 'VALUE_NUMBER_FLOAT'
  | 'VALUE_TRUE'
  | 'VALUE_FALSE'
  | 'VALUE_NULL';

export interface Token {
  readonly kind: TokenKind;
  /** Text of a name, string or number; the literal otherwise. */
  readonly text: string;
}

/** Message as JSON.deserialize throws it, which is Jackson's. */
export class JsonError extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  '\\': '\\',
  '/': '/',
};

/** Yields the tokens of one JSON value and whatever follows it; throws {@link JsonError}. */
export class Tokenizer {
  readonly #text: string;
  #at = 0;
  /** Open containers and whether a comma must come before the next item. */
  readonly #open: { kind: 'object' | 'array'; start: number; filled: boolean; named: boolean }[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Null at the end of the text. */
  next(): Token | null {
    this.#space();
    const scope = this.#open.at(-1);
    if (this.#at >= this.#text.length) {
      if (scope) throw this.#endOfInput(`expected close marker for ${scope.kind.toUpperCase()}`, scope.start);
      return null;
    }
    const close = scope?.kind === 'object' ? '}' : ']';
    if (scope && !scope.named && this.#text[this.#at] === close) return this.#close();
    if (scope?.filled && !scope.named) this.#comma(scope.kind);
    if (scope?.kind === 'object' && !scope.named) return this.#name(scope);
    if (scope) Object.assign(scope, { named: false, filled: true });
    return this.#value();
  }

  #value(): Token {
    const c = this.#text[this.#at];
    if (c === '{' || c === '[') return this.#openContainer(c === '{' ? 'object' : 'array');
    if (c === '"') return { kind: 'VALUE_STRING', text: this.#string() };
    NUMBER.lastIndex = this.#at;
    const number = NUMBER.exec(this.#text);
    if (number) {
      this.#at += number[0].length;
      return { kind: number[1] || number[2] ? 'VALUE_NUMBER_FLOAT' : 'VALUE_NUMBER_INT', text: number[0] };
    }
    for (const [word, kind] of [
      ['true', 'VALUE_TRUE'],
      ['false', 'VALUE_FALSE'],
      ['null', 'VALUE_NULL'],
    ] as const) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return { kind, text: word };
    }
    throw this.#unexpected(
      "expected a valid value (number, String, array, object, 'true', 'false' or 'null')",
    );
  }

  #openContainer(kind: 'object' | 'array'): Token {
    this.#open.push({ kind, start: this.#at, filled: false, named: false });
    this.#at++;
    return kind === 'object' ? { kind: 'START_OBJECT', text: '{' } : { kind: 'START_ARRAY', text: '[' };
  }

  #close(): Token {
    const { kind } = this.#open.pop()!;
    this.#at++;
    return kind === 'object' ? { kind: 'END_OBJECT', text: '}' } : { kind: 'END_ARRAY', text: ']' };
  }

  #comma(kind: 'object' | 'array'): void {
    if (this.#text[this.#at] !== ',') {
      throw this.#unexpected(`was expecting comma to separate ${kind.toUpperCase()} entries`);
    }
    this.#at++;
    this.#space();
  }

  #name(scope: { named: boolean }): Token {
    if (this.#text[this.#at] !== '"')
      throw this.#unexpected('was expecting double-quote to start field name');
    const text = this.#string();
    this.#space();
    if (this.#text[this.#at] !== ':')
      throw this.#unexpected('was expecting a colon to separate field name and value');
    this.#at++;
    this.#space();
    scope.named = true;
    return { kind: 'FIELD_NAME', text };
  }

  #string(): string {
    const start = this.#at++;
    let out = '';
    for (;;) {
      const c = this.#text[this.#at++];
      if (c === undefined) throw this.#endOfInput('was expecting closing quote for a string value', start);
      if (c === '"') return out;
      if (c !== '\\') out += c;
      else out += this.#escape();
    }
  }

  #escape(): string {
    const c = this.#text[this.#at++] ?? '';
    if (c !== 'u') {
      const plain = ESCAPES[c];
      if (plain === undefined) throw this.#unexpected('unrecognized character escape');
      return plain;
    }
    const hex = /^[0-9a-fA-F]{4}/.exec(this.#text.slice(this.#at, this.#at + 4))?.[0];
    if (!hex) throw this.#unexpected('expected a hex-digit for character escape sequence');
    this.#at += 4;
    return String.fromCharCode(parseInt(hex, 16));
  }

  #space(): void {
    while (/[ \t\r\n]/.test(this.#text[this.#at] ?? '')) this.#at++;
  }

  #location(at: number): string {
    const before = this.#text.slice(0, at);
    const line = before.split('\n').length;
    return `[${line},${at - before.lastIndexOf('\n')}]`;
  }

  #unexpected(expected: string): JsonError {
    const c = this.#text[this.#at];
    if (c === undefined) return this.#endOfInput(expected, this.#at);
    const where = `at input location ${this.#location(this.#at + 1)}`;
    return new JsonError(`Unexpected character ('${c}' (code ${c.charCodeAt(0)})): ${expected} ${where}`);
  }

  // UNVERIFIED: Which location does the message of JSON.deserializeUntyped('[1,') name?
  #endOfInput(expected: string, start: number): JsonError {
    return new JsonError(
      `Unexpected end-of-input: ${expected} (from ${this.#location(start)}) at input location ${this.#location(this.#at + 1)}`,
    );
  }
}
