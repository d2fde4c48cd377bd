/** Template mode: `Dear {!Name}` as a formula that joins text and merge fields. */
import type { FormulaNode } from '../../formula/ast.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import { parseFormula } from '../../formula/parse.ts';

/** @throws FormulaError with a position within the merge field. */
export function parseTemplate(text: string): FormulaNode {
  const parts: FormulaNode[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{!', at);
    const end = open < 0 ? text.length : open;
    if (end > at) parts.push({ kind: 'literal', value: text.slice(at, end) });
    if (open < 0) break;
    const close = text.indexOf('}', open);
    if (close < 0) throw new FormulaError('LO4301', "Syntax error. Missing '}'", open);
    parts.push({ kind: 'call', name: 'TEXT', args: [parseFormula(text.slice(open + 2, close))] });
    at = close + 1;
  }
  const empty: FormulaNode = { kind: 'literal', value: '' };
  return parts.reduce((left, right) => ({ kind: 'binary', operator: '&', left, right }), empty);
}
