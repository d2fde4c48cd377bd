/**
 * The contact behind an external user: needs an account, an external profile, and has one user at most.
 * Platform rules 1.1, 1.2, 1.4.
 */
import { fail } from '../../row.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import type { ObjectRule } from '../rule.ts';
import { changed, isTrue, oldText, textOf } from '../values.ts';
import { EXTERNAL_TYPES, ROLE_BASED_TYPES, contactFacts, profileOf } from './facts.ts';

const OWNER_ROLE = 'portal account owner must have a role';

export const contactLink: ObjectRule = {
  derive: (ctx, rows) => {
    for (const row of rows) {
      if (!changed(row, 'contactid')) continue;
      const facts = contactFacts(ctx, textOf(row, 'contactid'));
      row.record.fields.set('accountid', facts?.accountId ?? null);
      // Defaulted on create [D U1]: a user made for a contact is enabled for portals.
      row.record.fields.set('isportalenabled', facts !== null);
    }
  },
  validate: (ctx, rows) => {
    const linked = new Set<string>();
    for (const row of rows) {
      const contactId = textOf(row, 'contactid');
      if (contactId === null) validateContactless(ctx, row);
      else if (needsCheck(row)) validateContact(ctx, row, contactId, linked);
    }
  },
};

/** New links, and new profiles for old links. */
function needsCheck(row: Row): boolean {
  return changed(row, 'contactid') || changed(row, 'profileid');
}

function validateContact(ctx: DmlContext, row: Row, contactId: string, linked: Set<string>): void {
  const userType = profileOf(ctx, row)?.userType ?? 'Standard';
  const facts = contactFacts(ctx, contactId);
  if (!EXTERNAL_TYPES.has(userType)) {
    fail(row, 'FIELD_INTEGRITY_EXCEPTION', 'only portal users can be associated to a contact', ['ContactId']);
  } else if (facts?.accountId === null) {
    // UNVERIFIED: What does the insert of an external user say whose contact has no account? "An error occurs" [D U1]; a
    // public component reads this message as "Contact does not have an account" [R].
    fail(row, 'UNKNOWN_EXCEPTION', OWNER_ROLE);
  } else if (changed(row, 'contactid') && (linked.has(contactId) || hasUser(ctx, row, contactId))) {
    fail(row, 'PORTAL_USER_ALREADY_EXISTS_FOR_CONTACT', 'portal user already exists for contact', [
      'ContactId',
    ]);
  } else if (ROLE_BASED_TYPES.has(userType) && facts?.ownerRoleId === null) {
    // [D H-000389462, H-000385901]
    fail(row, 'UNKNOWN_EXCEPTION', OWNER_ROLE);
  } else linked.add(contactId);
}

/** Inactive users still hold their contact [I]. */
function hasUser(ctx: DmlContext, row: Row, contactId: string): boolean {
  const holder = ctx.store.findOne('User', 'ContactId', contactId)?.fields.get('id') ?? null;
  return holder !== null && holder !== row.id;
}

/** External users without a contact exist only on the External Identity licence (contactless users). */
function validateContactless(ctx: DmlContext, row: Row): void {
  const facts = profileOf(ctx, row);
  const creating = row.operation === 'insert';
  const external = EXTERNAL_TYPES.has(facts?.userType ?? '') && facts?.licenseName !== 'External Identity';
  if (!external || (!creating && (oldText(row, 'contactid') === null || !isTrue(row, 'isactive')))) return;
  // UNVERIFIED: Which code and text has the insert of a community user without ContactId?
  fail(row, 'FIELD_INTEGRITY_EXCEPTION', 'Contact ID: a contact is required for users with this profile', [
    'ContactId',
  ]);
}
