/** Every user of the org, newest first. */
import LivePage from 'shell/livePage';
import { recordPath } from 'localorg/router';

interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly profile: string | null;
  readonly contactId: string | null;
  readonly contact: string | null;
  readonly state: 'Active' | 'Frozen' | 'Inactive';
}

const CHIPS = { Active: 'slds-theme_success', Frozen: 'slds-theme_info', Inactive: '' } as const;

export default class UsersPage extends LivePage<UserRow> {
  override get call(): string {
    return 'users';
  }

  get detail(): string {
    return this.rows.length === 1 ? '1 user' : `${this.rows.length} users`;
  }

  get users(): object[] {
    return this.rows.map((row) => ({
      ...row,
      chip: CHIPS[row.state],
      contactLink: row.contactId === null ? null : recordPath('Contact', row.contactId),
      contactName: row.contact ?? row.contactId,
    }));
  }
}
