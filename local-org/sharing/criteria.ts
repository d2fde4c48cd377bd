/**
 * Criteria of a sharing rule or a list view as a SOQL condition on the record. Source: Metadata API guide,
 * SharingCriteriaRule, ListView.
 */
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
  return new FilterLogic(rule, rule.filterLogic, terms).condition();
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

/** `1 AND (2 OR NOT 3)`, read by descent; AND binds closer than OR. */
class FilterLogic {
  readonly #rule: Filtering;
  readonly #tokens: readonly string[];
  readonly #terms: readonly Condition[];
  #at = 0;

  constructor(rule: Filtering, logic: string, terms: readonly Condition[]) {
    this.#rule = rule;
    this.#tokens = logic.toUpperCase().match(/\d+|AND|OR|NOT|[()]|\S/g) ?? [];
    this.#terms = terms;
  }

  condition(): Condition {
    const result = this.#or();
    if (this.#at < this.#tokens.length) throw this.#wrong();
    return result;
  }

  #or(): Condition {
    const terms = [this.#and()];
    while (this.#take('OR')) terms.push(this.#and());
    return terms.length === 1 ? terms[0]! : { kind: 'or', terms };
  }

  #and(): Condition {
    const terms = [this.#single()];
    while (this.#take('AND')) terms.push(this.#single());
    return terms.length === 1 ? terms[0]! : { kind: 'and', terms };
  }

  #single(): Condition {
    if (this.#take('NOT')) return { kind: 'not', term: this.#single() };
    if (this.#take('(')) {
      const inner = this.#or();
      if (!this.#take(')')) throw this.#wrong();
      return inner;
    }
    const term = this.#terms[Number(this.#tokens[this.#at++]) - 1];
    if (!term) throw this.#wrong();
    return term;
  }

  #take(token: string): boolean {
    if (this.#tokens[this.#at] !== token) return false;
    this.#at += 1;
    return true;
  }

  #wrong(): Error {
    return refusal(this.#rule, `filter logic cannot be read: ${this.#tokens.join(' ')}`);
  }
}
