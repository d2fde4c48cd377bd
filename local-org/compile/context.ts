/** What the compiler knows at one place of a body: the class, the method, the variables in scope. */
import type { Position } from '../parse/diagnostic.ts';
import type { TypeRef } from '../parse/ast.ts';
import type { Schema } from '../schema/schema.ts';
import { CompileError } from './failures.ts';
import type { Value } from '../runtime/values.ts';
import type { Eval, Frame } from './frame.ts';
import type { ClassInfo, FieldInfo, SourceUnit } from './symbols.ts';
import type { TypeResolver } from './typeResolver.ts';
import type { Type, TypeTable } from './types.ts';

/** A compiled expression with its static type. */
export interface Code {
  readonly type: Type;
  readonly eval: Eval;
  /**
   * For a query: evaluates to its only record, throwing QueryException for none or several; with `orNull`,
   * none gives null (`?.` and `??` behind a query).
   */
  readonly single?: { readonly type: Type; readonly eval: Eval; readonly orNull: Eval };
  /** For an inline query: evaluates to the query and its values without running it (MethodRow.takesQuery). */
  readonly prepared?: Eval;
  /** True for a parent record reached from a record: a null one gives null fields, no exception [D safe navigation]. */
  readonly nullPropagates?: boolean;
  /**
   * Set behind a `?.`: evaluates to undefined when the chain was cut short, so that the members to the right
   * are skipped as well; `eval` then gives null.
   */
  readonly chain?: (f: Frame) => Value | undefined;
}

export interface Local {
  readonly name: string;
  readonly type: Type;
  readonly slot: number;
  readonly isFinal: boolean;
}

/** Variables of one body. Slots are reused when a block ends. */
export class Locals {
  readonly #scopes: Map<string, Local>[] = [new Map()];
  #next = 0;
  /** Slots needed in all. */
  size = 0;

  declare(name: string, type: Type, at: Position, isFinal = false): Local {
    const key = name.toLowerCase();
    if (this.find(name)) throw new CompileError('LO2010', at, `Duplicate variable: ${name}`);
    return this.#add(key, { name, type, slot: this.#next, isFinal });
  }

  /** A slot for the compiler's own use. */
  temporary(type: Type): Local {
    return this.#add(`#${this.#next}`, { name: '', type, slot: this.#next, isFinal: false });
  }

  #add(key: string, local: Local): Local {
    this.#scopes[this.#scopes.length - 1]!.set(key, local);
    this.#next++;
    this.size = Math.max(this.size, this.#next);
    return local;
  }

  find(name: string): Local | undefined {
    const key = name.toLowerCase();
    for (let i = this.#scopes.length - 1; i >= 0; i--) {
      const found = this.#scopes[i]!.get(key);
      if (found) return found;
    }
    return undefined;
  }

  /** Compiles something in a scope of its own. */
  scoped<T>(work: () => T): T {
    const start = this.#next;
    this.#scopes.push(new Map());
    try {
      return work();
    } finally {
      this.#scopes.pop();
      this.#next = start;
    }
  }

  names(): string[] {
    return this.#scopes.flatMap((scope) =>
      [...scope.values()].map((local) => local.name).filter((n) => n !== ''),
    );
  }
}

export interface Context {
  readonly types: TypeResolver;
  readonly table: TypeTable;
  readonly schema: Schema;
  readonly unit: SourceUnit;
  readonly cls: ClassInfo | null;
  readonly isStatic: boolean;
  readonly locals: Locals;
  readonly returns: Type;
  /** The property whose accessor this is: its own name then means the stored value. */
  readonly property: FieldInfo | null;
  /** Where final fields of the class may be given their values: an initialiser or a constructor. */
  readonly initializes: 'initialiser' | 'constructor' | null;
  /** The object of the trigger this is the body of. */
  readonly triggerObject: string | null;
}

/**
 * Resolves a type written in source. A name that nothing has gives a warning and the `unknown` type, so
 * that a class which only mentions it still runs.
 */
export function resolveType(ctx: Pick<Context, 'types' | 'table' | 'unit' | 'cls'>, ref: TypeRef): Type {
  const type = ctx.types.resolve(ref, ctx.cls);
  if (type) {
    for (const arg of ref.args) resolveType(ctx, arg);
    return type;
  }
  const hint = 'Neither a class of the project, an object of the schema nor a supported platform type.';
  ctx.unit.sink.warning('LO2001', ref, `Invalid type: ${ref.name}`, hint);
  return ctx.table.unknown(ref.name);
}
