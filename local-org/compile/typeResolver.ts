/** Names of types to types: classes of the project, SObjects of the schema, the standard library. */
import type { TypeRef } from '../parse/ast.ts';
import { platformException } from '../runtime/exceptions.ts';
import type { Schema } from '../schema/schema.ts';
import { isNamespace, nativeClassByName, nativeEnumByName, withoutImplicitNamespace } from './nativeIndex.ts';
import { isSystemType } from './platformNames.ts';
import type { ClassInfo } from './symbols.ts';
import { aggregateResult, genericSObject, simpleTypeByName, simpleTypes } from './types.ts';
import type { Type, TypeTable } from './types.ts';

/** A type name with arguments, without a position. */
export interface TypeName {
  readonly name: string;
  readonly args: readonly TypeName[];
}

export type Environment = ReadonlyMap<string, Type>;

const EMPTY: Environment = new Map();
const COLLECTIONS = new Set(['list', 'set', 'map']);

export class TypeResolver {
  readonly table: TypeTable;
  readonly schema: Schema;
  /** Project classes, interfaces and enums by lower-case full name. */
  readonly project: Map<string, Type>;
  readonly #texts = new Map<string, Type>();
  /** By what the type parameters stand for. */
  readonly #libraryTexts = new WeakMap<Environment, Map<string, Type>>();
  /** Types without parameters by the name as it is written. */
  readonly #platformTypes = new Map<string, Type | null>();

  constructor(table: TypeTable, schema: Schema, project: Map<string, Type>) {
    this.table = table;
    this.schema = schema;
    this.project = project;
  }

  /** Null when nothing of that name is known; a type of a known namespace that is missing is `unknown`. */
  resolve(ref: TypeRef | TypeName, within: ClassInfo | null, environment: Environment = EMPTY): Type | null {
    const lower = ref.name.toLowerCase();
    const bound = environment.get(lower);
    if (bound) return bound;
    const bare = withoutImplicitNamespace(lower);
    if (COLLECTIONS.has(bare)) return this.#collection(bare, ref, within, environment);
    return this.#projectType(lower, within) ?? this.#platformType(ref, within, environment);
  }

  /**
   * Type from the text of a library signature, where a name means the platform's type whatever the project calls its
   * own classes: `Type` stays System.Type beside a project class Type. Source: Apex guide "Namespace Precedence"
   * speaks of names in the code that uses them only.
   */
  libraryType(text: string, environment: Environment = EMPTY): Type {
    const within = environment.size === 0 ? EMPTY : environment;
    let texts = this.#libraryTexts.get(within);
    if (!texts) this.#libraryTexts.set(within, (texts = new Map()));
    let type = texts.get(text);
    if (!type) texts.set(text, (type = this.#libraryType(parseTypeName(text), within)));
    return type;
  }

  #libraryType(ref: TypeName, environment: Environment): Type {
    const bare = withoutImplicitNamespace(ref.name.toLowerCase());
    const bound = environment.get(ref.name.toLowerCase());
    if (bound) return bound;
    if (COLLECTIONS.has(bare)) {
      const [first = simpleTypes.object, second = simpleTypes.object] = ref.args.map((arg) =>
        this.#libraryType(arg, environment),
      );
      if (bare === 'map') return this.table.map(first, second);
      return bare === 'set' ? this.table.set(first) : this.table.list(first);
    }
    return this.#platformType(ref, null, environment) ?? this.table.unknown(ref.name);
  }

  /** Type from text such as `Map<Id,List<Account>>`; unknown names give the `unknown` type. */
  fromText(text: string, environment: Environment = EMPTY): Type {
    const known = environment.size === 0 ? this.#texts.get(text) : undefined;
    if (known) return known;
    const type = this.resolve(parseTypeName(text), null, environment) ?? this.table.unknown(text);
    if (environment.size === 0) this.#texts.set(text, type);
    return type;
  }

  /** Names of the project's types as declared. */
  projectNames(): string[] {
    return [...this.project.values()].map((type) => type.name);
  }

  #collection(kind: string, ref: TypeRef | TypeName, within: ClassInfo | null, env: Environment): Type {
    const args = ref.args.map((arg) => this.resolve(arg, within, env) ?? this.table.unknown(arg.name));
    const first = args[0] ?? simpleTypes.object;
    if (kind === 'map') return this.table.map(first, args[1] ?? simpleTypes.object);
    return kind === 'set' ? this.table.set(first) : this.table.list(first);
  }

