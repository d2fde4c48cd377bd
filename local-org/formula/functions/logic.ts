/** Logical functions. */
import { FormulaError, FormulaFailure } from '../formulaError.ts';
import type { FormulaNode } from '../ast.ts';
import { isBlank, isTrue, sameFormulaValue, textOf } from '../values.ts';
import type { FormulaScope, FormulaValue } from '../values.ts';
import { ANY, plain } from './function.ts';
import type { Evaluate, FormulaFunction } from './function.ts';

function path(node: FormulaNode | undefined): readonly string[] {
  if (node?.kind !== 'field') throw new FormulaError('LO4301', 'a field is needed here');
  return node.path;
}

/** A new record has no earlier value: the present one stands for it. */
function priorValue(node: FormulaNode, evaluate: Evaluate, scope: FormulaScope): FormulaValue {
  const name = path(node);
  if (scope.isNew === true) return evaluate(node);
  if (!scope.prior) throw new FormulaFailure('ISCHANGED and PRIORVALUE may not be used in this formula');
  return scope.prior(name);
}

function caseOf(args: readonly FormulaNode[], evaluate: Evaluate): FormulaValue {
  const wanted = evaluate(args[0]!);
  for (let i = 1; i + 1 < args.length; i += 2) {
    if (sameFormulaValue(wanted, evaluate(args[i]!))) return evaluate(args[i + 1]!);
  }
  return evaluate(args.at(-1)!);
}

/**
 * `VLOOKUP($ObjectType.Zip__c.Fields.City__c, $ObjectType.Zip__c.Fields.Name, Zip__c)`: "only available in validation
 * rules". https://help.salesforce.com/s/articleView?id=sf.customize_functions_vlookup.htm
 */
function vlookup(args: readonly FormulaNode[], evaluate: Evaluate, scope: FormulaScope): FormulaValue {
  const [wanted, keyField] = args.slice(0, 2).map((node) => {
    const [root = '', object = '', fields = '', field = ''] = path(node);
    if (root.toLowerCase() === '$objecttype' && fields.toLowerCase() === 'fields') return { object, field };
    throw new FormulaError('LO4301', 'VLOOKUP needs fields such as $ObjectType.Zip__c.Fields.City__c');
  });
  if (!scope.lookup) throw new FormulaError('LO4302', 'VLOOKUP is available in validation rules only');
  return scope.lookup(wanted!.object, wanted!.field, keyField!.field, evaluate(args[2]!));
}

const blankValue: FormulaFunction = {
  min: 2,
  max: 2,
  run: ([value, other], evaluate) => {
    const first = evaluate(value!);
    return isBlank(first) ? evaluate(other!) : first;
  },
};

const isBlankFunction = plain(1, 1, ([value]) => isBlank(value!));

function includes([field, literal]: readonly FormulaValue[]): boolean {
  return textOf(field!).split(';').includes(textOf(literal!));
}

export const logicFunctions: Readonly<Record<string, FormulaFunction>> = {
  AND: { min: 1, max: ANY, run: (args, evaluate) => args.every((arg) => isTrue(evaluate(arg))) },
  OR: { min: 1, max: ANY, run: (args, evaluate) => args.some((arg) => isTrue(evaluate(arg))) },
  NOT: plain(1, 1, ([value]) => !isTrue(value!)),
  IF: {
    min: 3,
    max: 3,
    run: ([test, yes, no], evaluate) => evaluate(isTrue(evaluate(test!)) ? yes! : no!),
  },
  IFERROR: {
    min: 2,
    max: 2,
    run: ([value, other], evaluate) => {
      try {
        return evaluate(value!);
      } catch (error) {
        if (!(error instanceof FormulaFailure)) throw error;
        return evaluate(other!);
      }
    },
  },
  CASE: { min: 4, max: ANY, run: caseOf },
  ISBLANK: isBlankFunction,
  ISNULL: isBlankFunction,
  BLANKVALUE: blankValue,
  NULLVALUE: blankValue,
  ISPICKVAL: plain(2, 2, ([field, literal]) => textOf(field!) === textOf(literal!)),
  INCLUDES: plain(2, 2, includes),
  VLOOKUP: { min: 3, max: 3, run: vlookup },
  ISNEW: { min: 0, max: 0, run: (_args, _evaluate, scope) => scope.isNew === true },
  ISCLONE: { min: 0, max: 0, run: () => false },
  ISCHANGED: {
    min: 1,
    max: 1,
    run: ([field], evaluate, scope) =>
      !sameFormulaValue(evaluate(field!), priorValue(field!, evaluate, scope)),
  },
  PRIORVALUE: {
    min: 1,
    max: 1,
    run: ([field], evaluate, scope) => priorValue(field!, evaluate, scope),
  },
};
