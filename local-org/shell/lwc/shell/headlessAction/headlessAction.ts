/** Runs quick actions that show nothing: creates the component and calls its `invoke`. */
import { LightningElement, api, createElement } from 'lwc';
import { importComponent } from 'shell/importComponent';

export default class HeadlessAction extends LightningElement {
  @api recordId = '';
  @api objectApiName = '';

  @api
  async invoke(component: string): Promise<void> {
    const is = await importComponent(component);
    const element = createElement(`c-headless-${component.slice(2).toLowerCase()}`, { is }) as HTMLElement & {
      invoke(): unknown;
    };
    Object.assign(element, { recordId: this.recordId, objectApiName: this.objectApiName });
    this.template?.querySelector('[data-place]')?.replaceChildren(element);
    await element.invoke();
  }
}
