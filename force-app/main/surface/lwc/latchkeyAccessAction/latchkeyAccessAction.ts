import { LightningElement, api } from 'lwc';
import close from '@salesforce/label/c.Latchkey_Action_Close';
import title from '@salesforce/label/c.Latchkey_Panel_Title';
import { CloseActionScreenEvent } from 'lightning/actions';

/** The access of a Contact in the window of a quick action. */
export default class LatchkeyAccessAction extends LightningElement {
  /** The Contact; the platform sets it after the component is connected. */
  @api recordId!: string;

  labels = { close, title };

  handleClose(): void {
    this.dispatchEvent(new CloseActionScreenEvent());
  }
}
