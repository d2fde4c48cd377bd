/**
 * The condition under which a user may do something with a row of an object, as SQL over an alias. What is public by
 * default costs nothing; otherwise ownership (with the hierarchy), shares, rules and implicit sharing are alternatives,
 * each an indexed probe per row. Sources: Apex guide, Understanding Sharing; draes, Implicit Sharing; securityImplGuide.
 */
import { quote } from '../database/tables.ts';
import { isShareable, shareLevelField, shareName, shareRecordField } from '../schema/share.ts';
import type { FieldSchema, ObjectSchema, Schema } from '../schema/schema.ts';
import { conditionSql } from '../soql/condition.ts';
import type { ParamList } from '../soql/params.ts';
import { Aliases, Scope, Touched } from '../soql/scope.ts';
import { CHILD_OBJECTS } from './membership.ts';
import type { ChildObject } from './membership.ts';
import { covers, isShared, modelOf, parentFields } from './models.ts';
import type { Level } from './models.ts';
import type { RecordView } from './recordAccess.ts';
import type { SharingRule } from './rules.ts';
import { any, fact, list } from './terms.ts';
import { userCondition } from './users.ts';

export interface ConditionContext {
  readonly schema: Schema;
  readonly params: ParamList;
  readonly view: RecordView;
  /** Gives out aliases that the statement does not use elsewhere. */
  readonly aliases: { next(): string };
}

/** Null when the user may do it with every row, `0` for none. */
export function recordCondition(
  ctx: ConditionContext,
  object: ObjectSchema,
  alias: string,
  level: Level,
): string | null {
  if (object.name === 'User') return userCondition(ctx, alias, level);
  if (!isShared(object)) return null;
  const rights = ctx.view.rights(object);
  if (rights.modifyAll || (level === 'read' && rights.viewAll)) return null;
  const condition = sharedCondition(ctx, object, alias, level);
  return object.name === 'Contact' ? contactCondition(ctx, alias, condition) : condition;
}

/** What the default, sharing and the hierarchy give, without View All and Modify All Records. */
function sharedCondition(
  ctx: ConditionContext,
  object: ObjectSchema,
  alias: string,
  level: Level,
): string | null {
  const model = modelOf(object, ctx.view.audience);
  if (model === 'parent') return parentCondition(ctx, object, alias, level);
  if (covers(model, level)) return null;
  return any([...grants(ctx, object, alias, level), ...implicitGrants(ctx, object, alias, level)]);
}

/**
 * "A contact that isn't linked to an account is always private, regardless of your organization's sharing model. Only
 * the owner of the contact and administrators can view it." [help sales.contacts_sharing_considerations, 000384762]
 */
function contactCondition(ctx: ConditionContext, alias: string, condition: string | null): string {
  const linked = `${alias}."AccountId" IS NOT NULL${condition === null ? '' : ` AND ${condition}`}`;
  const own = `${alias}."AccountId" IS NULL AND ${alias}."OwnerId" = ${fact(ctx, (facts) => facts.userId)}`;
  return `(${linked} OR ${own})`;
}

/** Ownership, shares and rules: access that is granted to somebody, not that everybody has. */
function grants(ctx: ConditionContext, object: ObjectSchema, alias: string, level: Level): string[] {
  const owner = object.fields.has('ownerid') ? [owned(ctx, alias)] : [];
  const shared = isShareable(object) && level !== 'delete' && level !== 'transfer';
  const shares = shared ? [shareGrant(ctx, object, `${alias}."Id"`, shareLevelField(object), level)] : [];
  return [...owner, ...shares, ...ruleGrants(ctx, object, alias, (rule) => rule.access, level)];
}

/** Owned by the user, a user below or a queue of theirs. */
function owned(ctx: ConditionContext, alias: string): string {
  return `${alias}."OwnerId" IN ${list(fact(ctx, (facts) => facts.holders))}`;
}

/** A stored share row of the record `idSql` for one of the user's holders. Stored rows give Read or Edit. */
function shareGrant(
  ctx: ConditionContext,
  object: ObjectSchema,
  idSql: string,
  levelField: string,
  level: Level,
): string {
  const share = ctx.aliases.next();
  const enough =
    level === 'read'
      ? `${share}.${quote(levelField)} <> 'None'`
      : `${share}.${quote(levelField)} IN ('Edit', 'All')`;
  return (
    `EXISTS (SELECT 1 FROM ${quote(shareName(object))} AS ${share} WHERE ${share}.${quote(shareRecordField(object))} = ${idSql} ` +
    `AND ${share}."IsDeleted" = 0 AND ${enough} AND ${share}."UserOrGroupId" IN ${list(fact(ctx, (facts) => facts.holders))})`
  );
}

