import { allLabels } from './labels.ts';
import type { Position } from '../diagnostics/diagnostic.ts';
import { checkName } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

const folder = 'force-app/main/flow';
const flowTemplate = /^templates\/flow\/([A-Za-z][A-Za-z0-9_]*)\.flow\.hbs$/;
const actionTemplate = /^templates\/flow\/([A-Za-z][A-Za-z0-9]*)\.([A-Za-z][A-Za-z0-9_]*)\.quickAction\.hbs$/;

/** Names of the flows in `templates/flow`, for templates that refer to them. */
export function flowNames({ templates, naming }: PlanContext): View {
  const names = [...templates.keys()].flatMap((path) => flowTemplate.exec(path)?.[1] ?? []);
  return Object.fromEntries(names.map((name) => [name, naming.prefixed(name)]));
}

/**
 * One flow, or one quick action that starts a flow, per file of `templates/flow`. A flow reads labels by the
 * global variable `$Label`: https://help.salesforce.com/s/articleView?id=platform.flow_ref_resources_globalvariables.htm
 */
export function planFlows(context: PlanContext, shared: View): PlannedFile[] {
  const text = Object.fromEntries(
    allLabels(context).map(({ name }) => [name, `{!$Label.${context.naming.prefixed(name)}}`]),
  );
  const view = { ...shared, text };
  return [...context.templates.keys()].flatMap((template) => {
    const path = targetOf(template, context);
    if (path === undefined) return [];
    return [{ path, language: 'xml' as const, template, sources: [], view, at: start(template) }];
  });
}

function targetOf(template: string, { naming, diagnostics }: PlanContext): string | undefined {
  const flow = flowTemplate.exec(template)?.[1];
  if (flow !== undefined) {
    const name = naming.prefixed(flow);
    checkName(name, 'flowName', 'a flow', start(template), diagnostics);
    return `${folder}/flows/${name}.flow-meta.xml`;
  }
  const [, object, action] = actionTemplate.exec(template) ?? [];
  if (object !== undefined && action !== undefined)
    return `${folder}/quickActions/${object}.${naming.prefixed(action)}.quickAction-meta.xml`;
  if (template.startsWith('templates/flow/')) diagnostics.report('LK0708', start(template));
  return undefined;
}

function start(file: string): Position {
  return { file, line: 1, column: 1 };
}
