/**
 * SOQL functions as SQL expressions.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_agg_functions.htm
 * and sforce_api_calls_soql_select_date_functions.htm
 */
import type { FieldSchema } from '../schema/schema.ts';
import { field as plainField } from '../schema/build.ts';
import { toNumber } from '../database/codec.ts';
import type { SqlValue } from '../database/codec.ts';
import type { Value } from '../runtime/values.ts';
import type { Amount, FieldPath, FunctionCall, Operand } from './ast.ts';
import type { ParamList } from './params.ts';
import type { Column, Scope } from './scope.ts';
import { SoqlError } from './soqlError.ts';

const AGGREGATES = new Set(['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX']);

export function isAggregate(operand: Operand): boolean {
  return operand.kind === 'function' && AGGREGATES.has(operand.call.name);
}

const integer = plainField('expr', 'expr', 'int');
const day = plainField('expr', 'expr', 'date');
const ratio = plainField('expr', 'expr', 'double', { precision: 18, scale: 12 });

/** SQL of a field or function, and the kind of value it gives. */
export function operandSql(operand: Operand, scope: Scope, params: ParamList): Column {
  return operand.kind === 'field' ? scope.column(operand.path) : functionSql(operand.call, scope, params);
}

function functionSql(call: FunctionCall, scope: Scope, params: ParamList): Column {
  if (AGGREGATES.has(call.name)) return aggregateSql(call, scope, params);
  // Its value depends on the grouping set, see groupingSets.ts.
  if (call.name === 'GROUPING') return { sql: '0', field: integer, object: scope.object };
  if (call.name === 'TOLABEL') return labelSql(call, scope, params);
  if (call.name === 'DISTANCE') return distanceSql(call, scope, params);
  if (call.name === 'FORMAT') throw new SoqlError('FORMAT() can only be used in the SELECT clause');
  if (call.name === 'CONVERTCURRENCY') {
    throw new SoqlError(
      'LO4203: convertCurrency() needs an org with several currencies, which this one is not',
    );
  }
  const pattern = DATE_FUNCTIONS[call.name];
  if (!pattern) throw new SoqlError(`LO4203: ${call.name}() is not supported by local-org`);
  const { seconds, column } = dateSeconds(call, scope, params);
  const field = call.name === 'DAY_ONLY' ? day : integer;
  return { sql: pattern(seconds), field, object: column.object };
}

/** The label of a picklist's value, to filter by it. SOQL guide, toLabel() */
function labelSql(call: FunctionCall, scope: Scope, params: ParamList): Column {
  const column = operandSql(call.argument!, scope, params);
  const translated = (column.field.picklist?.values ?? []).filter(
    ({ value, label, labels }) => value !== label || labels !== undefined,
  );
  if (translated.length === 0) return column;
  const branches = translated.map(
    (entry) => `WHEN ${params.literal(entry.value)} THEN ${params.add({ kind: 'label', entry })}`,
  );
  return { ...column, sql: `(CASE ${column.sql} ${branches.join(' ')} ELSE ${column.sql} END)` };
}

/** Null where one of the places has no point. */
function distanceSql(call: FunctionCall, scope: Scope, params: ParamList): Column {
  if (!call.to || call.argument?.kind !== 'field') throw new Error('invariant: DISTANCE without places');
  const { point, unit } = call.to;
  const from = pointSql(call.argument.path, scope);
  const to =
    'path' in point
      ? pointSql(point.path, scope)
      : [amountSql(point.latitude, params), amountSql(point.longitude, params)];
  const sql = `local_distance(${[...from, ...to].join(', ')}, ${params.literal(unit)})`;
  return { sql, field: ratio, object: scope.object };
}

/** Latitude and longitude of an address or geolocation field. */
function pointSql(path: FieldPath, scope: Scope): string[] {
  const compound = scope.compound(path);
  const parts = ['latitude', 'longitude'].map((part) => compound?.columns.get(part)?.sql);
  if (parts.includes(undefined)) {
    throw new SoqlError(`DISTANCE() needs an address or geolocation field: ${path.join('.')}`);
  }
  return parts as string[];
}

function amountSql(value: Amount, params: ParamList): string {
  if (value.kind === 'number') return params.literal(value.value);
  const encode = (bound: Value): SqlValue => (bound === null ? null : toNumber(bound));
  return params.add({ kind: 'bind', index: value.index, encode });
}

function aggregateSql(call: FunctionCall, scope: Scope, params: ParamList): Column {
  if (call.argument === null) return { sql: 'COUNT(*)', field: integer, object: scope.object };
  const inner = operandSql(call.argument, scope, params);
  switch (call.name) {
    case 'COUNT':
      return { ...inner, sql: `COUNT(${inner.sql})`, field: integer };
    case 'COUNT_DISTINCT':
      return { ...inner, sql: `COUNT(DISTINCT ${inner.sql})`, field: integer };
    case 'AVG':
      return { ...inner, sql: `AVG(${inner.sql})`, field: averageOf(inner.field) };
    default:
      return { ...inner, sql: `${call.name}(${inner.sql})` };
  }
}

/** UNVERIFIED: How many decimals has AVG of 1, 1 and 2? Here 12. */
function averageOf(field: FieldSchema): FieldSchema {
  return { ...field, type: 'double', scale: 12 };
}

/** Seconds since 1970 of the function's date argument, in the user's zone when `convertTimezone` asks for it. */
function dateSeconds(
  call: FunctionCall,
  scope: Scope,
  params: ParamList,
): { seconds: string; column: Column } {
  const { argument } = call;
  if (argument?.kind === 'function') {
    const column = operandSql(argument.call.argument!, scope, params);
    // A function of the database gives a number with decimals, and days are whole ones.
    const millis = `CAST(local_millis(${column.sql}, ${params.add({ kind: 'timeZone' })}) AS INTEGER)`;
    return { seconds: `(${millis} / 1000)`, column };
  }
  const column = operandSql(argument!, scope, params);
  if (column.field.type === 'date') return { seconds: `(${column.sql} * 86400)`, column };
  if (column.field.type === 'datetime') return { seconds: `(${column.sql} / 1000)`, column };
  throw new SoqlError(`${call.name} function can only be used with date fields: ${column.field.name}`);
}

const part = (format: string) => (seconds: string) =>
  `CAST(strftime('${format}', ${seconds}, 'unixepoch') AS INTEGER)`;
const quarter = (seconds: string): string => `((${part('%m')(seconds)} + 2) / 3)`;

/** Fiscal functions equal the calendar ones: the fiscal year is the calendar year. */
const DATE_FUNCTIONS: Readonly<Record<string, (seconds: string) => string>> = {
  CALENDAR_YEAR: part('%Y'),
  CALENDAR_QUARTER: quarter,
  CALENDAR_MONTH: part('%m'),
  FISCAL_YEAR: part('%Y'),
  FISCAL_QUARTER: quarter,
  FISCAL_MONTH: part('%m'),
  DAY_IN_MONTH: part('%d'),
  DAY_IN_WEEK: (seconds) => `(${part('%w')(seconds)} + 1)`,
  DAY_IN_YEAR: part('%j'),
  DAY_ONLY: (seconds) => `(${seconds} / 86400)`,
  HOUR_IN_DAY: part('%H'),
  WEEK_IN_MONTH: (seconds) => `((${part('%d')(seconds)} + 6) / 7)`,
  WEEK_IN_YEAR: (seconds) => `((${part('%j')(seconds)} + 6) / 7)`,
};
