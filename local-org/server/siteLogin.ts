/**
 * Login pages of sites: `/site/<path>/login`, seen by the guest user of the site whoever the tab is viewed as, and
 * the addresses by which mails and Apex name the pages of a site.
 */
import { ORG_ORIGIN } from '../stdlib/system/url.ts';
import { forbidden } from './api/call.ts';
import type { ServerConfig, SiteConfig } from './config.ts';
import type { OrgPort } from './orgPort.ts';
import { quote } from './soql.ts';
import type { ViewerUser, Viewers } from './viewers.ts';

const LOGIN_PAGE = /^\/site\/([\w-]+)\/login\/?$/;

/** The site whose login page the path is; undefined for any other page. */
export function loginSiteOf(config: ServerConfig, page: string | null): SiteConfig | undefined {
  const path = LOGIN_PAGE.exec(page ?? '')?.[1];
  return config.sites.find((site) => site.path === path && site.login !== null);
}

/** Who sees the login page of the site. */
export function guestUserOf(site: SiteConfig, viewers: Viewers): ViewerUser {
  const guest = viewers.guestOf(site.name);
  if (guest === undefined)
    throw forbidden(
      `The site ${site.name} has no guest user: name the site in the configuration as its Network is named`,
    );
  return guest;
}

/** Where Apex says that the site is, as `Network.getLoginUrl` does; null when no Network has the site's name. */
export function siteAddress(org: OrgPort, site: SiteConfig): string | null {
  const soql = `SELECT UrlPathPrefix FROM Network WHERE Name = ${quote(site.name)} LIMIT 1`;
  const row = org.query(org.systemUserId, soql)[0];
  if (row === undefined) return null;
  const prefix = row['UrlPathPrefix'];
  return typeof prefix === 'string' && prefix !== '' ? `${ORG_ORIGIN}/${prefix}` : ORG_ORIGIN;
}
