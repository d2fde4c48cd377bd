/** What sharing knows of a user: bound as values into the conditions of queries. */
import type { Store } from '../database/store.ts';
import type { Viewer } from '../database/viewers.ts';
import {
  CHILD_OBJECTS,
  groupsOf,
  membersOf,
  ownersWithChildAccess,
  siteMembers,
  usersBelow,
} from './membership.ts';
import type { ChildObject } from './membership.ts';
import type { Audience } from './models.ts';
import type { SharingRules } from './rules.ts';

export class SharingFacts {
  readonly userId: string;
  readonly accountId: string | null;
  readonly contactId: string | null;
  readonly audience: Audience;
  /** JSON arrays of ids. */
  readonly below: string;
  readonly holders: string;
  /** The same as a set, to see which rules reach the user. */
  readonly holderIds: ReadonlySet<string>;
  /** Account owners whose access to the account's records reaches the user. */
  readonly childOwners: Readonly<
    Record<ChildObject, { readonly read: readonly string[]; readonly edit: readonly string[] }>
  >;
  readonly #store: Store;
  readonly #rules: SharingRules;
  readonly #owners = new Map<number, string>();
  #siteMembers: string | undefined;

  constructor(store: Store, rules: SharingRules, viewer: Viewer) {
    const { database } = store;
    this.#store = store;
    this.#rules = rules;
    this.userId = viewer.userId;
    this.accountId = viewer.accountId;
    this.contactId = viewer.contactId;
    // UNVERIFIED: Does the Automated Process user see private records in classes with sharing? Here only public ones.
    this.audience = viewer.userType === 'Guest' ? 'guest' : viewer.external ? 'external' : 'internal';
    const below = usersBelow(database, viewer.userId);
    // Users have what users below them own or got shared [D apex-guide/understanding-sharing, Role Hierarchy].
    this.holderIds = new Set([
      viewer.userId,
      ...below,
      ...groupsOf(database, [viewer.userId]),
      ...groupsOf(database, below, true),
    ]);
    this.below = JSON.stringify(below);
    this.holders = JSON.stringify([...this.holderIds]);
    const owners = [viewer.userId, ...below];
    this.childOwners = Object.fromEntries(
      CHILD_OBJECTS.map((object) => [object, ownersWithChildAccess(database, owners, object)]),
    ) as unknown as SharingFacts['childOwners'];
  }

  /** Users of the sites that the user belongs to, as a JSON array. */
  get siteMembers(): string {
    return (this.#siteMembers ??= JSON.stringify(siteMembers(this.#store.database, this.userId)));
  }

  /** Ids of the groups (for guests: users) that a rule shares with. */
  ruleTargets(rule: number): string[] {
    return this.#rules.targets(this.#store, rule);
  }

  /** Owners whose records an owner-based rule shares, as a JSON array. */
  ruleOwners(rule: number): string {
    let owners = this.#owners.get(rule);
    if (owners === undefined) {
      const { groups, queues } = this.#rules.sources(this.#store, rule);
      // "If you share records owned by a queue [...], only records owned by the queue are shared."
      owners = JSON.stringify([...membersOf(this.#store.database, groups), ...queues]);
      this.#owners.set(rule, owners);
    }
    return owners;
  }
}
