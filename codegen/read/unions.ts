import { Node, SyntaxKind, type SourceFile, type TypeAliasDeclaration } from 'ts-morph';
import type { UnionSpec } from './model.ts';
import type { Entry } from './literal.ts';
import type { ModelSources } from './source.ts';
import { describe } from './jsdoc.ts';

/**
 * Exported unions of string literals of a file. `keyof typeof x` counts too when `x` is a constant of the
 * model: its members are the keys. Other type aliases are left alone.
 */
export function readUnions(
  file: SourceFile,
  constants: ReadonlyMap<string, readonly Entry[]>,
  sources: ModelSources,
): UnionSpec[] {
  return file
    .getTypeAliases()
    .filter((alias) => alias.isExported())
    .flatMap((alias) => {
      const literal = readLiteralUnion(alias, sources);
      const members = literal ?? readKeys(alias, constants);
      if (members === undefined) return [];
      const description = describe(alias).text;
      return [
        {
          name: alias.getName(),
          description,
          members,
          derived: literal === undefined,
          at: sources.at(alias.getNameNode()),
        },
      ];
    });
}

function readLiteralUnion(
  alias: TypeAliasDeclaration,
  sources: ModelSources,
): UnionSpec['members'] | undefined {
  const type = alias.getTypeNodeOrThrow();
  const parts = Node.isUnionTypeNode(type) ? type.getTypeNodes() : [type];
  const members = [];
  for (const part of parts) {
    const literal = Node.isLiteralTypeNode(part) ? part.getLiteral() : undefined;
    if (literal === undefined || !Node.isStringLiteral(literal)) return undefined;
    members.push({ value: literal.getLiteralText(), at: sources.at(literal) });
  }
  return members;
}

function readKeys(
  alias: TypeAliasDeclaration,
  constants: ReadonlyMap<string, readonly Entry[]>,
): UnionSpec['members'] | undefined {
  const type = alias.getTypeNodeOrThrow();
  if (!Node.isTypeOperatorTypeNode(type) || type.getOperator() !== SyntaxKind.KeyOfKeyword) return undefined;
  const query = type.getTypeNode();
  if (!Node.isTypeQuery(query)) return undefined;
  return constants.get(query.getExprName().getText())?.map((entry) => ({ value: entry.key, at: entry.at }));
}
