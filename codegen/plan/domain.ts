import type { Position } from '../diagnostics/diagnostic.ts';
import { planClass } from './apexClass.ts';
import { unionView } from './contracts.ts';
import { flowNames } from './flows.ts';
import { allLabels } from './labels.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { triggerViews } from './triggers.ts';

const domainTemplate = /^templates\/(apex|apex-test)\/([a-z][a-z0-9-]*)\/([A-Za-z][A-Za-z0-9]*)\.cls\.hbs$/;

/** Folders whose templates are rendered by name; what lies elsewhere below `templates/` is a mistake. */
const knownFolders = ['contract', 'metadata', 'typings', 'trigger', 'partials', 'docs', 'flow'].map(
  (name) => `templates/${name}/`,
);

/** One class per file of `templates/apex` and `templates/apex-test`. */
export function planDomain(context: PlanContext, view: View): PlannedFile[] {
  return [...context.templates.keys()].flatMap((path) => {
    const match = domainTemplate.exec(path);
    const [, root, area, name] = match ?? [];
    const at: Position = { file: path, line: 1, column: 1 };
    if (root !== undefined && area !== undefined && name !== undefined) {
      const apex = {
        name: context.naming.className(name),
        area,
        test: root === 'apex-test',
        template: path,
        sources: [],
        view,
        at,
      };
      return planClass(apex, context);
    }
    if (!knownFolders.some((folder) => path.startsWith(folder))) context.diagnostics.report('LK0708', at);
    return [];
  });
}

/** The service classes that the controllers call must have a template. */
export function checkServices({ model, naming, classes, diagnostics }: PlanContext): void {
  for (const { name, service } of model.services) {
    if (service.value !== '' && !classes.has(naming.className(service.value))) {
      diagnostics.report('LK0212', service.at, service.value, name);
    }
  }
}

/** Part of the view -> model files it comes from, for the header of the generated file. */
export const viewSources: Readonly<Record<string, string>> = {
  object: 'model/objects',
  field: 'model/objects',
  relation: 'model/objects',
  children: 'model/objects',
  permission: 'model/permissions.ts',
  permissionSet: 'model/permissions.ts',
  label: 'model/labels',
  text: 'model/labels',
  union: 'model/vocabulary.ts',
  unions: 'model/vocabulary.ts',
  errors: 'model/errors.ts',
  mapping: 'model/mapping.ts',
  languages: 'model/languages.ts',
  triggers: 'model/triggers.ts',
};

/** The view of all Apex templates: see codegen/README.md. */
export function domainView(context: PlanContext, errors: readonly View[], mapping: readonly View[]): View {
  const { model, naming } = context;
  const names = <T extends { readonly name: string }>(list: readonly T[], value: (one: T) => unknown) =>
    Object.fromEntries(list.map((one) => [one.name, value(one)]));
  const prefixed = (one: { readonly name: string }) => naming.prefixed(one.name);
  const unions = model.unions.map((union) => unionView(union, context));
  return {
    ...context.base,
    object: names(model.objects, (object) => naming.object(object)),
    field: names(model.objects, (object) => names(object.fields, (field) => naming.field(object, field))),
    relation: names(model.objects, (object) =>
      names(
        object.fields.filter((field) => field.to !== undefined),
        (field) => naming.relation(object, field),
      ),
    ),
    children: names(model.objects, (object) =>
      names(
        object.fields.filter((field) => field.relationship !== undefined),
        (field) => naming.children(field.relationship ?? ''),
      ),
    ),
    permission: names(model.customPermissions, prefixed),
    permissionSet: names(model.permissionSets, prefixed),
    label: names(allLabels(context), prefixed),
    union: names(unions, (union) => union),
    unions,
    errors,
    mapping,
    languages: [{ code: 'en_US' }, ...model.languages.map(({ code }) => ({ code }))],
    triggers: triggerViews(context),
    flow: flowNames(context),
  };
}
