/** Screen flows: begin, next, back, and the screen anew while something is entered. */
import type { OrgCore } from '../../core.ts';
import { FlowRequestError, FlowSessions } from '../../flow/screen/session.ts';
import type { FlowInputs } from '../../flow/screen/session.ts';
import type { FlowView } from '../../flow/screen/view.ts';
import { badRequest, notFound, textOf } from './call.ts';
import type { ApiCall, ApiHandler } from './call.ts';

const sessions = new WeakMap<OrgCore, FlowSessions>();

/** Body `{ flow, inputs }`; inputs are texts, or lists of texts, by variable name. */
export const startFlow: ApiHandler = (call) =>
  answer(call, (flows) => flows.start(call.userId, textOf(call.body, 'flow'), inputsOf(call.body)));

/** Body `{ interview, values }`, values by component name. */
export const nextScreen: ApiHandler = (call) =>
  answer(call, (flows) => flows.next(call.userId, textOf(call.body, 'interview'), valuesOf(call.body)));

export const previousScreen: ApiHandler = (call) =>
  answer(call, (flows) => flows.back(call.userId, textOf(call.body, 'interview'), valuesOf(call.body)));

export const refreshScreen: ApiHandler = (call) =>
  answer(call, (flows) => flows.refresh(call.userId, textOf(call.body, 'interview'), valuesOf(call.body)));

function answer({ org }: ApiCall, work: (flows: FlowSessions) => FlowView): FlowView {
  const { core } = org;
  if (core === undefined) throw badRequest('This org does not run flows');
  let flows = sessions.get(core);
  if (flows === undefined) sessions.set(core, (flows = new FlowSessions(core)));
  try {
    return work(flows);
  } catch (error) {
    if (error instanceof FlowRequestError) throw notFound(error.message);
    throw error;
  }
}

function valuesOf(body: ApiCall['body']): Record<string, unknown> {
  const values = body['values'] ?? {};
  if (typeof values !== 'object' || Array.isArray(values)) throw badRequest('values must be an object');
  return values as Record<string, unknown>;
}

function inputsOf(body: ApiCall['body']): FlowInputs {
  const inputs = body['inputs'] ?? {};
  if (typeof inputs !== 'object' || Array.isArray(inputs)) throw badRequest('inputs must be an object');
  const given = Object.entries(inputs as object);
  if (!given.every(([, value]) => isText(value) || (Array.isArray(value) && value.every(isText))))
    throw badRequest('inputs must be texts or lists of texts');
  return Object.fromEntries(given) as FlowInputs;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
