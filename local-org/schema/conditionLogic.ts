/**
 * The logic that joins the numbered conditions of flows, sharing rules and list views: `and`, `or`,
 * `1 AND (2 OR NOT 3)`. Metadata API guide, Flow (conditionLogic) and FilterItem (booleanFilter).
 */

export type Logic =
  | { readonly kind: 'and' | 'or'; readonly terms: readonly Logic[] }
  | { readonly kind: 'not'; readonly term: Logic }
  /** Index into the conditions. */
  | { readonly kind: 'condition'; readonly index: number };

/** The logic of `count` conditions. @throws {SyntaxError} saying what is wrong with the text. */
export function parseLogic(text: string | undefined, count: number): Logic {
  const all = Array.from({ length: count }, (_, index): Logic => ({ kind: 'condition', index }));
  const word = (text ?? 'and').trim().toLowerCase();
  if (word === 'and' || word === 'or' || word === '')
    return { kind: word === 'or' ? 'or' : 'and', terms: all };
  const reader = new LogicReader(word.match(/\d+|and|or|not|[()]|\S/g) ?? [], count);
  return reader.whole();
}

class LogicReader {
  readonly #tokens: readonly string[];
  readonly #count: number;
  #at = 0;

  constructor(tokens: readonly string[], count: number) {
    this.#tokens = tokens;
    this.#count = count;
  }

  whole(): Logic {
    const logic = this.#chain('or');
    if (this.#at < this.#tokens.length) this.#fail();
    return logic;
  }

  /** AND binds closer than OR. */
  #chain(kind: 'and' | 'or'): Logic {
    const terms: Logic[] = [];
    do terms.push(kind === 'or' ? this.#chain('and') : this.#single());
    while (this.#take(kind));
    return terms.length === 1 ? terms[0]! : { kind, terms };
  }

  #single(): Logic {
    if (this.#take('not')) return { kind: 'not', term: this.#single() };
    if (this.#take('(')) {
      const inner = this.#chain('or');
      if (!this.#take(')')) this.#fail();
      return inner;
    }
    const number = Number(this.#tokens[this.#at]);
    if (!Number.isInteger(number)) this.#fail();
    if (number < 1 || number > this.#count) throw new SyntaxError(`there is no condition ${number}`);
    this.#at++;
    return { kind: 'condition', index: number - 1 };
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at++;
    return true;
  }

  #fail(): never {
    throw new SyntaxError(`unexpected ${this.#tokens[this.#at] ?? 'end'}`);
  }
}
