/** What DML works with besides the running transaction. */
import type { MixedDmlMode } from './mixedDml.ts';
import type { Access } from '../database/access.ts';
import type { RowLocks } from '../database/rowLocks.ts';
import type { Store } from '../database/store.ts';
import type { Viewers } from '../database/viewers.ts';
import type { RecordAccess } from '../sharing/recordAccess.ts';
import type { RecordFlows } from '../flow/trigger/recordFlows.ts';
import type { Execution } from '../runtime/execution.ts';
import type { AccessMode, DmlRequest } from './engine.ts';

export interface DmlServices {
  readonly store: Store;
  readonly access: Access;
  readonly viewers: Viewers;
  readonly recordAccess: RecordAccess;
  /** Deployments skip the mixed-DML check [D X2]. */
  readonly mixedDml: MixedDmlMode;
  /** False: users of standard external profiles cannot be made or changed [platform rules 1.3]. */
  readonly standardExternalProfiles: boolean;
  readonly locks: RowLocks;
  /** Record-triggered flows of the project; absent where flows do not run. */
  readonly flows?: RecordFlows;
}

/** One DML statement. */
export interface DmlContext extends DmlServices {
  readonly exec: Execution;
  readonly mode: AccessMode;
  /** Row sharing decides which records may be written. */
  readonly sharing: boolean;
  readonly options: NonNullable<DmlRequest['options']>;
}
