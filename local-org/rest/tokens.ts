/**
 * Access tokens: random texts that stand for a user. A token ends when it is revoked, when it was not used for
 * some hours, when its user is deactivated or frozen, and with the server.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { OrgCore } from '../core.ts';

/** The longest a session may lie idle by the platform's session settings. */
const IDLE_MILLIS = 24 * 3_600_000;

interface Grant {
  readonly userId: string;
  lastUse: number;
}

export class AccessTokens {
  readonly #grants = new Map<string, Grant>();
  readonly #now: () => number;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** `00D...!...`, as the platform's tokens look. */
  issue(organizationId: string, userId: string): string {
    const token = `${organizationId.slice(0, 15)}!${randomBytes(36).toString('base64url')}`;
    this.#grants.set(digest(token), { userId, lastUse: this.#now() });
    return token;
  }

  revoke(token: string): boolean {
    return this.#grants.delete(digest(token));
  }

  /** Id of the user the token stands for; null when it is unknown or has ended. */
  userOf(token: string, core: OrgCore): string | null {
    const key = digest(token);
    const grant = this.#grants.get(key);
    if (!grant) return null;
    if (this.#now() - grant.lastUse > IDLE_MILLIS || !mayLogIn(core, grant.userId)) {
      this.#grants.delete(key);
      return null;
    }
    grant.lastUse = this.#now();
    return grant.userId;
  }
}

/** Tokens are kept and looked up by digest, so that the time of a look-up tells nothing about a token. */
function digest(token: string): string {
  return createHash('sha256').update(token).digest('base64');
}

/** Inactive and frozen users cannot log in [platform rules 2]. */
function mayLogIn(core: OrgCore, userId: string): boolean {
  if (core.rows.find('User', 'Id', userId)?.value('IsActive') !== true) return false;
  return core.rows.find('UserLogin', 'UserId', userId)?.value('IsFrozen') !== true;
}
