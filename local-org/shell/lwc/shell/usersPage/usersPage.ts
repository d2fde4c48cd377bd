/** The users of the org, newest first, with what decides whether they can log in; and a way to be one of them. */
import { viewAs } from 'localorg/client';
import { linkTo, sitePath } from 'localorg/router';
import LivePage from 'shell/livePage';

interface UserRow {
  readonly id: string;
  readonly name: string;
  readonly username: string;
  readonly profile: string | null;
  readonly licence: string | null;
  readonly permissionSets: readonly string[];
  readonly contactId: string | null;
  readonly state: 'Active' | 'Frozen' | 'Inactive';
  readonly lastLogin: string | null;
  /** Path of the site the user works in. */
  readonly site: string | null;
  /** Why nobody can log in as this user; null when one can. */
  readonly login: string | null;
}

const CHIPS = { Active: 'slds-theme_success', Frozen: 'slds-theme_info', Inactive: '' } as const;
const SEARCH_DELAY = 250;

export default class UsersPage extends LivePage<UserRow> {
  search = '';
  more = false;
  timer = 0;

  override get call(): string {
    return 'users';
  }

  override get body(): object {
    return { search: this.search };
  }

  override rowsOf(answer: unknown): UserRow[] {
    const { users, more } = answer as { users: UserRow[]; more: boolean };
    this.more = more;
    return users;
  }

  get detail(): string {
    if (!this.loaded) return 'Loading...';
    const count = this.rows.length === 1 ? '1 user' : `${this.rows.length}${this.more ? '+' : ''} users`;
    const active = this.rows.filter(({ state }) => state === 'Active').length;
    return `${count} • ${active} active`;
  }

  get users(): object[] {
    return this.rows.map((row) => ({
      ...row,
      chip: CHIPS[row.state],
      sets: row.permissionSets.join(', '),
      contactLink: linkTo('Contact', row.contactId),
      loginLabel: `Log in as ${row.name}`,
      loginTitle: row.login ?? `Log in as ${row.name}`,
      cannotLogIn: row.login !== null,
    }));
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), SEARCH_DELAY);
  }

  handleLogin(event: Event): void {
    const { login } = (event.target as HTMLElement).dataset;
    const user = this.rows.find(({ username }) => username === login);
    if (user !== undefined) viewAs(user.username, user.site === null ? '/' : sitePath(user.site));
  }
}
