import { compare } from '../diagnostics/diagnostic.ts';
import { limits } from '../platform/limits.ts';
import { unread, type LabelSpec } from '../read/model.ts';
import { errorLabels } from './errors.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

/** The labels of `model/labels` and those of the errors: message and cure of each. */
export function allLabels(context: Pick<PlanContext, 'model'>): LabelSpec[] {
  return [...context.model.labels, ...errorLabels(context.model.errors)];
}

/** All labels in one file, by name, as Salesforce stores them. */
export function planLabels(context: PlanContext): PlannedFile[] {
  const { diagnostics } = context;
  const labels = allLabels(context);
  const [first] = labels;
  if (first === undefined) return [];
  const names = new NameSpace('The label', diagnostics);
  for (const label of labels) {
    const name = context.naming.prefixed(label.name);
    names.claim(name, label.at());
    checkName(name, 'labelName', 'a label', label.at(), diagnostics);
    checkText(label.text, limits.labelText, 'The text', label.at('text'), diagnostics);
    checkText(
      label.description,
      limits.labelDescription,
      'The description',
      label.at('description'),
      diagnostics,
    );
    checkTranslations(label, context);
  }
  return [
    {
      path: 'force-app/main/schema/labels/CustomLabels.labels-meta.xml',
      language: 'xml',
      template: 'templates/metadata/labels.hbs',
      sources: labelSources(context),
      view: { ...context.base, labels: labelViews(context) },
      at: first.at(),
    },
  ];
}

/** Files of the model that labels come from. */
export function labelSources(context: PlanContext): string[] {
  return [...new Set(allLabels(context).map((label) => label.at().file))].sort(compare);
}

/** Labels with their full names, sorted by name. */
export function labelViews(context: PlanContext): (View & { readonly name: string })[] {
  return allLabels(context)
    .map((label) => ({
      name: context.naming.prefixed(label.name),
      text: label.text,
      description: label.description,
    }))
    .sort((a, b) => compare(a.name, b.name));
}

/** A translation has a text and says all that the English text says: the same placeholders. */
function checkTranslations(label: LabelSpec, { model, diagnostics }: PlanContext): void {
  for (const { code, name } of model.languages) {
    const translated = label.translations.get(code);
    if (translated === undefined || translated.value.includes(unread)) continue;
    checkText(translated.value, limits.labelTranslation, `The ${name} text`, translated.at, diagnostics);
    const [wanted, found] = [placeholders(label.text), placeholders(translated.value)];
    if (wanted !== found)
      diagnostics.report('LK0609', translated.at, name, label.name, wanted || 'none', found || 'none');
  }
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g) ?? [])].sort(compare).join(' ');
}
