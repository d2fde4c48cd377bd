/** Delete Records. */
import type { Delete } from '../metadata/ast.ts';
import type { FlowContext } from '../run/context.ts';
import type { Interview } from '../run/interview.ts';
import type { Failures } from './bulk.ts';
import { inputRecords } from './create.ts';
import { gather } from './gather.ts';
import { save } from './save.ts';
import { matching } from './update.ts';

export function deleteRecords(context: FlowContext, element: Delete, group: readonly Interview[]): Failures {
  const failures = new Map<Interview, string>();
  if (element.input === null) context.exec.tx.limits.spend('queries');
  const work = gather(group, failures, (interview) =>
    element.input ? inputRecords(context, interview, element.input) : matching(context, interview, element),
  );
  for (const [interview, problem] of save(context, 'delete', work)) failures.set(interview, problem);
  return failures;
}
