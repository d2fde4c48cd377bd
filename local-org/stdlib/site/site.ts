/**
 * Site and Network. No request of the local org belongs to a site, so that the getters answer as the reference says
 * for "the current request is not a site request".
 */
import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import { constructor, fixed } from '../rows.ts';
import { ORG_ORIGIN } from '../system/url.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { signInRows } from './signIn.ts';

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
  ['getCurrentSiteUrl', 'String'], ['getCustomWebAddress', 'String'], ['getPrefix', 'String'],
];

function constant(name: string, type: string, value: string | boolean | null): MethodRow {
  return fixed(name, [], type, (() => value) as never);
}

/** Form of an e-mail address, at most 80 characters. [D U1] */
function isValidUsername(username: string): boolean {
  return username.length <= 80 && /^[^\s@<>(),;:"[\]\\]+@[^\s@]+\.[^\s@.]+$/.test(username);
}

/** Address of a page of a site. UNVERIFIED: What does Network.getLoginUrl give for an id of no site? Here null. */
function networkUrl(exec: Execution, networkId: string | null, page: string): string | null {
  const network = networkId === null ? undefined : exec.data.lookup(exec, 'Network', { Id: networkId })[0];
  const prefix = network?.fields.get('urlpathprefix') ?? null;
  if (!network) return null;
  return `${ORG_ORIGIN}/${typeof prefix === 'string' ? `${prefix}/` : ''}${page}`;
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
      ...signInRows,
      fixed('isValidUsername', ['String?'], 'Boolean', (_x, name) => name !== null && isValidUsername(name)),
    ],
  },
  {
    name: 'Network',
    doc: `${DOC}apex_classes_network.htm`,
    constructors: [constructor([], () => new NativeObject('Network', null))],
    statics: [
      // "If digital experiences isn't enabled for the user's org or the user is currently in the internal org,
      // returns null."
      constant('communitiesLanding', 'PageReference', null),
      fixed('forwardToAuthPage', ['String?'], 'PageReference', () => null),
      fixed('forwardToAuthPage', ['String?', 'String?'], 'PageReference', () => null),
      constant('getNetworkId', 'String', null),
      fixed('getLoginUrl', ['String?'], 'String', (x, id) => networkUrl(x, id, 'login')),
      fixed('getLogoutUrl', ['String?'], 'String', (x, id) => networkUrl(x, id, 'secur/logout.jsp')),
      fixed('getSelfRegUrl', ['String?'], 'String', (x, id) => networkUrl(x, id, 'SelfRegister')),
      // "If digital experiences isn't enabled for the user's org or the user is in the internal org, returns 0."
      fixed('loadAllPackageDefaultNetworkDashboardSettings', [], 'Integer', () => 0),
      fixed('loadAllPackageDefaultNetworkPulseSettings', [], 'Integer', () => 0),
    ],
  },
];
