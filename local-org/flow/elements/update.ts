/** Update Records: those of a variable, those that meet filters, or the record that triggered the flow. */
import { SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import type { Delete, Update } from '../metadata/ast.ts';
import { accessOf } from '../run/context.ts';
import type { FlowContext } from '../run/context.ts';
import { FlowFailure, isCatchable, problemText, recordFaultText } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';
import { setField, valueOf } from '../run/references.ts';
import type { Failures } from './bulk.ts';
import { inputRecords } from './create.ts';
import { gather } from './gather.ts';
import { runQuery } from './query.ts';
import { save } from './save.ts';

export function updateRecords(context: FlowContext, element: Update, group: readonly Interview[]): Failures {
  const failures = new Map<Interview, string>();
  if (context.beforeSave && isTrigger(element)) {
    gather(group, failures, (interview) => changeTrigger(context, interview, element));
    return failures;
  }
  if (element.input === null) context.exec.tx.limits.spend('queries');
  const work = gather(group, failures, (interview) => recordsOf(context, interview, element));
  for (const [interview, problem] of save(context, 'update', work)) failures.set(interview, problem);
  return failures;
}

function isTrigger({ input }: Update): boolean {
  return input?.length === 1 && input[0]?.toLowerCase() === '$record';
}

/** Before the save the record in memory is what will be saved. */
function changeTrigger(context: FlowContext, interview: Interview, element: Update): void {
  const record = interview.trigger?.record;
  if (!record) return;
  for (const { field, value } of element.assignments)
    setField(record, field, valueOf(context, interview, value));
}

function recordsOf(context: FlowContext, interview: Interview, element: Update): SObject[] {
  const found = element.input
    ? inputRecords(context, interview, element.input)
    : matching(context, interview, element);
  return found.map((record) => {
    const { schema, fields } = record;
    const change = new SObject(schema);
    const values = element.assignments.length > 0 ? [] : writable(schema, fields);
    for (const [name, value] of values) change.fields.set(name, value);
    change.fields.set('id', fields.get('id') ?? null);
    for (const { field, value } of element.assignments)
      setField(change, field, valueOf(context, interview, value));
    return change;
  });
}

/** Fields that may be written; a record variable that was looked up also holds others. */
function writable(schema: ObjectSchema, fields: SObject['fields']): [string, Value][] {
  return [...fields].filter(([name]) => schema.fields.get(name)?.updateable === true);
}

/** Records that meet the filters. */
export function matching(context: FlowContext, interview: Interview, element: Update | Delete): SObject[] {
  const object = context.exec.schema.object(element.object ?? '');
  if (!object) throw new FlowFailure(element.name, `There is no object ${element.object ?? ''}`);
  const query = { object, fields: ['Id'], where: element.where, sort: null, limit: null };
  const access = accessOf(context, interview.frame.flow);
  try {
    return runQuery(context.exec, query, access, ({ right }) => valueOf(context, interview, right));
  } catch (error) {
    if (!isCatchable(error)) throw error;
    throw new FlowFailure(element.name, recordFaultText(element.kind, problemText(error)));
  }
}
