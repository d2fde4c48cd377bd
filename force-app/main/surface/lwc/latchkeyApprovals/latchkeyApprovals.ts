import { LightningElement } from 'lwc';
import type { AwaitingRequest, DecidedRequest, DecisionOutcome } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { PageState } from 'c/latchkeyPageState';
import approve from '@salesforce/apex/LatchkeyApprovalController.approve';
import getAwaiting from '@salesforce/apex/LatchkeyApprovalController.getAwaiting';
import getDecided from '@salesforce/apex/LatchkeyApprovalController.getDecided';
import reject from '@salesforce/apex/LatchkeyApprovalController.reject';
import canApprove from '@salesforce/customPermission/Latchkey_Approve';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import {
  NOTE_LENGTH,
  decisionOf,
  failureNotice,
  itemOf,
  outcomeNotice,
  portions,
  questionFor,
} from './latchkeyApprovalsLogic';
import type { Decision, Item, Question, Verdict } from './latchkeyApprovalsLogic';

/** The parts of lightning-textarea that are used here. */
type NoteInput = Pick<HTMLTextAreaElement, 'setCustomValidity' | 'reportValidity'>;

/** What waits for a decision of an agent, one or many at a time, and what was decided. */
export default class LatchkeyApprovals extends LightningElement {
  labels = labels;
  noteLength = NOTE_LENGTH;
  busy = false;
  question: Question | undefined;
  note = '';
  notice: NoticeContent | undefined;
  focusOn: 'notice' | 'question' | undefined;
  private waiting: AwaitingRequest[] | undefined;
  private next: string | undefined;
  private errors: string[] = [];
  private chosen: ReadonlySet<string> = new Set();
  private decided: DecidedRequest[] | undefined;
  private nextDecided: string | undefined;
  private decidedErrors: string[] = [];
  private hasProblem = false;

