/** The SFDX project being served: its folders and its compiled components. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltModule } from './build/bundle.ts';
import { describeProblem } from './build/problems.ts';
import { readApps, type ProjectApps } from './apps.ts';
import { readButtonTexts, type ButtonTexts } from './buttonTexts.ts';
import { buildProject, findLwcFolders, lwcFingerprint } from './build/projectBuild.ts';
import type { ProjectBuildResult, VirtualImport } from './build/projectBuild.ts';
import { isConstant, isVirtualModule, virtualModule } from './modules.ts';
import type { ModuleFacts } from './modules.ts';
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
  private readonly known: Readonly<Record<string, BuiltModule>>;
  private fingerprint = '';
  private revision = 0;
  private built: Promise<ProjectBuildResult> | null = null;

  constructor(project: Project, org: OrgPort, known: Readonly<Record<string, BuiltModule>>) {
    this.project = project;
    this.org = org;
    this.known = known;
  }

  async current(): Promise<CurrentComponents> {
    const lwcFolders = findLwcFolders(this.project.packageDirectories);
    const fingerprint = lwcFingerprint(lwcFolders);
    if (this.built === null || fingerprint !== this.fingerprint) {
      this.fingerprint = fingerprint;
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

  /** JavaScript of a component by name; undefined when there is none. */
  async script(name: string): Promise<string | undefined> {
    if (this.built === null) await this.current();
    const result = await this.built;
    return result?.ok === true ? result.bundle.files.get(name) : undefined;
  }

  private virtual(specifier: string): VirtualImport | undefined {
    if (!isVirtualModule(specifier)) return undefined;
    if (specifier === '@salesforce/apex') return { kind: 'served' };
    const [, family = '', ...name] = specifier.split('/');
    const made = virtualModule(family, name.join('/'), moduleFacts(this.org, this.project));
    if ('problem' in made) return { kind: 'problem', message: made.problem };
    return isConstant(family) ? { kind: 'inline', source: made.source } : { kind: 'served' };
  }
}
