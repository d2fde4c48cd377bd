/** What DML works with besides the running transaction. */
import type { Access } from '../database/access.ts';
import type { Store } from '../database/store.ts';
import type { Viewers } from '../database/viewers.ts';
import type { Execution } from '../runtime/execution.ts';
import type { AccessMode, DmlRequest } from './engine.ts';

export interface DmlServices {
  readonly store: Store;
  readonly access: Access;
  readonly viewers: Viewers;
  /** Deployments skip the mixed-DML check [D X2]. */
  readonly mixedDml: 'enforce' | 'skip';
}

/** One DML statement. */
export interface DmlContext extends DmlServices {
  readonly exec: Execution;
  readonly mode: AccessMode;
  readonly options: NonNullable<DmlRequest['options']>;
}
