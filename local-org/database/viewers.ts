/** What queries and rules need to know of a user. */
import type { Store } from './store.ts';
import { SetupCache } from './versions.ts';

export interface Viewer {
  readonly userId: string;
  readonly userType: string;
  /** Customer and partner users, whose rows are limited by sharing. */
  readonly external: boolean;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly profileId: string | null;
  readonly timeZone: string;
  /** `de_DE`, as User.LocaleSidKey has it. */
  readonly locale: string;
}

const INTERNAL = new Set(['Standard', 'CsnOnly', 'AutomatedProcess']);

export class Viewers {
  readonly #store: Store;
  readonly #cache: SetupCache<Viewer>;

  constructor(store: Store) {
    this.#store = store;
    this.#cache = new SetupCache(store.setupVersion);
  }

  /** An id that is no user is treated as an internal user without a profile. */
  of(userId: string): Viewer {
    return this.#cache.get(userId, () => this.#load(userId));
  }

  #load(userId: string): Viewer {
    const fields = this.#store.user(userId)?.fields;
    const text = (name: string): string | null => (fields?.get(name) as string | null | undefined) ?? null;
    const userType = text('usertype') ?? 'Standard';
    return {
      userId,
      userType,
      external: !INTERNAL.has(userType),
      accountId: text('accountid'),
      contactId: text('contactid'),
      profileId: text('profileid'),
      timeZone: text('timezonesidkey') ?? 'GMT',
      locale: text('localesidkey') ?? 'en_US',
    };
  }
}
