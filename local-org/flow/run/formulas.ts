/** Formula resources and conditions written as formulas: `{!Contact.Name} & "!"`. */
import { Decimal } from 'decimal.js';
import { evaluateFormula } from '../../formula/evaluate.ts';
import { plainValue, toFormulaValue } from '../../formula/fieldValue.ts';
import { FormulaError, FormulaFailure } from '../../formula/formulaError.ts';
import { formulaOf } from '../../formula/formula.ts';
import type { Formula } from '../../formula/formula.ts';
import type { FormulaScope, FormulaValue } from '../../formula/values.ts';
import { ApexDecimal } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { localDay, zoneOffset } from '../../runtime/timeZones.ts';
import { userZone } from '../../stdlib/time/user.ts';
import type { DataType, Path } from '../metadata/ast.ts';
import type { FlowContext } from './context.ts';
import { convert } from './convert.ts';
import { FlowFailure } from './failure.ts';
import type { Interview } from './interview.ts';
import { read } from './references.ts';

const MERGE_OR_TEXT = /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\{!([^{}]+)\}/g;

/** A formula of a flow without the braces around references; text in quotes stays. @throws {FormulaError} */
export function flowFormula(expression: string): Formula {
  return formulaOf(
    expression.replace(MERGE_OR_TEXT, (all, reference: string | undefined) => reference?.trim() ?? all),
  );
}

export function formulaValue(
  context: FlowContext,
  interview: Interview,
  formula: {
    readonly name: string;
    readonly expression: string;
    readonly dataType: DataType;
    readonly scale: number;
  },
): Value {
  const value = evaluate(context, interview, formula.expression, `formula ${formula.name}`);
  if (!(value instanceof Decimal)) return convert(value, formula.dataType);
  const rounded = value.toDecimalPlaces(formula.scale, Decimal.ROUND_HALF_UP);
  return convert(new ApexDecimal(rounded, formula.scale), formula.dataType);
}

export function isTrue(
  context: FlowContext,
  interview: Interview,
  expression: string,
  what: string,
): boolean {
  return evaluate(context, interview, expression, what) === true;
}

/** UNVERIFIED: Does a formula that divides by zero end the interview, or is it null? Here it is null. */
function evaluate(
  context: FlowContext,
  interview: Interview,
  expression: string,
  what: string,
): FormulaValue {
  try {
    return evaluateFormula(flowFormula(expression).node, scopeOf(context, interview));
  } catch (error) {
    if (error instanceof FormulaFailure) return null;
    if (error instanceof FormulaError)
      throw new FlowFailure(null, `${error.code}: ${what}: ${error.message}`);
    throw error;
  }
}

function scopeOf(context: FlowContext, interview: Interview): FormulaScope {
  const { exec } = context;
  const zone = userZone(exec);
  const value = (path: Path): FormulaValue => {
    const found = read(context, interview, path);
    const { type } = found.field ?? {};
    return found.field && (type === 'boolean' || type === 'percent')
      ? toFormulaValue(found.field, found.value, false)
      : plainValue(found.value);
  };
  const before = (path: Path): Path =>
    path[0]?.toLowerCase() === '$record' ? ['$Record__Prior', ...path.slice(1)] : path;
  const prior = interview.trigger?.prior ?? null;
  return {
    field: value,
    ...(prior ? { prior: (path: Path) => value(before(path)) } : {}),
    isNew: interview.trigger !== null && prior === null,
    now: exec.now(),
    today: localDay(zone, exec.now()),
    zoneOffset: (instant) => zoneOffset(zone, instant),
  };
}
