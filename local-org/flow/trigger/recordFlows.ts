/**
 * Record-triggered flows in the save procedure. `dml/save.ts` calls them at their place in the order of execution:
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_triggers_order_of_execution.htm
 */
import type { Execution, FlowPathRequest } from '../../runtime/execution.ts';
import { ApexDate, ApexDatetime } from '../../runtime/values.ts';
import type { RecordError, SObject } from '../../runtime/values.ts';
import type { RecordTrigger } from '../catalogue.ts';
import type { Flow, ScheduledPath } from '../metadata/ast.ts';
import { groupMet, newlyMet } from '../run/conditions.ts';
import { contextOf } from '../run/context.ts';
import type { FlowContext, FlowParts } from '../run/context.ts';
import { begin, runInterviews } from '../run/engine.ts';
import { FlowFailure } from '../run/failure.ts';
import { isTrue } from '../run/formulas.ts';
import { Interview } from '../run/interview.ts';
import { addMonths } from '../../runtime/calendar.ts';

/** A row of DML as flows see it. */
export interface FlowRow {
  readonly operation: 'insert' | 'update' | 'delete' | 'undelete';
  readonly record: SObject;
  readonly old: SObject | null;
  readonly errors: RecordError[];
}

export class RecordFlows {
  readonly #parts: FlowParts;
  /** Operations that start flows, by object. */
  readonly #starting = new Map<string, ReadonlySet<string>>();
  /** How many saves of a record are going on, one within the other, by transaction and id. */
  readonly #saving = new WeakMap<object, Map<string, number>>();

  constructor(parts: FlowParts) {
    this.#parts = parts;
  }

  has(object: string, operation: FlowRow['operation']): boolean {
    let operations = this.#starting.get(object);
    if (!operations) this.#starting.set(object, (operations = this.#operationsWithFlows(object)));
    return operations.has(operation);
  }

  #operationsWithFlows(object: string): ReadonlySet<string> {
    const { catalogue } = this.#parts;
    const starts = (operation: string): boolean =>
      (['beforeSave', 'afterSave', 'beforeDelete'] as const).some(
        (trigger) => catalogue.triggered(object, operation, trigger).length > 0,
      );
    return new Set(['insert', 'update', 'delete', 'undelete'].filter(starts));
  }

  /** Runs the flows of one moment for one chunk; a flow that fails puts an error on its row. */
  run(exec: Execution, object: string, trigger: RecordTrigger, rows: readonly FlowRow[]): void {
    const operation = rows[0]?.operation;
    if (operation === undefined) return;
    for (const flow of this.#parts.catalogue.triggered(object, operation, trigger)) {
      const alive = rows.filter((row) => row.errors.length === 0);
      this.#runFlow(exec, flow, trigger, trigger === 'afterSave' ? this.#notNested(exec, alive) : alive);
    }
  }

  /**
   * Marks records as being saved until the returned function is called. "During a recursive save, Salesforce skips
   * steps 9 through 17", flows after the save among them.
   * UNVERIFIED: Is a save of the record by a trigger or flow of another record, within its own save, recursive too?
   */
  enterSave(exec: Execution, rows: readonly FlowRow[]): () => void {
    const depths = this.#depths(exec);
    const ids = rows.map(idOf);
    for (const id of ids) depths.set(id, (depths.get(id) ?? 0) + 1);
    return () => ids.forEach((id) => depths.set(id, (depths.get(id) ?? 1) - 1));
  }

  #depths(exec: Execution): Map<string, number> {
    let depths = this.#saving.get(exec.tx);
    if (!depths) this.#saving.set(exec.tx, (depths = new Map()));
    return depths;
  }

  #notNested(exec: Execution, rows: readonly FlowRow[]): readonly FlowRow[] {
    const depths = this.#depths(exec);
    return rows.filter((row) => (depths.get(idOf(row)) ?? 0) <= 1);
  }

  #runFlow(exec: Execution, flow: Flow, trigger: RecordTrigger, rows: readonly FlowRow[]): void {
    const context = contextOf(exec, this.#parts, { beforeSave: trigger === 'beforeSave' });
    const entered = rows.flatMap((row) => {
      const interview = interviewOf(exec, flow, row);
      return enters(context, interview, row) ? [{ row, interview }] : [];
    });
    if (entered.length === 0) return;
    exec.tx.log('FLOW', `${flow.name}: ${entered.length} interviews`);
    const immediate = flow.start.next === null ? [] : entered;
    runInterviews(
      context,
      immediate.map(({ interview }) => interview),
    );
    for (const { row, interview } of immediate) {
      if (interview.failure) failRow(exec, row, flow, interview.failure);
    }
    const lasting = entered.filter(({ row }) => row.errors.length === 0).map(({ row }) => row);
    for (const path of flow.start.paths) schedule(exec, flow, path, lasting);
  }
}

