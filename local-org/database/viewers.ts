/** What queries and rules need to know of a user. */
import type { Store } from './store.ts';
import type { SObject } from '../runtime/values.ts';

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
  /** By the user's record, of which there is another one once it changes. */
  readonly #known = new WeakMap<SObject, Viewer>();

  constructor(store: Store) {
    this.#store = store;
  }

  /** An id that is no user is treated as an internal user without a profile. */
  of(userId: string): Viewer {
    const user = this.#store.user(userId);
    if (user === null) return viewerOf(userId, null);
    let viewer = this.#known.get(user);
    if (!viewer) this.#known.set(user, (viewer = viewerOf(userId, user)));
    return viewer;
  }
}

function viewerOf(userId: string, user: SObject | null): Viewer {
  const text = (name: string): string | null => (user?.fields.get(name) as string | null | undefined) ?? null;
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
