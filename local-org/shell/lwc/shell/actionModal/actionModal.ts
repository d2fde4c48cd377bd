/** The modal window of a screen action. */
import { api } from 'lwc';
import LightningModal from 'lightning/modal';

export interface ActionModalOptions {
  readonly label: string;
  readonly size: 'small' | 'medium' | 'large';
  readonly component: string;
  readonly recordId: string;
  readonly objectApiName: string;
}

export default class ActionModal extends LightningModal {
  /** Inherited; the published types leave it out. */
  declare static open: (options: ActionModalOptions) => Promise<unknown>;

  /** Module name of the action's component. */
  @api component = '';
  @api recordId = '';
  @api objectApiName = '';

  override connectedCallback(): void {
    this.template?.addEventListener('lightning__actionsclosescreen', () => this.close(undefined));
  }
}
