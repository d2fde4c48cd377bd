/**
 * The standard library is tables: one file per Apex class, one row per member. A row says parameter and
 * result types in Apex spelling, where the member is documented, and what it does.
 *
 * Names with a meaning of their own:
 * - `$SObject`, `$CustomMetadata`, `$CustomSetting`: static methods of every SObject type, of every `__mdt`
 *   and of every custom setting (`Foo__mdt.getAll()`). They have the type parameter `T` (the SObject type)
 *   and get the type's token (runtime/tokens.ts `sobjectTypeToken`) as `self`.
 * - `Object`: members of every value. `SObject`: members of every record. `Enum`: members of every enum value.
 * - Exceptions are plain names below `Exception` (runtime/exceptions.ts has the hierarchy); `extends` may be
 *   left out for them. Iterators made by the library may be NativeObjects of class `Iterator`.
 */
import type { Execution } from '../runtime/execution.ts';
import type { NativeObject, Value } from '../runtime/values.ts';

export interface MethodRow {
  readonly name: string;
  /** Apex types, class type parameters by name: `['Integer', 'T']`. */
  readonly params: readonly string[];
  readonly returns: string;
  /** The row reads {@link Execution.callSite}: dynamic SOQL needs the caller's variables and sharing. */
  readonly usesCallSite?: true;
  /** An inline query as first argument comes unexecuted (database/locator.ts `PreparedQuery`). */
  readonly takesQuery?: true;
  /** For instance methods `self` is the receiver, never null; for static ones it is null. */
  readonly call: (exec: Execution, self: Value, args: readonly Value[]) => Value;
}

export interface PropertyRow {
  readonly name: string;
  readonly type: string;
  readonly get: (exec: Execution, self: Value) => Value;
  readonly set?: (exec: Execution, self: Value, value: Value) => void;
}

export interface ConstructorRow {
  readonly params: readonly string[];
  /** `typeArguments` are canonical type names, e.g. `['String']` for `new List<String>()`. */
  readonly call: (exec: Execution, typeArguments: readonly string[], args: readonly Value[]) => Value;
}

export interface NativeClass {
  /** Canonical name with its namespace where that is not System: `String`, `Database.SaveResult`. */
  readonly name: string;
  /** Address of the class's page in the Apex Reference. Members are anchors on it. */
  readonly doc: string;
  readonly typeParameters?: readonly string[];
  readonly extends?: string;
  readonly implements?: readonly string[];
  readonly kind?: 'class' | 'interface';
  readonly constructors?: readonly ConstructorRow[];
  readonly statics?: readonly MethodRow[];
  readonly methods?: readonly MethodRow[];
  readonly staticProperties?: readonly PropertyRow[];
  readonly properties?: readonly PropertyRow[];
  /** Makes objects of the class compare by value: equal text, equal objects. */
  readonly key?: (self: NativeObject) => string;
  /** What JSON.deserialize makes of a tree (as deserializeUntyped gives it), for classes that JSON can make. */
  readonly fromJson?: (exec: Execution, tree: Value) => Value;
  /** What JSON.serialize writes for an object; the class's properties when absent. */
  readonly toJson?: (exec: Execution, self: NativeObject) => Value;
  /** Message of the NullPointerException when a method is called on null, where it is not the usual one. */
  readonly nullReceiver?: string;
  /** Abstract methods of an interface that user classes implement (Queueable.execute ...). */
  readonly abstractMethods?: readonly Omit<MethodRow, 'call'>[];
}

export interface NativeEnum {
  readonly name: string;
  readonly doc: string;
  readonly constants: readonly string[];
}
