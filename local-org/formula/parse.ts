/**
 * Formula text to tree.
 * Source: https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm (operators and functions)
 */
import type { BinaryOperator, FormulaNode } from './ast.ts';
import { FormulaError } from './formulaError.ts';
import { FUNCTIONS } from './functions/index.ts';
import { tokenize } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Binary operators from the weakest to the strongest; all group from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['=', '==', '<>', '!=', '<', '<=', '>', '>='],
  ['+', '-', '&'],
  ['*', '/'],
  ['^'],
];

const SAME: Readonly<Record<string, BinaryOperator>> = { '==': '=', '!=': '<>' };

/** @throws {FormulaError} when the text is no formula or calls a function this org does not have. */
export function parseFormula(source: string): FormulaNode {
  const reader = new Reader(tokenize(source));
  const node = reader.expression(0);
  reader.expectEnd();
  return node;
}

class Reader {
  readonly #tokens: readonly Token[];
  #position = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  expression(level: number): FormulaNode {
    const operators = LEVELS[level];
    if (!operators) return this.#unary();
    let left = this.expression(level + 1);
    while (this.#next.kind === 'operator' && operators.includes(this.#next.text)) {
      const operator = this.#take().text;
      const right = this.expression(level + 1);
      left = { kind: 'binary', operator: SAME[operator] ?? (operator as BinaryOperator), left, right };
    }
    return left;
  }

  expectEnd(): void {
    if (this.#next.kind !== 'end') this.#fail();
  }

  #unary(): FormulaNode {
    const { kind, text } = this.#next;
    if (kind === 'operator' && (text === '-' || text === '+' || text === '!')) {
      this.#take();
      return { kind: 'unary', operator: text, operand: this.#unary() };
    }
    return this.#primary();
  }

  #primary(): FormulaNode {
    const token = this.#take();
    if (token.kind === 'number') return { kind: 'number', text: token.text };
    if (token.kind === 'text') return { kind: 'literal', value: token.text };
    if (token.kind === 'name') return this.#name(token);
    if (token.text === '(') {
      const inner = this.expression(0);
      this.#expect(')');
      return inner;
    }
    this.#position--;
    return this.#fail();
  }

  #name(token: Token): FormulaNode {
    const upper = token.text.toUpperCase();
    if (this.#isNext('(')) return this.#call(upper, token);
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'literal', value: upper === 'TRUE' };
    if (upper === 'NULL') return { kind: 'literal', value: null };
    const path = token.text.split('.');
    // The record's own type: $RecordType.Name is RecordType.Name.
    const [first = '', ...rest] = path;
    return { kind: 'field', path: first.toLowerCase() === '$recordtype' ? ['RecordType', ...rest] : path };
  }

  #call(name: string, token: Token): FormulaNode {
    const known = FUNCTIONS[name];
    if (!known) throw new FormulaError('LO4302', `formula function ${name}() is not supported`, token.offset);
    this.#expect('(');
    const args: FormulaNode[] = [];
    while (!this.#isNext(')')) {
      if (args.length > 0) this.#expect(',');
      args.push(this.expression(0));
    }
    this.#expect(')');
    if (args.length < known.min || args.length > known.max) {
      throw new FormulaError('LO4301', `wrong number of arguments for ${name}()`, token.offset);
    }
    return { kind: 'call', name, args };
  }

  get #next(): Token {
    return this.#tokens[this.#position]!;
  }

  #take(): Token {
    const token = this.#next;
    this.#position++;
    return token;
  }

  #isNext(text: string): boolean {
    return this.#next.kind === 'operator' && this.#next.text === text;
  }

  #expect(text: string): void {
    if (!this.#isNext(text)) this.#fail();
    this.#position++;
  }

  #fail(): never {
    const { kind, text, offset } = this.#next;
    throw new FormulaError('LO4301', `unexpected ${kind === 'end' ? 'end' : `'${text}'`}`, offset);
  }
}
