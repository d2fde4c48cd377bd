/**
 * Apex as plain, serialisable data: the parse tree without its tokens. Names are kept as written; every
 * node knows the line and column (both from 1) where it starts.
 */
import type { SearchQuery, SoqlQuery } from '../soql/ast.ts';
import type { Position } from './diagnostic.ts';

/** `Map<Id, List<Account>>`: name `Map`, two arguments. `String[]` is read as `List<String>`. */
export interface TypeRef extends Position {
  /** Dotted as written, e.g. `Schema.SObjectType`, `Outer.Inner`; `void` for no value. */
  readonly name: string;
  readonly args: readonly TypeRef[];
}

export interface Annotation extends Position {
  /** Lower case, without the at sign. */
  readonly name: string;
  /** Lower-case parameter names; a lone value has the name `value`. */
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
}

export interface Modifiers {
  /** Lower case: `public`, `static`, `with sharing` ... */
  readonly words: readonly string[];
  readonly annotations: readonly Annotation[];
}

// Declarations

export type TypeDeclaration = ClassDeclaration | InterfaceDeclaration | EnumDeclaration;

interface Declaration extends Position {
  readonly name: string;
  readonly modifiers: Modifiers;
  readonly endLine: number;
}

export interface ClassDeclaration extends Declaration {
  readonly kind: 'class';
  readonly superclass: TypeRef | null;
  readonly interfaces: readonly TypeRef[];
  readonly members: readonly Member[];
}

export interface InterfaceDeclaration extends Declaration {
  readonly kind: 'interface';
  readonly interfaces: readonly TypeRef[];
  readonly members: readonly MethodDeclaration[];
}

export interface EnumDeclaration extends Declaration {
  readonly kind: 'enum';
  readonly constants: readonly string[];
}

export type Member =
  | MethodDeclaration
  | ConstructorDeclaration
  | FieldDeclaration
  | PropertyDeclaration
  | InitializerDeclaration
  | TypeDeclaration;

export interface Parameter extends Position {
  readonly name: string;
  readonly type: TypeRef;
  readonly isFinal: boolean;
}

export interface MethodDeclaration extends Declaration {
  readonly kind: 'method';
  readonly returns: TypeRef;
  readonly parameters: readonly Parameter[];
  /** Null for an abstract or interface method. */
  readonly body: Block | null;
}

export interface ConstructorDeclaration extends Declaration {
  readonly kind: 'constructor';
  readonly parameters: readonly Parameter[];
  readonly body: Block;
}

/** One variable of a field declaration; `Integer a, b;` gives two. */
export interface FieldDeclaration extends Declaration {
  readonly kind: 'field';
  readonly type: TypeRef;
  readonly initial: Expression | null;
}

export interface PropertyDeclaration extends Declaration {
  readonly kind: 'property';
  readonly type: TypeRef;
  readonly getter: Accessor | null;
  readonly setter: Accessor | null;
}

export interface Accessor extends Position {
  readonly modifiers: Modifiers;
  /** Null for `get;` and `set;`. */
  readonly body: Block | null;
}

export interface InitializerDeclaration extends Declaration {
  readonly kind: 'initializer';
  readonly body: Block;
}

export interface TriggerDeclaration extends Position {
  readonly kind: 'trigger';
  readonly name: string;
  readonly object: string;
  readonly events: readonly { readonly timing: 'before' | 'after'; readonly operation: TriggerOperation }[];
  readonly members: readonly Member[];
  readonly body: Block;
  readonly endLine: number;
}

export type TriggerOperation = 'insert' | 'update' | 'delete' | 'undelete';

/** Anonymous Apex: declarations and statements in any order. */
export interface AnonymousUnit extends Position {
  readonly kind: 'anonymous';
  readonly members: readonly Member[];
  readonly body: Block;
}

// Statements

export type Statement =
  | Block
  | LocalStatement
  | ExpressionStatement
  | IfStatement
  | SwitchStatement
  | ForStatement
  | ForEachStatement
  | WhileStatement
  | DoWhileStatement
  | TryStatement
  | ReturnStatement
  | ThrowStatement
  | BreakStatement
  | ContinueStatement
  | DmlStatement
  | MergeStatement
  | RunAsStatement
  | EmptyStatement;

