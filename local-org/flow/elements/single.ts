/** Elements that each interview carries out for itself: nothing outside the interview is touched. */
import { DAY } from '../../runtime/calendar.ts';
import { decimalAdd, decimalSubtract, toDecimal } from '../../runtime/decimal.ts';
import { isNumber } from '../../runtime/equality.ts';
import { ApexDate, ApexDatetime, ApexList, SObject } from '../../runtime/values.ts';
import type { ApexMap, Value } from '../../runtime/values.ts';
import { mapOf } from '../../stdlib/system/map.ts';
import { NotSupportedError } from '../../runtime/notSupported.ts';
import type {
  Assignment,
  CustomError,
  Decision,
  Element,
  Flow,
  Loop,
  Subflow,
  Variable,
} from '../metadata/ast.ts';
import { processCollection } from './collections.ts';
import { groupMet, newlyMet } from '../run/conditions.ts';
import type { FlowContext } from '../run/context.ts';
import { plainText, sameFlowValue } from '../run/convert.ts';
import { FlowFailure } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';
import { asVariable, elementType, read, valueOf, write } from '../run/references.ts';
import { mergeText } from '../run/text.ts';

/** UNVERIFIED: How deep may subflows call subflows? */
const MAX_DEPTH = 50;

/**
 * Carries out one element. Returns the target that follows, null for the end of the flow, or undefined when the
 * interview is where it should be already.
 */
export function step(
  context: FlowContext,
  interview: Interview,
  element: Element,
): string | null | undefined {
  interview.frame.visited.add(element.name.toLowerCase());
  switch (element.kind) {
    case 'assignment':
      assign(context, interview, element);
      return element.next;
    case 'decision':
      return decide(context, interview, element);
    case 'loop':
      return turn(context, interview, element);
    case 'subflow':
      callSubflow(context, interview, element);
      return undefined;
    case 'customError':
      refuse(context, interview, element);
      return element.next;
    case 'collection':
      processCollection(context, interview, element);
      return element.next;
    case 'screen':
      interview.state = 'screen';
      return undefined;
    case 'rollback':
      rollBack(context, element.name);
      return element.next;
    case 'unsupported':
      throw new NotSupportedError(
        'LO8202',
        `element ${element.name} of flow ${interview.frame.flow.name}: ${element.tag}`,
      );
    default:
      throw new Error(`invariant: ${element.kind} is carried out with others`);
  }
}

/** Starts a flow: variables get their values, those that may be set from outside what is given. */
export function enter(
  context: FlowContext,
  interview: Interview,
  flow: Flow,
  call: Subflow | null,
  inputs: ReadonlyMap<string, Value>,
): void {
  if (interview.frames.length >= MAX_DEPTH) throw new FlowFailure(call?.name ?? null, 'Too many subflows');
  const { next } = flow.start;
  interview.frames.push({
    flow,
    values: new Map(),
    loops: new Map(),
    visited: new Set(),
    at: next === null ? null : (flow.elements.get(next.toLowerCase()) ?? null),
    call,
  });
  for (const resource of flow.resources.values()) {
    if (resource.kind !== 'variable') continue;
    const key = resource.name.toLowerCase();
    const given = resource.input ? inputs.get(key) : undefined;
    interview.frame.values.set(key, initial(context, interview, resource, given));
  }
}

function initial(
  context: FlowContext,
  interview: Interview,
  variable: Variable,
  given: Value | undefined,
): Value {
  if (given !== undefined) return asVariable(variable, given);
  if (variable.value !== null) return asVariable(variable, valueOf(context, interview, variable.value));
  if (variable.collection) return new ApexList(elementType(variable));
  return variable.dataType === 'boolean' ? false : null;
}

