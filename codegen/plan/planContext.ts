import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Model, Translations, UnionSpec } from '../read/model.ts';
import type { ProjectFacts } from '../read/project.ts';
import type { Template } from '../read/templates.ts';
import { NameSpace, type Naming } from './names.ts';
import type { View } from './plannedFile.ts';

/** What every part of the plan looks at. */
export interface PlanContext {
  readonly model: Model;
  readonly naming: Naming;
  readonly diagnostics: Diagnostics;
  readonly templates: ReadonlyMap<string, Template>;
  readonly facts: ProjectFacts;
  /** Names of all Apex classes, with prefix. */
  readonly classes: NameSpace;
  /** `prefix`, `apiVersion`, `permissionPrefix`, `packagePath`, `text`: in every view. */
  readonly base: View;
}

/** The union of that name. */
export function findUnion(context: PlanContext, name: string): UnionSpec | undefined {
  return context.model.unions.find((union) => union.name === name);
}

/** Values of a union as people read them: each with its label and the texts of other languages. */
export function valueTexts(
  union: UnionSpec,
  { model }: Pick<PlanContext, 'model'>,
): { readonly value: string; readonly label: string; readonly translations: Translations }[] {
  const texts = model.picklistTexts.find((one) => one.union === union.name)?.values ?? [];
  return union.members.map(({ value }) => {
    const found = texts.find((one) => one.value === value);
    return { value, label: found?.text ?? value, translations: found?.translations ?? new Map() };
  });
}

/** Apex that reads a label in the language of the user. */
export function labelExpression(name: string, { naming }: Pick<PlanContext, 'naming'>): string {
  return `System.Label.${naming.prefixed(name)}`;
}
