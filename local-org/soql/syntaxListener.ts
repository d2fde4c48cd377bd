/** Turns lexer and parser complaints into the platform's wording for malformed dynamic SOQL. */
import { ApexErrorListener } from '@apexdevtools/apex-parser';
import { SoqlError } from './soqlError.ts';

export class SyntaxListener extends ApexErrorListener {
  readonly #text: string;

  constructor(text: string) {
    super();
    this.#text = text;
  }

  /** @throws {SoqlError} always: the first error ends the parse. */
  override apexSyntaxError(line: number, column: number, message: string): void {
    // UNVERIFIED: What does Database.query say of a text that ends too early, or has a stray `§`? Reported for the
    // former: `unexpected token: <EOF>`.
    const found =
      /(?:mismatched input|extraneous input|no viable alternative at input|at:) '(.*?)'(?: expecting|$)/s.exec(
        message,
      );
    const token = found?.[1] ?? this.#tokenAt(line, column);
    throw new SoqlError(`unexpected token: ${token === '<EOF>' ? token : `'${token.split(/\s+/).at(-1)}'`}`);
  }

  #tokenAt(line: number, column: number): string {
    const rest = this.#text.split('\n')[line - 1]?.slice(column) ?? '';
    return /^(\w+|\S)/.exec(rest)?.[0] ?? '<EOF>';
  }
}
