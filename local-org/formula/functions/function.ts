/** What a formula function is. */
import type { FormulaNode } from '../ast.ts';
import type { FormulaScope, FormulaValue } from '../values.ts';

export type Evaluate = (node: FormulaNode) => FormulaValue;

export interface FormulaFunction {
  readonly min: number;
  readonly max: number;
  /** Gets the unevaluated arguments, so that IF and CASE work out only what they need. */
  readonly run: (args: readonly FormulaNode[], evaluate: Evaluate, scope: FormulaScope) => FormulaValue;
}

/** A function of plain values, all worked out beforehand. Missing optional ones are undefined. */
export function plain(
  min: number,
  max: number,
  run: (values: readonly FormulaValue[], scope: FormulaScope) => FormulaValue,
): FormulaFunction {
  return { min, max, run: (args, evaluate, scope) => run(args.map(evaluate), scope) };
}

export const ANY = Number.MAX_SAFE_INTEGER;
