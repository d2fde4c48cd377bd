/**
 * Conditions of decisions, entry criteria and visibility rules.
 * Source: https://help.salesforce.com/s/articleView?id=platform.flow_ref_operators_condition.htm
 */
import { ApexList, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Condition, ConditionGroup } from '../metadata/conditions.ts';
import { isMet } from '../metadata/conditions.ts';
import type { FlowContext } from './context.ts';
import { compareFlowValues, plainText, sameFlowValue } from './convert.ts';
import { FlowFailure } from './failure.ts';
import { Interview } from './interview.ts';
import { read, valueOf } from './references.ts';

export function groupMet(context: FlowContext, interview: Interview, group: ConditionGroup): boolean {
  return isMet(group, (condition) => conditionMet(context, interview, condition));
}

/**
 * Met now and not by the record as it was before; a new record always counts as changed.
 * Source: FlowStart.doesRequireRecordChangedToMeetCriteria in the Metadata API guide.
 */
export function newlyMet(interview: Interview, test: (interview: Interview) => boolean): boolean {
  const { trigger } = interview;
  if (!test(interview)) return false;
  if (!trigger?.prior) return true;
  const before = new Interview(interview.flow, interview.startedAt, { record: trigger.prior, prior: null });
  before.frames.push(...interview.frames);
  return !test(before);
}

type Test = (left: Value, right: Value) => boolean;

const TESTS: Readonly<Record<string, Test>> = {
  EqualTo: sameFlowValue,
  NotEqualTo: (left, right) => !sameFlowValue(left, right),
  GreaterThan: (left, right) => (compareFlowValues(left, right) ?? 0) > 0,
  GreaterThanOrEqualTo: (left, right) => (compareFlowValues(left, right) ?? -1) >= 0,
  LessThan: (left, right) => (compareFlowValues(left, right) ?? 0) < 0,
  LessThanOrEqualTo: (left, right) => (compareFlowValues(left, right) ?? 1) <= 0,
  Contains: (left, right) =>
    left instanceof ApexList ? has(left, right) : folded(left).includes(folded(right)),
  StartsWith: (left, right) => folded(left).startsWith(folded(right)),
  EndsWith: (left, right) => folded(left).endsWith(folded(right)),
  In: (left, right) => right instanceof ApexList && has(right, left),
  NotIn: (left, right) => !(right instanceof ApexList && has(right, left)),
  IsNull: (left, right) => isNothing(left) === (right !== false),
  IsBlank: (left, right) => (isNothing(left) || plainText(left).trim() === '') === (right !== false),
  IsEmpty: (left, right) =>
    (left === null || (left instanceof ApexList && left.items.length === 0)) === (right !== false),
};

/** Operators conditions may have, for the check of the metadata. */
export const OPERATORS: ReadonlySet<string> = new Set([
  ...Object.keys(TESTS),
  'IsChanged',
  'WasSet',
  'WasVisited',
  'WasSelected',
]);

function has(list: ApexList, value: Value): boolean {
  return list.items.some((item) => sameFlowValue(item, value));
}

function folded(value: Value): string {
  return plainText(value).toLowerCase();
}

/** UNVERIFIED: Is the condition `collection Is Null` true for an empty collection? Here it is not. */
function isNothing(value: Value): boolean {
  return value === null;
}

function conditionMet(context: FlowContext, interview: Interview, condition: Condition): boolean {
  const right = valueOf(context, interview, condition.right);
  const expected = right !== false;
  switch (condition.operator) {
    case 'IsChanged':
      return isChanged(context, interview, condition) === expected;
    case 'WasVisited':
      return interview.frame.visited.has((condition.left[0] ?? '').toLowerCase()) === expected;
    case 'WasSet':
      return wasSet(context, interview, condition) === expected;
    case 'WasSelected':
      return wasSelected(interview, condition.left[0] ?? '') === expected;
  }
  const test = TESTS[condition.operator];
  if (!test)
    throw new FlowFailure(null, `LO8204: operator ${condition.operator} is not supported by local-org`);
  return test(read(context, interview, condition.left).value, right);
}

/** A new record's fields count as changed when they hold something. UNVERIFIED: Is Is Changed true when a record is created? */
function isChanged(context: FlowContext, interview: Interview, { left }: Condition): boolean {
  const { value } = read(context, interview, left);
  const [, ...fields] = left;
  const before = interview.trigger?.prior
    ? read(context, interview, ['$Record__Prior', ...fields]).value
    : null;
  return !sameFlowValue(value, before);
}

function wasSet(context: FlowContext, interview: Interview, { left }: Condition): boolean {
  const holder = read(context, interview, left.slice(0, -1)).value;
  if (holder instanceof SObject)
    return (holder.fields.get((left.at(-1) ?? '').toLowerCase()) ?? null) !== null;
  return read(context, interview, left).value !== null;
}

/** Names of choices that were picked are kept with the values, behind this mark. */
export const PICKED = 'picked:';

function wasSelected(interview: Interview, choice: string): boolean {
  return interview.frame.values.get(PICKED + choice.toLowerCase()) === true;
}
