import { LightningElement, api } from 'lwc';
import type LatchkeyAccess from 'c/latchkeyAccess';
import refresh from '@salesforce/label/c.Latchkey_Panel_Refresh';
import title from '@salesforce/label/c.Latchkey_Panel_Title';

/** The access of a Contact as a card on its record page. */
export default class LatchkeyAccessPanel extends LightningElement {
  /** The Contact of the page. */
  @api recordId!: string;

  labels = { refresh, title };

  async handleRefresh(): Promise<void> {
    await (this.refs?.access as unknown as LatchkeyAccess).refresh();
  }
}