  connectedCallback(): void {
    if (canApprove) this.load();
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get forbidden(): boolean {
    return !canApprove;
  }

  get permitted(): boolean {
    return Boolean(canApprove);
  }

  get state(): PageState | undefined {
    const { forbidden, errors, waiting } = this;
    return stateOf(
      { forbidden, errors, loaded: waiting !== undefined, empty: waiting?.length === 0 },
      labels,
    );
  }

  get decidedState(): PageState | undefined {
    const { decidedErrors: errors, decided } = this;
    const texts = { ...labels, empty: labels.noneDecided, emptyCure: '' };
    return stateOf({ errors, loaded: decided !== undefined, empty: decided?.length === 0 }, texts);
  }

  get items(): Item[] {
    return this.requests.map((request) => itemOf(request, this.chosen));
  }

  get hasItems(): boolean {
    return this.items.length > 0;
  }

  get decisions(): Decision[] {
    return (this.decided ?? []).map(decisionOf);
  }

  get awaitingLabel(): string {
    return this.hasItems ? format(labels.awaitingCount, this.items.length) : labels.awaiting;
  }

  get allChosen(): boolean {
    return this.hasItems && this.chosenRequests.length === this.items.length;
  }

  get approveSelected(): string {
    return format(labels.approveSelected, this.chosenRequests.length);
  }

  get declineSelected(): string {
    return format(labels.declineSelected, this.chosenRequests.length);
  }

  get noneChosen(): boolean {
    return this.isLocked || this.chosenRequests.length === 0;
  }

  /** Nothing else while a question is open or an answer is under way. */
  get isLocked(): boolean {
    return this.busy || this.question !== undefined;
  }

  get hasMore(): boolean {
    return Boolean(this.next);
  }

  get hasMoreDecided(): boolean {
    return Boolean(this.nextDecided);
  }

  get questionLines(): string[] {
    return this.question?.effect ? [this.question.effect] : [];
  }

  get liveText(): string {
    return this.busy ? labels.working : '';
  }

  private get requests(): AwaitingRequest[] {
    return this.waiting ?? [];
  }

  private get chosenRequests(): AwaitingRequest[] {
    return this.requests.filter(({ requestId }) => this.chosen.has(requestId));
  }

  handleRefresh(): void {
    this.load();
    if (this.decided) this.loadDecided();
  }

  handleMore(): void {
    this.loadMore();
  }

  handleDecidedTab(): void {
    if (!this.decided && this.permitted) this.loadDecided();
  }

  handleDecidedAgain(): void {
    this.loadDecided();
  }

  handleMoreDecided(): void {
    this.loadDecided(this.nextDecided);
  }

  handleSelectAll(event: CustomEvent<{ checked: boolean }>): void {
    this.chosen = new Set(event.detail.checked ? this.requests.map(({ requestId }) => requestId) : []);
  }

  handleSelect(event: CustomEvent<{ checked: boolean }>): void {
    const chosen = new Set(this.chosen);
    const id = idOf(event);
    if (event.detail.checked) chosen.add(id);
    else chosen.delete(id);
    this.chosen = chosen;
  }

  handleApprove(event: Event): void {
    this.ask('approve', this.requestsOf(event));
  }

  handleDecline(event: Event): void {
    this.ask('decline', this.requestsOf(event));
  }

  handleApproveSelected(): void {
    this.ask('approve', this.chosenRequests);
  }

  handleDeclineSelected(): void {
    this.ask('decline', this.chosenRequests);
  }

  handleNote(event: CustomEvent<{ value: string }>): void {
    this.note = event.detail.value;
    this.clearProblem();
  }

  handleCancel(): void {
    this.question = undefined;
  }

  async handleYes(): Promise<void> {
    const { question, note } = this;
    if (!question || this.busy) return;
    if (question.noteRequired && note.trim() === '') {
      this.noteInput?.setCustomValidity(labels.noteMissing);
      this.noteInput?.reportValidity();
      this.hasProblem = true;
      return;
    }
    this.busy = true;
    showNotice(this, await this.decide(question, note.trim()));
    this.question = undefined;
    this.chosen = new Set();
    await this.load();
    if (this.decided) await this.loadDecided();
    this.busy = false;
  }

  /** At once, and not when the focus leaves: the buttons below would move away under a click. */
  private clearProblem(): void {
    if (!this.hasProblem) return;
    this.hasProblem = false;
    this.noteInput?.setCustomValidity('');
    this.noteInput?.reportValidity();
  }

  private get noteInput(): NoteInput | undefined {
    return this.refs?.note as unknown as NoteInput | undefined;
  }

  private requestsOf(event: Event): AwaitingRequest[] {
    const id = idOf(event);
    return this.requests.filter(({ requestId }) => requestId === id);
  }

  private ask(verdict: Verdict, requests: readonly AwaitingRequest[]): void {
    this.question = questionFor(verdict, requests);
    this.note = '';
    this.hasProblem = false;
    this.notice = undefined;
    this.focusOn = 'question';
  }

  private async decide({ verdict, ids }: Question, reason: string): Promise<NoticeContent> {
    const outcomes: DecisionOutcome[] = [];
    try {
      for (const requestIds of portions(ids)) {
        const call = verdict === 'approve' ? approve : reject;
        // One after the other: each call locks what it decides.
        // eslint-disable-next-line no-await-in-loop
        outcomes.push(...(await call({ requestIds, reason })));
      }
    } catch (error) {
      if (outcomes.length === 0) return failureNotice(error);
    }
    return outcomeNotice(verdict, outcomes, this.requests);
  }

  private async load(): Promise<void> {
    try {
      const page = await getAwaiting({});
      this.waiting = page.requests;
      this.next = page.next;
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }

  private async loadMore(): Promise<void> {
    try {
      const page = await getAwaiting({ after: this.next! });
      this.waiting = [...this.requests, ...page.requests];
      this.next = page.next;
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }

  /** @param after the page after it is added; without, the first page is read */
  private async loadDecided(after?: string): Promise<void> {
    try {
      const page = await getDecided(after === undefined ? {} : { after });
      this.decided = after === undefined ? page.requests : [...(this.decided ?? []), ...page.requests];
      this.nextDecided = page.next;
      this.decidedErrors = [];
    } catch (error) {
      this.decidedErrors = reduceErrors(error);
    }
  }
}

function idOf(event: Event): string {
  return (event.currentTarget as HTMLElement).dataset.id ?? '';
}
