/** What the shell needs to know before it shows anything: viewer, pages, permissions. */
import type { ObjectSchema } from '../../schema/schema.ts';
import { objectLabel, objectLabelPlural } from '../../schema/translations.ts';
import { ORG_ORIGIN } from '../../stdlib/system/url.ts';
import { appFor, tabPages, type ProjectApps } from '../apps.ts';
import type { ObjectConfig, PageConfig, RelatedListConfig, ServerConfig } from '../config.ts';
import { localeData } from '../localeData.ts';
import type { OrgPort } from '../orgPort.ts';
import type { QuickAction } from '../quickActions.ts';
import { buttonLabel, type ButtonTexts } from '../buttonTexts.ts';
import type { ListButton } from '../webLinks.ts';
import { guestUserOf, loginSiteOf, siteAddress } from '../siteLogin.ts';
import { findField, quote } from '../soql.ts';
import type { ViewerUser, Viewers } from '../viewers.ts';
import { describeField } from './describe.ts';
import { ApiError, forbidden } from './call.ts';

export interface ContextFacts {
  readonly org: OrgPort;
  readonly config: ServerConfig;
  readonly viewers: Viewers;
  readonly quickActions: ReadonlyMap<string, QuickAction>;
  readonly listButtons: ReadonlyMap<string, ListButton>;
  readonly buttonTexts: ButtonTexts;
  readonly apps: ProjectApps;
}

/**
 * The context for a user name; the standard viewer without one, and on the login page of a site its guest user. The
 * shape is `Context` of the shell's client.
 */
export function buildContext(facts: ContextFacts, username: string | null, page: string | null): object {
  const { org, config, viewers } = facts;
  const loginSite = loginSiteOf(config, page);
  const user =
    loginSite !== undefined
      ? guestUserOf(loginSite, viewers)
      : username === null
        ? viewers.standard()
        : viewers.byUsername(username);
  if (user === undefined) throw forbidden(`There is no user ${username ?? ''} to view the pages as`);
  if (user.problem !== null) throw forbidden(`${user.username} cannot log in: the user ${user.problem}`);
  const viewing = { org, userId: user.id, language: user.language, objects: config.objects };
  const site = loginSite?.path ?? viewers.siteOf(user.username, user.externalProfileId);
  return {
    appName: config.appName,
    user: {
      id: user.id,
      username: user.username,
      name: user.name,
      email: user.email,
      profile: user.profile,
      isGuest: loginSite !== undefined,
      site,
    },
    viewers: viewerChoices(facts, loginSite === undefined ? user : undefined),
    objects: config.objects
      .filter(
        ({ object }) =>
          org.schema.object(object) === undefined || org.fieldRights(user.id, object, 'Id').read,
      )
      .map((object) => objectPages(facts, user, object)),
    app: site === null ? appFor(facts.apps, viewing) : null,
    pages: pagesOf(config.pages, tabPages(facts.apps, viewing)),
    canFill: config.data.length > 0,
    sites: config.sites.map((one) => ({ ...one, address: siteAddress(org, one) })),
    organizationId: String(
      org.query(org.systemUserId, 'SELECT Id FROM Organization LIMIT 1')[0]?.['Id'] ?? '',
    ),
    orgOrigin: ORG_ORIGIN,
    customPermissions: org.customPermissions(user.id),
    userPermissions: org.userPermissions(user.id),
    siteId: siteIdOf(facts, site),
    i18n: i18nOf(user),
  };
}

/** A page of the configuration goes before the tab of the same name. */
function pagesOf(configured: readonly PageConfig[], tabs: readonly PageConfig[]): PageConfig[] {
  return [...configured, ...tabs.filter(({ name }) => !configured.some((page) => page.name === name))];
}

/** Id of the Network that has the site's name; null when there is none. */
function siteIdOf({ org, config }: ContextFacts, path: string | null): string | null {
  const name = config.sites.find((site) => site.path === path)?.name;
  if (name === undefined) return null;
  const row = org.query(org.systemUserId, `SELECT Id FROM Network WHERE Name = ${quote(name)} LIMIT 1`)[0];
  return row === undefined ? null : String(row['Id']);
}

/** `current` is among the choices even when the configuration does not name it; a guest nobody can choose. */
function viewerChoices({ config, viewers }: ContextFacts, current: ViewerUser | undefined): object[] {
  const choices = config.users.map(({ username, label, description, site }) => {
    const user = viewers.byUsername(username);
    return {
      username,
      label,
      description,
      site,
      problem: user === undefined ? 'does not exist' : user.problem,
    };
  });
  if (current === undefined || choices.some((one) => one.username.toLowerCase() === current.username))
    return choices;
  const { username, name, profile } = current;
  return [{ username, label: name, description: profile, site: null, problem: null }, ...choices];
}

