/**
 * Criteria of a sharing rule or a list view as a SOQL condition on the record. Source: Metadata API guide,
 * SharingCriteriaRule, ListView.
 */
import { parseLogic } from '../schema/conditionLogic.ts';
import type { Logic } from '../schema/conditionLogic.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { FilterItem } from '../schema/sharingRules.ts';
import type { Condition } from '../soql/ast.ts';
import { FilterProblem, filterCondition } from '../soql/filterItem.ts';

/** Whoever has criteria, with what it is called in messages. */
export interface Filtering {
  /** Absent: a sharing rule. */
  readonly what?: string;
  readonly object: string;
  readonly name: string;
  readonly criteria: readonly FilterItem[];
  /** `1 AND (2 OR 3)`; null when all criteria must hold. */
  readonly filterLogic: string | null;
}

/** Null for a rule without criteria. @throws Error LO4118 for criteria this org cannot follow. */
export function criteriaCondition(rule: Filtering, object: ObjectSchema): Condition | null {
  const terms = rule.criteria.map((item) => itemCondition(rule, item, object));
  if (terms.length === 0) return null;
  if (rule.filterLogic === null) return { kind: 'and', terms };
  return joined(logicOf(rule, rule.filterLogic, terms.length), terms);
}

function logicOf(rule: Filtering, text: string, count: number): Logic {
  try {
    return parseLogic(text, count);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw refusal(rule, `filter logic cannot be read: ${text}: ${error.message}`);
  }
}

function joined(logic: Logic, terms: readonly Condition[]): Condition {
  if (logic.kind === 'condition') return terms[logic.index]!;
  if (logic.kind === 'not') return { kind: 'not', term: joined(logic.term, terms) };
  return { kind: logic.kind, terms: logic.terms.map((term) => joined(term, terms)) };
}

function itemCondition(rule: Filtering, item: FilterItem, object: ObjectSchema): Condition {
  try {
    return filterCondition(object, item);
  } catch (error) {
    throw error instanceof FilterProblem ? refusal(rule, error.message) : error;
  }
}

function refusal(rule: Filtering, reason: string): Error {
  return new Error(`LO4118: ${rule.what ?? 'sharing rule'} ${rule.object}.${rule.name}: ${reason}`);
}