  /** Inner types of the class, its superclasses and the classes around it, then top-level classes. */
  #projectType(lower: string, within: ClassInfo | null): Type | null {
    const [first = '', ...rest] = lower.split('.');
    for (let cls = within; cls !== null; cls = cls.outer) {
      const inner = innerType(cls, first);
      const found = inner && followInner(inner, rest);
      if (found) return found;
    }
    return this.project.get(lower) ?? null;
  }

  #platformType(ref: TypeRef | TypeName, within: ClassInfo | null, env: Environment): Type | null {
    if (ref.args.length > 0) return this.#findPlatformType(ref, within, env);
    let type = this.#platformTypes.get(ref.name);
    if (type === undefined)
      this.#platformTypes.set(ref.name, (type = this.#findPlatformType(ref, within, env)));
    return type;
  }

  #findPlatformType(ref: TypeRef | TypeName, within: ClassInfo | null, env: Environment): Type | null {
    const name = withoutImplicitNamespace(ref.name);
    const lower = name.toLowerCase();
    const simple = simpleTypeByName(lower);
    if (simple) return simple;
    if (lower === 'sobject') return genericSObject;
    if (lower === 'aggregateresult') return aggregateResult;
    const exception = platformException(name);
    if (exception) return this.table.exception(exception);
    const object = this.schema.object(name);
    if (object) return this.table.sobject(object);
    const platformEnum = nativeEnumByName(ref.name) ?? nativeEnumByName(name);
    if (platformEnum) return this.table.enum(platformEnum.name, platformEnum.constants);
    // Each flow of the org is a type of its own: Flow.Interview.MyFlow.
    const flow = /^flow\.interview\.\w/i.test(ref.name) ? nativeClassByName('Flow.Interview') : undefined;
    const native = flow ?? nativeClassByName(ref.name) ?? nativeClassByName(name);
    if (native) {
      const args = ref.args.map((arg) => this.resolve(arg, within, env) ?? this.table.unknown(arg.name));
      return this.table.native(native, args);
    }
    const dot = ref.name.indexOf('.');
    if (dot > 0 && isNamespace(ref.name.slice(0, dot))) return this.table.unknown(ref.name);
    return isSystemType(name) ? this.table.unknown(name) : null;
  }
}

/** An inner type of a class or of one it extends. */
export function innerType(cls: ClassInfo, lowerName: string): Type | null {
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    const found = c.inner.get(lowerName);
    if (found) return found;
  }
  return null;
}

function followInner(type: Type, rest: readonly string[]): Type | null {
  let current: Type | null = type;
  for (const part of rest) current = current?.kind === 'class' ? (current.cls.inner.get(part) ?? null) : null;
  return current;
}

/** Reads `A.B<C,D<E>>` and `C[]`. */
export function parseTypeName(text: string): TypeName {
  const source = text.replace(/\s+/g, '');
  let at = 0;
  const read = (): TypeName => {
    const start = at;
    while (at < source.length && !'<>,['.includes(source[at] ?? '')) at++;
    const name = source.slice(start, at);
    const args: TypeName[] = [];
    if (source[at] === '<') {
      do {
        at++;
        args.push(read());
      } while (source[at] === ',');
      at++;
    }
    let result: TypeName = { name, args };
    while (source[at] === '[') {
      at += 2;
      result = { name: 'List', args: [result] };
    }
    return result;
  };
  return read();
}
