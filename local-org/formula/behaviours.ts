/** What formulas imitate, by family. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const formulaBehaviours: BehaviourTable = {
  title: 'Formulas',
  folder: 'local-org/formula',
  rows: {
    operators: [
      [
        'Arithmetic, comparison, text and logic bind in the order of the reference; texts stand in either quotes.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm (operators)',
        'formula.test.ts: operators bind as in the formula reference',
      ],
      [
        'A blank text is empty, a missing number has no result when blanks stay blank, and zero when they count as zeroes.',
        'verified',
        'DOC metadata-api/customfield.md',
        '../dml/formulas.test.ts: blank numbers count as zero unless the formula says otherwise',
      ],
      [
        'A comparison with a missing number is false.',
        'inferred',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm',
        'formula.test.ts: blanks: text is empty, missing numbers have no result, comparisons are false',
      ],
    ],
    'logic functions': [
      [
        'IF and CASE evaluate only the branch that they give.',
        'inferred',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm',
        'formula.test.ts: IF and CASE evaluate only the branch that they give',
      ],
      [
        'ISNEW, ISCHANGED and PRIORVALUE look at the record before the change.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm',
        'formula.test.ts: PRIORVALUE, ISCHANGED and ISNEW look at the earlier record',
      ],
    ],
    'text functions': [
      [
        'Positions count from one; REGEX needs the whole text.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm',
        'formula.test.ts: text functions',
      ],
    ],
    'math functions': [
      [
        'ROUND rounds halves away from zero; CEILING and FLOOR go by size, MCEILING and MFLOOR along the number line.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm',
        'formula.test.ts: numbers',
      ],
      [
        'MOD has the sign of the divisor.',
        'unverified',
        'https://help.salesforce.com/s/articleView?id=platform.customize_functions.htm',
        'formula.test.ts: numbers',
      ],
    ],
    'date functions': [
      [
        'Dates plus numbers are days, differences are days; ADDMONTHS keeps the end of the month.',
        'verified',
        'https://help.salesforce.com/s/articleView?id=platform.formula_using_date_datetime.htm',
        'formula.test.ts: dates',
      ],
      [
        'A day that does not exist is #Error!.',
        'verified',
        'DOC formula-date-time-tipsheet/using-date-datetime-and-time-values-in-formulas.md',
        'formula.test.ts: dates',
      ],
    ],
    'where formulas stand': [
      [
        'Formula fields are worked out when read, over parents and globals, in filters and order too.',
        'inferred',
        'DOC metadata-api/customfield.md',
        '../dml/formulas.test.ts: formula fields are worked out in queries: nested, over parents and globals, in filters and order',
      ],
      [
        'A validation rule that is true refuses the record with its message, at its field or at the page.',
        'verified',
        'DOC metadata-api/validationrule.md',
        '../dml/formulas.test.ts: validation rules refuse records with the message at its field or at the page',
      ],
      [
        'A default value may be any formula.',
        'inferred',
        'DOC metadata-api/customfield.md',
        '../dml/formulas.test.ts: default values may be any formula',
      ],
      [
        'Roll-ups follow every change of the details, filters included.',
        'inferred',
        'DOC apex-guide/triggers-and-order-of-execution.md',
        '../dml/formulas.test.ts: roll-ups follow insert, update, delete and undelete of the details, filters included',
      ],
      [
        'Formula and default value of a field are read from the project; a formula that cannot be read is refused only when it is used.',
        'inferred',
        'the org would have refused the deployment',
        '../dml/formulas.test.ts: a formula that cannot be read is refused by name, only when it is used',
      ],
    ],
  },
};
