/**
 * Formula fields in queries: a call of the SQL function `formula_value` with the columns the formula reads. So they
 * can be selected, filtered, sorted and grouped like any column, and one evaluator serves everything.
 */
import { decode, encode } from '../database/codec.ts';
import type { SqlValue } from '../database/codec.ts';
import { toFieldValue, toFormulaValue } from '../formula/fieldValue.ts';
import { FormulaError, FormulaFailure } from '../formula/formulaError.ts';
import { evaluateFormula } from '../formula/evaluate.ts';
import { formulaOf, isGlobal, pathKey } from '../formula/formula.ts';
import type { Formula } from '../formula/formula.ts';
import type { FormulaValue } from '../formula/values.ts';
import { ApexDate, ApexDatetime, ApexTime } from '../runtime/values.ts';
import { Decimal } from 'decimal.js';
import type { FieldSchema, ObjectSchema, Schema } from '../schema/schema.ts';
import type { ParamList } from './params.ts';
import type { Column } from './scope.ts';
import { SoqlError } from './soqlError.ts';
import { localDay, zoneOffset } from '../runtime/timeZones.ts';

interface Entry {
  readonly formula: Formula;
  readonly field: FieldSchema;
  /** Field behind each path of the formula, null for globals. */
  readonly inputs: readonly (FieldSchema | null)[];
}

const entries = new WeakMap<Schema, Map<string, Entry>>();

/** SQL of a formula field; `column` resolves the paths the formula reads. @throws {SoqlError} LO43xx */
export function formulaSql(
  schema: Schema,
  object: ObjectSchema,
  field: FieldSchema,
  params: ParamList,
  column: (path: readonly string[]) => Column,
): string {
  const formula = readFormula(object, field);
  const inputs: (FieldSchema | null)[] = [];
  const args = formula.paths.map((path) => {
    if (isGlobal(path)) {
      inputs.push(null);
      return params.add({ kind: 'global', path });
    }
    const found = column(path.map((part) => part.replace(/:.*$/, '')));
    inputs.push(found.field);
    return found.sql;
  });
  const key = `${object.name}.${field.name}`;
  let known = entries.get(schema);
  if (!known) entries.set(schema, (known = new Map()));
  known.set(key, { formula, field, inputs });
  const context = [params.literal(key), params.add({ kind: 'now' }), params.add({ kind: 'timeZone' })];
  return `formula_value(${[...context, ...args].join(', ')})`;
}

function readFormula(object: ObjectSchema, field: FieldSchema): Formula {
  try {
    return formulaOf(field.formula ?? '');
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const reason = error.message.replace(/^LO\d+: /, '');
    throw new SoqlError(`${error.code}: formula field ${object.name}.${field.name}: ${reason}`);
  }
}

/** The SQL function: `formula_value(key, now, zone, inputs ...)`. */
export function formulaFunction(schema: Schema): (...values: SqlValue[]) => SqlValue {
  return (key, now, zone, ...inputs) => {
    const entry = entries.get(schema)?.get(String(key));
    if (!entry) throw new Error(`invariant: no formula ${String(key)}`);
    return calculate(entry, Number(now), String(zone), inputs);
  };
}

function calculate(entry: Entry, now: number, zone: string, inputs: readonly SqlValue[]): SqlValue {
  const { formula, field } = entry;
  const blanksAsZero = field.blanksAsZero !== false;
  const values = new Map<string, FormulaValue>();
  formula.paths.forEach((path, index) => {
    const input = entry.inputs[index] ?? null;
    const stored = inputs[index] ?? null;
    const value = input ? toFormulaValue(input, decode(input, stored), blanksAsZero) : fromGlobal(stored);
    values.set(pathKey(path), value);
  });
  try {
    const result = evaluateFormula(formula.node, {
      field: (path) => values.get(pathKey(path)) ?? null,
      now,
      today: localDay(zone, now),
      zoneOffset: (instant) => zoneOffset(zone, instant),
    });
    return encode(field, toFieldValue(field, result));
  } catch (error) {
    if (error instanceof FormulaFailure) return null;
    throw error;
  }
}

/** Globals travel through SQL as text with a letter for their kind. */
export function globalToSql(value: FormulaValue): SqlValue {
  if (value === null) return null;
  if (typeof value === 'string') return `s${value}`;
  if (typeof value === 'boolean') return value ? 'b1' : 'b0';
  if (value instanceof Decimal) return `n${value.toString()}`;
  if (value instanceof ApexDate) return `d${value.epochDay}`;
  return `${value instanceof ApexTime ? 't' : 'm'}${value.millis}`;
}

function fromGlobal(stored: SqlValue): FormulaValue {
  if (typeof stored !== 'string') return null;
  const text = stored.slice(1);
  switch (stored[0]) {
    case 'b':
      return text === '1';
    case 'n':
      return new Decimal(text);
    case 'd':
      return new ApexDate(Number(text));
    case 't':
      return new ApexTime(Number(text));
    case 'm':
      return new ApexDatetime(Number(text));
    default:
      return text;
  }
}