function objectPages(
  { org, quickActions, listButtons, buttonTexts }: ContextFacts,
  user: ViewerUser,
  config: ObjectConfig,
): object {
  const userId = user.id;
  const object = org.schema.object(config.object);
  if (object === undefined) {
    throw new ApiError(500, 'Server Error', {
      message: `The page configuration names an object the org does not have: ${config.object}`,
    });
  }
  const fields = describeFields(org, user, object, config);
  const visible = (paths: readonly string[]): string[] => paths.filter((path) => path in fields);
  return {
    object: object.name,
    label: objectLabel(object, user.language),
    labelPlural: objectLabelPlural(object, user.language),
    keyPrefix: object.keyPrefix,
    nameField: object.nameField,
    icon: config.icon,
    list: { columns: visible(config.columns) },
    highlights: visible(config.highlights),
    listActions: named(object.name, config.listActions, listButtons, 'a list button').map((button) => ({
      ...button,
      label: buttonLabel(buttonTexts, 'webLinks', button, user.language),
    })),
    related: config.related.flatMap((related) => relatedList(org, user, object, related)),
    mayCreate: org.objectRights?.(userId, object.name).create ?? false,
    mayDelete: org.objectRights?.(userId, object.name).delete ?? false,
    details: config.details.map((section) => ({ ...section, fields: visible(section.fields) })),
    actions: named(object.name, config.actions, quickActions, 'a quick action').map((action) => ({
      ...action,
      label: buttonLabel(buttonTexts, 'quickActions', action, user.language),
    })),
    side: config.side,
    fields,
  };
}

/** Nothing when the viewer may not see the lookup that relates the records. */
function relatedList(
  org: OrgPort,
  user: ViewerUser,
  parent: ObjectSchema,
  config: RelatedListConfig,
): object[] {
  const object = org.schema.object(config.object);
  const lookup = object?.fields.get(config.field.toLowerCase());
  if (object === undefined || lookup?.reference?.to.includes(parent.name) !== true) {
    throw new ApiError(500, 'Server Error', {
      message: `The page configuration names a related list the org does not have: ${config.object}.${config.field} to ${parent.name}`,
    });
  }
  if (!org.fieldRights(user.id, object.name, lookup.name).read) return [];
  const fields = describePaths(org, user, object, config.columns);
  return [
    {
      object: object.name,
      field: lookup.name,
      label: config.label ?? objectLabelPlural(object, user.language),
      icon: config.icon,
      columns: config.columns.filter((path) => path in fields),
      fields,
    },
  ];
}

/** Those the configuration names, with or without the object; without names every one of the object. */
function named<Found extends { readonly name: string }>(
  object: string,
  names: readonly string[] | null,
  all: ReadonlyMap<string, Found>,
  what: string,
): Found[] {
  const prefix = `${object}.`;
  if (names === null) return [...all.values()].filter(({ name }) => name.startsWith(prefix));
  return names.map((name) => {
    const found = all.get(name.includes('.') ? name : prefix + name);
    if (found === undefined) {
      throw new ApiError(500, 'Server Error', {
        message: `The page configuration names ${what} the project does not have: ${name}`,
      });
    }
    return found;
  });
}

/** Fields the viewer may read; a page leaves the others out, as on the platform. */
function describeFields(
  org: OrgPort,
  user: ViewerUser,
  object: ObjectSchema,
  config: ObjectConfig,
): Record<string, object> {
  const paths = [
    ...config.columns,
    ...config.highlights,
    ...config.details.flatMap((section) => section.fields),
  ];
  return describePaths(org, user, object, paths);
}

function describePaths(
  org: OrgPort,
  user: ViewerUser,
  object: ObjectSchema,
  paths: readonly string[],
): Record<string, object> {
  const described: Record<string, object> = {};
  for (const path of paths) {
    const found = findField(org.schema, object, path);
    if (found === undefined) {
      throw new ApiError(500, 'Server Error', {
        message: `The page configuration names a field the org does not have: ${object.name}.${path}`,
      });
    }
    const rights = org.fieldRights(user.id, found.object, found.field.name);
    if (rights.read) described[path] = describeField(found, rights.edit, user.language);
  }
  return described;
}

/** Source: apex reference, locale and time zone of the running user; `en_US` becomes the web's `en-US`. */
function i18nOf(user: ViewerUser): object {
  const locale = user.locale.replace('_', '-');
  return {
    timeZone: user.timeZone,
    locale,
    lang: user.language.replace('_', '-'),
    currency: 'USD',
    ...localeData(locale),
  };
}
