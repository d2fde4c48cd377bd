import { LightningElement, api } from 'lwc';
import type { ColleagueChange, DelegationView } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { PageState } from 'c/latchkeyPageState';
import type { TableRow } from 'c/latchkeyPartnerTable';
import exportHistory from '@salesforce/apex/LatchkeyPartnerController.exportHistory';
import getHistory from '@salesforce/apex/LatchkeyPartnerController.getHistory';
import formFactor from '@salesforce/client/formFactor';
import { download } from 'c/latchkeyDownload';
import { reduceErrors } from 'c/latchkeyErrors';
import { stateOf } from 'c/latchkeyPageState';
import { failureNotice } from 'c/latchkeyPartnerText';
import { labels } from './labels';
import { columns, countText, phoneColumns, rowOf } from './latchkeyPartnerHistoryLogic';

/** Who changed whose access, newest first, and as a file. */
export default class LatchkeyPartnerHistory extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  columns = formFactor === 'Small' ? phoneColumns : columns;
  rows: TableRow[] = [];
  errors: string[] = [];
  busy = false;
  notice: NoticeContent | undefined;
  private changes: readonly ColleagueChange[] | undefined;
  private next: string | undefined;

  connectedCallback(): void {
    this.read();
  }

  get state(): PageState | undefined {
    const { errors, changes } = this;
    return stateOf({ errors, loaded: changes !== undefined, empty: changes?.length === 0 }, labels);
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get hasMore(): boolean {
    return Boolean(this.next);
  }

  get countText(): string {
    return this.hasRows ? countText(this.rows.length) : '';
  }

  async handleMore(): Promise<void> {
    await this.read(this.next);
  }

  async handleTryAgain(): Promise<void> {
    await this.read();
  }

  async handleSave(): Promise<void> {
    this.busy = true;
    this.notice = undefined;
    try {
      download(labels.file, await exportHistory());
    } catch (error) {
      this.notice = failureNotice(error, labels.saveFailed);
    }
    this.busy = false;
  }

  private async read(after?: string): Promise<void> {
    this.busy = true;
    try {
      const page = await getHistory(after === undefined ? {} : { after });
      this.changes = [...(after === undefined ? [] : (this.changes ?? [])), ...page.changes];
      this.rows = this.changes.map(rowOf);
      this.next = page.next;
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
    this.busy = false;
  }
}
