import type {
  AccessTrace,
  CriterionTrace,
  Operator,
  PolicyTrace,
  PreflightFinding,
  StepTrace,
  ValueTrace,
} from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { operatorLabels, stepLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** A line with an icon that says yes or no. */
export interface MarkedLine {
  readonly key: string;
  readonly icon: string;
  readonly iconVariant: string;
  readonly iconText: string;
  readonly text: string;
}

/** One criterion: the test, and below it the values of both sides. */
export interface CriterionLine extends MarkedLine {
  readonly sides: string;
}

export interface PolicyItem {
  readonly key: string;
  readonly title: string;
  readonly problem: string | undefined;
  /** How the criteria are combined; undefined for all of them. */
  readonly logic: string | undefined;
  readonly criteria: readonly CriterionLine[];
}

/** An explanation as it is shown. */
export interface ShownTrace {
  readonly steps: readonly MarkedLine[];
  readonly policies: readonly PolicyItem[];
  readonly hasPolicies: boolean;
  readonly faultLines: readonly string[];
  readonly findings: readonly PreflightFinding[];
  readonly hasFindings: boolean;
  readonly values: readonly { readonly key: string; readonly text: string }[];
  readonly hasValues: boolean;
  /** Empty when the first username was free. */
  readonly collisions: string;
}

const YES = { icon: 'utility:check', iconVariant: 'success' };
/** No alarm: that nothing is to be done is mostly right. */
const END = { icon: 'utility:dash', iconVariant: '' };
const NO = { icon: 'utility:close', iconVariant: 'error' };

/** Tests without a value to compare with. */
const ALONE: ReadonlySet<string> = new Set<Operator>(['is blank', 'is not blank', 'changed']);

export function shownTrace(trace: AccessTrace): ShownTrace {
  const faults = faultLines(trace);
  const values = trace.values
    .filter(isTelling)
    .map((value) => ({ key: value.field, text: valueText(value) }));
  return {
    steps: trace.steps.map(stepLine),
    policies: trace.policies.map(policyItem),
    hasPolicies: trace.policies.length > 0,
    faultLines: faults,
    findings: trace.findings,
    hasFindings: trace.findings.length + faults.length > 0,
    values,
    hasValues: values.length > 0,
    collisions: trace.collisions.length > 0 ? format(labels.collisions, trace.collisions.join(', ')) : '',
  };
}

function stepLine({ step, passed, summary }: StepTrace): MarkedLine {
  return {
    key: step,
    ...(passed ? YES : END),
    iconText: passed ? labels.passed : labels.ended,
    text: format(labels.step, stepLabels[step], summary),
  };
}

function policyItem(policy: PolicyTrace): PolicyItem {
  return {
    key: policy.name,
    title: format(labels.policy, policy.label, verdict(policy)),
    problem: policy.problem,
    logic: policy.logic && policy.criteria.length > 1 ? format(labels.logic, policy.logic) : undefined,
    criteria: policy.criteria.map(criterionLine),
  };
}

function verdict({ concerns, met, decides, excludes }: PolicyTrace): string {
  if (!concerns) {
    return labels.policyElsewhere;
  }
  if (decides) {
    return excludes ? labels.policyKeepsOut : labels.policyDecides;
  }
  return met ? labels.policyMet : labels.policyNotMet;
}

/** A policy may hold an operator that is none: it is shown as it stands there. */
function criterionLine(criterion: CriterionTrace): CriterionLine {
  const { position, field, label, operator, met } = criterion;
  const test = operatorLabels[operator as Operator] ?? operator;
  return {
    key: `${position} ${field}`,
    ...(met ? YES : NO),
    iconText: met ? labels.met : labels.notMet,
    text: format(labels.criterion, position, label ?? field, test),
    sides: sidesOf(criterion),
  };
}

function sidesOf({ operator, wanted, visible, seen }: CriterionTrace): string {
  const value = visible ? (seen ?? labels.blank) : labels.hidden;
  return ALONE.has(operator)
    ? format(labels.seen, value)
    : format(labels.sides, wanted ?? labels.blank, value);
}

/** The fault that ended the plan: message, cure and code, unless a finding says it already. */
function faultLines({ findings, message, cure, errorCode }: AccessTrace): string[] {
  if (!errorCode || findings.some((finding) => finding.code === errorCode)) {
    return [];
  }
  const lines = message ? [message] : [];
  if (cure) lines.push(format(labels.outcomeCure, cure));
  lines.push(format(labels.outcomeCode, errorCode));
  return lines;
}

/** Ids say nothing to people, and neither does a field that is and stays blank. */
function isTelling({ field, before, after }: ValueTrace): boolean {
  return !field.endsWith('Id') && Boolean(before || after);
}

/** A field of the user with the value to be, and the one before it where there is a user. */
function valueText({ field, before, after }: ValueTrace): string {
  const to = after ?? labels.blank;
  return before ? format(labels.valueChange, field, before, to) : format(labels.value, field, to);
}
