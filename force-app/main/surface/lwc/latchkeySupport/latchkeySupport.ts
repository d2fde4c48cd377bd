import { LightningElement } from 'lwc';
import type { NoticeContent } from 'c/latchkeyNotice';
import type { SupportCard } from 'latchkey/contracts';
import perform from '@salesforce/apex/LatchkeyAccessController.perform';
import approve from '@salesforce/apex/LatchkeyApprovalController.approve';
import findPeople from '@salesforce/apex/LatchkeySupportController.findPeople';
import canApprove from '@salesforce/customPermission/Latchkey_Approve';
import canView from '@salesforce/customPermission/Latchkey_View';
import LightningConfirm from 'lightning/confirm';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { formatCount } from 'c/latchkeyText';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { labels } from './labels';
import {
  TERM_LENGTH,
  approvalNotice,
  confirmation,
  failureNotice,
  outcomeNotice,
  personOf,
} from './latchkeySupportLogic';
import type { Person } from './latchkeySupportLogic';

/** The parts of lightning-input that are used here. */
type Input = Pick<HTMLInputElement, 'setCustomValidity' | 'reportValidity' | 'focus'>;

/** For an agent with somebody on the phone who cannot log in: who it is, how things stand, and the one thing to do. */
export default class LatchkeySupport extends LightningElement {
  labels = labels;
  termLength = TERM_LENGTH;
  term = '';
  busy = false;
  announcement = '';
  notice: NoticeContent | undefined;
  focusOn: 'notice' | undefined;
  private sought = '';
  private hasProblem = false;
  private cards: SupportCard[] | undefined;

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get forbidden(): boolean {
    return !canView;
  }

  get permitted(): boolean {
    return !this.forbidden;
  }

  get state(): PageState | undefined {
    if (this.permitted && !this.cards) return undefined;
    const texts = {
      loading: labels.finding,
      loadFailed: labels.failed,
      empty: labels.none,
      emptyCure: labels.noneCure,
      noPermission: labels.noPermission,
      noPermissionCure: labels.noPermissionCure,
    };
    const isEmpty = this.cards?.length === 0;
    return stateOf({ forbidden: this.forbidden, errors: [], loaded: true, empty: isEmpty }, texts);
  }

  get people(): Person[] {
    return (this.cards ?? []).map((card) => personOf(card, Boolean(canApprove)));
  }

  get liveText(): string {
    return this.busy ? labels.finding : this.announcement;
  }

  handleTerm(event: CustomEvent<{ value: string }>): void {
    this.term = event.detail.value.trim();
    if (this.hasProblem) this.validate('');
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.find();
  }

  handleFind(): void {
    this.find();
  }

  async handleDo(event: Event): Promise<void> {
    const id = (event.currentTarget as HTMLElement).dataset.id;
    const person = this.people.find((one) => one.id === id);
    if (!person || this.busy || !(await LightningConfirm.open(confirmation(person)))) return;
    this.busy = true;
    showNotice(this, await this.carryOut(person));
    await this.look();
    this.busy = false;
  }

  private get input(): Input {
    return this.refs?.term as unknown as Input;
  }

  /** A problem goes as soon as somebody types: when the focus leaves, the button would move away under a click. */
  private validate(problem: string): boolean {
    this.hasProblem = problem !== '';
    this.input.setCustomValidity(problem);
    return this.input.reportValidity();
  }

  private async find(): Promise<void> {
    if (this.busy) return;
    if (!this.validate(this.term === '' ? labels.termMissing : '')) {
      this.input.focus();
      return;
    }
    this.busy = true;
    this.notice = undefined;
    this.sought = this.term;
    await this.look();
    this.busy = false;
  }

  private async carryOut({ card }: Person): Promise<NoticeContent> {
    try {
      return card.awaiting
        ? approvalNotice(await approve({ requestIds: [card.awaiting] }))
        : outcomeNotice(await perform({ contactId: card.contactId, action: card.recommended! }));
    } catch (error) {
      return failureNotice(error);
    }
  }

  /** Also after something was done, so that the card shows what is true then. */
  private async look(): Promise<void> {
    try {
      this.cards = await findPeople({ term: this.sought });
      this.announcement =
        this.cards.length === 0
          ? labels.none
          : formatCount(this.cards.length, labels.foundOne, labels.foundMany);
    } catch (error) {
      this.cards = undefined;
      showNotice(this, failureNotice(error));
    }
  }
}
