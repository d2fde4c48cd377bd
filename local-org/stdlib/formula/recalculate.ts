/**
 * Formula.recalculateFormulas and its results.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Formula.htm
 */
import type { RecalcFieldError } from '../../dml/recalculate.ts';
import { ApexList, NativeObject, SObject } from '../../runtime/values.ts';
import { notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const REFERENCE = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';
const RESULT = 'FormulaRecalcResult';
const FIELD_ERROR = 'FormulaRecalcFieldError';

interface RecalcResult {
  readonly record: SObject;
  readonly errors: readonly RecalcFieldError[];
}

export const recalculateRow = fixed(
  'recalculateFormulas',
  ['List<SObject>'],
  `List<${RESULT}>`,
  (exec, records) => {
    const { recalculateFormulas } = exec.data;
    if (!recalculateFormulas) throw notSupported('LO5002', 'Formula.recalculateFormulas');
    const items = records.items.filter((item): item is SObject => item instanceof SObject);
    const errors = recalculateFormulas(exec, items);
    const results = items.map(
      (record, i) => new NativeObject<RecalcResult>(RESULT, { record, errors: errors[i] ?? [] }),
    );
    return new ApexList(RESULT, results);
  },
);

const result = rowsOf<NativeObject<RecalcResult>>();
const fieldError = rowsOf<NativeObject<RecalcFieldError>>();

export const recalculateClasses: readonly NativeClass[] = [
  {
    name: RESULT,
    doc: `${REFERENCE}apex_class_System_FormulaRecalcResult.htm`,
    methods: [
      result.method(
        'getErrors',
        [],
        `List<${FIELD_ERROR}>`,
        (_x, { state }) =>
          new ApexList(
            FIELD_ERROR,
            state.errors.map((error) => new NativeObject(FIELD_ERROR, error)),
          ),
      ),
      result.method('getSObject', [], 'SObject', (_x, { state }) => state.record),
      result.method('isSuccess', [], 'Boolean', (_x, { state }) => state.errors.length === 0),
    ],
  },
  {
    name: FIELD_ERROR,
    doc: `${REFERENCE}apex_class_System_FormulaRecalcFieldError.htm`,
    methods: [
      fieldError.method('getFieldError', [], 'String', (_x, { state }) => state.message),
      fieldError.method('getFieldName', [], 'String', (_x, { state }) => state.field),
    ],
  },
];
