import { LightningElement, wire } from 'lwc';
import type { Colleague, ColleagueList } from 'latchkey/contracts';
import type LatchkeyNotice from 'c/latchkeyNotice';
import type { NoticeContent } from 'c/latchkeyNotice';
import { refreshApex } from '@salesforce/apex';
import activateAll from '@salesforce/apex/LatchkeyPartnerController.activateAll';
import deactivateAll from '@salesforce/apex/LatchkeyPartnerController.deactivateAll';
import getColleagues from '@salesforce/apex/LatchkeyPartnerController.getColleagues';
import formFactor from '@salesforce/client/formFactor';
import canManage from '@salesforce/customPermission/Latchkey_PartnerAdmin';
import { reduceErrors } from 'c/latchkeyErrors';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import {
  columnsFor,
  countText,
  disabledRows,
  failureNotice,
  isPhone,
  isQuestion,
  matching,
  noteLines,
  outcomeNotice,
  questionFor,
  rowOf,
} from './latchkeyColleaguesLogic';
import type { Intent, Question, Row } from './latchkeyColleaguesLogic';

/**
 * Milliseconds until the list is read once more after a change: whether people can log in is known at once, the
 * note beside them is written by another transaction a moment later.
 */
const NOTES_AFTER = 2000;

const CALLS = { activate: activateAll, deactivate: deactivateAll } as const;

/**
 * The colleagues of a partner admin, for a page of the site. Toasts and modal windows are not there on LWR
 * sites, so question and outcome stand in the page:
 * https://developer.salesforce.com/docs/atlas.en-us.exp_cloud_lwr.meta/exp_cloud_lwr/get_started_comp_limitations.htm
 */
export default class LatchkeyColleagues extends LightningElement {
  labels = labels;
  columns = columnsFor(formFactor, false);
  busy = false;
  question: Question | undefined;
  notice: NoticeContent | undefined;
  errors: string[] = [];
  rows: Row[] = [];
  disabledRows: string[] = [];
  selectedRows: string[] = [];
  private hasNotes = false;
  private typed = '';
  private list: ColleagueList | undefined;
  private shown: readonly Colleague[] = [];
  private provisioned: unknown;
  private timer: number | undefined;
  private focusOn: 'question' | 'notice' | undefined;

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  renderedCallback(): void {
    const target = this.focusOn ? this.refs?.[this.focusOn] : undefined;
    if (target) {
      this.focusOn = undefined;
      (target as unknown as LatchkeyNotice).focus();
    }
  }

  @wire(getColleagues)
  handleColleagues(provisioned: { data?: ColleagueList; error?: unknown }): void {
    this.provisioned = provisioned;
    if (provisioned.data) {
      this.list = provisioned.data;
      this.errors = [];
      this.showMatching();
    } else if (provisioned.error) {
      this.errors = reduceErrors(provisioned.error);
    }
  }

  get heading(): string {
    return this.list?.accountName ? format(labels.titleCompany, this.list.accountName) : labels.title;
  }

  get forbidden(): boolean {
    return !canManage;
  }

  get forbiddenLines(): string[] {
    return [labels.noPermissionCure];
  }

  get loading(): boolean {
    return !this.forbidden && !this.list && this.errors.length === 0;
  }

  get failed(): boolean {
    return this.errors.length > 0;
  }

  get isEmpty(): boolean {
    return this.list?.colleagues.length === 0;
  }

  get emptyLines(): string[] {
    return [labels.emptyCure];
  }

  get hasColleagues(): boolean {
    return (this.list?.colleagues.length ?? 0) > 0;
  }

  get chosen(): Colleague[] {
    return this.shown.filter((colleague) => this.selectedRows.includes(colleague.contactId));
  }

  get noneFound(): string {
    return this.hasColleagues && this.shown.length === 0 ? format(labels.noneFound, this.typed.trim()) : '';
  }

  get countText(): string {
    return countText(this.shown.length, this.selectedRows.length);
  }

  get notes(): { readonly key: string; readonly text: string }[] {
    return isPhone(formFactor) ? noteLines(this.rows) : [];
  }

  get liveText(): string {
    return this.busy ? labels.working : this.noneFound || this.countText;
  }

  get cannotAct(): boolean {
    return this.busy || this.selectedRows.length === 0;
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.typed = event.detail.value;
    this.question = undefined;
    this.showMatching();
  }

  handleSelection(event: CustomEvent<{ selectedRows: readonly Row[] }>): void {
    this.selectedRows = event.detail.selectedRows.map((row) => row.contactId);
    this.question = undefined;
  }

  handleActivate(): void {
    this.ask('activate');
  }

  handleDeactivate(): void {
    this.ask('deactivate');
  }

  handleCancel(): void {
    const asked = this.question?.intent;
    this.question = undefined;
    if (asked) {
      (this.refs?.[asked] as unknown as HTMLElement).focus();
    }
  }

  async handleYes(): Promise<void> {
    const { question } = this;
    if (!question || this.busy) {
      return;
    }
    this.busy = true;
    this.question = undefined;
    try {
      const outcomes = await CALLS[question.intent]({ contactIds: [...question.contactIds] });
      this.show(outcomeNotice(question.intent, outcomes));
      this.selectedRows = [];
    } catch (error) {
      this.show(failureNotice(error));
    }
    this.busy = false;
    await this.readAgain();
    window.clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation
    this.timer = window.setTimeout(() => this.readAgain(), NOTES_AFTER);
  }

  async handleTryAgain(): Promise<void> {
    await this.readAgain();
  }

  /** Computed here and not on every rendering: a new array makes the table lay out all its rows again. */
  private showMatching(): void {
    const colleagues = this.list?.colleagues ?? [];
    const hasNotes = colleagues.some((colleague) => colleague.message);
    if (hasNotes !== this.hasNotes) {
      this.hasNotes = hasNotes;
      this.columns = columnsFor(formFactor, hasNotes);
    }
    this.shown = matching(colleagues, this.typed);
    this.rows = this.shown.map(rowOf);
    this.disabledRows = disabledRows(this.shown);
    const ids = new Set(this.shown.map((colleague) => colleague.contactId));
    this.selectedRows = this.selectedRows.filter((id) => ids.has(id));
  }

  private ask(intent: Intent): void {
    const answer = questionFor(intent, this.chosen);
    if (isQuestion(answer)) {
      this.notice = undefined;
      this.question = answer;
      this.focusOn = 'question';
    } else {
      this.show(answer);
    }
  }

  private show(notice: NoticeContent): void {
    this.notice = notice;
    this.focusOn = 'notice';
  }

  private async readAgain(): Promise<void> {
    try {
      await refreshApex(this.provisioned);
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }
}