function idOf(row: FlowRow): string {
  return String(row.record.fields.get('id'));
}

function interviewOf(exec: Execution, flow: Flow, row: FlowRow): Interview {
  const trigger = {
    record: row.record,
    prior: row.operation === 'update' ? row.old : null,
    refuse: (message: string, field: string | null) => {
      // UNVERIFIED: Which status code does a DmlException show for a Custom Error element?
      const fields = field === null ? [] : [field];
      row.errors.push({ statusCode: 'FIELD_CUSTOM_VALIDATION_EXCEPTION', message, fields });
    },
  };
  return new Interview(flow, exec.now(), trigger);
}

/** Whether the record meets the entry conditions; an error in them fails its row. */
function enters(context: FlowContext, interview: Interview, row: FlowRow): boolean {
  const { flow } = interview;
  begin(context, interview, new Map());
  try {
    const test = (subject: Interview): boolean => meetsEntry(context, subject);
    return flow.start.whenChanged ? newlyMet(interview, test) : test(interview);
  } catch (error) {
    if (!(error instanceof FlowFailure)) throw error;
    failRow(context.exec, row, flow, error);
    return false;
  }
}

/** Entry conditions of a record-triggered, event-triggered or scheduled flow. */
export function meetsEntry(context: FlowContext, interview: Interview): boolean {
  const { entry, filterFormula } = interview.flow.start;
  if (!groupMet(context, interview, entry)) return false;
  return filterFormula === null || isTrue(context, interview, filterFormula, 'entry conditions');
}

/**
 * Text: https://github.com/SFDO-Community/declarative-lookup-rollup-summaries/issues/1035 and
 * https://github.com/restforce/restforce/issues/624; the name in it is the flow's label.
 */
function failRow(exec: Execution, row: FlowRow, flow: Flow, { element, message }: FlowFailure): void {
  const text = `We can't save this record because the “${flow.label}” process failed. Give your Salesforce admin these details. ${message}`;
  row.errors.push({ statusCode: 'CANNOT_EXECUTE_FLOW_TRIGGER', message: text, fields: [] });
  exec.tx.log('FLOW_ERROR', `${flow.name}, element ${element ?? 'start'}: ${message}`);
}

/** Puts one path of a flow off until after the commit, or until its time has come. */
function schedule(exec: Execution, flow: Flow, path: ScheduledPath, rows: readonly FlowRow[]): void {
  if (rows.length === 0 || path.next === null) return;
  const byDue = new Map<number, FlowRow[]>();
  for (const row of rows) {
    const due = dueTime(exec, path, row.record);
    if (due === null) continue;
    const same = byDue.get(due);
    if (same) same.push(row);
    else byDue.set(due, [row]);
  }
  for (const [due, same] of byDue) {
    const request: FlowPathRequest = {
      flow: flow.name,
      path: path.name,
      due,
      records: same.map(({ record, old, operation }) => ({
        record,
        prior: operation === 'update' ? old : null,
      })),
    };
    exec.tx.enqueueFlow?.(request);
  }
}

const UNITS = { days: 86_400_000, hours: 3_600_000, minutes: 60_000 } as const;

/** Epoch milliseconds; null when the field that the path counts from is empty. */
function dueTime(
  exec: Execution,
  { asynchronous, field, offset, unit }: ScheduledPath,
  record: SObject,
): number | null {
  if (asynchronous) return 0;
  const value =
    field === null ? new ApexDatetime(exec.now()) : (record.fields.get(field.toLowerCase()) ?? null);
  const base =
    value instanceof ApexDate
      ? value.epochDay * 86_400_000
      : value instanceof ApexDatetime
        ? value.millis
        : null;
  if (base === null) return null;
  if (unit !== 'months') return base + offset * UNITS[unit];
  const day = Math.floor(base / 86_400_000);
  return addMonths(day, offset) * 86_400_000 + (base - day * 86_400_000);
}
