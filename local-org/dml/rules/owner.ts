/**
 * Records are given only to active users [platform rules 3, D SC] and to queues that take such records [D
 * object-reference/queuesobject]; a new owner ends manual sharing [D apex-guide/understanding-sharing].
 * UNVERIFIED: What does an insert say whose OwnerId is an inactive user, or a queue that does not take such records?
 */
import { quote } from '../../database/tables.ts';
import { isShareable, shareName, shareRecordField } from '../../schema/share.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import { fail } from '../row.ts';
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';
import type { ObjectRule } from './rule.ts';
import { changed, textOf } from './values.ts';

export const owner: ObjectRule = {
  validate: (ctx, rows) => {
    const active = new Map<string, boolean>();
    for (const row of rows) {
      const ownerId = textOf(row, 'ownerid');
      if (ownerId?.startsWith('00G') && changed(row, 'ownerid')) validateQueue(ctx, row, ownerId);
      if (
        ownerId === null ||
        !ownerId.startsWith('005') ||
        !changed(row, 'ownerid') ||
        ownerId === ctx.exec.tx.userId
      )
        continue;
      if (!active.has(ownerId)) active.set(ownerId, ctx.store.user(ownerId)?.fields.get('isactive') === true);
      if (active.get(ownerId)) continue;
      const message = `operation performed with inactive user [${ownerId}] as owner of ${row.record.schema.label.toLowerCase()}`;
      fail(row, 'INACTIVE_OWNER_OR_USER', message, ['OwnerId']);
    }
  },
  afterSave: (ctx, rows) => {
    const object = rows[0]?.record.schema;
    if (!object || !isShareable(object)) return;
    const given = rows.filter((row) => row.operation === 'update' && changed(row, 'ownerid'));
    if (given.length > 0) endManualShares(ctx, object, given);
  },
};

function validateQueue(ctx: DmlContext, row: Row, queueId: string): void {
  const known = ctx.store.database.first(
    'SELECT 1 FROM "QueueSobject" WHERE "QueueId" = ?1 AND "SobjectType" = ?2',
    [queueId, row.record.schema.name],
  );
  if (known) return;
  fail(row, 'INVALID_OPERATION', 'Queue not associated with this SObject type', ['OwnerId']);
}

/** "Manual shares [...] contain RowCause="Manual" by default. Only shares with this condition are removed". */
function endManualShares(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  ctx.store.database.run(
    `DELETE FROM ${quote(shareName(object))} WHERE "RowCause" = 'Manual' AND ${quote(shareRecordField(object))} IN ` +
      '(SELECT value FROM json_each(?1))',
    [JSON.stringify(rows.map((row) => row.id))],
  );
}
