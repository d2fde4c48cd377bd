/** Calls of actions: invocable Apex, and the simple e-mail. */
import { ApexMap, ApexList } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { exceptionText } from '../../runtime/exceptions.ts';
import { invocableMethod, invokeApex } from '../../stdlib/flow/apexAction.ts';
import { mapOf } from '../../stdlib/system/map.ts';
import type { ActionCall, Flow } from '../metadata/ast.ts';
import { accessOf } from '../run/context.ts';
import type { FlowContext } from '../run/context.ts';
import { plainText } from '../run/convert.ts';
import { FlowFailure, isCatchable } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';
import { valueOf, write } from '../run/references.ts';
import type { Failures } from './bulk.ts';
import { gather } from './gather.ts';

type Call = (
  context: FlowContext,
  element: ActionCall,
  inputs: readonly ApexMap[],
  flow: Flow,
) => readonly ApexMap[];

/** By action type. InvocableActionType in the Metadata API guide. */
const ACTIONS: Readonly<Record<string, Call>> = { apex: callApex, emailSimple: sendEmail };

export const ACTION_TYPES: ReadonlySet<string> = new Set(Object.keys(ACTIONS));

/**
 * All interviews that stopped at the action call it together: one list, an element per interview, in order.
 * Source: "How Flow Bulkification Works"; InvocableMethod annotation in the Apex guide.
 */
export function callAction(context: FlowContext, element: ActionCall, group: readonly Interview[]): Failures {
  const failures = new Map<Interview, string>();
  const inputs = gather(group, failures, (interview) => inputOf(context, interview, element));
  const callers = [...inputs.keys()];
  if (callers.length === 0) return failures;
  try {
    const call = ACTIONS[element.actionType];
    if (!call)
      throw new FlowFailure(
        null,
        `LO8203: actions of type ${element.actionType} are not supported by local-org`,
      );
    const outputs = call(context, element, [...inputs.values()], callers[0]!.frame.flow);
    callers.forEach((interview, index) => keep(context, interview, element, outputs[index]!));
  } catch (error) {
    const message = faultText(error);
    for (const interview of callers) failures.set(interview, message);
  }
  return failures;
}

function faultText(error: unknown): string {
  if (error instanceof FlowFailure) return error.message;
  if (isCatchable(error)) return `An Apex error occurred: ${exceptionText(error.exception)}`;
  throw error;
}

function inputOf(context: FlowContext, interview: Interview, element: ActionCall): ApexMap {
  const entries = element.inputs.map(
    ({ name, value }) => [name, valueOf(context, interview, value)] as const,
  );
  return mapOf(context.exec, 'String', 'Object', entries);
}

function keep(context: FlowContext, interview: Interview, element: ActionCall, outputs: ApexMap): void {
  const named = new Map(
    [...outputs.entries.values()].map(({ key, value }) => [plainText(key).toLowerCase(), value]),
  );
  for (const { name, to } of element.outputs)
    write(context, interview, to, named.get(name.toLowerCase()) ?? null);
  if (element.storeAutomatically) interview.frame.values.set(element.name.toLowerCase(), outputs);
}

/**
 * "Users who invoke the action from a flow must have the appropriate Apex class access" (Apex guide, invocable actions).
 * UNVERIFIED: Does a flow in system context need the running user's access to the class of an Apex action? Here not.
 */
function callApex(
  context: FlowContext,
  { actionName }: ActionCall,
  inputs: readonly ApexMap[],
  flow: Flow,
): readonly ApexMap[] {
  const { exec } = context;
  const method = invocableMethod(exec, actionName);
  if (!method) throw new FlowFailure(null, `${actionName} is not an invocable action`);
  if (accessOf(context, flow).access === 'user' && !context.canAccessClass(exec.tx.userId, actionName)) {
    throw new FlowFailure(null, `You do not have access to the Apex class named '${actionName}'.`);
  }
  return invokeApex(exec, method, inputs);
}

/** Source: "Send Email" core action; senders other than the running user have no effect on what is captured. */
function sendEmail(
  { exec }: FlowContext,
  _element: ActionCall,
  inputs: readonly ApexMap[],
): readonly ApexMap[] {
  exec.tx.limits.spend('emailInvocations');
  return inputs.map((input) => {
    const value = (name: string): Value => {
      for (const { key, value: found } of input.entries.values())
        if (plainText(key).toLowerCase() === name) return found;
      return null;
    };
    const list = value('emailaddressesarray');
    const addresses = [
      ...plainText(value('emailaddresses')).split(/[,;]/),
      ...(list instanceof ApexList ? list.items.map(plainText) : []),
    ];
    exec.tx.sendEmail({
      kind: 'single',
      to: addresses.map((address) => address.trim()).filter((address) => address !== ''),
      subject: plainText(value('emailsubject')),
      body: plainText(value('emailbody')),
      relatedId: null,
    });
    return new ApexMap('String', 'Object');
  });
}
