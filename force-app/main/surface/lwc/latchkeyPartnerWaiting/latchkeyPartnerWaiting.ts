import { LightningElement, api } from 'lwc';
import type { DecisionOutcome, DelegationView, WaitingRequest } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { PageState } from 'c/latchkeyPageState';
import type { QuestionContent } from 'c/latchkeyPartnerQuestion';
import approveAll from '@salesforce/apex/LatchkeyPartnerController.approveAll';
import declineAll from '@salesforce/apex/LatchkeyPartnerController.declineAll';
import getWaiting from '@salesforce/apex/LatchkeyPartnerController.getWaiting';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import { failureNotice } from 'c/latchkeyPartnerText';
import { labels } from './labels';
import { countText, doneText, questionFor, rowOf } from './latchkeyPartnerWaitingLogic';
import type { Decision, WaitingRow } from './latchkeyPartnerWaitingLogic';

/** A decision that was asked about and not made yet. */
interface Asked {
  readonly decision: Decision;
  readonly requestId: string;
  readonly name: string;
}

/** The field for the reason, as far as it is used. */
interface Field extends HTMLElement {
  reportValidity(): boolean;
}

/** What was asked for and waits, and the decisions of partner admins about it. Fires `accesschange` after one. */
export default class LatchkeyPartnerWaiting extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  rows: WaitingRow[] = [];
  errors: string[] = [];
  busy = false;
  notice: NoticeContent | undefined;
  focusOn: 'question' | 'notice' | undefined;
  question: QuestionContent | undefined;
  reason = '';
  private asked: Asked | undefined;
  /** The answer was yes while the reason was missing. */
  private wasAsked = false;
  private requests: readonly WaitingRequest[] | undefined;
  private next: string | undefined;

  connectedCallback(): void {
    this.read();
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get state(): PageState | undefined {
    const { errors, requests } = this;
    return stateOf({ errors, loaded: requests !== undefined, empty: requests?.length === 0 }, labels);
  }

  get hasRows(): boolean {
    return this.rows.length > 0;
  }

  get hasMore(): boolean {
    return Boolean(this.next);
  }

  get needsReason(): boolean {
    return this.asked?.decision === 'decline' || this.asked?.decision === 'withdraw';
  }

  get liveText(): string {
    if (this.busy) {
      return labels.working;
    }
    return this.hasRows ? countText(this.rows.length) : '';
  }

  handleDecision(event: Event): void {
    const { id = '', name = '', decision } = (event.currentTarget as HTMLElement).dataset;
    this.asked = { requestId: id, name, decision: decision as Decision };
    this.question = questionFor(this.asked.decision, name);
    this.reason = '';
    this.wasAsked = false;
    this.notice = undefined;
    this.focusOn = 'question';
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
    // At once, not when the field is left: a button that moves away meanwhile would miss its click.
    if (this.wasAsked) (event.currentTarget as unknown as Field).reportValidity();
  }

  handleCancel(): void {
    const { asked } = this;
    this.question = undefined;
    this.asked = undefined;
    const button = this.template?.querySelector(
      `[data-id="${asked?.requestId}"][data-decision="${asked?.decision}"]`,
    );
    (button as HTMLElement | null)?.focus();
  }

  async handleYes(): Promise<void> {
    const { asked } = this;
    if (!asked || this.busy || !this.hasReason()) {
      return;
    }
    this.busy = true;
    this.question = undefined;
    this.asked = undefined;
    try {
      this.answer(asked, await this.decide(asked));
    } catch (error) {
      showNotice(this, failureNotice(error, labels.failed));
    }
    this.busy = false;
    await this.read();
    this.dispatchEvent(new CustomEvent('accesschange'));
  }

  async handleMore(): Promise<void> {
    await this.read(this.next);
  }

  async handleTryAgain(): Promise<void> {
    await this.read();
  }

  private decide({ decision, requestId }: Asked): Promise<DecisionOutcome[]> {
    const requestIds = [requestId];
    return decision === 'approve'
      ? approveAll({ requestIds })
      : declineAll({ requestIds, reason: this.reason });
  }

  private hasReason(): boolean {
    if (!this.needsReason) {
      return true;
    }
    this.wasAsked = true;
    const field = this.template?.querySelector('[data-reason]') as unknown as Field;
    const valid = field.reportValidity();
    if (!valid) field.focus();
    return valid;
  }

  private answer({ decision, name }: Asked, [outcome]: readonly DecisionOutcome[]): void {
    showNotice(
      this,
      outcome?.success
        ? { variant: 'success', heading: doneText(decision, name), lines: [] }
        : { variant: 'error', heading: labels.failed, lines: outcome?.message ? [outcome.message] : [] },
    );
  }

  private async read(after?: string): Promise<void> {
    try {
      const page = await getWaiting(after === undefined ? {} : { after });
      this.requests = after === undefined ? page.requests : [...(this.requests ?? []), ...page.requests];
      this.rows = this.requests.map(rowOf);
      this.next = page.next;
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }
}
