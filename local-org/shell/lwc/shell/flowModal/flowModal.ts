/** The modal window of a quick action that runs a screen flow; it closes when the flow has finished. */
import { api } from 'lwc';
import LightningModal from 'lightning/modal';

export interface FlowModalOptions {
  readonly label: string;
  readonly size: 'small' | 'medium' | 'large';
  /** API name of the flow. */
  readonly flow: string;
  readonly recordId: string;
}

export default class FlowModal extends LightningModal {
  /** Inherited; the published types leave it out. */
  declare static open: (options: FlowModalOptions) => Promise<unknown>;

  @api flow = '';
  @api recordId = '';

  get inputs(): Record<string, string> {
    return { recordId: this.recordId };
  }

  handleFinish(): void {
    this.close(undefined);
  }
}
