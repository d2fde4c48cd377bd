/**
 * Lightning apps of the project: which tabs a user sees in which order, and what the utility bar opens.
 * Sources: metadata-api/customapplication.md, customtab.md, flexipage.md (UtilityBar), permissionset.md (tabSettings,
 * applicationVisibilities), profile.md (tabVisibilities, applicationVisibilities), translations.md (customTabs).
 */
import { objectLabelPlural } from '../schema/translations.ts';
import type { ObjectConfig, PageConfig } from './config.ts';
import { childrenOf, metadataFiles, textOf, type Xml } from './metadataFiles.ts';
import type { JsonRecord, OrgPort } from './orgPort.ts';
import { quote } from './soql.ts';

/** What the metadata says, whoever looks. */
export interface ProjectApps {
  readonly apps: readonly App[];
  readonly tabs: ReadonlyMap<string, Tab>;
  /** Tabs and apps by the permission set or profile that shows them. */
  readonly shownBy: ReadonlyMap<string, ReadonlySet<string>>;
  /** Labels of tabs and apps by language, then by name. */
  readonly translations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

interface App {
  readonly name: string;
  readonly label: string;
  readonly tabs: readonly string[];
  readonly utilities: readonly Utility[];
}

interface Tab {
  readonly label: string;
  /** `c/home`; empty for the tab of an object. */
  readonly component: string;
}

interface Utility {
  readonly label: string;
  readonly icon: string;
  /** `c/card` */
  readonly component: string;
  /** Pixels. */
  readonly height: number;
  readonly width: number;
}

/** The app as one user sees it; the shape is `AppNavigation` of the shell's client. */
export interface AppView {
  readonly label: string;
  readonly items: readonly { readonly label: string; readonly href: string }[];
  readonly utilities: readonly Utility[];
}

/** Who looks, and what the pages can show. */
export interface Viewing {
  readonly org: OrgPort;
  readonly userId: string;
  readonly language: string;
  readonly objects: readonly ObjectConfig[];
}

/** Reads the metadata of the project once. */
export function readApps(packageDirectories: readonly string[]): ProjectApps {
  const files = (suffix: string) => metadataFiles(packageDirectories, suffix);
  const bars = new Map(files('flexipage').map(({ name, root }) => [name, utilitiesOf(root)]));
  return {
    apps: files('app').map(({ name, root }) => ({
      name,
      label: textOf(root, 'label'),
      tabs: childrenOf(root, 'tabs').map(String),
      utilities: bars.get(textOf(root, 'utilityBar')) ?? [],
    })),
    tabs: new Map(
      files('tab').map(({ name, root }) => {
        const component = textOf(root, 'lwcComponent');
        return [name, { label: textOf(root, 'label') || name, component: component && `c/${component}` }];
      }),
    ),
    shownBy: new Map(
      [...files('permissionset'), ...files('profile')].map(({ name, root }) => [name, shownIn(root)]),
    ),
    translations: new Map(
      files('translation').map(({ name, root }) => [
        name,
        new Map(
          [...childrenOf(root, 'customTabs'), ...childrenOf(root, 'customApplications')].map((one) => [
            textOf(one, 'name'),
            textOf(one, 'label'),
          ]),
        ),
      ]),
    ),
  };
}

/** The first app that the user may open; null when there is none. */
export function appFor(project: ProjectApps, viewing: Viewing): AppView | null {
  if (project.apps.length === 0) return null;
  const isShown = shownTo(project, viewing);
  const app = project.apps.find(({ name }) => isShown(name));
  if (app === undefined) return null;
  const translate = translator(project, viewing.language);
  const items = app.tabs.flatMap((name) => {
    const object = objectOf(name, project);
    if (object !== null) return objectItem(object, name.startsWith('standard-') || isShown(name), viewing);
    const tab = project.tabs.get(name);
    if (tab === undefined || !isShown(name)) return [];
    return [{ label: translate(name, tab.label), href: `/lightning/n/${name}` }];
  });
  return { label: translate(app.name, app.label), items, utilities: app.utilities };
}

/** The tabs that show a component, as pages: those of all apps, because an address may name any. */
export function tabPages(project: ProjectApps, viewing: Viewing): PageConfig[] {
  const isShown = shownTo(project, viewing);
  const translate = translator(project, viewing.language);
  return [...project.tabs].flatMap(([name, { label, component }]) =>
    component === '' || !isShown(name)
      ? []
      : [{ name, label: translate(name, label), components: [{ component, properties: {} }] }],
  );
}

/** Administrators see what is installed; everybody else what a permission set or the profile shows. */
function shownTo(project: ProjectApps, { org, userId }: Viewing): (name: string) => boolean {
  // Source: packagingGuide, "Install for Admins Only": the administrators' profile gets access to what is installed.
  if (org.userPermissions(userId).includes('ModifyAllData')) return () => true;
  const names = [...permissionSetsOf(org, userId), ...profileOf(org, userId)];
  const shown = new Set(names.flatMap((name) => [...(project.shownBy.get(name) ?? [])]));
  return (name) => shown.has(name);
}

function permissionSetsOf(org: OrgPort, userId: string): string[] {
  const soql = `SELECT PermissionSet.Name FROM PermissionSetAssignment WHERE AssigneeId = ${quote(userId)}`;
  return org.query(org.systemUserId, soql).map((row) => nameIn(row['PermissionSet']));
}

function profileOf(org: OrgPort, userId: string): string[] {
  const soql = `SELECT Profile.Name FROM User WHERE Id = ${quote(userId)}`;
  return org.query(org.systemUserId, soql).map((row) => nameIn(row['Profile']));
}

function nameIn(parent: unknown): string {
  return String((parent as JsonRecord | null | undefined)?.['Name'] ?? '');
}

/** A custom object's tab is named like the object, a standard one's `standard-Contact`; null for other tabs. */
function objectOf(tab: string, { tabs }: ProjectApps): string | null {
  if (tab.startsWith('standard-')) return tab.slice('standard-'.length);
  return tab.endsWith('__c') && tabs.get(tab)?.component === '' ? tab : null;
}

/** A tab needs a page in the configuration, and that the viewer may read the object. */
function objectItem(
  name: string,
  isShown: boolean,
  { org, userId, language, objects }: Viewing,
): AppView['items'] {
  const object = org.schema.object(name);
  const hasPage = objects.some((config) => config.object === name);
  if (object === undefined || !hasPage || !isShown || !org.fieldRights(userId, name, 'Id').read) return [];
  return [{ label: objectLabelPlural(object, language), href: `/lightning/o/${object.name}/list` }];
}

function translator(
  { translations }: ProjectApps,
  language: string,
): (name: string, label: string) => string {
  const own = translations.get(language) ?? translations.get(language.split('_')[0] ?? '');
  return (name, label) => own?.get(name) || label;
}

/** Visible tabs and apps of a permission set or a profile. */
function shownIn(root: Xml): ReadonlySet<string> {
  const tabs = [...childrenOf(root, 'tabSettings'), ...childrenOf(root, 'tabVisibilities')]
    .filter((one) => /^(Visible|DefaultOn)$/.test(textOf(one, 'visibility')))
    .map((one) => textOf(one, 'tab'));
  const apps = childrenOf(root, 'applicationVisibilities')
    .filter((one) => textOf(one, 'visible') === 'true')
    .map((one) => textOf(one, 'application'));
  return new Set([...tabs, ...apps]);
}

function utilitiesOf(root: Xml): Utility[] {
  if (textOf(root, 'type') !== 'UtilityBar') return [];
  const region = childrenOf(root, 'flexiPageRegions').find((one) => textOf(one, 'name') === 'utilityItems');
  return childrenOf(region, 'itemInstances').flatMap((item) => {
    const [component] = childrenOf(item, 'componentInstance');
    if (component === undefined) return [];
    const property = (name: string): string => {
      const found = childrenOf(component, 'componentInstanceProperties').find(
        (one) => textOf(one, 'name') === name,
      );
      return textOf(found, 'value');
    };
    const name = textOf(component, 'componentName');
    return [
      {
        label: property('label') || name,
        icon: `utility:${property('icon') || 'fallback'}`,
        component: `c/${name}`,
        height: Number(property('height')) || 480,
        width: Number(property('width')) || 340,
      },
    ];
  });
}
