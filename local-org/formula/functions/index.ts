/** Every formula function by upper-case name. */
import { dateFunctions } from './dates.ts';
import type { FormulaFunction } from './function.ts';
import { logicFunctions } from './logic.ts';
import { mathFunctions } from './math.ts';
import { textFunctions } from './text.ts';

/** Without a prototype, so that a formula cannot call `CONSTRUCTOR()`. */
export const FUNCTIONS: Readonly<Record<string, FormulaFunction>> = Object.assign(
  Object.create(null) as Record<string, FormulaFunction>,
  logicFunctions,
  textFunctions,
  mathFunctions,
  dateFunctions,
);
