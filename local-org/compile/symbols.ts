/** What the compiler knows of the program's classes, methods and fields; at run time the classes' descriptors. */
import type {
  Annotation,
  ClassDeclaration,
  ConstructorDeclaration,
  FieldDeclaration,
  InterfaceDeclaration,
  MethodDeclaration,
  Modifiers,
  PropertyDeclaration,
  TriggerDeclaration,
} from '../parse/ast.ts';
import { DiagnosticSink } from '../parse/diagnostic.ts';
import type { SourceFile } from '../parse/diagnostic.ts';
import type { InstanceField, RuntimeClass } from '../runtime/values.ts';
import type { Exec } from './frame.ts';
import type { Type } from './types.ts';

/** One source file while it is compiled and run: its diagnostics and its line counters. */
export class SourceUnit {
  file!: SourceFile;
  sink!: DiagnosticSink;
  /** Executions by line. */
  hits!: Uint32Array;
  /** Lines that start an executable statement. */
  coverable!: Set<number>;
  /** Code of the file was called since somebody set this to false; see testing/touched.ts. */
  entered = false;

  constructor(file: SourceFile) {
    this.renew(file);
  }

  /** Begins anew with another text of the same file. */
  renew(file: SourceFile): void {
    this.file = file;
    this.sink = new DiagnosticSink(file);
    this.hits = new Uint32Array(file.text.split(/\r\n|\r|\n/).length + 2);
    this.coverable = new Set();
  }
}

export type Sharing = 'with' | 'without' | 'inherited' | null;

/** Something that runs in a frame of its own: a method, constructor, accessor, initialiser, trigger. */
export interface CodeUnit {
  /** `Class.A.b`, `Trigger.T`, `AnonymousBlock`, as stack traces print it. */
  readonly label: string;
  readonly unit: SourceUnit;
  readonly owner: ClassInfo | null;
  readonly sharing: Sharing;
  /** Local slots, parameters first. */
  frameSize: number;
  body: Exec;
}

export interface MethodInfo extends CodeUnit {
  readonly name: string;
  readonly owner: ClassInfo;
  readonly params: readonly Type[];
  readonly paramNames: readonly string[];
  readonly returns: Type;
  readonly isStatic: boolean;
  readonly isAbstract: boolean;
  readonly access: Access;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly words: ReadonlySet<string>;
  /** `name(Type,Type)` in lower case: what overriding goes by. */
  readonly signature: string;
  /** Another one after revise.ts. */
  declaration: MethodDeclaration | ConstructorDeclaration;
}

export type Access = 'private' | 'protected' | 'public' | 'global';

export interface FieldInfo {
  readonly name: string;
  readonly owner: ClassInfo;
  readonly type: Type;
  readonly isStatic: boolean;
  readonly isFinal: boolean;
  readonly isTransient: boolean;
  readonly access: Access;
  readonly annotations: ReadonlyMap<string, Annotation>;
  /** Index into the object's slots or the class's statics. */
  readonly slot: number;
  /** Another one after revise.ts. */
  declaration: FieldDeclaration | PropertyDeclaration;
  /** A virtual, abstract or overriding property: the object's class decides which accessors run. */
  readonly isOverridable: boolean;
  /** Compiled accessor bodies; null for `get;`, `set;` and plain fields. */
  readonly getter: CodeUnit | null;
  readonly setter: CodeUnit | null;
}

/** Run-time state of one class in one execution. */
export type Statics = import('../runtime/values.ts').Value[];

/** A class or interface of the project. */
export class ClassInfo implements RuntimeClass {
  readonly name: string;
  readonly id: number;
  readonly unit: SourceUnit;
  readonly outer: ClassInfo | null;
  /** Another one after revise.ts; null for the code of a trigger or an anonymous block. */
  declaration: ClassDeclaration | InterfaceDeclaration | null;
  readonly modifiers: Modifiers;
  readonly words: ReadonlySet<string>;
  readonly annotations: ReadonlyMap<string, Annotation>;
  readonly inner = new Map<string, Type>();
  readonly methods = new Map<string, MethodInfo[]>();
  readonly constructors: MethodInfo[] = [];
  readonly fields = new Map<string, FieldInfo>();
  readonly staticFields = new Map<string, FieldInfo>();
  /** Instance methods by signature, inherited ones included: the dispatch table. */
  readonly dispatch = new Map<string, MethodInfo>();
  readonly interfaces = new Set<string>();
  readonly instanceFields: InstanceField[] = [];
  interfaceTypes: Type[] = [];
  superType: Type | null = null;
  superclass: RuntimeClass | null = null;
  isException = false;
  sharing: Sharing = null;
  slotCount = 0;
  staticCount = 0;
  /** Runs field initialisers and initialiser blocks of one instance, superclass not included. */
  instanceInit: CodeUnit | null = null;
  /** Runs static initialisers. */
  staticInit: CodeUnit | null = null;
  /** True once supertypes, members and dispatch are known. */
  linked = false;

  constructor(options: {
    name: string;
    id: number;
    unit: SourceUnit;
    outer: ClassInfo | null;
    declaration: ClassDeclaration | InterfaceDeclaration | null;
    modifiers: Modifiers;
  }) {
    this.name = options.name;
    this.id = options.id;
    this.unit = options.unit;
    this.outer = options.outer;
    this.declaration = options.declaration;
    this.modifiers = options.modifiers;
    this.words = new Set(options.modifiers.words);
    this.annotations = new Map(options.modifiers.annotations.map((a) => [a.name, a]));
  }

  get isInterface(): boolean {
    return this.declaration?.kind === 'interface';
  }
  get isAbstract(): boolean {
    return this.isInterface || this.words.has('abstract');
  }
  /** True for an @IsTest class and everything inside one. */
  get isTest(): boolean {
    return this.annotations.has('istest') || (this.outer?.isTest ?? false);
  }
  get superInfo(): ClassInfo | null {
    return this.superType?.kind === 'class' ? this.superType.cls : null;
  }
}

export interface TriggerInfo extends CodeUnit {
  readonly name: string;
  readonly object: string;
  readonly events: TriggerDeclaration['events'];
}

export function accessOf(words: ReadonlySet<string>): Access {
  if (words.has('global') || words.has('webservice')) return 'global';
  if (words.has('public')) return 'public';
  return words.has('protected') ? 'protected' : 'private';
}
