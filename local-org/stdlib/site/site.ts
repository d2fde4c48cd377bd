/**
 * Site and Network. No request of the local org belongs to a site, so that the getters answer as the reference says
 * for "the current request is not a site request"; what acts for a site is not supported.
 */
import { fixed } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

/** Getters documented to give an empty text outside a site. */
// prettier-ignore
const EMPTY = [
  'getBaseCustomUrl', 'getBaseInsecureUrl', 'getBaseRequestUrl', 'getBaseSecureUrl', 'getBaseUrl', 'getErrorDescription',
  'getErrorMessage', 'getPathPrefix',
];

/** Getters documented to give null outside a site, and those that name a site there is none of. */
// prettier-ignore
const NOTHING: readonly (readonly [name: string, type: string])[] = [
  ['getAdminEmail', 'String'], ['getAdminId', 'Id'], ['getAnalyticsTrackingCode', 'String'], ['getDomain', 'String'],
  ['getExperienceId', 'String'], ['getMasterLabel', 'String'], ['getName', 'String'], ['getOriginalUrl', 'String'],
  ['getSiteId', 'Id'], ['getSiteType', 'String'], ['getSiteTypeLabel', 'String'],
];

function constant(name: string, type: string, value: string | boolean | null): MethodRow {
  return fixed(name, [], type, (() => value) as never);
}

/** Form of an e-mail address, at most 80 characters. [D U1] */
function isValidUsername(username: string): boolean {
  return username.length <= 80 && /^[^\s@<>(),;:"[\]\\]+@[^\s@]+\.[^\s@.]+$/.test(username);
}

export const siteClasses: readonly NativeClass[] = [
  {
    name: 'Site',
    doc: `${DOC}apex_classes_sites.htm`,
    statics: [
      ...EMPTY.map((name) => constant(name, 'String', '')),
      ...NOTHING.map(([name, type]) => constant(name, type, null)),
      constant('isLoginEnabled', 'Boolean', false),
      constant('isPasswordExpired', 'Boolean', false),
      constant('isRegistrationEnabled', 'Boolean', false),
      fixed('isValidUsername', ['String?'], 'Boolean', (_x, name) => name !== null && isValidUsername(name)),
    ],
  },
  {
    name: 'Network',
    doc: `${DOC}apex_classes_network.htm`,
    statics: [
      // "If digital experiences isn't enabled for the user's org or the user is currently in the internal org,
      // returns null."
      constant('communitiesLanding', 'PageReference', null),
      fixed('forwardToAuthPage', ['String?'], 'PageReference', () => null),
      fixed('forwardToAuthPage', ['String?', 'String?'], 'PageReference', () => null),
      constant('getNetworkId', 'String', null),
    ],
  },
];