function ruleGrants(
  ctx: ConditionContext,
  object: ObjectSchema,
  alias: string,
  accessOf: (rule: SharingRule) => string,
  level: Level,
): string[] {
  return ctx.view.rules.flatMap((rule) => {
    const access = accessOf(rule);
    const granted =
      access === 'Read' ? 'read' : access === 'Edit' ? 'edit' : access === 'All' ? 'delete' : 'none';
    if (rule.object !== object.name || !covers(granted, level)) return [];
    return [ruleCondition(ctx, rule, object, alias)];
  });
}

/** The records that a rule shares. */
export function ruleCondition(
  ctx: Pick<ConditionContext, 'schema' | 'params'>,
  rule: SharingRule,
  object: ObjectSchema,
  alias: string,
): string {
  const { schema, params } = ctx;
  if (rule.kind === 'owner') {
    return `${alias}."OwnerId" IN ${list(fact(ctx, (facts) => facts.ruleOwners(rule.index)))}`;
  }
  const scope = new Scope({ schema, object, params, alias, aliases: new Aliases(), touched: new Touched() });
  const refuse = (): never => {
    throw new Error('invariant: criteria of sharing rules have no semi-joins');
  };
  const criteria = rule.condition
    ? conditionSql(rule.condition, { scope, params, shapes: [], semiJoin: refuse })
    : '1';
  if (rule.includesRoleless) return `COALESCE(${criteria}, 0)`;
  // Records of users that cannot have a role are shared only by rules that say so.
  return (
    `(COALESCE(${criteria}, 0) AND ${alias}."OwnerId" NOT IN ` +
    `(SELECT "Id" FROM "User" WHERE "UserType" IN ('CspLitePortal', 'Guest', 'AutomatedProcess')))`
  );
}

/** Access to an account and its contacts, cases and opportunities that follows from each other. */
function implicitGrants(ctx: ConditionContext, object: ObjectSchema, alias: string, level: Level): string[] {
  if (object.name === 'Account') return level === 'read' ? accountGrants(ctx, alias) : [];
  const child = CHILD_OBJECTS.find((name) => name === object.name);
  if (child) return childGrants(ctx, child, alias, level);
  return ctx.view.audience === 'internal' && level === 'read' && isActivity(object)
    ? activityGrants(ctx, object, alias)
    : [];
}

/** "Read-only access to the parent account for a user with access to a child case, contact, or opportunity". */
function accountGrants(ctx: ConditionContext, alias: string): string[] {
  const own =
    ctx.view.audience === 'external' ? [`${alias}."Id" = ${fact(ctx, (facts) => facts.accountId)}`] : [];
  const above = CHILD_OBJECTS.flatMap((name) => {
    const object = ctx.schema.object(name);
    if (!object) return [];
    // "Not used when sharing on the child is controlled by its parent", but: "if you own a contact on an account, you can
    // view other contacts on the same account" [help sales.contacts_sharing_considerations].
    const controlled = modelOf(object, ctx.view.audience) === 'parent';
    if (controlled && name !== 'Contact') return [];
    const child = ctx.aliases.next();
    const access = controlled ? owned(ctx, child) : any(grants(ctx, object, child, 'read'));
    return [
      `EXISTS (SELECT 1 FROM ${quote(name)} AS ${child} WHERE ${child}."AccountId" = ${alias}."Id" AND ${child}."IsDeleted" = 0 AND ${access})`,
    ];
  });
  return [...own, ...above];
}