export type StatementKind = Statement['kind'];

export interface Block extends Position {
  readonly kind: 'block';
  readonly statements: readonly Statement[];
}
export interface LocalStatement extends Position {
  readonly kind: 'local';
  readonly type: TypeRef;
  readonly isFinal: boolean;
  readonly variables: readonly (Position & { readonly name: string; readonly initial: Expression | null })[];
}
export interface ExpressionStatement extends Position {
  readonly kind: 'expression';
  readonly expression: Expression;
}
export interface IfStatement extends Position {
  readonly kind: 'if';
  readonly condition: Expression;
  readonly then: Statement;
  readonly otherwise: Statement | null;
}
export interface SwitchStatement extends Position {
  readonly kind: 'switch';
  readonly subject: Expression;
  readonly cases: readonly SwitchCase[];
}
export type SwitchCase = Position & { readonly body: Block } & (
    | { readonly kind: 'else' }
    | {
        readonly kind: 'values';
        readonly values: readonly (LiteralExpression | NameExpression | FieldExpression)[];
      }
    | { readonly kind: 'type'; readonly type: TypeRef; readonly variable: string }
  );
export interface ForStatement extends Position {
  readonly kind: 'for';
  readonly initial: LocalStatement | null;
  readonly initialExpressions: readonly Expression[];
  readonly condition: Expression | null;
  readonly update: readonly Expression[];
  readonly body: Statement;
}
export interface ForEachStatement extends Position {
  readonly kind: 'forEach';
  readonly type: TypeRef;
  readonly variable: string;
  readonly iterable: Expression;
  readonly body: Statement;
}
export interface WhileStatement extends Position {
  readonly kind: 'while';
  readonly condition: Expression;
  readonly body: Statement;
}
export interface DoWhileStatement extends Position {
  readonly kind: 'doWhile';
  readonly condition: Expression;
  readonly body: Block;
}
export interface TryStatement extends Position {
  readonly kind: 'try';
  readonly body: Block;
  readonly catches: readonly (Position & {
    readonly type: TypeRef;
    readonly variable: string;
    readonly body: Block;
  })[];
  readonly finallyBody: Block | null;
}
export interface ReturnStatement extends Position {
  readonly kind: 'return';
  readonly value: Expression | null;
}
export interface ThrowStatement extends Position {
  readonly kind: 'throw';
  readonly value: Expression;
}
export interface BreakStatement extends Position {
  readonly kind: 'break';
}
export interface ContinueStatement extends Position {
  readonly kind: 'continue';
}
export interface DmlStatement extends Position {
  readonly kind: 'dml';
  readonly operation: 'insert' | 'update' | 'upsert' | 'delete' | 'undelete';
  readonly access: 'system' | 'user' | null;
  readonly records: Expression;
  /** `upsert x Contact.Fields.Key__c` or `upsert x Key__c`: dotted as written. */
  readonly keyField: string | null;
}
export interface MergeStatement extends Position {
  readonly kind: 'merge';
  readonly access: 'system' | 'user' | null;
  readonly master: Expression;
  readonly duplicates: Expression;
}
export interface RunAsStatement extends Position {
  readonly kind: 'runAs';
  readonly args: readonly Expression[];
  readonly body: Block;
}
export interface EmptyStatement extends Position {
  readonly kind: 'empty';
}

// Expressions

export type Expression =
  | LiteralExpression
  | NameExpression
  | ThisExpression
  | SuperExpression
  | FieldExpression
  | CallExpression
  | ConstructorCallExpression
  | IndexExpression
  | NewExpression
  | NewListExpression
  | NewMapExpression
  | CastExpression
  | UnaryExpression
  | IncrementExpression
  | BinaryExpression
  | LogicalExpression
  | CoalesceExpression
  | TernaryExpression
  | AssignExpression
  | InstanceOfExpression
  | ClassLiteralExpression
  | SoqlExpression
  | SoslExpression;

export type ExpressionKind = Expression['kind'];

