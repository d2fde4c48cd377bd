/** Object and field permissions of a query in user mode or WITH SECURITY_ENFORCED. */
import type { Access } from '../database/access.ts';
import { unknownObject } from './scope.ts';
import type { Touched } from './scope.ts';
import { SoqlError } from './soqlError.ts';

/**
 * User mode looks at every clause and names all inaccessible fields; SECURITY_ENFORCED stops at the first.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_classes_enforce_usermode.htm
 * SECURITY_ENFORCED looks at SELECT and FROM alone: what a query touches elsewhere is not noted, see compile.ts.
 * @throws {SoqlError}
 */
export function checkReadable(
  access: Access,
  userId: string,
  touched: Touched,
  how: 'user' | 'enforced',
): void {
  const inaccessible: Record<string, string[]> = {};
  let first: { field: string; object: string } | null = null;
  for (const { object, fields } of touched.fields.values()) {
    if (!access.objectRights(userId, object).read) {
      throw noObject(
        object.name,
        how,
        [...fields].map(({ name }) => name),
      );
    }
    for (const field of fields) {
      if (access.fieldRights(userId, object, field).read) continue;
      first ??= { field: field.name, object: object.name };
      (inaccessible[object.name] ??= []).push(field.name);
    }
  }
  if (!first) return;
  if (how === 'enforced') {
    throw new SoqlError('Insufficient permissions: secure query included inaccessible field');
  }
  throw new SoqlError(
    `No such column '${first.field}' on entity '${first.object}'. If you are attempting to use a custom field, be ` +
      `sure to append the '__c' after the custom field name. Please reference your WSDL or the describe call for ` +
      `the appropriate names.`,
    inaccessible,
  );
}

/**
 * User mode speaks of an object one may not read as if it did not exist [suite: apex-recipes, SOQLRecipes_Tests] and
 * names its fields as inaccessible [suite: fflib-apex-common, fflib_SObjectSelectorTest].
 */
function noObject(name: string, how: 'user' | 'enforced', fields: readonly string[]): SoqlError {
  return how === 'enforced'
    ? new SoqlError('Insufficient permissions: secure query included inaccessible field')
    : new SoqlError(unknownObject(name).message, { [name]: [...fields] });
}
