/** What the readers of parse trees share: positions, names, modifiers and types. */
import type {
  ApexParserRuleContext,
  ApexToken,
  AnnotationContext,
  ElementValueContext,
  ModifierContext,
  QualifiedNameContext,
  TypeListContext,
  TypeNameContext,
  TypeRefContext,
} from '@apexdevtools/apex-parser';
import type { Annotation, Modifiers, TypeRef } from './ast.ts';
import type { Position } from './diagnostic.ts';
import { literalValue, readLiteral } from './literals.ts';

export function positionOf(ctx: ApexParserRuleContext): Position {
  return tokenPosition(ctx.start);
}

export function tokenPosition(token: ApexToken): Position {
  return { line: token.line, column: token.column + 1 };
}

export function readQualifiedName(ctx: QualifiedNameContext): string {
  return ctx
    .id_list()
    .map((id) => id.getText())
    .join('.');
}

export function readModifiers(modifiers: readonly ModifierContext[]): Modifiers {
  const annotations = modifiers.flatMap((m) => (m.annotation() ? [readAnnotation(m.annotation())] : []));
  const words = modifiers.filter((m) => !m.annotation()).map(modifierWord);
  return { words, annotations };
}

function modifierWord(ctx: ModifierContext): string {
  const text = ctx.getText().toLowerCase();
  return text.endsWith('sharing') ? `${text.slice(0, -'sharing'.length)} sharing` : text;
}

function readAnnotation(ctx: AnnotationContext): Annotation {
  const parameters: Record<string, string | number | boolean | null> = {};
  for (const pair of ctx.elementValuePairs()?.elementValuePair_list() ?? []) {
    parameters[pair.id().getText().toLowerCase()] = annotationValue(pair.elementValue());
  }
  const lone = ctx.elementValue();
  if (lone) parameters['value'] = annotationValue(lone);
  return { ...positionOf(ctx), name: annotationName(ctx).toLowerCase(), parameters };
}

function annotationName(ctx: AnnotationContext): string {
  return ctx
    .getText()
    .replace(/^@/, '')
    .replace(/\([\s\S]*$/, '');
}

function annotationValue(ctx: ElementValueContext): string | number | boolean | null {
  const literal = ctx.literal();
  return literal ? literalValue(readLiteral(literal)) : ctx.getText();
}

/** `A.B<C>[]`. Array brackets become List. */
export function readTypeRef(ctx: TypeRefContext): TypeRef {
  const parts = ctx.typeName_list();
  const name = parts.map(typeNameText).join('.');
  const last = parts[parts.length - 1];
  const type: TypeRef = {
    ...positionOf(ctx),
    name,
    args: readTypeList(last?.typeArguments()?.typeList() ?? null),
  };
  return wrapArrays(type, ctx.arraySubscripts()?.LBRACK_list().length ?? 0);
}

export function wrapArrays(type: TypeRef, dimensions: number): TypeRef {
  let result = type;
  for (let i = 0; i < dimensions; i++)
    result = { line: type.line, column: type.column, name: 'List', args: [result] };
  return result;
}

function typeNameText(ctx: TypeNameContext): string {
  return (ctx.LIST() ?? ctx.SET() ?? ctx.MAP() ?? ctx.id()).getText();
}

export function readTypeList(ctx: TypeListContext | null): TypeRef[] {
  return (ctx?.typeRef_list() ?? []).map(readTypeRef);
}
