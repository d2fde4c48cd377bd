/**
 * The login page of a site, seen by its guest user. Nobody types a password in the local org: who logs in is chosen,
 * and becomes the viewer of the tab.
 */
import { LightningElement, api } from 'lwc';
import { context, viewAs } from 'localorg/client';
import type { SitePage as Site } from 'localorg/client';
import { sitePath } from 'localorg/router';

interface Member {
  readonly username: string;
  readonly label: string;
  /** Why the person cannot log in; empty when it can. */
  readonly problem: string;
  readonly disabled: boolean;
}

export default class LoginPage extends LightningElement {
  /** Path of the site. */
  @api path = '';

  get site(): Site | undefined {
    return context.sites.find(({ path, login }) => path === this.path && login !== null);
  }

  get heading(): string {
    return this.site?.login?.heading ?? '';
  }

  get text(): string {
    return this.site?.login?.text ?? '';
  }

  get components(): readonly object[] {
    return (this.site?.login?.components ?? []).map((placed, index) => ({
      ...placed,
      key: `${index} ${placed.component}`,
    }));
  }

  get members(): Member[] {
    return (
      context.viewers
        // Who is in other sample data only is nobody here.
        .filter(({ site, problem }) => site === this.path && problem !== 'does not exist')
        .map(({ username, label, problem }) => ({
          username,
          label,
          problem: problem === null ? '' : `This user ${problem}.`,
          disabled: problem !== null,
        }))
    );
  }

  get hasMembers(): boolean {
    return this.members.length > 0;
  }

  handleLogin(event: Event): void {
    const { username } = (event.currentTarget as HTMLElement).dataset;
    if (username !== undefined) viewAs(username, sitePath(this.path));
  }
}
