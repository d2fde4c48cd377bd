/**
 * `lightning-quick-action-panel`: header, body and footer of a screen action.
 * Source: developer.salesforce.com/docs/component-library/bundle/lightning-quick-action-panel
 */
import { LightningElement, api } from 'lwc';

export default class QuickActionPanel extends LightningElement {
  /** Title shown at the top of the panel. */
  @api header?: string;

  hasFooter = false;

  get footerClass(): string {
    return this.hasFooter ? 'slds-modal__footer' : 'slds-hide';
  }

  handleFooterChange(event: Event): void {
    this.hasFooter = (event.target as HTMLSlotElement).assignedElements().length > 0;
  }
}