export interface LiteralExpression extends Position {
  readonly kind: 'literal';
  readonly type: 'null' | 'boolean' | 'integer' | 'long' | 'decimal' | 'double' | 'string';
  /** Text of the value: digits without suffix, the unescaped string, `true`. */
  readonly value: string;
}
export interface NameExpression extends Position {
  readonly kind: 'name';
  readonly name: string;
}
export interface ThisExpression extends Position {
  readonly kind: 'this';
}
export interface SuperExpression extends Position {
  readonly kind: 'super';
}
export interface FieldExpression extends Position {
  readonly kind: 'field';
  readonly target: Expression;
  readonly name: string;
  /** True for `?.`. */
  readonly safe: boolean;
}
export interface CallExpression extends Position {
  readonly kind: 'call';
  /** Null for an unqualified call. */
  readonly target: Expression | null;
  readonly name: string;
  readonly args: readonly Expression[];
  readonly safe: boolean;
}
/** `this(...)` or `super(...)` as the first statement of a constructor. */
export interface ConstructorCallExpression extends Position {
  readonly kind: 'constructorCall';
  readonly target: 'this' | 'super';
  readonly args: readonly Expression[];
}
export interface IndexExpression extends Position {
  readonly kind: 'index';
  readonly target: Expression;
  readonly index: Expression;
}
/** `new X(args)`; for SObjects the arguments are assignments. */
export interface NewExpression extends Position {
  readonly kind: 'new';
  readonly type: TypeRef;
  readonly args: readonly Expression[];
}
/** `new List<T>{...}`, `new Set<T>{...}`, `new T[]{...}`, `new T[n]`. */
export interface NewListExpression extends Position {
  readonly kind: 'newList';
  readonly type: TypeRef;
  readonly elements: readonly Expression[];
  /** `new T[n]`: the length; elements are null. */
  readonly size: Expression | null;
}
export interface NewMapExpression extends Position {
  readonly kind: 'newMap';
  readonly type: TypeRef;
  readonly entries: readonly { readonly key: Expression; readonly value: Expression }[];
}
export interface CastExpression extends Position {
  readonly kind: 'cast';
  readonly type: TypeRef;
  readonly operand: Expression;
}
export interface UnaryExpression extends Position {
  readonly kind: 'unary';
  readonly operator: '+' | '-' | '!' | '~';
  readonly operand: Expression;
}
export interface IncrementExpression extends Position {
  readonly kind: 'increment';
  readonly operator: '++' | '--';
  readonly prefix: boolean;
  readonly operand: Expression;
}
export type BinaryOperator =
  | '+'
  | '-'
  | '*'
  | '/'
  | '<<'
  | '>>'
  | '>>>'
  | '&'
  | '|'
  | '^'
  | '<'
  | '<='
  | '>'
  | '>='
  | '=='
  | '!='
  | '==='
  | '!==';
export interface BinaryExpression extends Position {
  readonly kind: 'binary';
  readonly operator: BinaryOperator;
  readonly left: Expression;
  readonly right: Expression;
}
export interface LogicalExpression extends Position {
  readonly kind: 'logical';
  readonly operator: '&&' | '||';
  readonly left: Expression;
  readonly right: Expression;
}
export interface CoalesceExpression extends Position {
  readonly kind: 'coalesce';
  readonly left: Expression;
  readonly right: Expression;
}
export interface TernaryExpression extends Position {
  readonly kind: 'ternary';
  readonly condition: Expression;
  readonly then: Expression;
  readonly otherwise: Expression;
}
export interface AssignExpression extends Position {
  readonly kind: 'assign';
  /** The operator before `=`, null for plain assignment. */
  readonly operator: Exclude<BinaryOperator, '<' | '<=' | '>' | '>=' | '==' | '!=' | '===' | '!=='> | null;
  readonly target: Expression;
  readonly value: Expression;
}
export interface InstanceOfExpression extends Position {
  readonly kind: 'instanceOf';
  readonly operand: Expression;
  readonly type: TypeRef;
}
export interface ClassLiteralExpression extends Position {
  readonly kind: 'classLiteral';
  readonly type: TypeRef;
}
export interface SoqlExpression extends Position {
  readonly kind: 'soql';
  readonly query: SoqlQuery;
  readonly binds: readonly Expression[];
}
/** `[FIND ...]` */
export interface SoslExpression extends Position {
  readonly kind: 'sosl';
  readonly search: SearchQuery;
  readonly binds: readonly Expression[];
}
