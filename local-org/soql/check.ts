/** Checks a static query against the schema at compile time. */
import type { Schema } from '../schema/schema.ts';
import { UNLIMITED } from '../sharing/userRecordAccess.ts';
import type { SoqlQuery } from './ast.ts';
import { compileQuery } from './compile.ts';

/**
 * @param bindCount number of bind expressions in the query
 * @throws {SoqlError} with the platform's message, e.g. `No such column 'Foo' on entity 'Contact'. ...`
 */
export function checkQuery(schema: Schema, query: SoqlQuery, bindCount: number): void {
  const shapes = new Array<'value'>(bindCount).fill('value');
  compileQuery(schema, query, { shapes, sharing: null, access: UNLIMITED });
}
