/** Icon, title and a line below it; a slot for what stands at the right. */
import { LightningElement, api } from 'lwc';

export default class PageHeader extends LightningElement {
  @api heading = '';
  @api detail = '';
  @api iconName = 'standard:record';
}
