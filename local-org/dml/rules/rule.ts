/** A rule of the platform about one object, beside what field metadata already says. */
import type { Row } from '../row.ts';
import type { DmlContext } from '../services.ts';

/** Each hook gets the rows of one chunk that have no error yet and puts errors on those that break the rule. */
export interface ObjectRule {
  /** Fills or normalises values, after the before triggers. */
  readonly derive?: (ctx: DmlContext, rows: readonly Row[]) => void;
  readonly validate?: (ctx: DmlContext, rows: readonly Row[]) => void;
  /** Side effects, before the after triggers. */
  readonly afterSave?: (ctx: DmlContext, rows: readonly Row[]) => void;
  /** Side effects that after triggers do not see yet. */
  readonly afterTriggers?: (ctx: DmlContext, rows: readonly Row[]) => void;
  readonly validateDelete?: (ctx: DmlContext, rows: readonly Row[]) => void;
  /** Reason why records may not be deleted along with a parent, as the end of the platform's sentence. */
  readonly blocksCascade?: (ctx: DmlContext, ids: readonly string[]) => string | null;
}