/** The end of a flow: of the interview, or back to the flow that called it with its outputs. */
export function leave(context: FlowContext, interview: Interview): void {
  if (interview.frames.length === 1) {
    interview.state = 'finished';
    return;
  }
  const { flow, values, call } = interview.frames.pop()!;
  const outputs = outputsOf(flow, values);
  for (const { name, to } of call!.outputs)
    write(context, interview, to, outputs.get(name.toLowerCase()) ?? null);
  if (call!.storeAutomatically)
    interview.frame.values.set(call!.name.toLowerCase(), outputMap(context, flow, outputs));
  const { next } = call!;
  interview.frame.at = next === null ? null : (interview.frame.flow.elements.get(next.toLowerCase()) ?? null);
}

/** Output variables by lower-case name. */
export function outputsOf(flow: Flow, values: ReadonlyMap<string, Value>): Map<string, Value> {
  const outputs = [...flow.resources.values()].filter(
    (resource) => resource.kind === 'variable' && resource.output,
  );
  return new Map(outputs.map(({ name }) => [name.toLowerCase(), values.get(name.toLowerCase()) ?? null]));
}

function outputMap({ exec }: FlowContext, flow: Flow, outputs: ReadonlyMap<string, Value>): ApexMap {
  const named = [...outputs].map(([key, value]) => [flow.resources.get(key)?.name ?? key, value] as const);
  return mapOf(exec, 'String', 'Object', named);
}

function callSubflow(context: FlowContext, interview: Interview, call: Subflow): void {
  const flow = context.catalogue.flow(call.flow);
  if (!flow) throw new FlowFailure(call.name, `The flow ${call.flow} does not exist or is not active`);
  const inputs = call.inputs.map(
    ({ name, value }) => [name.toLowerCase(), valueOf(context, interview, value)] as const,
  );
  enter(context, interview, flow, call, new Map(inputs));
}

function decide(context: FlowContext, interview: Interview, decision: Decision): string | null {
  for (const rule of decision.rules) {
    const test = (subject: Interview): boolean => groupMet(context, subject, rule.when);
    if (!(rule.whenChanged ? newlyMet(interview, test) : test(interview))) continue;
    interview.frame.visited.add(rule.name.toLowerCase());
    return rule.next;
  }
  return decision.next;
}

/** The items are those the collection has when the loop is entered. UNVERIFIED: Does a loop see items that it adds to its own collection? */
function turn(context: FlowContext, interview: Interview, loop: Loop): string | null {
  const { frame } = interview;
  const key = loop.name.toLowerCase();
  let rest = frame.loops.get(key);
  if (!rest) {
    const { value } = read(context, interview, loop.collection);
    rest = value instanceof ApexList ? [...value.items] : [];
    if (loop.descending) rest.reverse();
    frame.loops.set(key, rest);
  }
  if (rest.length === 0) {
    frame.loops.delete(key);
    return loop.next;
  }
  const item = rest.shift()!;
  if (loop.into) write(context, interview, loop.into, item);
  frame.values.set(key, item);
  return loop.each;
}

function assign(context: FlowContext, interview: Interview, { items }: Assignment): void {
  for (const { to, operator, value } of items) {
    const operand = valueOf(context, interview, value);
    const operate = OPERATORS[operator];
    if (!operate) throw new FlowFailure(null, `LO8204: operator ${operator} is not supported by local-org`);
    const before = operator === 'Assign' ? null : read(context, interview, to).value;
    write(context, interview, to, operate(before, operand));
  }
}

