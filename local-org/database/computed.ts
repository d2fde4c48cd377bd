/** Standard fields that the platform counts instead of storing. */
import type { FieldSchema, ObjectSchema } from '../schema/schema.ts';

/** A column of the event bus's own record of a subscription, see async/subscriptions.ts. */
function ofSubscription(column: string): (alias: string) => string {
  return (alias) =>
    `(SELECT stopped.${column} FROM local_subscription AS stopped WHERE stopped.object = ${alias}."Topic" COLLATE NOCASE)`;
}

const formulas: Readonly<Record<string, (alias: string) => string>> = {
  'EventBusSubscriber.Status': (alias) => `COALESCE(${ofSubscription('state')(alias)}, 'Running')`,
  'EventBusSubscriber.LastError': ofSubscription('last_error'),
  // Retries of the events that wait to be sent to the trigger again.
  'EventBusSubscriber.Retries': (alias) =>
    `(SELECT COALESCE(MAX(waiting.retries), 0) FROM local_event AS waiting ` +
    `WHERE waiting.object = ${alias}."Topic" COLLATE NOCASE)`,
  // "The number of active licenses", counted from active users [D L1].
  'UserLicense.UsedLicenses': (alias) =>
    `(SELECT COUNT(*) FROM "User" AS holder JOIN "Profile" AS held ON held."Id" = holder."ProfileId" ` +
    `WHERE held."UserLicenseId" = ${alias}."Id" AND holder."IsActive" = 1)`,
};

/** SQL of a computed field for a row of the aliased table; null for fields that are stored. */
export function computedColumn(object: ObjectSchema, field: FieldSchema, alias: string): string | null {
  return formulas[`${object.name}.${field.name}`]?.(alias) ?? null;
}
