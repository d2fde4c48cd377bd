/** Splits the text of a formula into tokens. */
import { FormulaError } from './formulaError.ts';

export interface Token {
  readonly kind: 'number' | 'text' | 'name' | 'operator' | 'end';
  /** Text of names, operators and numbers as written; strings without quotes, escapes resolved. */
  readonly text: string;
  readonly offset: number;
}

const PATTERN =
  /\s+|\/\*[\s\S]*?\*\/|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|(\$?[A-Za-z_]\w*(?:\.\w+)*(?::\w+(?:\.\w+)*)?)|(<=|>=|<>|!=|==|&&|\|\||[-+*/^&=<>!(),])/gy;

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** @throws {FormulaError} LO4301 at a character no token starts with. */
export function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  while (offset < source.length) {
    PATTERN.lastIndex = offset;
    const found = PATTERN.exec(source);
    if (!found) throw new FormulaError('LO4301', `unexpected character '${source[offset]}'`, offset);
    const [all, number, text, name, operator] = found;
    if (number !== undefined) tokens.push({ kind: 'number', text: number, offset });
    else if (text !== undefined) tokens.push({ kind: 'text', text: unquote(text), offset });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name, offset });
    else if (operator !== undefined) tokens.push({ kind: 'operator', text: operator, offset });
    offset += all.length;
  }
  tokens.push({ kind: 'end', text: '', offset });
  return tokens;
}

function unquote(literal: string): string {
  return literal.slice(1, -1).replace(/\\([\s\S])/g, (_, escaped: string) => ESCAPES[escaped] ?? escaped);
}
