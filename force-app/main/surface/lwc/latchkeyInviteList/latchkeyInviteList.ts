import { LightningElement, api } from 'lwc';
import type { DelegationView, InvitationReceipt } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { TableRow } from 'c/latchkeyPartnerTable';
import inviteAll from '@salesforce/apex/LatchkeyPartnerController.inviteAll';
import previewInvitations from '@salesforce/apex/LatchkeyPartnerController.previewInvitations';
import formFactor from '@salesforce/client/formFactor';
import { download } from 'c/latchkeyDownload';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { failureNotice } from 'c/latchkeyPartnerText';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import {
  checkText,
  columns,
  phoneColumns,
  refusedLines,
  rowsOf,
  sendLabel,
  sentNotice,
} from './latchkeyInviteListLogic';

/** Milliseconds without a key until the lines are checked. */
const TYPING_PAUSE = 500;

/**
 * A pasted list of people: checked by the server while typing pauses, then sent; what is refused stays in the box to
 * be corrected. Fires `accesschange` when somebody was invited.
 */
export default class LatchkeyInviteList extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  columns = formFactor === 'Small' ? phoneColumns : columns;
  text = '';
  rows: TableRow[] = [];
  errors: string[] = [];
  busy = false;
  checking = false;
  notice: NoticeContent | undefined;
  focusOn: 'notice' | undefined;
  /** Results of the last sending; undefined while lines are only checked. */
  private sent: InvitationReceipt | undefined;
  private preview: InvitationReceipt | undefined;
  /** Counts the checks, so that an answer that was overtaken is dropped. */
  private checks = 0;
  private timer: number | undefined;

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
    this.checks += 1;
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get help(): string {
    return format(labels.linesHelp, this.delegation?.mostPeople ?? '');
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get hasErrors(): boolean {
    return this.errors.length > 0;
  }

  get checkText(): string {
    return this.preview ? checkText(this.preview) : '';
  }

  get liveText(): string {
    if (this.busy) {
      return labels.working;
    }
    return this.checking ? labels.checking : this.checkText;
  }

  get sendLabel(): string {
    return sendLabel(this.preview?.taken ?? 0);
  }

  get cannotSend(): boolean {
    return this.busy || this.checking || !this.preview || this.preview.taken === 0;
  }

  get canSave(): boolean {
    return this.sent !== undefined;
  }

  handleText(event: CustomEvent<{ value: string }>): void {
    this.text = event.detail.value;
    this.preview = undefined;
    this.checks += 1;
    this.checking = this.text.trim() !== '';
    window.clearTimeout(this.timer);
    if (this.checking) {
      // eslint-disable-next-line @lwc/lwc/no-async-operation
      this.timer = window.setTimeout(() => this.check(), TYPING_PAUSE);
    } else {
      this.present([]);
    }
  }

  async handleSend(): Promise<void> {
    if (this.cannotSend) {
      return;
    }
    this.busy = true;
    this.notice = undefined;
    try {
      const receipt = await inviteAll({ lines: this.text });
      this.sent = receipt;
      this.text = refusedLines(this.text, receipt.results);
      this.preview = undefined;
      this.present(rowsOf(receipt.results));
      showNotice(this, sentNotice(receipt));
      if (receipt.taken > 0) this.dispatchEvent(new CustomEvent('accesschange'));
    } catch (error) {
      showNotice(this, failureNotice(error, labels.failed));
    }
    this.busy = false;
  }

  handleSave(): void {
    if (this.sent) download(labels.file, this.sent.csv);
  }

  private async check(): Promise<void> {
    this.checks += 1;
    const check = this.checks;
    this.checking = true;
    try {
      const receipt = await previewInvitations({ lines: this.text });
      if (check === this.checks) {
        this.preview = receipt;
        this.present(rowsOf(receipt.results));
      }
    } catch (error) {
      if (check === this.checks) {
        this.present([]);
        this.errors = reduceErrors(error);
      }
    }
    if (check === this.checks) this.checking = false;
  }

  private present(rows: TableRow[]): void {
    this.errors = [];
    if (JSON.stringify(rows) !== JSON.stringify(this.rows)) this.rows = rows;
  }
}