/** FlowAssignmentOperator in the Metadata API guide. */
export const OPERATORS: Readonly<Record<string, (before: Value, operand: Value) => Value>> = {
  Assign: (_before, operand) =>
    operand instanceof ApexList ? listOf(operand.elementType, operand.items) : operand,
  Add: (before, operand) =>
    before instanceof ApexList
      ? listOf(before.elementType, [...before.items, ...itemsOf(operand)])
      : sum(before, operand),
  AddAtStart: (before, operand) => changed(before, (items) => [...itemsOf(operand), ...items]),
  Subtract: (before, operand) => difference(before, operand),
  AssignCount: (_before, operand) =>
    toDecimal(operand instanceof ApexList ? operand.items.length : operand === null ? 0 : 1),
  RemoveFirst: (before, operand) => changed(before, (items) => withoutFirst(items, operand)),
  RemoveAll: (before, operand) =>
    changed(before, (items) =>
      items.filter((item) => !itemsOf(operand).some((other) => sameItem(item, other))),
    ),
  RemoveBeforeFirst: (before, operand) =>
    changed(before, (items) => items.slice(Math.max(0, indexOf(items, operand)))),
  RemoveAfterFirst: (before, operand) =>
    changed(before, (items) =>
      indexOf(items, operand) < 0 ? items : items.slice(0, indexOf(items, operand) + 1),
    ),
  RemovePosition: (before, operand) => {
    const position = Number(plainText(operand));
    return changed(before, (items) => items.filter((_item, index) => index + 1 !== position));
  },
  RemoveUncommon: (before, operand) =>
    changed(before, (items) =>
      items.filter((item) => itemsOf(operand).some((other) => sameItem(item, other))),
    ),
};

function listOf(itemType: string, items: readonly Value[]): ApexList {
  return new ApexList(itemType, [...items]);
}

function changed(before: Value, change: (items: readonly Value[]) => readonly Value[]): Value {
  return before instanceof ApexList ? listOf(before.elementType, change(before.items)) : before;
}

function itemsOf(value: Value): readonly Value[] {
  return value instanceof ApexList ? value.items : [value];
}

function sameItem(a: Value, b: Value): boolean {
  if (a instanceof SObject || b instanceof SObject) return a === b || sameRecord(a, b);
  return a === b || sameFlowValue(a, b);
}

function sameRecord(a: Value, b: Value): boolean {
  const id = a instanceof SObject ? (a.fields.get('id') ?? null) : null;
  return id !== null && b instanceof SObject && b.fields.get('id') === id;
}

function indexOf(items: readonly Value[], operand: Value): number {
  return items.findIndex((item) => sameItem(item, operand));
}

function withoutFirst(items: readonly Value[], operand: Value): readonly Value[] {
  const index = indexOf(items, operand);
  return items.filter((_item, at) => at !== index);
}

/** Numbers add, dates move by days, text is joined. Nothing counts as zero. UNVERIFIED: Does Add to an empty number give the operand? */
function sum(before: Value, operand: Value): Value {
  if (before instanceof ApexDate && isNumber(operand))
    return new ApexDate(before.epochDay + toDecimal(operand).value.toNumber());
  if (before instanceof ApexDatetime && isNumber(operand))
    return new ApexDatetime(before.millis + toDecimal(operand).value.toNumber() * DAY);
  if (isNumber(operand) && (before === null || isNumber(before)))
    return decimalAdd(toDecimal(before ?? 0), toDecimal(operand));
  if (operand === null) return before;
  return plainText(before) + plainText(operand);
}

function difference(before: Value, operand: Value): Value {
  if (before instanceof ApexDate && isNumber(operand))
    return new ApexDate(before.epochDay - toDecimal(operand).value.toNumber());
  if (before instanceof ApexDatetime && isNumber(operand))
    return new ApexDatetime(before.millis - toDecimal(operand).value.toNumber() * DAY);
  if (isNumber(operand) && (before === null || isNumber(before)))
    return decimalSubtract(toDecimal(before ?? 0), toDecimal(operand));
  return before;
}

function refuse(context: FlowContext, interview: Interview, element: CustomError): void {
  const { trigger } = interview;
  if (!trigger?.refuse)
    throw new FlowFailure(element.name, 'A custom error needs a record that is being saved');
  for (const { text, field } of element.messages) trigger.refuse(mergeText(context, interview, text), field);
}

function rollBack({ rollBack: takeBack }: FlowContext, name: string): void {
  if (takeBack === null) throw new FlowFailure(name, 'Roll Back Records is available in screen flows only');
  takeBack();
}
