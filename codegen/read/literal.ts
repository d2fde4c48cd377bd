import { Node, SyntaxKind } from 'ts-morph';
import type { Diagnostics, Position } from '../diagnostics/diagnostic.ts';
import type { ModelSources } from './source.ts';

/** A literal of the model and where it stands; `invalid` was reported and must not be reported again. */
export type Literal =
  | { readonly kind: 'string'; readonly value: string; readonly at: Position }
  | { readonly kind: 'number'; readonly value: number; readonly at: Position }
  | { readonly kind: 'boolean'; readonly value: boolean; readonly at: Position }
  | { readonly kind: 'list'; readonly items: readonly Literal[]; readonly at: Position }
  | { readonly kind: 'object'; readonly entries: readonly Entry[]; readonly at: Position }
  | { readonly kind: 'invalid'; readonly at: Position };

/** One property: `at` is the place of its name. */
export interface Entry {
  readonly key: string;
  readonly at: Position;
  readonly value: Literal;
}

/**
 * Reads an expression made of literals only: strings (also joined by `+`), numbers, booleans, arrays and
 * objects. Anything else is reported as LK0001 and becomes `invalid`.
 */
export function readLiteral(node: Node, sources: ModelSources, diagnostics: Diagnostics): Literal {
  const at = sources.at(node);
  if (Node.isAsExpression(node) || Node.isSatisfiesExpression(node) || Node.isParenthesizedExpression(node)) {
    return readLiteral(node.getExpression(), sources, diagnostics);
  }
  if (Node.isStringLiteral(node) || Node.isNoSubstitutionTemplateLiteral(node)) {
    return { kind: 'string', value: node.getLiteralText(), at };
  }
  if (Node.isNumericLiteral(node)) return { kind: 'number', value: node.getLiteralValue(), at };
  if (Node.isTrueLiteral(node)) return { kind: 'boolean', value: true, at };
  if (Node.isFalseLiteral(node)) return { kind: 'boolean', value: false, at };
  if (Node.isArrayLiteralExpression(node)) {
    return {
      kind: 'list',
      items: node.getElements().map((element) => readLiteral(element, sources, diagnostics)),
      at,
    };
  }
  if (Node.isObjectLiteralExpression(node)) {
    return { kind: 'object', entries: readEntries(node.getProperties(), sources, diagnostics), at };
  }
  if (Node.isBinaryExpression(node) && node.getOperatorToken().getKind() === SyntaxKind.PlusToken) {
    const left = readLiteral(node.getLeft(), sources, diagnostics);
    const right = readLiteral(node.getRight(), sources, diagnostics);
    if (left.kind === 'string' && right.kind === 'string')
      return { kind: 'string', value: left.value + right.value, at };
    if (left.kind === 'invalid' || right.kind === 'invalid') return { kind: 'invalid', at };
  }
  diagnostics.report('LK0001', at, excerpt(node));
  return { kind: 'invalid', at };
}

function readEntries(properties: readonly Node[], sources: ModelSources, diagnostics: Diagnostics): Entry[] {
  const entries: Entry[] = [];
  for (const property of properties) {
    const initializer = Node.isPropertyAssignment(property) ? property.getInitializer() : undefined;
    if (!Node.isPropertyAssignment(property) || initializer === undefined) {
      diagnostics.report('LK0001', sources.at(property), excerpt(property));
      continue;
    }
    const value = readLiteral(initializer, sources, diagnostics);
    const name = property.getNameNode();
    const key = Node.isStringLiteral(name) ? name.getLiteralText() : name.getText();
    entries.push({ key, at: sources.at(property), value });
  }
  return entries;
}

function excerpt(node: Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
