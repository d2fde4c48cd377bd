/** Create Records; a platform event is published by creating it. */
import { ApexList, SObject } from '../../runtime/values.ts';
import type { Create } from '../metadata/ast.ts';
import type { FlowContext } from '../run/context.ts';
import { FlowFailure } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';
import { read, setField, valueOf, write } from '../run/references.ts';
import type { Failures } from './bulk.ts';
import { gather } from './gather.ts';
import { save } from './save.ts';

export function createRecords(context: FlowContext, element: Create, group: readonly Interview[]): Failures {
  const failures = new Map<Interview, string>();
  const work = gather(group, failures, (interview) => recordsOf(context, interview, element));
  for (const [interview, problem] of save(context, 'insert', work)) failures.set(interview, problem);
  for (const [interview, records] of work) {
    if (failures.has(interview)) continue;
    const id = records[0]?.fields.get('id') ?? null;
    if (element.idTo) write(context, interview, element.idTo, id);
    if (element.storeAutomatically) interview.frame.values.set(element.name.toLowerCase(), id);
  }
  return failures;
}

function recordsOf(context: FlowContext, interview: Interview, element: Create): SObject[] {
  if (element.input) return inputRecords(context, interview, element.input);
  const object = context.exec.schema.object(element.object ?? '');
  if (!object) throw new FlowFailure(element.name, `There is no object ${element.object ?? ''}`);
  const record = new SObject(object);
  for (const { field, value } of element.assignments)
    setField(record, field, valueOf(context, interview, value));
  return [record];
}

/** The record or the records of a variable. */
export function inputRecords(context: FlowContext, interview: Interview, path: readonly string[]): SObject[] {
  const { value } = read(context, interview, path);
  const items = value instanceof ApexList ? value.items : [value];
  return items.map((item) => {
    if (item instanceof SObject) return item;
    throw new FlowFailure(null, `${path.join('.')} holds no record`);
  });
}
