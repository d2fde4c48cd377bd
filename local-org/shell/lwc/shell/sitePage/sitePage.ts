/** A page of a community site: the look of a site, the project's components, the viewer's own rights. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';
import type { SitePage as Site } from 'localorg/client';

export default class SitePage extends LightningElement {
  /** Path of the site. */
  @api path = '';

  viewerName = context.user.name;

  get site(): Site | undefined {
    return context.sites.find(({ path }) => path === this.path);
  }

  get components(): readonly object[] {
    return (this.site?.components ?? []).map((placed, index) => ({
      ...placed,
      key: `${index} ${placed.component}`,
    }));
  }

  /** Only members of the site see it; others are asked to choose one. */
  get isMember(): boolean {
    return context.user.site === this.path;
  }

  get canLeave(): boolean {
    return context.user.site === null;
  }

  get members(): string {
    const names = context.viewers.filter(({ site }) => site === this.path).map(({ label }) => label);
    return names.length === 0
      ? 'The configuration names no user of this site.'
      : `Choose one of: ${names.join(', ')}.`;
  }
}
