/** What the shell needs to know before it shows anything: viewer, pages, permissions. */
import type { ObjectSchema } from '../../schema/schema.ts';
import type { ObjectConfig, ServerConfig } from '../config.ts';
import type { OrgPort } from '../orgPort.ts';
import type { QuickAction } from '../quickActions.ts';
import { findField, quote } from '../soql.ts';
import type { ViewerUser, Viewers } from '../viewers.ts';
import { describeField } from './describe.ts';
import { ApiError, forbidden } from './call.ts';

export interface ContextFacts {
  readonly org: OrgPort;
  readonly config: ServerConfig;
  readonly viewers: Viewers;
  readonly quickActions: ReadonlyMap<string, QuickAction>;
}

/** The context for a user name; the standard viewer without one. The shape is `Context` of the shell's client. */
export function buildContext(facts: ContextFacts, username: string | null): object {
  const { org, config, viewers } = facts;
  const user = username === null ? viewers.standard() : viewers.byUsername(username);
  if (user === undefined) throw forbidden(`There is no user ${username ?? ''} to view the pages as`);
  if (user.problem !== null) throw forbidden(`${user.username} cannot log in: the user ${user.problem}`);
  const site = config.users.find((known) => known.username.toLowerCase() === user.username)?.site ?? null;
  return {
    appName: config.appName,
    user: {
      id: user.id,
      username: user.username,
      name: user.name,
      email: user.email,
      profile: user.profile,
      isGuest: false,
      site,
    },
    viewers: viewerChoices(facts, user),
    objects: config.objects
      .filter(
        ({ object }) =>
          org.schema.object(object) === undefined || org.fieldRights(user.id, object, 'Id').read,
      )
      .map((object) => objectPages(facts, user.id, object)),
    pages: config.pages,
    sites: config.sites,
    organizationId: String(
      org.query(org.systemUserId, 'SELECT Id FROM Organization LIMIT 1')[0]?.['Id'] ?? '',
    ),
    customPermissions: org.customPermissions(user.id),
    userPermissions: org.userPermissions(user.id),
    siteId: siteIdOf(facts, site),
    i18n: i18nOf(user),
  };
}

/** Id of the Network that has the site's name; null when there is none. */
function siteIdOf({ org, config }: ContextFacts, path: string | null): string | null {
  const name = config.sites.find((site) => site.path === path)?.name;
  if (name === undefined) return null;
  const row = org.query(org.systemUserId, `SELECT Id FROM Network WHERE Name = ${quote(name)} LIMIT 1`)[0];
  return row === undefined ? null : String(row['Id']);
}

function viewerChoices({ config, viewers }: ContextFacts, current: ViewerUser): object[] {
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
  if (choices.some((choice) => choice.username.toLowerCase() === current.username)) return choices;
  const { username, name, profile } = current;
  return [{ username, label: name, description: profile, site: null, problem: null }, ...choices];
}

function objectPages({ org, quickActions }: ContextFacts, userId: string, config: ObjectConfig): object {
  const object = org.schema.object(config.object);
  if (object === undefined) {
    throw new ApiError(500, 'Server Error', {
      message: `The page configuration names an object the org does not have: ${config.object}`,
    });
  }
  const fields = describeFields(org, userId, object, config);
  const visible = (paths: readonly string[]): string[] => paths.filter((path) => path in fields);
  return {
    object: object.name,
    label: object.label,
    labelPlural: object.labelPlural,
    keyPrefix: object.keyPrefix,
    nameField: object.nameField,
    icon: config.icon,
    list: { columns: visible(config.columns) },
    highlights: visible(config.highlights),
    details: config.details.map((section) => ({ ...section, fields: visible(section.fields) })),
    actions: actionsOf(object.name, config, quickActions),
    side: config.side,
    fields,
  };
}

function actionsOf(
  object: string,
  config: ObjectConfig,
  all: ReadonlyMap<string, QuickAction>,
): QuickAction[] {
  const prefix = `${object}.`;
  if (config.actions === null) return [...all.values()].filter((action) => action.name.startsWith(prefix));
  return config.actions.map((name) => {
    const action = all.get(name.includes('.') ? name : prefix + name);
    if (action === undefined) {
      throw new ApiError(500, 'Server Error', {
        message: `The page configuration names a quick action the project does not have: ${name}`,
      });
    }
    return action;
  });
}

/** Fields the viewer may read; a page leaves the others out, as on the platform. */
function describeFields(
  org: OrgPort,
  userId: string,
  object: ObjectSchema,
  config: ObjectConfig,
): Record<string, object> {
  const paths = [
    ...config.columns,
    ...config.highlights,
    ...config.details.flatMap((section) => section.fields),
  ];
  const described: Record<string, object> = {};
  for (const path of paths) {
    const found = findField(org.schema, object, path);
    if (found === undefined) {
      throw new ApiError(500, 'Server Error', {
        message: `The page configuration names a field the org does not have: ${object.name}.${path}`,
      });
    }
    const rights = org.fieldRights(userId, found.object, found.field.name);
    if (rights.read) described[path] = describeField(found, rights.edit);
  }
  return described;
}

/** Source: apex reference, locale and time zone of the running user; `en_US` becomes the web's `en-US`. */
function i18nOf(user: ViewerUser): object {
  return {
    timeZone: user.timeZone,
    locale: user.locale.replace('_', '-'),
    lang: user.language.replace('_', '-'),
    currency: 'USD',
  };
}
