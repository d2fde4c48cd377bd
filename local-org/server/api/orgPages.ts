/** The pages that show what a click did: users, captured mail, asynchronous jobs, the log. */
import type { JsonRecord } from '../orgPort.ts';
import type { ApiHandler } from './call.ts';

const USER_LIMIT = 500;
const USER_FIELDS =
  'Id, Name, Username, Email, IsActive, UserType, ContactId, Profile.Name, Contact.Name, CreatedDate, LastModifiedDate';

/** Every user with login state; gives rows newest first. */
export const listUsers: ApiHandler = ({ org }) => {
  const soql = `SELECT ${USER_FIELDS} FROM User ORDER BY CreatedDate DESC, Id DESC LIMIT ${USER_LIMIT}`;
  const frozen = frozenUsers(
    org.query(org.systemUserId, 'SELECT UserId FROM UserLogin WHERE IsFrozen = true LIMIT 2000'),
  );
  return org.query(org.systemUserId, soql).map((row) => ({
    id: row['Id'],
    name: row['Name'],
    username: row['Username'],
    email: row['Email'],
    profile: (row['Profile'] as JsonRecord | null)?.['Name'] ?? null,
    contactId: row['ContactId'] ?? null,
    contact: (row['Contact'] as JsonRecord | null | undefined)?.['Name'] ?? null,
    state: row['IsActive'] !== true ? 'Inactive' : frozen.has(row['Id']) ? 'Frozen' : 'Active',
    modified: row['LastModifiedDate'] ?? null,
  }));
};

export const listMails: ApiHandler = ({ org }) => org.mails();
export const listJobs: ApiHandler = ({ org }) => org.jobs();
export const listLogs: ApiHandler = ({ org }) => org.logs();

function frozenUsers(rows: readonly JsonRecord[]): Set<unknown> {
  return new Set(rows.map((row) => row['UserId']));
}
