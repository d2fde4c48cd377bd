import { limits } from '../platform/limits.ts';
import type { StaticResourceSpec } from '../read/model.ts';
import { checkName, checkText, NameSpace } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile } from './plannedFile.ts';

const folder = 'force-app/main/surface/staticresources';

/**
 * Scripts of npm packages as static resources: the package's own file with its licence in front. The versions are
 * pinned by package-lock.json, so that `--check` finds a resource that is not what is installed.
 */
export function planStaticResources(context: PlanContext): PlannedFile[] {
  const names = new NameSpace('The static resource', context.diagnostics);
  return context.model.staticResources.flatMap((resource) => {
    const name = context.naming.prefixed(resource.name);
    names.claim(name, resource.at('name'));
    checkName(name, 'resourceName', 'a static resource', resource.at('name'), context.diagnostics);
    checkText(
      resource.description,
      limits.permissionDescription,
      'The description',
      resource.at('description'),
      context.diagnostics,
    );
    return filesOf(name, resource, context);
  });
}

function filesOf(name: string, resource: StaticResourceSpec, context: PlanContext): PlannedFile[] {
  const common = { sources: [resource.at().file], at: resource.at('name') };
  const view = {
    ...context.base,
    description: resource.description,
    origin: `${resource.package}/${resource.file}`,
    notices: resource.notices.map((notice) => comment(textOf(notice, context))),
    script: withoutSourceMap(textOf(resource, context)),
  };
  return [
    {
      ...common,
      path: `${folder}/${name}.js`,
      language: 'javascript',
      template: 'templates/metadata/staticResource.js.hbs',
      view,
    },
    {
      ...common,
      path: `${folder}/${name}.resource-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/staticResource.hbs',
      view,
    },
  ];
}

/** Text of a file of a package; empty when it is not installed, which is LK0807. */
function textOf(
  { package: name, file, at }: Pick<StaticResourceSpec, 'package' | 'file' | 'at'>,
  { facts, diagnostics }: PlanContext,
): string {
  const text = facts.packageFile(name, file);
  if (text === undefined) diagnostics.report('LK0807', at('file'), file, name);
  return text ?? '';
}

function comment(text: string): string {
  return text.trim().replaceAll('*/', '* /').replaceAll('\r\n', '\n');
}

/** The org has no such map: a browser with open developer tools would ask for it in vain. */
function withoutSourceMap(text: string): string {
  return text.replace(/\n\/\/# sourceMappingURL=\S*\s*$/, '\n').trimEnd();
}
