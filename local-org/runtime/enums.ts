/** Constants of platform enums: one instance per constant in the process, so that identity is equality. */
import { ApexEnumValue } from './values.ts';

const constantsByEnum = new Map<string, readonly ApexEnumValue[]>();

/** Registers a platform enum (idempotent) and returns its constants in declaration order. */
export function defineNativeEnum(name: string, constants: readonly string[]): readonly ApexEnumValue[] {
  const key = name.toLowerCase();
  const known = constantsByEnum.get(key);
  if (known) return known;
  const values = constants.map((constant, ordinal) => new ApexEnumValue(name, constant, ordinal));
  constantsByEnum.set(key, values);
  return values;
}

/** A constant of a registered platform enum, e.g. `nativeEnumConstant('Schema.DisplayType', 'STRING')`. */
export function nativeEnumConstant(enumName: string, constant: string): ApexEnumValue {
  const found = constantsByEnum
    .get(enumName.toLowerCase())
    ?.find((value) => value.name.toLowerCase() === constant.toLowerCase());
  if (!found) throw new Error(`invariant: no platform enum constant ${enumName}.${constant}`);
  return found;
}
