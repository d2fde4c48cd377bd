/**
 * The project's sharing rules, told by their number: what they are, whom they reach, whose records they share.
 * Source: securityImplGuide, Sharing Rule Considerations.
 */
import type { Store } from '../database/store.ts';
import type { Condition } from '../soql/ast.ts';
import type { Schema } from '../schema/schema.ts';
import type { SharingRuleSchema, SharingTarget } from '../schema/sharingRules.ts';
import { criteriaCondition } from './criteria.ts';

export interface SharingRule extends SharingRuleSchema {
  readonly index: number;
  /** Criteria and guest rules: which records; null when all. */
  readonly condition: Condition | null;
}

export class SharingRules {
  readonly all: readonly SharingRule[];

  /** Rules of objects this org does not know are left out. @throws Error LO4118 for criteria it cannot follow. */
  constructor(schema: Schema, rules: readonly SharingRuleSchema[]) {
    this.all = rules
      .filter((rule) => schema.object(rule.object) !== undefined)
      .map((rule, index) => {
        const object = schema.object(rule.object)!;
        return { ...rule, object: object.name, index, condition: criteriaCondition(rule, object) };
      });
  }

  of(objectName: string): readonly SharingRule[] {
    return this.all.filter((rule) => rule.object === objectName);
  }

  /** Ids of the groups (for guests: users) that the rule shares with. */
  targets(store: Store, index: number): string[] {
    return this.all[index]!.sharedTo.flatMap((target) => targetId(store, target) ?? []);
  }

  /** Groups whose members' records an owner-based rule shares, and queues whose own. */
  sources(store: Store, index: number): { readonly groups: string[]; readonly queues: string[] } {
    const from = this.all[index]!.sharedFrom;
    const ids = (queues: boolean): string[] =>
      from
        .filter((target) => (target.kind === 'queue') === queues)
        .flatMap((target) => targetId(store, target) ?? []);
    return { groups: ids(false), queues: ids(true) };
  }
}

const TYPES: Readonly<Record<Exclude<SharingTarget['kind'], 'guestUser'>, string>> = {
  group: 'Regular',
  queue: 'Queue',
  role: 'Role',
  roleAndSubordinates: 'RoleAndSubordinates',
  roleAndSubordinatesInternal: 'RoleAndSubordinatesInternal',
  allInternalUsers: 'Organization',
  allCustomerPortalUsers: 'AllCustomerPortal',
  allPartnerUsers: 'PRMOrganization',
};

/** Null when there is no such group, role or user. */
export function targetId(store: Store, { kind, name }: SharingTarget): string | null {
  if (kind === 'guestUser') {
    return (store.findOne('User', 'CommunityNickname', name)?.fields.get('id') as string | undefined) ?? null;
  }
  const row =
    name === null
      ? store.database.first('SELECT "Id" FROM "Group" WHERE "Type" = ?1', [TYPES[kind]])
      : store.database.first('SELECT "Id" FROM "Group" WHERE "Type" = ?1 AND "DeveloperName" = ?2', [
          TYPES[kind],
          name,
        ]);
  return row ? String(row[0]) : null;
}
