import { compare } from '../diagnostics/diagnostic.ts';
import { limits } from '../platform/limits.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

/** All labels in one file, by name, as Salesforce stores them. */
export function planLabels(context: PlanContext): PlannedFile[] {
  const { diagnostics, model } = context;
  if (model.labels.length === 0) return [];
  const names = new NameSpace('The label', diagnostics);
  for (const label of model.labels) {
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
  }
  const first = model.labels[0]?.at() ?? { file: 'model/labels', line: 1, column: 1 };
  return [
    {
      path: 'force-app/main/schema/labels/CustomLabels.labels-meta.xml',
      language: 'xml',
      template: 'templates/metadata/labels.hbs',
      sources: [...new Set(model.labels.map((label) => label.at().file))],
      view: { ...context.base, labels: labelViews(context) },
      at: first,
    },
  ];
}

/** Labels with their full names, sorted by name. */
export function labelViews({ model, naming }: PlanContext): (View & { readonly name: string })[] {
  return model.labels
    .map((label) => ({ name: naming.prefixed(label.name), text: label.text, description: label.description }))
    .sort((a, b) => compare(a.name, b.name));
}
