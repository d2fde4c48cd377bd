/** JSON text being written: compact, or in the layout of Jackson's default pretty printer. */

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\b': '\\b',
  '\f': '\\f',
};

// eslint-disable-next-line no-control-regex -- JSON escapes control characters
const ESCAPED = /["\\\x00-\x1f]/g;

/** A JSON string literal. Only what must be escaped is. */
export function quote(text: string): string {
  const body = text.replace(
    ESCAPED,
    (c) => ESCAPES[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return `"${body}"`;
}

export class JsonWriter {
  readonly #pretty: boolean;
  readonly #open: { kind: 'object' | 'array'; count: number; named: boolean }[] = [];
  #out = '';

  constructor(pretty: boolean) {
    this.#pretty = pretty;
  }

  get text(): string {
    return this.#out;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** True where a value may stand: in an array, after a name, or at the top. */
  get expectsValue(): boolean {
    const scope = this.#open.at(-1);
    return !scope || scope.kind === 'array' || scope.named;
  }

  startObject(): void {
    this.#item();
    this.#open.push({ kind: 'object', count: 0, named: false });
    this.#out += '{';
  }

  endObject(): void {
    const { count } = this.#open.pop()!;
    this.#out += this.#pretty ? (count > 0 ? `\n${this.#indent()}}` : ' }') : '}';
  }

  startArray(): void {
    this.#item();
    this.#open.push({ kind: 'array', count: 0, named: false });
    this.#out += '[';
  }

  endArray(): void {
    this.#open.pop();
    this.#out += this.#pretty ? ' ]' : ']';
  }

  name(name: string): void {
    const scope = this.#open.at(-1)!;
    this.#out += scope.count > 0 ? ',' : '';
    if (this.#pretty) this.#out += `\n${this.#indent()}`;
    this.#out += quote(name) + (this.#pretty ? ' : ' : ':');
    scope.count++;
    scope.named = true;
  }

  string(text: string): void {
    this.raw(quote(text));
  }

  /** Text that is JSON already. */
  raw(text: string): void {
    this.#item();
    this.#out += text;
  }

  #item(): void {
    const scope = this.#open.at(-1);
    if (!scope) return;
    if (scope.kind === 'object') {
      scope.named = false;
      return;
    }
    this.#out += scope.count > 0 ? (this.#pretty ? ', ' : ',') : this.#pretty ? ' ' : '';
    scope.count++;
  }

  /** Two spaces per open object; arrays do not indent. */
  #indent(): string {
    return '  '.repeat(this.#open.filter((scope) => scope.kind === 'object').length);
  }
}
