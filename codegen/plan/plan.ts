import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { languageCodes } from '../platform/languages.ts';
import type { Model } from '../read/model.ts';
import type { ProjectFacts } from '../read/project.ts';
import type { Template } from '../read/templates.ts';
import { planApps } from './apps.ts';
import { planContracts } from './contracts.ts';
import { planDocs } from './docs.ts';
import { checkServices, domainView, planDomain } from './domain.ts';
import { planErrors } from './errors.ts';
import { planFlowActions } from './flowActions.ts';
import { planFlows } from './flows.ts';
import { planLabels } from './labels.ts';
import { planMapping } from './mapping.ts';
import { NameSpace, Naming } from './names.ts';
import { checkObjects } from './objectChecks.ts';
import { planObjects } from './objects.ts';
import { planPermissions } from './permissions.ts';
import { labelExpression, type PlanContext } from './planContext.ts';
import type { PlannedFile } from './plannedFile.ts';
import { planRestResources } from './restResources.ts';
import { planServices } from './services.ts';
import { planStaticResources } from './staticResources.ts';
import { planTranslations } from './translations.ts';
import { planTriggers } from './triggers.ts';
import { planTypings } from './typings.ts';

/** Decides every file to generate and the values of its template, sorted by path. Reports every mistake it sees. */
export function plan(
  model: Model,
  templates: ReadonlyMap<string, Template>,
  facts: ProjectFacts,
  diagnostics: Diagnostics,
): PlannedFile[] {
  const naming = new Naming(model.package);
  const context: PlanContext = {
    model,
    templates,
    facts,
    diagnostics,
    naming,
    classes: new NameSpace('The class', diagnostics),
    base: {
      prefix: model.package.classPrefix,
      apiVersion: model.package.apiVersion,
      permissionPrefix: naming.prefixed(''),
      packagePath: naming.path,
      text: Object.fromEntries(model.labels.map(({ name }) => [name, labelExpression(name, { naming })])),
    },
  };
  checkPackage(context);
  checkObjects(context);
  const errors = planErrors(context);
  const view = domainView(context, errors, planMapping(context));
  const files = [
    ...planContracts(context),
    ...planServices(context),
    ...planFlowActions(context),
    ...planRestResources(context),
    ...planDomain(context, view),
    ...planTriggers(context, view),
    ...planFlows(context, view),
    ...planObjects(context),
    ...planPermissions(context),
    ...planApps(context),
    ...planStaticResources(context),
    ...planLabels(context),
    ...planTranslations(context),
    ...planTypings(context),
    ...planDocs(context, errors),
  ];
  checkServices(context);
  return onePerPath(files).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function checkPackage({ model, diagnostics }: PlanContext): void {
  const { classPrefix, objectPrefix, apiVersion, at } = model.package;
  if (!/^[A-Z][A-Za-z0-9]*$/.test(classPrefix))
    diagnostics.report('LK0102', at('classPrefix'), classPrefix, 'a class prefix');
  if (!/^[A-Z][A-Za-z0-9]*$/.test(objectPrefix))
    diagnostics.report('LK0102', at('objectPrefix'), objectPrefix, 'an object prefix');
  if (!/^\d{2}\.0$/.test(apiVersion))
    diagnostics.report('LK0004', at('apiVersion'), 'apiVersion', 'an API version such as 65.0');
  for (const language of model.languages) {
    if (!languageCodes.has(language.code))
      diagnostics.report('LK0608', language.at, language.code, didYouMean(language.code, languageCodes));
  }
}

/** Two things with one path have one name, which is reported already: the first stays. Some file systems ignore capitals. */
function onePerPath(files: readonly PlannedFile[]): PlannedFile[] {
  const byPath = new Map<string, PlannedFile>();
  for (const file of files) {
    const key = file.path.toLowerCase();
    if (!byPath.has(key)) byPath.set(key, file);
  }
  return [...byPath.values()];
}
