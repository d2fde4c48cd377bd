/** What comes with every new user: a UserLogin row, and membership of the sites the profile belongs to. */
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, textOf } from '../values.ts';

export const login: ObjectRule = {
  afterSave: (ctx, rows) => {
    const { store, exec } = ctx;
    const by = { userId: exec.tx.userId, now: exec.now() };
    for (const row of rows) {
      if (row.operation === 'insert') {
        store.create('UserLogin', { UserId: row.id, IsFrozen: false, IsPasswordLocked: false }, by);
      }
      if (row.operation === 'insert' || changed(row, 'profileid')) joinNetworks(ctx, row, by);
    }
  },
};

/** "Site membership comes only from profile/permission set in NetworkMemberGroup" [D N2]. */
function joinNetworks(ctx: DmlContext, row: Row, by: { userId: string; now: number }): void {
  const { store } = ctx;
  if (store.schema.object('NetworkMember') === undefined) return;
  const networks = store.database.all(
    `SELECT g."NetworkId" FROM "NetworkMemberGroup" g WHERE g."ParentId" = ?1
      AND NOT EXISTS (SELECT 1 FROM "NetworkMember" m WHERE m."NetworkId" = g."NetworkId" AND m."MemberId" = ?2)`,
    [textOf(row, 'profileid'), row.id],
  );
  for (const [networkId] of networks) {
    store.create('NetworkMember', { NetworkId: String(networkId), MemberId: row.id }, by);
  }
}
