/** What a page says when it has nothing to show. */
import { LightningElement, api } from 'lwc';

export default class EmptyState extends LightningElement {
  @api heading = '';
  @api text = '';
}
