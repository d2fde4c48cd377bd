import { LightningElement, api } from 'lwc';
import type { Colleague, DelegationView, ReviewProgress } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { PageState } from 'c/latchkeyPageState';
import type { QuestionContent } from 'c/latchkeyPartnerQuestion';
import type { ChooseDetail, TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import confirmAll from '@salesforce/apex/LatchkeyPartnerController.confirmAll';
import endAll from '@salesforce/apex/LatchkeyPartnerController.endAll';
import findColleagues from '@salesforce/apex/LatchkeyPartnerController.findColleagues';
import getReview from '@salesforce/apex/LatchkeyPartnerController.getReview';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import { answerNotice, failureNotice } from 'c/latchkeyPartnerText';
import { formatCount } from 'c/latchkeyText';
import { labels } from './labels';
import {
  chosenText,
  columnsFor,
  countText,
  endQuestion,
  filterOf,
  leaving,
  progressShare,
  progressText,
  rowOf,
} from './latchkeyPartnerReviewLogic';

/**
 * Still working here? Lists who has access and was not answered for in this quarter, as many as one call takes; the
 * next ones come when these are answered. Fires `accesschange` after an answer.
 */
export default class LatchkeyPartnerReview extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  rows: TableRow[] = [];
  columns: TableColumn[] = [];
  selected: readonly string[] = [];
  errors: string[] = [];
  busy = false;
  notice: NoticeContent | undefined;
  focusOn: 'question' | 'notice' | undefined;
  question: QuestionContent | undefined;
  private progress: ReviewProgress | undefined;
  private people: readonly Colleague[] | undefined;

  connectedCallback(): void {
    this.read();
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get state(): PageState | undefined {
    const { errors, people } = this;
    return stateOf({ errors, loaded: people !== undefined, empty: people?.length === 0 }, labels);
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get canAnswer(): boolean {
    return this.delegation?.isActive === true;
  }

  get canEnd(): boolean {
    return this.delegation?.actions.includes('Freeze') === true;
  }

  get progressText(): string {
    return this.progress ? progressText(this.progress) : '';
  }

  get progressShare(): number {
    return this.progress ? progressShare(this.progress) : 0;
  }

  get chosenText(): string {
    return chosenText(this.selected.length);
  }

  get liveText(): string {
    if (this.busy) {
      return labels.working;
    }
    return this.hasRows
      ? [this.progressText, countText(this.rows.length), this.selected.length > 0 ? this.chosenText : '']
          .filter(Boolean)
          .join('. ')
      : this.progressText;
  }

  get cannotConfirm(): boolean {
    return this.busy || this.selected.length === 0;
  }

  get cannotEnd(): boolean {
    return this.busy || leaving(this.chosen).length === 0;
  }

  handleChoose(event: CustomEvent<ChooseDetail>): void {
    this.selected = event.detail.ids;
    this.question = undefined;
  }

  async handleConfirm(): Promise<void> {
    const contactIds = [...this.selected];
    await this.carryOut(async () => {
      await confirmAll({ contactIds });
      const heading = formatCount(contactIds.length, labels.confirmedOne, labels.confirmedMany);
      return { variant: 'success', heading, lines: [] };
    });
  }

  handleEnd(): void {
    this.notice = undefined;
    this.question = endQuestion(leaving(this.chosen));
    this.focusOn = 'question';
  }

  handleCancel(): void {
    this.question = undefined;
    (this.template?.querySelector('[data-leave]') as HTMLElement | null)?.focus();
  }

  async handleYes(): Promise<void> {
    const contactIds = leaving(this.chosen).map(({ contactId }) => contactId);
    this.question = undefined;
    await this.carryOut(async () =>
      answerNotice(await endAll({ contactIds }), [labels.endedOne, labels.endedMany]),
    );
  }

  async handleTryAgain(): Promise<void> {
    await this.read();
  }

  private get chosen(): Colleague[] {
    return (this.people ?? []).filter(({ contactId }) => this.selected.includes(contactId));
  }

  private async carryOut(work: () => Promise<NoticeContent>): Promise<void> {
    if (this.busy) {
      return;
    }
    this.busy = true;
    this.notice = undefined;
    try {
      showNotice(this, await work());
      this.selected = [];
    } catch (error) {
      showNotice(this, failureNotice(error));
    }
    this.busy = false;
    await this.read();
    this.dispatchEvent(new CustomEvent('accesschange'));
  }

  private async read(): Promise<void> {
    try {
      const progress = await getReview();
      const page = await findColleagues({ filter: filterOf(progress, this.delegation?.mostPeople ?? 50) });
      this.progress = progress;
      this.people = page.colleagues;
      this.columns = columnsFor(page.colleagues);
      this.rows = page.colleagues.map(rowOf);
      const ids = page.colleagues.map(({ contactId }) => contactId);
      this.selected = this.selected.filter((id) => ids.includes(id));
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }
}
