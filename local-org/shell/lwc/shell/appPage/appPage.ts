/** An app page: components of the project below one another, as the page configuration places them. */
import { LightningElement, api } from 'lwc';
import { context } from 'localorg/client';

export default class AppPage extends LightningElement {
  /** Name of the page in the configuration. */
  @api name = '';

  get components(): readonly object[] {
    const page = context.pages.find(({ name }) => name === this.name);
    return (page?.components ?? []).map((placed, index) => ({
      ...placed,
      key: `${index} ${placed.component}`,
    }));
  }

  get label(): string {
    return context.pages.find(({ name }) => name === this.name)?.label ?? '';
  }
}
