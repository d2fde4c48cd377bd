/** Classes that are little more than their properties: options, headers, messages, requests. */
import { NativeObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import { constructor, rowsOf } from './rows.ts';
import type { ConstructorRow, MethodRow, NativeClass, PropertyRow } from './table.ts';

/** State of a bag: values by property name; an absent one reads as null. */
export type Bag = Record<string, Value>;

const { method, property } = rowsOf<NativeObject<Bag>>();

/** Types by property name, names as the platform spells them. */
export type BagProperties = Readonly<Record<string, string>>;

export function bagProperties(properties: BagProperties): PropertyRow[] {
  return Object.entries(properties).map(([key, type]) =>
    property(
      key,
      type,
      ((_x: unknown, self: NativeObject<Bag>) => self.state[key] ?? null) as never,
      ((_x: unknown, self: NativeObject<Bag>, value: Value) => void (self.state[key] = value)) as never,
    ),
  );
}

/** `getX()` (`isX()` for some Booleans) and `setX(value)` per property. */
export function bagAccessors(properties: BagProperties, isGetters: readonly string[] = []): MethodRow[] {
  return Object.entries(properties).flatMap(([key, type]) => {
    const suffix = key.charAt(0).toUpperCase() + key.slice(1);
    const prefix = isGetters.includes(key) ? 'is' : 'get';
    return [
      method(
        `${prefix}${suffix}`,
        [],
        type,
        ((_x: unknown, self: NativeObject<Bag>) => self.state[key] ?? null) as never,
      ),
      method(
        `set${suffix}`,
        [`${type}?`],
        'void',
        ((_x: unknown, self: NativeObject<Bag>, value: Value) => void (self.state[key] = value)) as never,
      ),
    ];
  });
}

/** `new X()` with fresh default values. */
export function bagConstructor(name: string, defaults: () => Bag = () => ({})): ConstructorRow {
  return constructor([], () => new NativeObject(name, defaults()));
}

/** A class with properties only. */
export function bagClass(
  name: string,
  doc: string,
  properties: BagProperties,
  defaults?: () => Bag,
): NativeClass {
  return { name, doc, constructors: [bagConstructor(name, defaults)], properties: bagProperties(properties) };
}

/** Value of a property of a bag, whatever holds it. */
export function bagValue(object: Value | undefined, key: string): Value {
  return object instanceof NativeObject ? ((object.state as Bag)[key] ?? null) : null;
}
