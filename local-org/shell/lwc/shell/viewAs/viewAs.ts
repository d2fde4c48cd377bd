/** The switch between the users of the configuration; each sees the page with own permissions. */
import { LightningElement } from 'lwc';
import { context, viewAs } from 'localorg/client';
import { homePath, sitePath } from 'localorg/router';

interface Choice {
  readonly username: string;
  readonly label: string;
  readonly checked: boolean;
  readonly disabled: boolean;
}

export default class ViewAs extends LightningElement {
  get label(): string {
    const known = context.viewers.find((viewer) => viewer.username.toLowerCase() === context.user.username);
    return `View as: ${known?.label ?? context.user.name}`;
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
