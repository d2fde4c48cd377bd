/** Extra facts of a failed query, for `QueryException.getInaccessibleFields()`. */
export interface InaccessibleFields {
  readonly [objectName: string]: readonly string[];
}

/**
 * A query that is wrong by syntax, schema or permission. Becomes System.QueryException for dynamic SOQL
 * and a compile diagnostic for static SOQL, so it carries only the platform's message.
 */
export class SoqlError extends Error {
  readonly inaccessibleFields: InaccessibleFields | null;
  readonly exceptionType: 'QueryException' | 'SecurityException' | 'NullPointerException';

  constructor(
    message: string,
    inaccessibleFields: InaccessibleFields | null = null,
    exceptionType: 'QueryException' | 'SecurityException' | 'NullPointerException' = 'QueryException',
  ) {
    super(message);
    this.name = 'SoqlError';
    this.inaccessibleFields = inaccessibleFields;
    this.exceptionType = exceptionType;
  }
}
