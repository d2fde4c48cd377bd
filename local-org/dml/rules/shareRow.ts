/**
 * Shares made by users and Apex. Sources: Apex guide, Understanding Sharing, Sharing a Record Using Apex (whose example
 * names the code for a level that is not above the default); object reference, AccountShare.
 */
import { shareLevelField, shareRecordField } from '../../schema/share.ts';
import { quote } from '../../database/tables.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { covers, modelOf } from '../../sharing/models.ts';
import type { Level } from '../../sharing/models.ts';
import { CHILD_OBJECTS } from '../../sharing/membership.ts';
import { fail } from '../row.ts';
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';
import { textOf } from './values.ts';

export const shareRow: ObjectRule = {
  derive: (_ctx, rows) => {
    for (const row of rows) if (textOf(row, 'rowcause') === null) row.record.fields.set('rowcause', 'Manual');
  },
  validate: (ctx, rows) => {
    for (const row of rows) {
      const object = ctx.store.object(row.record.schema.shareOf!);
      validateCause(row, object);
      validateLevel(ctx, row, object);
      if (row.operation === 'insert') validateOwner(ctx, row, object);
    }
  },
  afterSave: (ctx, rows) => {
    for (const row of rows) if (row.operation === 'insert') replaceSame(ctx, row);
  },
};

/** Only Manual and the sharing reasons of a custom object can be written. UNVERIFIED: Which code and text has `RowCause = 'Owner'`? */
function validateCause(row: Row, object: ObjectSchema): void {
  const cause = textOf(row, 'rowcause') ?? '';
  const own = object.kind === 'custom' && /__c$/i.test(cause);
  if (own || cause.toLowerCase() === 'manual') return;
  fail(row, 'INSUFFICIENT_ACCESS_OR_READONLY', `cannot write shares with row cause ${cause}`, ['RowCause']);
}

/** "This field must be set to an access level that's higher than the organization's default access level." */
function validateLevel(ctx: DmlContext, row: Row, object: ObjectSchema): void {
  const name = shareLevelField(object);
  const level = textOf(row, name.toLowerCase());
  if (level === 'All') {
    // "The All access level is an internal value and can't be granted." UNVERIFIED: Which code and text has the attempt?
    fail(row, 'FIELD_INTEGRITY_EXCEPTION', `${name}: the access level All cannot be granted`, [name]);
    return;
  }
  const raises =
    isHigher(object, level) ||
    CHILD_OBJECTS.some((child) => {
      const childObject = ctx.store.schema.object(child);
      return (
        childObject !== undefined && isHigher(childObject, textOf(row, `${child.toLowerCase()}accesslevel`))
      );
    });
  if (level === null || raises) return;
  if (object.name === 'Account') {
    // Text: https://www.iterativelogic.com/friends-dont-let-friends-troubleshoot-alone/ [R]
    fail(
      row,
      'INVALID_ACCESS_LEVEL',
      'Account, Opportunity, Case Levels, Con Levels are below organization levels',
    );
    return;
  }
  // UNVERIFIED: What does the error say of a share that is not above the default of the organization?
  fail(
    row,
    'FIELD_FILTER_VALIDATION_EXCEPTION',
    `${name}: the level is not above the default of the organization`,
    [name],
  );
}

/** Higher than the default of internal or of external users: a share may be for either. */
function isHigher(object: ObjectSchema, level: string | null): boolean {
  const wanted: Level | null = level === 'Read' ? 'read' : level === 'Edit' ? 'edit' : null;
  if (wanted === null) return false;
  return (['internal', 'external'] as const).some((audience) => {
    const model = modelOf(object, audience);
    return model !== 'parent' && !covers(model, wanted);
  });
}

/** Text: https://michaelwelburn.com/2013/02/19/salesforce-apex-sharing-and-record-owners [R], for accounts. */
function validateOwner(ctx: DmlContext, row: Row, object: ObjectSchema): void {
  if (object.name !== 'Account') return;
  const record = ctx.store.findOne('Account', 'Id', textOf(row, 'accountid'));
  if (record === null || record.fields.get('ownerid') !== textOf(row, 'userorgroupid')) return;
  fail(
    row,
    'INSUFFICIENT_ACCESS_ON_CROSS_REFERENCE_ENTITY',
    'insufficient access rights on cross-reference id',
  );
}

/** "If you attempt to create an AccountShare record that matches an existing record, the request updates [...] and returns the existing record." */
function replaceSame(ctx: DmlContext, row: Row): void {
  const share = row.record.schema;
  const { database } = ctx.store;
  const recordField = shareRecordField(ctx.store.object(share.shareOf!));
  const same = database.first(
    `SELECT "Id" FROM ${quote(share.name)} WHERE ${quote(recordField)} = ?1 AND "UserOrGroupId" = ?2 AND "RowCause" = ?3 ` +
      `AND "IsDeleted" = 0 AND "Id" <> ?4`,
    [textOf(row, recordField.toLowerCase()), textOf(row, 'userorgroupid'), textOf(row, 'rowcause'), row.id],
  );
  if (!same) return;
  const known = String(same[0]);
  ctx.store.erase(share, [known]);
  database.run(`UPDATE ${quote(share.name)} SET "Id" = ?1 WHERE "Id" = ?2`, [known, row.id]);
  row.id = known;
  row.record.fields.set('id', known);
}
