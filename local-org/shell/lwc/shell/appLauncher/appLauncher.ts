/** The App Launcher: the project's app, its sites, the org's own pages, and every tab. */
import LightningModal from 'lightning/modal';
import { context } from 'localorg/client';
import { homePath, sitePath } from 'localorg/router';
import { appItems, orgTools } from 'shell/navigationItems';

interface App {
  readonly label: string;
  readonly text: string;
  readonly href: string;
  readonly icon: string;
}

export default class AppLauncher extends LightningModal {
  /** Inherited; the published types leave it out. */
  declare static open: (options: { label: string; size: 'medium' }) => Promise<unknown>;

  get apps(): App[] {
    const sites = context.sites.map(({ name, path, heading }) => ({
      label: name,
      text: `Site: ${heading}`,
      href: sitePath(path),
      icon: 'standard:network_contract',
    }));
    return [
      {
        label: context.app?.label ?? context.appName,
        text: 'The app of the project',
        href: homePath(),
        icon: 'standard:apps',
      },
      {
        label: 'Local Org',
        text: 'Users, e-mails, jobs, events, log, clock and data of this org',
        href: orgTools()[0]?.href ?? '/',
        icon: 'standard:settings',
      },
      ...sites,
    ];
  }

  get items(): readonly { readonly label: string; readonly href: string }[] {
    return [...appItems(), ...orgTools()].toSorted((a, b) => a.label.localeCompare(b.label));
  }

  /** The link opens by itself, from the page behind the window. */
  handleOpen(): void {
    this.close(undefined);
  }
}
