/**
 * Which records a user may see and change, as SQL conditions: the one place that queries, DML and UserRecordAccess
 * ask. Facts about users are cached until setup records change; conditions depend on a user only through the key of
 * their view, so compiled queries are shared among users.
 */
import type { Access, ObjectRights } from '../database/access.ts';
import type { Store } from '../database/store.ts';
import { SetupCache } from '../database/versions.ts';
import type { Viewers } from '../database/viewers.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { SharingSettings } from '../schema/sharingSettings.ts';
import { SharingFacts } from './facts.ts';
import { CHILD_OBJECTS } from './membership.ts';
import type { Audience } from './models.ts';
import type { SharingRule, SharingRules } from './rules.ts';

/** How far a user sees other users. [D securityImplGuide, User Sharing Considerations; platform rules 7] */
export interface UserReach {
  /** Manage Users, View All Users. */
  readonly seesAll: boolean;
  readonly editsAll: boolean;
  /** Manage External Users. */
  readonly managesExternal: boolean;
  /** Delegated External User Administrator: users of the own account. */
  readonly managesAccount: boolean;
  /** External users: those of the own account, of the own sites. */
  readonly seesAccount: boolean;
  readonly seesSites: boolean;
}

/** What the text of conditions depends on. */
export interface RecordView {
  readonly key: string;
  readonly audience: Audience;
  readonly rules: readonly SharingRule[];
  readonly users: UserReach;
  /** Account owners of the role hierarchy below (and the user) have access to children of that kind. */
  readonly childOwners: ReadonlySet<string>;
  rights(object: ObjectSchema): ObjectRights;
}

export class RecordAccess {
  readonly #store: Store;
  readonly #access: Access;
  readonly #viewers: Viewers;
  readonly #rules: SharingRules;
  readonly #settings: SharingSettings;
  readonly #facts: SetupCache<SharingFacts>;
  readonly #views: SetupCache<RecordView>;

  constructor(services: {
    store: Store;
    access: Access;
    viewers: Viewers;
    rules: SharingRules;
    settings: SharingSettings;
  }) {
    this.#store = services.store;
    this.#access = services.access;
    this.#viewers = services.viewers;
    this.#rules = services.rules;
    this.#settings = services.settings;
    this.#facts = new SetupCache(services.store.setupVersion);
    this.#views = new SetupCache(services.store.setupVersion);
  }

  get rules(): SharingRules {
    return this.#rules;
  }

  facts(userId: string): SharingFacts {
    return this.#facts.get(
      userId,
      () => new SharingFacts(this.#store, this.#rules, this.#viewers.of(userId)),
    );
  }

  /**
   * Null for users whom sharing never limits: View All Data for reading, Modify All Data for everything.
   * In tests "criteria-based sharing cannot be tested using Apex" [D apex-guide/understanding-sharing]: without effect.
   */
  view(userId: string, purpose: 'read' | 'write', isTest: boolean): RecordView | null {
    const has = (name: string): boolean => this.#access.hasSystemPermission(userId, name);
    if (has('ModifyAllData') || (purpose === 'read' && has('ViewAllData'))) return null;
    return this.#views.get(`${userId} ${isTest}`, () => this.#makeView(userId, isTest));
  }

  rights(userId: string, object: ObjectSchema): ObjectRights {
    return this.#access.objectRights(userId, object);
  }

  #makeView(userId: string, isTest: boolean): RecordView {
    const facts = this.facts(userId);
    const has = (name: string): boolean => this.#access.hasSystemPermission(userId, name);
    const guest = facts.audience === 'guest';
    const external = facts.audience === 'external';
    const rules = this.#rules.all.filter(
      (rule) =>
        (rule.kind === 'guest') === guest &&
        !(isTest && rule.kind === 'criteria') &&
        facts.ruleTargets(rule.index).some((id) => facts.holderIds.has(id)),
    );
    const users = {
      seesAll: has('ManageUsers') || has('ViewAllUsers'),
      editsAll: has('ManageUsers'),
      managesExternal: has('ManagePartners'),
      managesAccount: has('DelegatedPortalUserAdmin'),
      seesAccount: external && this.#settings.accountUsersVisible,
      seesSites: external && this.#settings.siteUsersVisible,
    };
    const childOwners = new Set(
      CHILD_OBJECTS.flatMap((object) =>
        (['read', 'edit'] as const)
          .filter((level) => facts.childOwners[object][level].length > 0)
          .map((level) => `${object} ${level}`),
      ),
    );
    const key = JSON.stringify([
      facts.audience,
      this.#access.wideObjects(userId),
      rules.map((rule) => rule.index),
      Object.values(users),
      [...childOwners],
    ]);
    const rights = (object: ObjectSchema): ObjectRights => this.rights(userId, object);
    return { key, audience: facts.audience, rules, users, childOwners, rights };
  }
}
