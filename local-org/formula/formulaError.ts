/**
 * A formula that cannot be read or uses what this org does not have. `LO4301` syntax, `LO4302` a function,
 * `LO4303` a name. The platform refuses the first and last when metadata is saved.
 */
export class FormulaError extends Error {
  readonly code: 'LO4301' | 'LO4302' | 'LO4303';
  /** Position in the formula's text, from 0; -1 when unknown. */
  readonly offset: number;

  constructor(code: FormulaError['code'], message: string, offset = -1) {
    super(`${code}: ${message}`);
    this.name = 'FormulaError';
    this.code = code;
    this.offset = offset;
  }
}

/** A value that has no result, such as a division by zero: the platform shows `#Error!`. */
export class FormulaFailure extends Error {}
