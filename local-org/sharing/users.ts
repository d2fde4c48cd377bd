/**
 * Sharing of user records: Public Read Only for internal users, Private for external ones; everybody has full access
 * to their own and reads those below them. Source: securityImplGuide, Set the Org-Wide Sharing Defaults for User Records,
 * User Sharing Considerations.
 * "This field has a default value of false" (SharingSettings): other external users are seen where the project says so.
 */
import type { ConditionContext } from './condition.ts';
import type { Level } from './models.ts';
import { any, fact, list } from './terms.ts';

export function userCondition(ctx: ConditionContext, alias: string, level: Level): string | null {
  const { users, audience } = ctx.view;
  const reads = level === 'read';
  if (users.editsAll || (reads && (users.seesAll || audience === 'internal'))) return null;
  const terms = [`${alias}."Id" = ${fact(ctx, (facts) => facts.userId)}`];
  if (reads) terms.push(`${alias}."Id" IN ${list(fact(ctx, (facts) => facts.below))}`);
  if (users.managesExternal) terms.push(`${alias}."ContactId" IS NOT NULL`);
  if (users.managesAccount || (reads && users.seesAccount))
    terms.push(`${alias}."AccountId" = ${fact(ctx, (facts) => facts.accountId)}`);
  if (reads && users.seesSites)
    terms.push(`${alias}."Id" IN ${list(fact(ctx, (facts) => facts.siteMembers))}`);
  return any(terms);
}
