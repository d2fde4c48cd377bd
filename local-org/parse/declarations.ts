/** Parse trees of classes, triggers and anonymous blocks to AST. */
import type {
  AnonymousMemberDeclarationContext,
  AnonymousUnitContext,
  ClassBodyDeclarationContext,
  ClassDeclarationContext,
  CompilationUnitContext,
  EnumDeclarationContext,
  FieldDeclarationContext,
  FormalParametersContext,
  InterfaceDeclarationContext,
  InterfaceMethodDeclarationContext,
  MemberDeclarationContext,
  MethodDeclarationContext,
  ModifierContext,
  PropertyBlockContext,
  PropertyDeclarationContext,
  TriggerMemberDeclarationContext,
  TriggerUnitContext,
  TypeRefContext,
  ApexParserRuleContext,
} from '@apexdevtools/apex-parser';
import type {
  Accessor,
  AnonymousUnit,
  Block,
  ClassDeclaration,
  EnumDeclaration,
  FieldDeclaration,
  InterfaceDeclaration,
  Member,
  MethodDeclaration,
  Modifiers,
  Parameter,
  PropertyDeclaration,
  Statement,
  TriggerDeclaration,
  TypeDeclaration,
  TypeRef,
} from './ast.ts';
import { readExpression } from './expressions.ts';
import { positionOf, readModifiers, readQualifiedName, readTypeList, readTypeRef } from './reader.ts';
import { readBlock, readStatement } from './statements.ts';

export function readCompilationUnit(ctx: CompilationUnitContext): TypeDeclaration {
  const type = ctx.typeDeclaration();
  const modifiers = readModifiers(type.modifier_list());
  if (type.classDeclaration()) return readClass(type.classDeclaration(), modifiers);
  if (type.interfaceDeclaration()) return readInterface(type.interfaceDeclaration(), modifiers);
  return readEnum(type.enumDeclaration(), modifiers);
}

function endLine(ctx: ApexParserRuleContext): number {
  return ctx.stop?.line ?? ctx.start.line;
}

function readClass(ctx: ClassDeclarationContext, modifiers: Modifiers): ClassDeclaration {
  return {
    ...positionOf(ctx.id()),
    kind: 'class',
    name: ctx.id().getText(),
    modifiers,
    endLine: endLine(ctx),
    superclass: ctx.typeRef() ? readTypeRef(ctx.typeRef()) : null,
    interfaces: readTypeList(ctx.typeList()),
    members: ctx.classBody().classBodyDeclaration_list().flatMap(readClassBodyDeclaration),
  };
}

function readInterface(ctx: InterfaceDeclarationContext, modifiers: Modifiers): InterfaceDeclaration {
  return {
    ...positionOf(ctx.id()),
    kind: 'interface',
    name: ctx.id().getText(),
    modifiers,
    endLine: endLine(ctx),
    interfaces: readTypeList(ctx.typeList()),
    members: ctx.interfaceBody().interfaceMethodDeclaration_list().map(readInterfaceMethod),
  };
}

function readEnum(ctx: EnumDeclarationContext, modifiers: Modifiers): EnumDeclaration {
  const constants =
    ctx
      .enumConstants()
      ?.id_list()
      .map((id) => id.getText()) ?? [];
  return {
    ...positionOf(ctx.id()),
    kind: 'enum',
    name: ctx.id().getText(),
    modifiers,
    endLine: endLine(ctx),
    constants,
  };
}

function readClassBodyDeclaration(ctx: ClassBodyDeclarationContext): Member[] {
  if (ctx.block()) {
    const modifiers: Modifiers = { words: ctx.STATIC() ? ['static'] : [], annotations: [] };
    const at = positionOf(ctx);
    return [
      {
        ...at,
        kind: 'initializer',
        name: '',
        modifiers,
        endLine: endLine(ctx),
        body: readBlock(ctx.block()),
      },
    ];
  }
  const member = ctx.memberDeclaration();
  return member ? readMember(member, ctx.modifier_list()) : [];
}

type AnyMember =
  MemberDeclarationContext | TriggerMemberDeclarationContext | AnonymousMemberDeclarationContext;

function readMember(ctx: AnyMember, modifierList: readonly ModifierContext[]): Member[] {
  const modifiers = readModifiers(modifierList);
  if (ctx.methodDeclaration()) return [readMethod(ctx.methodDeclaration(), modifiers)];
  if (ctx.fieldDeclaration()) return readFields(ctx.fieldDeclaration(), modifiers);
  if (ctx.propertyDeclaration()) return [readProperty(ctx.propertyDeclaration(), modifiers)];
  if (ctx.classDeclaration()) return [readClass(ctx.classDeclaration(), modifiers)];
  if (ctx.interfaceDeclaration()) return [readInterface(ctx.interfaceDeclaration(), modifiers)];
  if (ctx.enumDeclaration()) return [readEnum(ctx.enumDeclaration(), modifiers)];
  const declaration = (ctx as MemberDeclarationContext).constructorDeclaration();
  return [
    {
      ...positionOf(declaration),
      kind: 'constructor',
      name: readQualifiedName(declaration.qualifiedName()),
      modifiers,
      endLine: endLine(declaration),
      parameters: readParameters(declaration.formalParameters()),
      body: readBlock(declaration.block()),
    },
  ];
}

