/** Values of a compiled query: where each `?n` comes from and how it is worked out at execution. */
import { ApexList, ApexSet, SObject } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { SqlValue } from '../database/codec.ts';
import { normalizeId } from '../database/ids.ts';
import type { PicklistValue } from '../schema/schema.ts';
import { valueLabel } from '../schema/translations.ts';
import type { SharingFacts } from '../sharing/facts.ts';
import type { SoqlValue } from './ast.ts';
import { firstDayOfWeek } from '../runtime/calendar.ts';
import { dateLiteralRange } from './dateLiterals.ts';
import { SoqlError } from './soqlError.ts';
import { localDay, startOfDay } from '../runtime/timeZones.ts';

export type Encoder = (value: Value) => SqlValue;

export type Param =
  | { readonly kind: 'literal'; readonly value: SqlValue }
  | { readonly kind: 'bind'; readonly index: number; readonly encode: Encoder }
  /** JSON array of the elements that are not null. */
  | { readonly kind: 'list'; readonly index: number; readonly encode: Encoder }
  | { readonly kind: 'amount'; readonly index: number; readonly clause: 'LIMIT' | 'OFFSET' }
  | {
      readonly kind: 'date';
      readonly name: string;
      readonly count: number | null;
      readonly edge: 'start' | 'end';
      /** Instants for date-time fields, days for date fields. */
      readonly instant: boolean;
    }
  /** The label of a picklist's value in the user's language. */
  | { readonly kind: 'label'; readonly entry: PicklistValue }
  /** Something sharing knows of the user. */
  | { readonly kind: 'sharing'; readonly read: (facts: SharingFacts) => SqlValue }
  /** Rows of UserRecordAccess for the users and records that the query names. */
  | { readonly kind: 'userAccess'; readonly users: SoqlValue; readonly records: SoqlValue }
  | { readonly kind: 'timeZone' | 'now' }
  /** Global variable of a formula, `$User.Id`. */
  | { readonly kind: 'global'; readonly path: readonly string[] };

/** What a query is executed with. */
export interface QueryEnvironment {
  readonly binds: readonly Value[];
  /** Milliseconds since the epoch by the org's clock. */
  readonly now: number;
  readonly timeZone: string;
  /** Says on which day a week begins. */
  readonly locale: string;
  /** Of labels. */
  readonly language: string;
  /** SQL form of a formula's global variable. */
  global(path: readonly string[]): SqlValue;
  /** The running user; worked out only when sharing limits the query. */
  facts(): SharingFacts;
  /** JSON array of UserRecordAccess rows. */
  userAccess?(userIds: readonly string[], recordIds: readonly string[]): string;
}

export class ParamList {
  readonly items: Param[] = [];

  /** Adds a value and returns its placeholder. */
  add(param: Param): string {
    return `?${this.items.push(param)}`;
  }

  literal(value: SqlValue): string {
    return this.add({ kind: 'literal', value });
  }
}

export function evaluate(param: Param, env: QueryEnvironment): SqlValue {
  switch (param.kind) {
    case 'literal':
      return param.value;
    case 'bind':
      return param.encode(env.binds[param.index] ?? null);
    case 'list':
      return JSON.stringify(
        elementsOf(env.binds[param.index] ?? null).flatMap((v) => encodeElement(v, param.encode)),
      );
    case 'amount':
      return amountOf(env.binds[param.index] ?? null, param.clause);
    case 'date':
      return dateEdge(param, env);
    case 'sharing':
      return param.read(env.facts());
    case 'userAccess':
      return env.userAccess?.(idsIn(param.users, env.binds), idsIn(param.records, env.binds)) ?? '[]';
    case 'label':
      return valueLabel(param.entry, env.language);
    case 'timeZone':
      return env.timeZone;
    case 'now':
      return env.now;
    case 'global':
      return env.global(param.path);
  }
}

/** Ids of a comparison's right side. */
function idsIn(value: SoqlValue, binds: readonly Value[]): string[] {
  switch (value.kind) {
    case 'string':
      return [normalizeId(value.value)];
    case 'list':
      return value.values.flatMap((item) => idsIn(item, binds));
    case 'bind':
      return elementsOf(binds[value.index] ?? null).flatMap((item) => {
        const id = idOf(item);
        return typeof id === 'string' ? [normalizeId(id)] : [];
      });
    default:
      return [];
  }
}

function encodeElement(value: Value, encode: Encoder): SqlValue[] {
  const encoded = encode(value);
  return encoded === null ? [] : [encoded];
}

function dateEdge(param: Param & { kind: 'date' }, env: QueryEnvironment): number {
  const range = dateLiteralRange(
    param.name,
    param.count,
    localDay(env.timeZone, env.now),
    firstDayOfWeek(env.locale),
  );
  const day = range[param.edge];
  return param.instant ? startOfDay(env.timeZone, day) : day;
}

function amountOf(value: Value, clause: string): number {
  const amount = typeof value === 'bigint' ? Number(value) : value;
  if (typeof amount !== 'number') throw new SoqlError(`${clause} bind must be an integer`);
  if (amount < 0) throw new SoqlError(`Invalid ${clause} value: ${amount}`);
  if (clause === 'OFFSET' && amount > 2000) throw new SoqlError('Maximum SOQL offset allowed is 2000');
  return amount;
}

/** Elements of a list or set; a single value is a list of itself. */
export function elementsOf(value: Value): readonly Value[] {
  if (value instanceof ApexList) return value.items;
  if (value instanceof ApexSet) return [...value.entries.values()];
  return value === null ? [] : [value];
}

/** How a bind looks, as far as the SQL text depends on it. */
export type BindShape =
  'null' | 'value' | 'wide' | 'list' | 'listWithNull' | 'wideList' | 'wideListWithNull' | 'empty';

/** Text whose case the column's collation does not know: it is compared folded, without the index. */
export function isWide(value: unknown): boolean {
  // eslint-disable-next-line no-control-regex -- the ASCII range
  return typeof value === 'string' && /[^\u0000-\u007f]/.test(value);
}

export function shapeOf(value: Value): BindShape {
  if (value instanceof ApexList || value instanceof ApexSet) {
    const elements = elementsOf(value);
    if (elements.length === 0) return 'empty';
    const withNull = elements.some((element) => element === null || element === '');
    if (elements.some(isWide)) return withNull ? 'wideListWithNull' : 'wideList';
    return withNull ? 'listWithNull' : 'list';
  }
  if (value === null || value === '') return 'null';
  return isWide(value) ? 'wide' : 'value';
}

/** A record stands for its id. */
export function idOf(value: Value): Value {
  return value instanceof SObject ? (value.fields.get('id') ?? null) : value;
}
