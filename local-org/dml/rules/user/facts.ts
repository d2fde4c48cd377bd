/** Stored facts that several user rules need. */
import type { Value } from '../../../runtime/values.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';
import { textOf } from '../values.ts';

export interface ProfileFacts {
  readonly id: string;
  readonly userType: string;
  readonly licenseId: string;
  readonly licenseName: string;
  readonly totalLicenses: number;
  /** Login licences are charged by login, not by seat [D L1]. */
  readonly byLogin: boolean;
  /** Delivered by Salesforce, not made by the project. */
  readonly standard: boolean;
}

export function profileFacts(ctx: DmlContext, profileId: string | null): ProfileFacts | null {
  if (profileId === null) return null;
  const [row] = ctx.store.configurationRows(
    `SELECT p."Id", p."UserType", l."Id", l."Name", l."TotalLicenses", l."MonthlyLoginsEntitlement",
      (SELECT MAX(ps."IsCustom") FROM "PermissionSet" ps WHERE ps."ProfileId" = p."Id")
      FROM "Profile" p JOIN "UserLicense" l ON l."Id" = p."UserLicenseId" WHERE p."Id" = ?`,
    [profileId],
  );
  if (!row) return null;
  const [id, userType, licenseId, licenseName, total, logins, custom] = row;
  return {
    id: String(id),
    userType: String(userType),
    licenseId: String(licenseId),
    licenseName: String(licenseName),
    totalLicenses: Number(total),
    byLogin: logins !== null,
    standard: custom !== 1,
  };
}

export function profileOf(ctx: DmlContext, row: Row): ProfileFacts | null {
  return profileFacts(ctx, textOf(row, 'profileid'));
}

export const EXTERNAL_TYPES: ReadonlySet<string> = new Set([
  'PowerPartner',
  'PowerCustomerSuccess',
  'CustomerSuccess',
  'CspLitePortal',
]);

/** Licences whose users get a role under the account: Plus and Partner [D U1]. */
export const ROLE_BASED_TYPES: ReadonlySet<string> = new Set([
  'PowerPartner',
  'PowerCustomerSuccess',
  'CustomerSuccess',
]);

export interface ContactFacts {
  readonly accountId: string | null;
  readonly accountName: string | null;
  readonly ownerRoleId: string | null;
}

/** Account behind a contact and the role of that account's owner. */
export function contactFacts(ctx: DmlContext, contactId: Value): ContactFacts | null {
  if (typeof contactId !== 'string') return null;
  const row = ctx.store.database.first(
    `SELECT c."AccountId", a."Name", o."UserRoleId" FROM "Contact" c
      LEFT JOIN "Account" a ON a."Id" = c."AccountId" LEFT JOIN "User" o ON o."Id" = a."OwnerId" WHERE c."Id" = ?`,
    [contactId],
  );
  if (!row) return null;
  const text = (index: number): string | null => (typeof row[index] === 'string' ? String(row[index]) : null);
  return { accountId: text(0), accountName: text(1), ownerRoleId: text(2) };
}
