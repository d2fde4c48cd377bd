/** What the navigation bar and the App Launcher lead to. */
import { context } from 'localorg/client';
import { ORG_PAGES, listPath, orgPath } from 'localorg/router';

/** The org's own pages that have something to do. */
export function orgTools(): { readonly label: string; readonly href: string; readonly icon: string }[] {
  return ORG_PAGES.filter(({ name }) => name !== 'data' || context.canFill).map(({ name, label, icon }) => ({
    label,
    href: orgPath(name),
    icon,
  }));
}

/** Navigation items of the project's app: as its metadata says, else objects and pages of the configuration. */
export function appItems(): readonly {
  readonly label: string;
  readonly href: string;
  readonly icon?: string;
}[] {
  if (context.app) return context.app.items;
  return [
    ...context.objects.map(({ object, labelPlural, icon }) => ({
      label: labelPlural,
      href: listPath(object),
      icon,
    })),
    ...context.pages.map(({ name, label }) => ({ label, href: orgPath(name), icon: 'standard:custom' })),
  ];
}
