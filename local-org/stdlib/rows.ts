/**
 * Builders for table rows. A row's parameter types are written once, in Apex spelling, and type the
 * TypeScript arguments too. A parameter takes null only when its type ends in `?`; otherwise the row throws
 * NullPointerException before its code runs, as most platform methods do.
 */
import type { Execution } from '../runtime/execution.ts';
import type {
  ApexBlob,
  ApexDate,
  ApexDatetime,
  ApexDecimal,
  ApexDouble,
  ApexEnumValue,
  ApexList,
  ApexMap,
  ApexObject,
  ApexSet,
  ApexTime,
  NativeObject,
  SObject,
  Value,
} from '../runtime/values.ts';
import type { ConstructorRow, MethodRow, PropertyRow } from './table.ts';
import type { NativeStates } from './states.ts';
import { nullArgument } from './errors.ts';

interface Primitives {
  String: string;
  Id: string;
  Integer: number;
  Long: bigint;
  Boolean: boolean;
  Decimal: ApexDecimal;
  Double: ApexDouble;
  Date: ApexDate;
  Datetime: ApexDatetime;
  Time: ApexTime;
  Blob: ApexBlob;
  SObject: SObject;
  Exception: ApexObject;
  void: null;
}

/** Enums that rows take as arguments. */
type EnumName =
  | 'LoggingLevel'
  | 'RoundingMode'
  | 'AccessLevel'
  | 'AccessType'
  | 'Schema.SObjectDescribeOptions'
  | 'StatusCode'
  | 'Schema.DisplayType'
  | 'Schema.SOAPType'
  | 'Quiddity'
  | 'JSONToken'
  | 'ParentJobResult'
  | 'TriggerOperation';

/** TypeScript type that carries a value of an Apex type; see runtime/values.ts. */
export type Ts<A extends string> = A extends `${infer Inner}?`
  ? Ts<Inner> | null
  : A extends keyof Primitives
    ? Primitives[A]
    : A extends `List<${string}>`
      ? ApexList
      : A extends `Set<${string}>`
        ? ApexSet
        : A extends `Map<${string}>`
          ? ApexMap
          : A extends EnumName
            ? ApexEnumValue
            : A extends keyof NativeStates
              ? NativeObject<NativeStates[A]>
              : Value;

type Arguments<P extends readonly string[]> = { [K in keyof P]: Ts<P[K]> };
type Result<R extends string> = R extends 'void' ? void : Ts<R> | null;

interface Checked {
  readonly types: readonly string[];
  /** Positions that refuse null. */
  readonly required: readonly number[];
}

function readParams(params: readonly string[]): Checked {
  const required = params.flatMap((type, index) => (type.endsWith('?') ? [] : [index]));
  return { types: params.map((type) => type.replace(/\?$/, '')), required };
}

function guard(exec: Execution, args: readonly Value[], required: readonly number[]): void {
  for (const index of required) if (args[index] === null) throw nullArgument(exec);
}

export interface Rows<Self> {
  method<const P extends readonly string[], const R extends string>(
    name: string,
    params: P,
    returns: R,
    call: (exec: Execution, self: Self, ...args: Arguments<P>) => Result<R>,
  ): MethodRow;
  property<const T extends string>(
    name: string,
    type: T,
    get: (exec: Execution, self: Self) => Ts<T> | null,
    set?: (exec: Execution, self: Self, value: Ts<T> | null) => void,
  ): PropertyRow;
}

/** Instance rows whose receiver is carried as `Self`. */
export function rowsOf<Self>(): Rows<Self> {
  return {
    method(name, params, returns, call) {
      const { types, required } = readParams(params);
      const run = call as unknown as (
        exec: Execution,
        self: Value,
        ...args: readonly Value[]
      ) => Value | undefined;
      return {
        name,
        params: types,
        returns,
        call: (exec, self, args) => {
          guard(exec, args, required);
          return run(exec, self, ...args) ?? null;
        },
      };
    },
    property(name, type, get, set) {
      const row: PropertyRow = { name, type, get: get as unknown as PropertyRow['get'] };
      return set ? { ...row, set: set as unknown as NonNullable<PropertyRow['set']> } : row;
    },
  };
}

/** One static method. */
export function fixed<const P extends readonly string[], const R extends string>(
  name: string,
  params: P,
  returns: R,
  call: (exec: Execution, ...args: Arguments<P>) => Result<R>,
): MethodRow {
  const { types, required } = readParams(params);
  const run = call as unknown as (exec: Execution, ...args: readonly Value[]) => Value | undefined;
  return {
    name,
    params: types,
    returns,
    call: (exec, _self, args) => {
      guard(exec, args, required);
      return run(exec, ...args) ?? null;
    },
  };
}

/** One static read-only (or, with `set`, writable) property. */
export function fixedProperty<const T extends string>(
  name: string,
  type: T,
  get: (exec: Execution) => Ts<T> | null,
): PropertyRow {
  return { name, type, get: get as unknown as PropertyRow['get'] };
}

/** One constructor; `typeArguments` are the canonical type arguments of `new X<...>()`. */
export function constructor<const P extends readonly string[]>(
  params: P,
  call: (exec: Execution, typeArguments: readonly string[], ...args: Arguments<P>) => Value,
): ConstructorRow {
  const { types, required } = readParams(params);
  const run = call as unknown as (
    exec: Execution,
    typeArguments: readonly string[],
    ...args: readonly Value[]
  ) => Value;
  return {
    params: types,
    call: (exec, typeArguments, args) => {
      guard(exec, args, required);
      return run(exec, typeArguments, ...args);
    },
  };
}
