/** The switch between the users of the configuration; each sees the page with own permissions. */
import { LightningElement } from 'lwc';
import { context, viewAs } from 'localorg/client';
import { homePath, orgPath, sitePath } from 'localorg/router';

interface Choice {
  readonly username: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled: boolean;
}

const PHONE = '(width < 48em)';

export default class ViewAs extends LightningElement {
  /** On a phone there is place for the first name only. */
  get label(): string {
    const known = context.viewers.find((viewer) => viewer.username.toLowerCase() === context.user.username);
    const name = known?.label ?? context.user.name;
    return window.matchMedia(PHONE).matches ? (name.split(' ')[0] ?? name) : name;
  }

  get initials(): string {
    return context.user.name
      .split(/\s+/)
      .map((word) => word.charAt(0))
      .slice(0, 2)
      .join('')
      .toUpperCase();
  }

  /** The page with every user; for somebody in a site, as the app's first user. */
  get allUsers(): string {
    const inApp = context.viewers.find(({ site, problem }) => site === null && problem === null);
    if (context.user.site === null || inApp === undefined) return orgPath('users');
    return `${orgPath('users')}?viewAs=${encodeURIComponent(inApp.username)}`;
  }

  get tooltip(): string {
    return `${context.user.name} (${context.user.username}), ${context.user.profile}`;
  }

  get choices(): Choice[] {
    return context.viewers.map(({ username, label, description, problem }) => ({
      username,
      label: [label, problem ?? description].filter((part) => part !== '').join(' - '),
      checked: username.toLowerCase() === context.user.username,
      disabled: problem !== null,
    }));
  }

  handleSelect(event: CustomEvent<{ value: string }>): void {
    const viewer = context.viewers.find(({ username }) => username === event.detail.value);
    if (viewer === undefined) return;
    if (viewer.site !== null) viewAs(viewer.username, sitePath(viewer.site));
    else if (context.user.site !== null) viewAs(viewer.username, '/');
    else viewAs(viewer.username, location.pathname === homePath() ? '/' : location.pathname);
  }
}
