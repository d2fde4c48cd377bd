import { LightningElement, api } from 'lwc';
import type { Action, ConsoleFilter } from 'latchkey/contracts';
import getRows from '@salesforce/apex/LatchkeyConsoleController.getRows';
import formFactor from '@salesforce/client/formFactor';
import canFreeze from '@salesforce/customPermission/Latchkey_Freeze';
import canManageRuns from '@salesforce/customPermission/Latchkey_ManageRuns';
import canResend from '@salesforce/customPermission/Latchkey_ResendWelcome';
import { reduceErrors } from 'c/latchkeyErrors';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import { columnsFor, isReclaimable, lineOf, presetFor, WAVE } from './latchkeyConsoleListLogic';
import type { Line } from './latchkeyConsoleListLogic';

/**
 * The rows that a figure counts, in portions, each with a link to the record. Fires `close`, and
 * `act` with a Preset for a bulk run over people of the list.
 */
export default class LatchkeyConsoleList extends LightningElement {
  @api heading = '';

  labels = labels;
  lines: Line[] = [];
  columns: object[] = [];
  errors: string[] = [];
  busy = false;
  next: string | undefined;
  /** Contacts chosen in the table. */
  private chosen: readonly string[] = [];
  private total: number | undefined;
  private wanted: ConsoleFilter | undefined;
  /** Counts what was asked, so that an answer to an earlier question is known. */
  private question = 0;

  /** Which rows; a new filter begins a new list. */
  @api
  get filter(): ConsoleFilter | undefined {
    return this.wanted;
  }
  set filter(value: ConsoleFilter | undefined) {
    this.wanted = value;
    this.lines = [];
    this.chosen = [];
    this.next = undefined;
    this.total = undefined;
    this.errors = [];
    if (!value) return;
    this.columns = columnsFor(value, formFactor === 'Small');
    this.read();
  }

  /** Puts the focus on the heading: what was asked for stands here. */
  @api focus(): void {
    (this.refs?.heading as HTMLElement | undefined)?.focus();
  }

  get state(): PageState | undefined {
    const { errors, total } = this;
    return stateOf({ errors, loaded: total !== undefined, empty: total === 0 }, labels);
  }

  get hasLines(): boolean {
    return this.lines.length > 0;
  }

  get countText(): string {
    return this.hasLines ? format(labels.shown, this.lines.length, this.total ?? 0) : '';
  }

  get mayFreeze(): boolean {
    return this.mayReclaim && Boolean(canFreeze);
  }

  get mayResend(): boolean {
    return this.mayReclaim && Boolean(canResend);
  }

  get mayAct(): boolean {
    return this.mayFreeze || this.mayResend;
  }

  get cannotChoose(): boolean {
    return !this.mayAct;
  }

  get whomText(): string {
    const { length } = this.chosen;
    return length > 0 ? format(labels.chosen, length) : format(labels.everybody, this.total ?? 0);
  }

  get resendLabel(): string {
    return this.chosen.length > 0 ? labels.resend : format(labels.wave, Math.min(WAVE, this.total ?? 0));
  }

  private get mayReclaim(): boolean {
    return isReclaimable(this.wanted) && Boolean(canManageRuns);
  }

  handleSelection(event: CustomEvent<{ selectedRows: readonly Line[] }>): void {
    // Who cannot be seen has no Contact here, and no run could be about them.
    this.chosen = event.detail.selectedRows.flatMap(({ contactId }) => contactId ?? []);
  }

  handleAct(event: Event): void {
    const { wanted, chosen, total = 0 } = this;
    const action = (event.currentTarget as HTMLElement).dataset.act as Action;
    const detail = presetFor(action, wanted as ConsoleFilter, chosen, total);
    this.dispatchEvent(new CustomEvent('act', { detail }));
  }

  handleMore(): void {
    this.read();
  }

  handleTryAgain(): void {
    this.errors = [];
    this.read();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  private async read(): Promise<void> {
    if (!this.wanted) return;
    this.question += 1;
    const { question } = this;
    this.busy = true;
    try {
      const page = await getRows({ filter: this.wanted, ...(this.next ? { after: this.next } : {}) });
      if (question !== this.question) return;
      this.lines = [...this.lines, ...page.rows.map(lineOf)];
      this.total = page.total;
      this.next = page.next;
    } catch (error) {
      if (question !== this.question) return;
      this.errors = reduceErrors(error);
    }
    this.busy = false;
  }
}
