import { Node, SyntaxKind, type TypeNode } from 'ts-morph';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { TypeSpec } from './model.ts';
import type { ModelSources } from './source.ts';

const primitives: ReadonlyMap<string, TypeSpec> = new Map(
  (
    [
      ['Id', 'Id'],
      ['Integer', 'Integer'],
      ['Decimal', 'Decimal'],
      ['DateOnly', 'Date'],
      ['Datetime', 'Datetime'],
    ] as const
  ).map(([name, kind]) => [name, { kind }]),
);

const remedies: ReadonlyMap<string, string> = new Map([
  ['number', 'Use Integer or Decimal of model/types.ts.'],
  ['Date', 'Use DateOnly or Datetime of model/types.ts.'],
  ['any', 'Write the type out: an interface, a union, or a type of model/types.ts.'],
  ['unknown', 'Write the type out: an interface, a union, or a type of model/types.ts.'],
  ['object', 'Declare an interface and use its name.'],
  ['null', 'Leave null out and make the property optional with "?".'],
  ['undefined', 'Leave undefined out and make the property optional with "?".'],
  ['Map', 'Use Record<string, T>.'],
  ['Set', 'Use a list: Apex sets do not reach JavaScript as such.'],
  ['Promise', 'Write the plain type: the typings add the promise.'],
]);

const general =
  'Use string, boolean, a type of model/types.ts, an interface or union of the model, T[] or Record<string, T>.';

/** Reads the type of a property, parameter or result. What has no Apex counterpart is LK0201; `String` stands in. */
export function readType(
  node: TypeNode | undefined,
  place: Node,
  sources: ModelSources,
  diagnostics: Diagnostics,
): TypeSpec {
  const refuse = (name: string, remedy = remedies.get(name) ?? general): TypeSpec => {
    diagnostics.report('LK0201', sources.at(node ?? place), name, remedy);
    return { kind: 'String' };
  };
  if (node === undefined) return refuse('(none)', 'Write the type.');
  const inner = (type: TypeNode): TypeSpec => readType(type, place, sources, diagnostics);

  if (Node.isArrayTypeNode(node)) return { kind: 'list', of: inner(node.getElementTypeNode()) };
  if (Node.isParenthesizedTypeNode(node)) return inner(node.getTypeNode());
  if (Node.isTypeOperatorTypeNode(node) && node.getOperator() === SyntaxKind.ReadonlyKeyword)
    return inner(node.getTypeNode());
  if (node.getKind() === SyntaxKind.StringKeyword) return { kind: 'String' };
  if (node.getKind() === SyntaxKind.BooleanKeyword) return { kind: 'Boolean' };
  if (node.getKind() === SyntaxKind.VoidKeyword) return { kind: 'void' };
  if (Node.isUnionTypeNode(node)) return refuse(node.getText(), unionRemedy(node.getTypeNodes()));
  if (!Node.isTypeReference(node)) return refuse(node.getText());

  const name = node.getTypeName().getText();
  const [first, second] = node.getTypeArguments();
  if ((name === 'Array' || name === 'ReadonlyArray') && first) return { kind: 'list', of: inner(first) };
  if (name === 'Record' && first?.getKind() === SyntaxKind.StringKeyword && second)
    return { kind: 'map', of: inner(second) };
  if (first !== undefined || remedies.has(name)) return refuse(name);
  return primitives.get(name) ?? { kind: 'named', name, at: sources.at(node) };
}

function unionRemedy(parts: readonly TypeNode[]): string {
  const empty = parts.map((part) => part.getText()).find((text) => text === 'null' || text === 'undefined');
  return (
    (empty && remedies.get(empty)) ??
    'Export the union under a name from model/vocabulary.ts and use the name.'
  );
}