/** "Access to child case, contact, or opportunity records for the owner of the parent account", rules and shares of it. */
function childGrants(ctx: ConditionContext, child: ChildObject, alias: string, level: Level): string[] {
  const { audience, childOwners } = ctx.view;
  const account = ctx.schema.object('Account');
  const granted: string[] = [];
  if (audience === 'external' && level === 'read') {
    // "Account and associated contacts shared [...]. Access to a case for the user that's the contact on the case."
    if (child === 'Contact') granted.push(`${alias}."AccountId" = ${fact(ctx, (facts) => facts.accountId)}`);
    if (child === 'Case') granted.push(`${alias}."ContactId" = ${fact(ctx, (facts) => facts.contactId)}`);
  }
  if (!account || level === 'delete' || level === 'transfer') return granted;
  const accountId = `${alias}."AccountId"`;
  granted.push(shareGrant(ctx, account, accountId, `${child}AccessLevel`, level));
  const parent = ctx.aliases.next();
  const through = ruleGrants(ctx, account, parent, (rule) => rule.children[child], level);
  if (childOwners.has(`${child} ${level}`)) {
    const owners = fact(ctx, (facts) => JSON.stringify(facts.childOwners[child][level]));
    through.unshift(`${parent}."OwnerId" IN ${list(owners)}`);
  }
  if (through.length > 0) granted.push(parentExists(account, parent, accountId, any(through)));
  return granted;
}

function parentExists(object: ObjectSchema, parent: string, idSql: string, condition: string): string {
  return `EXISTS (SELECT 1 FROM ${quote(object.name)} AS ${parent} WHERE ${parent}."Id" = ${idSql} AND ${condition})`;
}

/**
 * Controlled by Parent: "Users can perform actions [...] on a record on the detail side [...] if they can perform the
 * same action on all associated master records." Details need to read or edit their master, as their field says.
 */
function parentCondition(
  ctx: ConditionContext,
  object: ObjectSchema,
  alias: string,
  level: Level,
): string | null {
  const terms = parentFields(object).flatMap((field) => {
    const term = throughParent(ctx, object, field, alias, parentLevel(object, field, level));
    return term === null ? [] : [term];
  });
  return terms.length === 0 ? null : terms.join(' AND ');
}

/** What must be allowed with the parent. */
export function parentLevel(object: ObjectSchema, field: FieldSchema, level: Level): Level {
  if (level === 'read') return 'read';
  if (field.reference?.masterDetail) return field.reference.writeNeedsMasterRead ? 'read' : 'edit';
  return object.fields.has('ownerid') && level === 'delete' ? 'delete' : 'edit';
}

function throughParent(
  ctx: ConditionContext,
  object: ObjectSchema,
  field: FieldSchema,
  alias: string,
  level: Level,
): string | null {
  const target = ctx.schema.object(field.reference?.to[0] ?? '');
  const idSql = `${alias}.${quote(field.name)}`;
  const parent = ctx.aliases.next();
  if (object.name === 'Contact' && target) {
    // "You can't view contacts for accounts that you don't own, even if you have the View All Records permission on the
    // account object." [help sales.contacts_sharing_considerations] The contact's owner has access all the same [R
    // https://www.simplysfdc.com/2016/10/salesforce-contact-sharing-setting.html].
    const through = sharedCondition(ctx, target, parent, level);
    return through === null ? null : any([owned(ctx, alias), parentExists(target, parent, idSql, through)]);
  }
  const condition = target ? recordCondition(ctx, target, parent, level) : null;
  const exists = target && condition !== null ? parentExists(target, parent, idSql, condition) : null;
  if (!object.fields.has('ownerid')) return exists;
  // UNVERIFIED: Are orders and assets without an account visible to their owner alone?
  const alone = `${idSql} IS NULL AND ${alias}."OwnerId" = ${fact(ctx, (facts) => facts.userId)}`;
  return exists === null ? `(${idSql} IS NOT NULL OR ${alone})` : `(${exists} OR ${alone})`;
}

function isActivity(object: ObjectSchema): boolean {
  return object.name === 'Task' || object.name === 'Event';
}

/** Activities are seen by who sees what they are about [help, Organization-Wide Default Access Settings, Private]. */
function activityGrants(ctx: ConditionContext, object: ObjectSchema, alias: string): string[] {
  return ['whoid', 'whatid'].flatMap((name) => {
    const field = object.fields.get(name);
    const idSql = `${alias}.${quote(field?.name ?? '')}`;
    const open: string[] = [];
    const probes = (field?.reference?.to ?? []).flatMap((to) => {
      const target = ctx.schema.object(to);
      if (!target) return [];
      const parent = ctx.aliases.next();
      const condition = recordCondition(ctx, target, parent, 'read');
      if (condition !== null) return [parentExists(target, parent, idSql, condition)];
      open.push(target.keyPrefix);
      return [];
    });
    const prefixes =
      open.length > 0 ? [`substr(${idSql}, 1, 3) IN ${list(ctx.params.literal(JSON.stringify(open)))}`] : [];
    return [...prefixes, ...probes];
  });
}
