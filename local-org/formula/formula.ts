/** A formula ready to be worked out: parsed once, with the names it uses. */
import type { FormulaNode } from './ast.ts';
import { FormulaFailure } from './formulaError.ts';
import { evaluateFormula } from './evaluate.ts';
import { parseFormula } from './parse.ts';
import type { FormulaScope, FormulaValue } from './values.ts';

export interface Formula {
  readonly node: FormulaNode;
  /** Distinct field paths and globals, in order of appearance. */
  readonly paths: readonly (readonly string[])[];
}

const parsed = new Map<string, Formula>();

/** @throws {FormulaError} */
export function formulaOf(source: string): Formula {
  let formula = parsed.get(source);
  if (!formula) {
    const node = parseFormula(source);
    parsed.set(source, (formula = { node, paths: pathsOf(node) }));
  }
  return formula;
}

/** Distinct field paths and globals of a tree, in order of appearance. */
export function pathsOf(node: FormulaNode): (readonly string[])[] {
  const paths = new Map<string, readonly string[]>();
  collectPaths(node, paths);
  return [...paths.values()];
}

function collectPaths(node: FormulaNode, paths: Map<string, readonly string[]>): void {
  switch (node.kind) {
    case 'field':
      paths.set(pathKey(node.path), node.path);
      return;
    case 'call':
      for (const arg of node.args) collectPaths(arg, paths);
      return;
    case 'unary':
      return collectPaths(node.operand, paths);
    case 'binary':
      collectPaths(node.left, paths);
      collectPaths(node.right, paths);
  }
}

export function pathKey(path: readonly string[]): string {
  return path.join('.').toLowerCase();
}

export function isGlobal(path: readonly string[]): boolean {
  return path[0]?.startsWith('$') === true;
}

/** The result, or null where the platform would show `#Error!`. */
export function resultOf(formula: Formula, scope: FormulaScope): FormulaValue {
  try {
    return evaluateFormula(formula.node, scope);
  } catch (error) {
    if (error instanceof FormulaFailure) return null;
    throw error;
  }
}
