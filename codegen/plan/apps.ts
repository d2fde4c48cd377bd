import type { Position } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/suggest.ts';
import { kindTitle, limits } from '../platform/limits.ts';
import type { AppSpec, Named, TabSpec, UtilitySpec } from '../read/model.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const folder = 'force-app/main/surface';

/** Standard tabs that an app may have, by their API name. Source: metadata-api/customapplication.md (tabs). */
const standardTabs: ReadonlySet<string> = new Set([
  'standard-Account',
  'standard-Contact',
  'standard-home',
  'standard-report',
  'standard-Dashboard',
]);

/** Tabs, apps and their utility bars. */
export function planApps(context: PlanContext): PlannedFile[] {
  return [...planTabs(context), ...context.model.apps.flatMap((app) => planApp(app, context))];
}

/** API name of a tab: that of its object, or the prefixed name; a standard tab as it is. Unknown ones are LK0801. */
export function tabName({ value, at }: Named, { model, naming, diagnostics }: PlanContext): string {
  if (standardTabs.has(value)) return value;
  const tab = model.tabs.find((one) => one.name === value);
  const known = [...model.tabs.map((one) => one.name), ...standardTabs];
  if (tab === undefined) diagnostics.report('LK0801', at, value, didYouMean(value, known));
  const object = tab?.object && model.objects.find((one) => one.name === tab.object);
  return object ? naming.object(object) : naming.prefixed(value);
}

/** API name of an app. Unknown ones are LK0806. */
export function appName({ value, at }: Named, { model, naming, diagnostics }: PlanContext): string {
  const known = model.apps.map((app) => app.name);
  if (!known.includes(value)) diagnostics.report('LK0806', at, value, didYouMean(value, known));
  return naming.prefixed(value);
}

function planTabs(context: PlanContext): PlannedFile[] {
  const names = new NameSpace('The tab', context.diagnostics);
  return context.model.tabs.map((tab) => {
    const name = tabName({ value: tab.name, at: tab.at('name') }, context);
    names.claim(name, tab.at('name'));
    if (tab.object === undefined) checkComponentTab(name, tab, context);
    else checkObjectTab(tab, tab.object, context);
    // Source: metadata-api/customtab.md (motif): "Custom20: Airplane", as the picker of Setup names them.
    if (!/^Custom\d+: [A-Z][A-Za-z ]+$/.test(tab.motif))
      context.diagnostics.report(
        'LK0004',
        tab.at('motif'),
        'motif',
        'a tab style such as "Custom15: People"',
      );
    return file(`tabs/${name}.tab-meta.xml`, 'tab', tab.at, {
      ...context.base,
      isObject: tab.object !== undefined,
      label: tab.label ?? '',
      description: tab.description ?? '',
      component: tab.component ?? '',
      motif: tab.motif,
    });
  });
}

function checkComponentTab(name: string, tab: TabSpec, context: PlanContext): void {
  const { diagnostics } = context;
  checkName(name, 'tabName', 'a tab', tab.at('name'), diagnostics);
  checkText(tab.label ?? '', limits.tabLabel, 'The label', tab.at('label'), diagnostics);
  checkText(tab.description ?? '', limits.description, 'The description', tab.at('description'), diagnostics);
  if (tab.component === undefined) diagnostics.report('LK0804', tab.at());
  else checkComponent(tab.component, 'lightning__Tab', tab.at('component'), context);
}

function checkObjectTab(tab: TabSpec, objectName: string, { model, diagnostics }: PlanContext): void {
  const object = model.objects.find((one) => one.name === objectName);
  const known = model.objects.map((one) => one.name);
  if (object === undefined)
    diagnostics.report('LK0303', tab.at('object'), objectName, didYouMean(objectName, known));
  else if (object.kind !== 'customObject')
    diagnostics.report('LK0805', tab.at('object'), objectName, kindTitle[object.kind]);
  if (tab.component !== undefined) diagnostics.report('LK0804', tab.at('component'));
}

/** The component must exist and declare the target: an org refuses the deployment otherwise. */
function checkComponent(
  name: string,
  target: string,
  at: Position,
  { facts, diagnostics }: PlanContext,
): void {
  const targets = facts.components.get(name);
  if (targets === undefined)
    diagnostics.report('LK0802', at, name, didYouMean(name, [...facts.components.keys()]));
  else if (!targets.has(target)) diagnostics.report('LK0803', at, name, target);
}

function planApp(app: AppSpec, context: PlanContext): PlannedFile[] {
  const { diagnostics, naming } = context;
  const name = naming.prefixed(app.name);
  checkName(name, 'appName', 'an app', app.at('name'), diagnostics);
  checkText(app.label, limits.appLabel, 'The label', app.at('label'), diagnostics);
  checkText(
    app.description,
    limits.permissionDescription,
    'The description',
    app.at('description'),
    diagnostics,
  );
  const bar = app.utilities.length > 0 ? `${name}_Utility_Bar` : '';
  const main = file(`applications/${name}.app-meta.xml`, 'app', app.at, {
    ...context.base,
    label: app.label,
    description: app.description,
    tabs: app.tabs.map((tab) => tabName(tab, context)),
    utilityBar: bar,
    hasUtilityBar: bar !== '',
  });
  return bar === '' ? [main] : [main, planUtilityBar(bar, app, context)];
}

function planUtilityBar(name: string, app: AppSpec, context: PlanContext): PlannedFile {
  return file(`flexipages/${name}.flexipage-meta.xml`, 'utilityBar', app.at, {
    ...context.base,
    label: `${app.label} Utility Bar`,
    utilities: app.utilities.map((utility) => utilityView(utility, context)),
  });
}

function utilityView(utility: UtilitySpec, context: PlanContext): View {
  checkComponent(utility.component, 'lightning__UtilityBar', utility.at('component'), context);
  checkText(utility.label, limits.tabLabel, 'The label', utility.at('label'), context.diagnostics);
  const { component, label, icon, width, height } = utility;
  return { component, label, icon, width: String(width), height: String(height) };
}

function file(path: string, template: string, at: AppSpec['at'], view: View): PlannedFile {
  return {
    path: `${folder}/${path}`,
    language: 'xml',
    template: `templates/metadata/${template}.hbs`,
    sources: [at().file],
    view,
    at: at('name'),
  };
}
