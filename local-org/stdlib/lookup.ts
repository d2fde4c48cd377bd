/** Finds a native object's class, for conversions to text and for hashing. */
import type { Execution } from '../runtime/execution.ts';
import { toText } from '../runtime/text.ts';
import type { NativeObject } from '../runtime/values.ts';
import type { NativeClass } from './table.ts';

const byName = new Map<string, NativeClass>();

/** Called by the library's index. Tables import the runtime, so the runtime does not import the tables. */
export function registerClasses(classes: readonly NativeClass[]): void {
  for (const cls of classes) byName.set(cls.name.toLowerCase(), cls);
}

/** By canonical name, any case. */
export function nativeClass(name: string): NativeClass | undefined {
  return byName.get(name.toLowerCase());
}

/** The class's toString() row, or its name with its properties. */
export function nativeText(exec: Execution, object: NativeObject): string {
  const cls = nativeClass(object.className);
  const row = cls?.methods?.find((method) => method.name === 'toString' && method.params.length === 0);
  if (row) return toText(exec, row.call(exec, object, []));
  // `Database.SaveResult[getErrors=();getId=...;isSuccess=true;]`, as debug logs in public threads show it.
  // UNVERIFIED: Do other result objects print in the same way?
  const getters = (cls?.methods ?? []).filter(
    (method) => method.params.length === 0 && /^(get|is)[A-Z]/.test(method.name),
  );
  const parts = getters.map((method) => `${method.name}=${toText(exec, method.call(exec, object, []))};`);
  return `${object.className}[${parts.join('')}]`;
}

/** Equal keys for equal objects: by value where the class says so, else the object itself. */
export function nativeKey(object: NativeObject): unknown {
  const cls = nativeClass(object.className);
  return cls?.key ? `\0N${object.className}\u0001${cls.key(object)}` : object;
}
