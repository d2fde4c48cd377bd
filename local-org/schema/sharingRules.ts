/**
 * Sharing rules of a project: `sharingRules/<Object>.sharingRules-meta.xml`.
 * Source: Metadata API guide, SharingRules, SharingBaseRule, SharedTo, FilterItem.
 */
import { componentName } from './projectFiles.ts';
import type { ProjectFiles } from './projectFiles.ts';
import { child, children, flag, readXml, text, texts } from './xml.ts';
import type { XmlNode } from './xml.ts';

/** Who a rule shares with, or whose records it shares. `name` is null for the groups that exist once. */
export interface SharingTarget {
  readonly kind:
    | 'group'
    | 'queue'
    | 'role'
    | 'roleAndSubordinates'
    | 'roleAndSubordinatesInternal'
    | 'allInternalUsers'
    | 'allCustomerPortalUsers'
    | 'allPartnerUsers'
    | 'guestUser';
  readonly name: string | null;
}

export type RuleAccess = 'None' | 'Read' | 'Edit' | 'All';

export interface FilterItem {
  readonly field: string;
  /** `equals`, `notEqual`, `lessThan` ... */
  readonly operation: string;
  /** Several values are divided by commas. */
  readonly value: string;
}

export interface SharingRuleSchema {
  readonly object: string;
  readonly name: string;
  readonly kind: 'owner' | 'criteria' | 'guest';
  readonly access: RuleAccess;
  readonly sharedTo: readonly SharingTarget[];
  /** Owner rules: whose records. */
  readonly sharedFrom: readonly SharingTarget[];
  readonly criteria: readonly FilterItem[];
  /** `1 AND (2 OR 3)`; null when all criteria must hold. */
  readonly filterLogic: string | null;
  /** Records of owners that cannot have a role, such as high-volume users, are shared too. */
  readonly includesRoleless: boolean;
  /** Rules of accounts: what goes to the account's records of that object. */
  readonly children: Readonly<Record<'Contact' | 'Opportunity' | 'Case', RuleAccess>>;
}

/** Rules of all objects; parts that this org cannot follow are told through `notice`. */
export function readSharingRules(
  files: ProjectFiles,
  notice: (message: string) => void,
): SharingRuleSchema[] {
  return files.ofType('sharingRules').flatMap((file) => {
    const node = readXml(file);
    const object = componentName(file);
    const territory = children(node, 'sharingTerritoryRules').length;
    if (territory > 0) {
      notice(`LO4117: ${object}: ${territory} territory sharing rule(s) have no effect in local-org`);
    }
    const read = (list: string, kind: SharingRuleSchema['kind']): SharingRuleSchema[] =>
      children(node, list).map((rule) => readRule(object, kind, rule, notice));
    return [
      ...read('sharingOwnerRules', 'owner'),
      ...read('sharingCriteriaRules', 'criteria'),
      ...read('sharingGuestRules', 'guest'),
    ];
  });
}

function readRule(
  object: string,
  kind: SharingRuleSchema['kind'],
  node: XmlNode,
  notice: (message: string) => void,
): SharingRuleSchema {
  const settings = child(node, 'accountSettings');
  const name = text(node, 'fullName') ?? '';
  const level = (element: string): RuleAccess => (text(settings, element) ?? 'None') as RuleAccess;
  const targets = (element: string): SharingTarget[] =>
    readTargets(child(node, element), (unknown) =>
      notice(`LO4117: sharing rule ${object}.${name}: <${unknown}> has no effect in local-org`),
    );
  return {
    object,
    name,
    kind,
    access: (text(node, 'accessLevel') ?? 'Read') as RuleAccess,
    sharedTo: targets('sharedTo'),
    sharedFrom: targets('sharedFrom'),
    criteria: children(node, 'criteriaItems').map((item) => ({
      field: text(item, 'field') ?? '',
      operation: text(item, 'operation') ?? 'equals',
      value: text(item, 'value') ?? '',
    })),
    filterLogic: text(node, 'booleanFilter') ?? null,
    includesRoleless: flag(node, kind === 'guest' ? 'includeHVUOwnedRecords' : 'includeRecordsOwnedByAll'),
    children: {
      Contact: level('contactAccessLevel'),
      Opportunity: level('opportunityAccessLevel'),
      Case: level('caseAccessLevel'),
    },
  };
}

/** Elements of SharedTo. `groups`, `roles` and `rolesAndSubordinates` are their names before API version 22. */
const NAMED: Readonly<Record<string, SharingTarget['kind']>> = {
  group: 'group',
  groups: 'group',
  queue: 'queue',
  role: 'role',
  roles: 'role',
  portalRole: 'role',
  roleAndSubordinates: 'roleAndSubordinates',
  rolesAndSubordinates: 'roleAndSubordinates',
  portalRoleandSubordinates: 'roleAndSubordinates',
  roleAndSubordinatesInternal: 'roleAndSubordinatesInternal',
  guestUser: 'guestUser',
};

const SINGLE = ['allInternalUsers', 'allCustomerPortalUsers', 'allPartnerUsers'] as const;

/** `<allInternalUsers/>` is empty, the others hold names. */
export function readTargets(node: XmlNode | undefined, unknown: (element: string) => void): SharingTarget[] {
  return Object.keys(node ?? {}).flatMap((element): SharingTarget[] => {
    const single = SINGLE.find((kind) => kind === element);
    if (single) return [{ kind: single, name: null }];
    const kind = NAMED[element];
    if (kind) return texts(node, element).map((name) => ({ kind, name }));
    if (!element.startsWith('@') && !element.startsWith('#')) unknown(element);
    return [];
  });
}
