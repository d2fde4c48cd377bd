import type { CriterionView, Leaving, PolicyView } from 'latchkey/contracts';
import locale from '@salesforce/i18n/locale';
import { format, formatCount } from 'c/latchkeyText';
import { operatorLabels } from 'c/latchkeyVocabulary';
import { labels } from './labels';

/** A policy in words. */
export interface PolicyCard {
  readonly name: string;
  readonly label: string;
  readonly badges: readonly { readonly key: string; readonly text: string }[];
  /** What has to be met: a line above the criteria. */
  readonly rule: string;
  readonly criteria: readonly { readonly key: string; readonly text: string }[];
  /** What else is to be said, a sentence each. */
  readonly facts: readonly string[];
  readonly problems: readonly string[];
  readonly hasProblems: boolean;
  readonly link: string | undefined;
  readonly isChosen: boolean;
}

const LEAVING: Readonly<Record<Leaving, string>> = {
  Freeze: labels.leavingFreeze,
  Deactivate: labels.leavingDeactivate,
  Disable: labels.leavingDisable,
  Keep: labels.leavingKeep,
};

export function cardOf(policy: PolicyView, chosen: string): PolicyCard {
  const { name, label, problems, link } = policy;
  return {
    name,
    label,
    badges: badgesOf(policy),
    rule: ruleOf(policy),
    criteria: policy.criteria.map((criterion, index) => ({
      key: String(index),
      text: criterionText(criterion),
    })),
    facts: factsOf(policy),
    problems,
    hasProblems: problems.length > 0,
    link,
    isChosen: name === chosen,
  };
}

/** `2. Department equals Sales` */
export function criterionText({ position, fieldLabel, operator, value }: CriterionView): string {
  return format(
    labels.criterion,
    position,
    fieldLabel,
    operatorLabels[operator] ?? operator,
    value ?? '',
  ).trim();
}

function badgesOf({ active, order, excludes }: PolicyView): PolicyCard['badges'] {
  return [
    { key: 'order', text: format(labels.order, new Intl.NumberFormat(locale).format(order)) },
    { key: 'active', text: active ? labels.active : labels.inactive },
    ...(excludes ? [{ key: 'excludes', text: labels.excludes }] : []),
  ];
}

function ruleOf({ criteria, logic }: PolicyView): string {
  if (criteria.length === 0) return labels.noCriteria;
  return logic ? format(labels.logic, logic) : labels.allCriteria;
}

/** A policy that excludes gives nobody access, and so has no profile and no way of leaving. */
function factsOf(policy: PolicyView): string[] {
  const { removalLogic, recordTypes, excludes } = policy;
  const about = [
    ...(removalLogic ? [format(labels.removal, removalLogic)] : []),
    ...(recordTypes ? [format(labels.recordTypes, recordTypes)] : []),
  ];
  return excludes ? about : [...about, ...givingFacts(policy)];
}

function givingFacts({ profile, permissionSets, leaving, graceDays, people }: PolicyView): string[] {
  return [
    ...(profile ? [format(labels.profile, profile)] : []),
    ...(permissionSets.length > 0 ? [format(labels.sets, permissionSets.join(', '))] : []),
    ...(leaving ? [leavingText(leaving, graceDays)] : []),
    formatCount(people, labels.peopleOne, labels.peopleMany),
  ];
}

/** Freezing and keeping have no second stage. */
function leavingText(leaving: Leaving, graceDays: number): string {
  const hasGrace = graceDays > 0 && leaving !== 'Freeze' && leaving !== 'Keep';
  return hasGrace ? `${format(labels.grace, graceDays)} ${LEAVING[leaving]}` : LEAVING[leaving];
}
