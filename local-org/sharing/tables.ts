/**
 * Objects whose rows are worked out when they are queried: share objects, where ownership and rules appear beside the
 * stored rows, and UserRecordAccess. Nothing has to be written when records, owners or groups change.
 * Source: object reference, AccountShare (RowCause), UserRecordAccess. Implicit shares are not listed: "Instead of
 * storing implicit child shares, record access is determined dynamically" (ContactShare).
 */
import { withSuffix } from '../database/ids.ts';
import type { SqlValue } from '../database/codec.ts';
import { columnsOf, quote } from '../database/tables.ts';
import { shareLevelField, shareRecordField } from '../schema/share.ts';
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import type { Condition, SoqlQuery, SoqlValue } from '../soql/ast.ts';
import type { ParamList } from '../soql/params.ts';
import { SoqlError } from '../soql/soqlError.ts';
import { ruleCondition } from './condition.ts';
import { CHILD_OBJECTS } from './membership.ts';
import type { SharingRule, SharingRules } from './rules.ts';

interface TableContext {
  readonly schema: Schema;
  readonly params: ParamList;
  readonly rules: SharingRules | null;
}

/** What stands in FROM for the object: its table, or a subquery with the same columns. */
export function tableSql(ctx: TableContext, object: ObjectSchema, query: SoqlQuery | null): string {
  if (object.shareOf !== undefined) return shareTable(ctx, object, ctx.schema.object(object.shareOf)!);
  if (object.name === 'UserRecordAccess') return accessTable(ctx, query);
  return quote(object.name);
}

function shareTable(ctx: TableContext, share: ObjectSchema, object: ObjectSchema): string {
  const columns = columnsOf(share).map((field) => field.name);
  const stored = `SELECT ${columns.map(quote).join(', ')}, rowid AS rowid FROM ${quote(share.name)}`;
  const derived = [ownerRows(share, object, columns)];
  for (const rule of ctx.rules?.of(object.name) ?? [])
    derived.push(ruleRows(ctx, rule, share, object, columns));
  return `(${[stored, ...derived].join(' UNION ALL ')})`;
}

type Expressions = Readonly<Record<string, string>>;

function derivedRows(
  object: ObjectSchema,
  columns: readonly string[],
  values: Expressions,
  from: string,
): string {
  const selected = columns.map((name) => `${values[name] ?? 'NULL'} AS ${quote(name)}`);
  return `SELECT ${selected.join(', ')}, o.rowid AS rowid FROM ${quote(object.name)} AS o ${from}`;
}

function common(object: ObjectSchema): Expressions {
  return {
    [shareRecordField(object)]: 'o."Id"',
    LastModifiedDate: 'o."LastModifiedDate"',
    LastModifiedById: 'o."LastModifiedById"',
    IsDeleted: 'o."IsDeleted"',
  };
}

function ownerRows(share: ObjectSchema, object: ObjectSchema, columns: readonly string[]): string {
  const values: Record<string, string> = {
    ...common(object),
    Id: `share_id('${share.keyPrefix}', 'LOW', o."Id")`,
    UserOrGroupId: 'o."OwnerId"',
    [shareLevelField(object)]: `'All'`,
    RowCause: `'Owner'`,
  };
  for (const child of object.name === 'Account' ? CHILD_OBJECTS : []) {
    values[`${child}AccessLevel`] =
      `COALESCE((SELECT r."${child}AccessForAccountOwner" FROM "User" u JOIN "UserRole" r ON r."Id" = u."UserRoleId" ` +
      `WHERE u."Id" = o."OwnerId"), 'None')`;
  }
  return derivedRows(object, columns, values, 'WHERE o."OwnerId" IS NOT NULL');
}

function ruleRows(
  ctx: TableContext,
  rule: SharingRule,
  share: ObjectSchema,
  object: ObjectSchema,
  columns: readonly string[],
): string {
  const values: Record<string, string> = {
    ...common(object),
    Id: `share_id('${share.keyPrefix}', 'R' || ${rule.index % 10}, o."Id", target.key)`,
    UserOrGroupId: 'target.value',
    [shareLevelField(object)]: `'${rule.access}'`,
    RowCause: rule.kind === 'guest' ? `'GuestRule'` : `'Rule'`,
  };
  for (const child of CHILD_OBJECTS) values[`${child}AccessLevel`] = `'${rule.children[child]}'`;
  const targets = ctx.params.add({
    kind: 'sharing',
    read: (facts) => JSON.stringify(facts.ruleTargets(rule.index)),
  });
  return derivedRows(
    object,
    columns,
    values,
    `JOIN json_each(${targets}) AS target WHERE ${ruleCondition(ctx, rule, object, 'o')}`,
  );
}

/** Three letters that say where the row comes from, and the record's own number: the same row has the same id. */
export function shareId(
  prefix: SqlValue,
  origin: SqlValue,
  recordId: SqlValue,
  target: SqlValue = '',
): SqlValue {
  const instance = `${String(origin)}${String(target ?? '').slice(-1)}`.padEnd(3, 'x');
  return withSuffix(`${String(prefix)}${instance.slice(0, 3)}${String(recordId).slice(6, 15)}`);
}

/** True for the id of a share row that is worked out, and that nobody can write. */
export function isDerivedShareId(id: string): boolean {
  return id.slice(3, 6) === 'LOW' || id.charAt(3) === 'R';
}

/** "You can query a user's access" by UserId and RecordId. */
function accessTable(ctx: TableContext, query: SoqlQuery | null): string {
  const users = comparedWith(query?.where ?? null, 'userid');
  const records = comparedWith(query?.where ?? null, 'recordid');
  if (users === null || records === null) {
    // UNVERIFIED: What does a query of UserRecordAccess say that does not name UserId and RecordId?
    throw new SoqlError('UserRecordAccess can be queried by UserId and RecordId only');
  }
  const rows = ctx.params.add({ kind: 'userAccess', users, records });
  const columns = [
    'UserId',
    'RecordId',
    'HasReadAccess',
    'HasEditAccess',
    'HasDeleteAccess',
    'HasTransferAccess',
    'HasAllAccess',
    'MaxAccessLevel',
  ];
  const selected = columns.map((name) => `value ->> '${name}' AS ${quote(name)}`);
  // UNVERIFIED: Which Id do rows of UserRecordAccess show?
  return `(SELECT '000000000000000AAA' AS "Id", ${selected.join(', ')}, key AS rowid FROM json_each(${rows}))`;
}

/** Right side of `field = x` or `field IN x` among the terms that must hold. */
function comparedWith(condition: Condition | null, field: string): SoqlValue | null {
  if (condition?.kind === 'and') {
    for (const term of condition.terms) {
      const found = comparedWith(term, field);
      if (found !== null) return found;
    }
  }
  if (condition?.kind !== 'compare' || !['=', 'in'].includes(condition.operator)) return null;
  const { left } = condition;
  return left.kind === 'field' && left.path.at(-1)?.toLowerCase() === field ? condition.right : null;
}
