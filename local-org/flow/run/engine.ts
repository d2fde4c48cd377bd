/**
 * Runs the interviews of one batch together: each goes on until it reaches an element that works on records or calls
 * something; those that stopped at the same element are carried out together; and so on until all are done.
 * Source: https://help.salesforce.com/s/articleView?id=platform.flow_concepts_bulkification.htm
 */
import type { Value } from '../../runtime/values.ts';
import type { Element } from '../metadata/ast.ts';
import { BULK, isBulk } from '../elements/bulk.ts';
import { enter, leave, step } from '../elements/single.ts';
import type { FlowContext } from './context.ts';
import { FlowFailure } from './failure.ts';
import type { Interview } from './interview.ts';

/** More elements than this in one interview are taken for an endless loop. Source: "Flow Limits", executed elements. */
const MAX_STEPS = 100_000;

/** Leaves every interview finished, failed, or at a screen. Limits and defects are thrown. */
export function runInterviews(context: FlowContext, interviews: readonly Interview[]): void {
  for (const interview of interviews) advance(context, interview);
  for (let groups = stopped(interviews); groups.length > 0; groups = stopped(interviews)) {
    for (const group of groups) {
      carryOut(context, group);
      for (const interview of group) advance(context, interview);
    }
  }
}

/** Interviews by the element they stopped at, in the order of their first one. */
function stopped(interviews: readonly Interview[]): Interview[][] {
  const groups = new Map<Element, Interview[]>();
  for (const interview of interviews) {
    if (interview.state !== 'running') continue;
    const at = interview.frame.at!;
    const group = groups.get(at);
    if (group) group.push(interview);
    else groups.set(at, [interview]);
  }
  return [...groups.values()];
}

function carryOut(context: FlowContext, group: readonly Interview[]): void {
  const element = group[0]!.frame.at!;
  for (const interview of group) interview.frame.visited.add(element.name.toLowerCase());
  const failures = BULK[element.kind as keyof typeof BULK](context, element as never, group);
  for (const interview of group) {
    const failure = failures.get(interview);
    if (failure === undefined) goTo(interview, element.next);
    else fault(interview, element, failure);
  }
}

/** Goes along the fault path, or ends the interview. */
function fault(interview: Interview, element: Element, message: string): void {
  interview.faultMessage = message;
  const target = 'fault' in element ? element.fault : null;
  if (target !== null) return goTo(interview, target);
  fail(interview, new FlowFailure(element.name, message));
}

function fail(interview: Interview, failure: FlowFailure): void {
  interview.state = 'failed';
  interview.failure = failure;
}

/** Up to the next element that is carried out together with others, a screen, or the end. */
function advance(context: FlowContext, interview: Interview): void {
  for (let count = 0; interview.state === 'running'; count++) {
    const { at } = interview.frame;
    if (at !== null && isBulk(at)) return;
    try {
      if (count > MAX_STEPS) throw new FlowFailure(at?.name ?? null, 'The flow runs in an endless loop');
      if (at === null) leave(context, interview);
      else goTo(interview, step(context, interview, at));
    } catch (error) {
      if (!(error instanceof FlowFailure)) throw error;
      fail(interview, new FlowFailure(error.element ?? at?.name ?? null, error.message));
    }
  }
}

function goTo(interview: Interview, target: string | null | undefined): void {
  if (target === undefined) return;
  const { frame } = interview;
  frame.at = target === null ? null : (frame.flow.elements.get(target.toLowerCase()) ?? null);
}

/** Values of input variables by lower-case name. */
export type Inputs = ReadonlyMap<string, Value>;

/** An interview at the start of its flow, or of one of its scheduled paths. */
export function begin(
  context: FlowContext,
  interview: Interview,
  inputs: Inputs,
  from?: string | null,
): void {
  enter(context, interview, interview.flow, null, inputs);
  if (from !== undefined) goTo(interview, from);
}