function readParameters(ctx: FormalParametersContext): Parameter[] {
  return (ctx.formalParameterList()?.formalParameter_list() ?? []).map((parameter) => ({
    ...positionOf(parameter),
    name: parameter.id().getText(),
    type: readTypeRef(parameter.typeRef()),
    isFinal: readModifiers(parameter.modifier_list()).words.includes('final'),
  }));
}

function readReturnType(ctx: { typeRef(): TypeRefContext; id(): ApexParserRuleContext }): TypeRef {
  const type = ctx.typeRef();
  return type ? readTypeRef(type) : { ...positionOf(ctx.id()), name: 'void', args: [] };
}

function readMethod(ctx: MethodDeclarationContext, modifiers: Modifiers): MethodDeclaration {
  return {
    ...positionOf(ctx.id()),
    kind: 'method',
    name: ctx.id().getText(),
    modifiers,
    endLine: endLine(ctx),
    returns: readReturnType(ctx),
    parameters: readParameters(ctx.formalParameters()),
    body: ctx.block() ? readBlock(ctx.block()) : null,
  };
}

function readInterfaceMethod(ctx: InterfaceMethodDeclarationContext): MethodDeclaration {
  return {
    ...positionOf(ctx.id()),
    kind: 'method',
    name: ctx.id().getText(),
    modifiers: readModifiers(ctx.modifier_list()),
    endLine: endLine(ctx),
    returns: readReturnType(ctx),
    parameters: readParameters(ctx.formalParameters()),
    body: null,
  };
}

function readFields(ctx: FieldDeclarationContext, modifiers: Modifiers): FieldDeclaration[] {
  const type = readTypeRef(ctx.typeRef());
  return ctx
    .variableDeclarators()
    .variableDeclarator_list()
    .map((variable) => ({
      ...positionOf(variable),
      kind: 'field',
      name: variable.id().getText(),
      modifiers,
      endLine: endLine(ctx),
      type,
      initial: variable.expression() ? readExpression(variable.expression()) : null,
    }));
}

function readProperty(ctx: PropertyDeclarationContext, modifiers: Modifiers): PropertyDeclaration {
  const blocks = ctx.propertyBlock_list();
  const getter = blocks.find((block) => block.getter());
  const setter = blocks.find((block) => block.setter());
  return {
    ...positionOf(ctx.id()),
    kind: 'property',
    name: ctx.id().getText(),
    modifiers,
    endLine: endLine(ctx),
    type: readTypeRef(ctx.typeRef()),
    getter: getter ? readAccessor(getter) : null,
    setter: setter ? readAccessor(setter) : null,
  };
}

function readAccessor(ctx: PropertyBlockContext): Accessor {
  const body = (ctx.getter() ?? ctx.setter()).block();
  return {
    ...positionOf(ctx),
    modifiers: readModifiers(ctx.modifier_list()),
    body: body ? readBlock(body) : null,
  };
}

export function readTrigger(ctx: TriggerUnitContext): TriggerDeclaration {
  const events = ctx.triggerCase_list().map((event) => ({
    timing: event.BEFORE() ? ('before' as const) : ('after' as const),
    operation: event.getChild(1).getText().toLowerCase() as 'insert' | 'update' | 'delete' | 'undelete',
  }));
  const block = ctx.triggerBlock();
  const { members, statements } = readMixedMembers(block.triggerBlockMember_list());
  const body: Block = { ...positionOf(block), kind: 'block', statements };
  const [name, object] = ctx.id_list().map((id) => id.getText()) as [string, string];
  return { ...positionOf(ctx), kind: 'trigger', name, object, events, members, body, endLine: endLine(ctx) };
}

export function readAnonymous(ctx: AnonymousUnitContext): AnonymousUnit {
  const { members, statements } = readMixedMembers(ctx.anonymousBlock().anonymousBlockMember_list());
  const at = { line: 1, column: 1 };
  return { ...at, kind: 'anonymous', members, body: { ...at, kind: 'block', statements } };
}

interface MixedMember {
  statement(): Parameters<typeof readStatement>[0];
  modifier_list(): ModifierContext[];
  triggerMemberDeclaration?(): TriggerMemberDeclarationContext;
  anonymousMemberDeclaration?(): AnonymousMemberDeclarationContext;
}

/**
 * Top-level code of triggers and anonymous blocks. The grammar takes `Integer a = 1;` there for a field
 * declaration; without a modifier that makes it a member it is a local variable, in its place.
 */
function readMixedMembers(list: readonly MixedMember[]): { members: Member[]; statements: Statement[] } {
  const members: Member[] = [];
  const statements: Statement[] = [];
  for (const item of list) {
    const declaration = item.triggerMemberDeclaration?.() ?? item.anonymousMemberDeclaration?.();
    if (!declaration) {
      statements.push(readStatement(item.statement()));
      continue;
    }
    for (const member of readMember(declaration, item.modifier_list())) {
      if (member.kind === 'field') statements.push(fieldAsLocal(member));
      else members.push(member);
    }
  }
  return { members, statements };
}

function fieldAsLocal(field: FieldDeclaration): Statement {
  const { line, column, name, type, initial, modifiers } = field;
  return {
    line: type.line,
    column: type.column,
    kind: 'local',
    type,
    isFinal: modifiers.words.includes('final'),
    variables: [{ line, column, name, initial }],
  };
}
