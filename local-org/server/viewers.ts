/** The users a page may be viewed as: those of the configuration, or the org's own administrator. */
import type { ServerConfig } from './config.ts';
import type { JsonRecord, OrgPort } from './orgPort.ts';
import { quote } from './soql.ts';

export interface ViewerUser {
  readonly id: string;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly profile: string;
  /** Profile of an external user, who works in a site; null for everybody else. */
  readonly externalProfileId: string | null;
  readonly timeZone: string;
  readonly locale: string;
  readonly language: string;
  /** Why the user cannot log in; null when it can. */
  readonly problem: string | null;
}

const FIELDS =
  'Id, Username, Name, Email, IsActive, UserType, ContactId, ProfileId, TimeZoneSidKey, LocaleSidKey, ' +
  'LanguageLocaleKey, Profile.Name';

export class Viewers {
  private readonly org: OrgPort;
  private readonly config: ServerConfig;

  constructor(org: OrgPort, config: ServerConfig) {
    this.org = org;
    this.config = config;
  }

  byId(id: string): ViewerUser | undefined {
    return this.find(`Id = ${quote(id)}`);
  }

  byUsername(username: string): ViewerUser | undefined {
    return this.find(`Username = ${quote(username.toLowerCase())}`);
  }

  /** Who looks at a page when nobody was chosen: the first configured user, else the org's administrator. */
  standard(): ViewerUser | undefined {
    for (const { username } of this.config.users) {
      const user = this.byUsername(username);
      if (user !== undefined) return user;
    }
    return this.byId(this.org.systemUserId);
  }

  /**
   * Path of the site a user works in: that of the configuration, else the first one of which the profile of an
   * external user is a member. Null for the app.
   */
  siteOf(username: string, profileId: string | null): string | null {
    const known = this.config.users.find((user) => user.username.toLowerCase() === username.toLowerCase());
    if (known !== undefined || profileId === null) return known?.site ?? null;
    const soql = `SELECT Network.Name FROM NetworkMemberGroup WHERE ParentId = ${quote(profileId)}`;
    const names = this.org
      .query(this.org.systemUserId, soql)
      .map((row) => (row['Network'] as JsonRecord | null | undefined)?.['Name']);
    return this.config.sites.find(({ name }) => names.includes(name))?.path ?? null;
  }

  /** The guest user of the site with this name: who has not logged in. */
  guestOf(site: string): ViewerUser | undefined {
    return this.find(`UserType = 'Guest' AND Profile.Name = ${quote(`${site} Profile`)}`);
  }

  private find(condition: string): ViewerUser | undefined {
    const row = this.org.query(
      this.org.systemUserId,
      `SELECT ${FIELDS} FROM User WHERE ${condition} LIMIT 1`,
    )[0];
    return row === undefined ? undefined : this.viewer(row);
  }

  private viewer(row: JsonRecord): ViewerUser {
    const text = (name: string): string => (typeof row[name] === 'string' ? row[name] : '');
    return {
      id: text('Id'),
      username: text('Username'),
      name: text('Name'),
      email: text('Email'),
      profile: String((row['Profile'] as JsonRecord | null | undefined)?.['Name'] ?? ''),
      externalProfileId: text('ContactId') === '' ? null : text('ProfileId'),
      timeZone: text('TimeZoneSidKey') || 'UTC',
      locale: text('LocaleSidKey') || 'en_US',
      language: text('LanguageLocaleKey') || 'en_US',
      problem: this.loginProblem(row),
    };
  }

  /** Source: platform-rules 2: inactive and frozen users cannot log in. */
  private loginProblem(row: JsonRecord): string | null {
    if (row['IsActive'] !== true) return 'is not active';
    const soql = `SELECT IsFrozen FROM UserLogin WHERE UserId = ${quote(String(row['Id']))} LIMIT 1`;
    return this.org.query(this.org.systemUserId, soql)[0]?.['IsFrozen'] === true ? 'is frozen' : null;
  }
}
