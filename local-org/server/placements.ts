/** Which components of the project a page shows first, told by its address. */
import type { ProjectApps } from './apps.ts';
import type { PlacedComponentConfig, ServerConfig } from './config.ts';

type Placed = readonly Pick<PlacedComponentConfig, 'component'>[];

/** Names such as `c/accessPanel`; none for pages without components, and for addresses that are no page. */
export function placedAt(pathname: string, config: ServerConfig, apps: ProjectApps): string[] {
  const [, area, kind = '', name = ''] = pathname.split('/');
  const placed = area === 'site' ? onSite(kind, name, config) : inApp(kind, name, config, apps);
  return placed.map(({ component }) => component);
}

function onSite(path: string, name: string, { sites }: ServerConfig): Placed {
  const site = sites.find((one) => one.path === path);
  if (name === '') return site?.components ?? [];
  if (name === 'login') return site?.login?.components ?? [];
  return site?.pages.find((page) => page.name === name)?.components ?? [];
}

function inApp(kind: string, name: string, { objects, pages }: ServerConfig, { tabs }: ProjectApps): Placed {
  if (kind === 'r') return objects.find(({ object }) => object === name)?.side ?? [];
  if (kind !== 'n') return [];
  const tab = tabs.get(name);
  return pages.find((page) => page.name === name)?.components ?? (tab ? [tab] : []);
}
