/** Database operations of a batch of interviews, as one statement for all of them. */
import type { DmlOperation, DmlResult } from '../../dml/engine.ts';
import type { SObject } from '../../runtime/values.ts';
import { accessOf } from '../run/context.ts';
import type { FlowContext } from '../run/context.ts';
import { isCatchable, problemText, recordFaultText } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';

/** The records of each interview. */
export type Work = ReadonlyMap<Interview, readonly SObject[]>;

const VERBS = { insert: 'create', update: 'update', delete: 'delete' } as const;
type Verb = keyof typeof VERBS;

/**
 * Writes the records of all interviews; each interview's are written all or none. Returns what went wrong by
 * interview. "Salesforce attempts to save all successful record changes in the bulk operation up to three times":
 * https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm
 */
export function save(context: FlowContext, operation: Verb, work: Work): Map<Interview, string> {
  const failures = new Map<Interview, string>();
  let pending = [...work].filter(([, records]) => records.length > 0);
  while (pending.length > 0) {
    const outcome = attempt(context, operation, pending);
    for (const [interview, problem] of outcome.problems) {
      failures.set(interview, recordFaultText(VERBS[operation], problem));
    }
    if (outcome.kept) return failures;
    pending = pending.filter(([interview]) => !failures.has(interview));
  }
  return failures;
}

interface Outcome {
  readonly problems: ReadonlyMap<Interview, string>;
  /** False: what was written is taken back, and the interviews without problems are to be tried again. */
  readonly kept: boolean;
}

type Pending = readonly (readonly [Interview, readonly SObject[]])[];

function attempt(context: FlowContext, operation: Verb, pending: Pending): Outcome {
  const undo = undoPoint(context, pending);
  const access = accessOf(context, pending[0]![0].frame.flow);
  const records = pending.flatMap(([, own]) => own);
  let results: readonly DmlResult[];
  try {
    results = write(context, operation, records, access);
  } catch (error) {
    if (!isCatchable(error)) throw error;
    undo.release(true);
    return { problems: new Map(pending.map(([interview]) => [interview, problemText(error)])), kept: true };
  }
  const { problems, partly } = sortOut(pending, results);
  undo.release(partly);
  // What was taken back has no id any more, so that it can be tried again.
  if (partly && operation === 'insert') for (const record of records) record.fields.delete('id');
  return { problems, kept: !partly };
}

/** Only an interview that writes several records can end with some of them written and some not. */
function undoPoint({ database }: FlowContext, pending: Pending): { release(takeBack: boolean): void } {
  if (pending.every(([, records]) => records.length === 1)) return { release: () => undefined };
  const savepoint = database.savepoint();
  return {
    release(takeBack) {
      if (!database.hasSavepoint(savepoint)) return;
      if (takeBack) database.rollbackTo(savepoint);
      if (database.isInnermost(savepoint)) database.release(savepoint);
    },
  };
}

function write(
  { exec }: FlowContext,
  operation: DmlOperation,
  records: readonly SObject[],
  { access, sharing }: { readonly access: 'system' | 'user'; readonly sharing: boolean },
): readonly DmlResult[] {
  const events = records.every((record) => record.schema.kind === 'platformEvent');
  if (events && operation === 'insert') return exec.data.publish(exec, records);
  return exec.data.dml(exec, { operation, records, allOrNone: false, access, sharing });
}

/** Problems by interview, and whether an interview with a problem has records that were written. */
function sortOut(pending: Pending, results: readonly DmlResult[]) {
  const problems = new Map<Interview, string>();
  let at = 0;
  let partly = false;
  for (const [interview, records] of pending) {
    const own = results.slice(at, (at += records.length));
    const failed = own.find(({ success }) => !success);
    if (!failed) continue;
    const [error] = failed.errors;
    problems.set(interview, error ? `${error.statusCode}: ${error.message}` : 'UNKNOWN_EXCEPTION');
    partly ||= own.some(({ success }) => success);
  }
  return { problems, partly };
}
