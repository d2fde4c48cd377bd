/** The window that makes a new record; it closes with the id of the record. */
import { api } from 'lwc';
import LightningModal from 'lightning/modal';
import type RecordForm from 'shell/recordForm';

export interface RecordModalOptions {
  readonly label: string;
  readonly size: 'medium';
  /** API name of the object. */
  readonly object: string;
}

export default class RecordModal extends LightningModal {
  /** Inherited; the published types leave it out. */
  declare static open: (options: RecordModalOptions) => Promise<unknown>;

  @api object = '';
  saving = false;

  handleCancel(): void {
    this.close(undefined);
  }

  async handleSave(): Promise<void> {
    this.saving = true;
    const form = this.template?.querySelector<HTMLElement & RecordForm>('[data-form]');
    const id = await form?.save();
    this.saving = false;
    if (typeof id === 'string') this.close(id);
  }
}
