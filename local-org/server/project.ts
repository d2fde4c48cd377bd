/** The SFDX project being served: its folders and its compiled components. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltModules } from './build/bundle.ts';
import { describeProblem } from './build/problems.ts';
import { readApps, type ProjectApps } from './apps.ts';
import { readButtonTexts, type ButtonTexts } from './buttonTexts.ts';
import { buildProject, findLwcFolders, fingerprint, reachableFiles } from './build/projectBuild.ts';
import type { ProjectBuildResult, ProjectBundle, ProjectFile } from './build/projectBuild.ts';
import { isVirtualModule, virtualModule } from './modules.ts';
import type { ModuleFacts, ModuleSource } from './modules.ts';
import type { OrgPort } from './orgPort.ts';
import { readQuickActions } from './quickActions.ts';
import type { QuickAction } from './quickActions.ts';
import { StaticResources } from './staticResources.ts';
import { readListButtons } from './webLinks.ts';
import type { ListButton } from './webLinks.ts';

export interface Project {
  readonly folder: string;
  readonly name: string;
  readonly packageDirectories: readonly string[];
  readonly quickActions: ReadonlyMap<string, QuickAction>;
  readonly listButtons: ReadonlyMap<string, ListButton>;
  readonly buttonTexts: ButtonTexts;
  readonly apps: ProjectApps;
  readonly resources: StaticResources;
}

/** Reads sfdx-project.json; throws an Error that names the file when there is none. */
export function projectOf(folder: string): Project {
  const file = path.join(folder, 'sfdx-project.json');
  if (!existsSync(file)) throw new Error(`${file} does not exist; give the folder of an SFDX project`);
  const settings = JSON.parse(readFileSync(file, 'utf8')) as {
    name?: string;
    packageDirectories?: { path: string }[];
  };
  const packageDirectories = (settings.packageDirectories ?? []).map((entry) =>
    path.resolve(folder, entry.path),
  );
  return {
    folder: path.resolve(folder),
    name: settings.name ?? path.basename(path.resolve(folder)),
    packageDirectories,
    quickActions: readQuickActions(packageDirectories),
    listButtons: readListButtons(packageDirectories),
    buttonTexts: readButtonTexts(packageDirectories),
    apps: readApps(packageDirectories),
    resources: new StaticResources(packageDirectories),
  };
}

/** What `@salesforce/...` modules are made from. */
export function moduleFacts(org: OrgPort, { resources }: Pick<Project, 'resources'>): ModuleFacts {
  return {
    schema: org.schema,
    label: (name) => org.label(name),
    resourceUrl: (name) => resources.url(name),
  };
}

export interface CurrentComponents {
  /** Grows with each build; part of the components' addresses. */
  readonly revision: number;
  readonly problems: readonly string[];
}

/** The project's components, compiled again when a source has changed since the last page was loaded. */
export class ProjectComponents {
  private readonly project: Project;
  private readonly org: OrgPort;
  private readonly known: BuiltModules;
  private builtFrom = '';
  private revision = 0;
  private built: Promise<ProjectBuildResult> | null = null;

  constructor(project: Project, org: OrgPort, known: BuiltModules) {
    this.project = project;
    this.org = org;
    this.known = known;
  }

  async current(): Promise<CurrentComponents> {
    const lwcFolders = findLwcFolders(this.project.packageDirectories);
    // Components hold the addresses of static resources, which change with their content.
    const sources = fingerprint([...lwcFolders, ...this.project.resources.places]);
    if (this.built === null || sources !== this.builtFrom) {
      this.builtFrom = sources;
      this.revision += 1;
      const { known } = this;
      this.built = buildProject({ lwcFolders, known, virtual: (specifier) => this.virtual(specifier) });
    }
    const result = await this.built;
    const problems = result.ok
      ? []
      : result.problems.map((found) => describeProblem(found, this.project.folder));
    return { revision: this.revision, problems };
  }

  /** A file of the compiled components; undefined when there is none of this name. */
  async file(name: string): Promise<ProjectFile | undefined> {
    return (await this.bundle())?.files.get(name);
  }

  /** Names of the files without which the components (`c/accessPanel`) cannot run. */
  async filesOf(components: readonly string[]): Promise<readonly string[]> {
    const bundle = await this.bundle();
    if (bundle === undefined) return [];
    const names = components.filter((name) => name.startsWith('c/')).map((name) => name.slice(2));
    return [...new Set(names.flatMap((name) => [...reachableFiles(bundle, name)]))];
  }

  private async bundle(): Promise<ProjectBundle | undefined> {
    if (this.built === null) await this.current();
    const result = await this.built;
    return result?.ok === true ? result.bundle : undefined;
  }

  private virtual(specifier: string): ModuleSource | undefined {
    if (!isVirtualModule(specifier)) return undefined;
    const [, family = '', ...name] = specifier.split('/');
    return virtualModule(family, name.join('/'), moduleFacts(this.org, this.project));
  }
}
