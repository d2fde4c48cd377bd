/** Standard fields that the platform counts instead of storing. */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';

const formulas: Readonly<Record<string, (alias: string) => string>> = {
  // "The number of active licenses", counted from active users [D L1].
  'UserLicense.UsedLicenses': (alias) =>
    `(SELECT COUNT(*) FROM "User" AS holder JOIN "Profile" AS held ON held."Id" = holder."ProfileId" ` +
    `WHERE held."UserLicenseId" = ${alias}."Id" AND holder."IsActive" = 1)`,
};

/** SQL of a computed field for a row of the aliased table; null for fields that are stored. */
export function computedColumn(object: ObjectSchema, field: FieldSchema, alias: string): string | null {
  return formulas[`${object.name}.${field.name}`]?.(alias) ?? null;
}
