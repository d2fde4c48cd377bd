/**
 * Formulas evaluated in Apex: Formula.builder() and the FormulaEval namespace.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_formulaeval.htm
 */
import { Decimal as DecimalBase } from 'decimal.js';
import type { FormulaNode } from '../../formula/ast.ts';
import { evaluateFormula } from '../../formula/evaluate.ts';
import { pathsOf } from '../../formula/formula.ts';
import { FormulaError, FormulaFailure } from '../../formula/formulaError.ts';
import { parseFormula } from '../../formula/parse.ts';
import type { FormulaScope, FormulaValue } from '../../formula/values.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDatetime, ApexDecimal, ApexEnumValue, ApexSet, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import { localDate } from '../system/date.ts';
import { setOf } from '../system/set.ts';
import type { NativeClass } from '../table.ts';
import { userZone } from '../time/user.ts';
import { zoneOffset } from '../../runtime/timeZones.ts';
import { checkPath, readPath } from './context.ts';
import { globalName, globalValue } from './globals.ts';
import { recalculateClasses, recalculateRow } from './recalculate.ts';
import { parseTemplate } from './template.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';
const BUILDER = 'FormulaEval.FormulaBuilder';
const INSTANCE = 'FormulaEval.FormulaInstance';

interface BuilderState {
  formula: string | null;
  /** Canonical name of the context's type. */
  type: string | null;
  /** Constant of FormulaEval.FormulaReturnType. */
  returns: string | null;
  globals: ReadonlySet<string>;
  template: boolean;
  blankAsZero: boolean;
}

interface InstanceState extends BuilderState {
  readonly node: FormulaNode;
  readonly returns: string;
}

type Builder = NativeObject<BuilderState>;

/** A mistake becomes FormulaValidationException. UNVERIFIED: What does build() say without a formula, a type, a return type? */
function build(exec: Execution, state: BuilderState): NativeObject<InstanceState> {
  const { formula, type, returns } = state;
  const invalid = (message: string) => fail(exec, 'FormulaValidationException', message);
  if (formula === null || formula.trim() === '') throw invalid('Formula expression is required');
  if (type === null) throw invalid('Context type is required');
  if (returns === null) throw invalid('Return type is required');
  if (state.template && returns !== 'STRING') throw invalid('Template mode requires the return type STRING');
  try {
    const node = state.template ? parseTemplate(formula) : parseFormula(formula);
    for (const path of pathsOf(node)) checkReference(exec, state, type, path);
    return new NativeObject<InstanceState>(INSTANCE, { ...state, node, returns });
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    if (error.code === 'LO4302') throw notSupported('LO5001', error.message);
    throw invalid(error.message.replace(/^LO\d+: /, ''));
  }
}

function checkReference(exec: Execution, state: BuilderState, type: string, path: readonly string[]): void {
  const global = globalName(path);
  if (global === null) return checkPath(exec, type, path);
  if (!state.globals.has(global))
    throw new FormulaError('LO4303', `Field ${path.join('.')} does not exist. Check spelling.`);
}

function evaluate(exec: Execution, state: InstanceState, context: Value): Value {
  const now = exec.now();
  const scope: FormulaScope = {
    field: (path) =>
      globalName(path) === null ? readPath(exec, context, path, state.blankAsZero) : globalValue(exec, path),
    now,
    today: localDate(exec, new ApexDatetime(now)).epochDay,
    zoneOffset: (instant) => zoneOffset(userZone(exec), instant),
  };
  try {
    return returned(exec, evaluateFormula(state.node, scope), state.returns);
  } catch (error) {
    if (error instanceof FormulaError || error instanceof FormulaFailure)
      throw fail(exec, 'FormulaEvaluationException', error.message);
    throw error;
  }
}

const RETURN_TYPES: Readonly<Record<string, string>> = {
  BOOLEAN: 'Boolean',
  DATE: 'Date',
  DATETIME: 'Datetime',
  DECIMAL: 'Decimal',
  DOUBLE: 'Double',
  ID: 'Id',
  INTEGER: 'Integer',
  LONG: 'Long',
  STRING: 'String',
  TIME: 'Time',
};

function returned(exec: Execution, value: FormulaValue, returns: string): Value {
  if (value === null) return null;
  const apex: Value = value instanceof DecimalBase ? new ApexDecimal(value) : value;
  return exec.convert(apex, RETURN_TYPES[returns] ?? 'String');
}

const builder = rowsOf<Builder>();

/** Every setter gives the builder back. */
function set(self: Builder, values: Partial<BuilderState>): Builder {
  Object.assign(self.state, values);
  return self;
}

const formulaBuilderClass: NativeClass = {
  name: BUILDER,
  doc: `${REFERENCE}apex_class_formulaeval_FormulaBuilder.htm`,
  methods: [
    builder.method('build', [], INSTANCE, (x, self) => build(x, self.state)),
    builder.method('parseAsTemplate', ['Boolean'], BUILDER, (_x, self, template) => set(self, { template })),
    builder.method('treatNumericNullAsZero', ['Boolean'], BUILDER, (_x, self, blankAsZero) =>
      set(self, { blankAsZero }),
    ),
    builder.method('withFormula', ['String?'], BUILDER, (_x, self, formula) => set(self, { formula })),
    builder.method('withGlobalVariables', ['List<FormulaEval.FormulaGlobal>'], BUILDER, (_x, self, globals) =>
      set(self, { globals: new Set(globals.items.map((item) => (item as ApexEnumValue).name)) }),
    ),
    builder.method('withReturnType', ['FormulaEval.FormulaReturnType'], BUILDER, (_x, self, returns) =>
      set(self, { returns: (returns as ApexEnumValue).name }),
    ),
    builder.method('withType', ['Type'], BUILDER, (_x, self, type) => set(self, { type: type.state })),
    builder.method('withType', ['Schema.SObjectType'], BUILDER, (_x, self, type) =>
      set(self, { type: (type.state as ObjectSchema).name }),
    ),
  ],
};

const instance = rowsOf<NativeObject<InstanceState>>();

const formulaInstanceClass: NativeClass = {
  name: INSTANCE,
  doc: `${REFERENCE}apex_class_formulaeval_FormulaInstance.htm`,
  methods: [
    instance.method('evaluate', ['Object?'], 'Object', (x, self, context) =>
      evaluate(x, self.state, context),
    ),
    instance.method('getReferencedFields', [], 'Set<String>', (x, self) => referencedFields(x, self.state)),
  ],
};

function referencedFields(exec: Execution, state: InstanceState): ApexSet {
  const names = pathsOf(state.node).filter((path) => globalName(path) === null);
  return setOf(
    exec,
    'String',
    names.map((path) => path.join('.')),
  );
}

export const formulaClasses: readonly NativeClass[] = [
  {
    name: 'Formula',
    doc: `${REFERENCE}apex_class_System_Formula.htm`,
    statics: [
      fixed('builder', [], BUILDER, () => {
        const globals = new Set<string>();
        const state = {
          formula: null,
          type: null,
          returns: null,
          globals,
          template: false,
          blankAsZero: false,
        };
        return new NativeObject<BuilderState>(BUILDER, state);
      }),
      recalculateRow,
    ],
  },
  formulaBuilderClass,
  formulaInstanceClass,
  ...recalculateClasses,
];
