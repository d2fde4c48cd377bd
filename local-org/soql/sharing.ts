/**
 * Row-level sharing. Internal users see every row (organisation-wide defaults are taken as public
 * read/write); external users see what belongs to them.
 */
import { quote } from '../database/tables.ts';
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import type { ParamList } from './params.ts';

/**
 * Condition under which an external user sees a row of the aliased table; null when all rows are visible.
 * Platform rules section 7: portal users see owned or shared rows whatever the defaults say.
 * UNVERIFIED: that a roleless user reads its own Account and that Account's Contacts without a sharing set.
 * UNVERIFIED: that the own User row is the only one visible (Portal User Visibility and Site User Visibility are off).
 */
export function sharingSql(
  schema: Schema,
  object: ObjectSchema,
  alias: string,
  params: ParamList,
): string | null {
  const viewer = (field: 'userId' | 'accountId'): string => params.add({ kind: 'viewer', field });
  switch (object.name) {
    case 'Account':
      return `(${alias}."Id" = ${viewer('accountId')} OR ${alias}."OwnerId" = ${viewer('userId')})`;
    case 'Contact':
      return `(${alias}."AccountId" = ${viewer('accountId')} OR ${alias}."OwnerId" = ${viewer('userId')})`;
    case 'User':
      return `${alias}."Id" = ${viewer('userId')}`;
  }
  if (object.setup || object.kind === 'customMetadata' || object.kind === 'customSetting') return null;
  if (object.fields.has('ownerid')) return `${alias}."OwnerId" = ${viewer('userId')}`;
  return parentSharing(schema, object, alias, params);
}

/** A detail record is visible with its master. */
function parentSharing(
  schema: Schema,
  object: ObjectSchema,
  alias: string,
  params: ParamList,
): string | null {
  const link = [...object.fields.values()].find((field) => field.reference?.masterDetail);
  const parent = schema.object(link?.reference?.to[0] ?? '');
  if (!link || !parent) return null;
  const above = `${alias}p`;
  const condition = sharingSql(schema, parent, above, params);
  if (condition === null) return null;
  return `EXISTS (SELECT 1 FROM ${quote(parent.name)} AS ${above} WHERE ${above}."Id" = ${alias}.${quote(link.name)} AND ${condition})`;
}
