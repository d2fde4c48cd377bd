import { LightningElement, wire } from 'lwc';
import type { LoginHelpAnswer } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import askHelp from '@salesforce/apex/LatchkeyLoginController.askHelp';
import requestAccess from '@salesforce/apex/LatchkeyLoginController.requestAccess';
import { CurrentPageReference } from 'lightning/navigation';
import type { PageReference } from 'lightning/navigation';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { labels } from './labels';
import {
  ADDRESS_LENGTH,
  NOTE_LENGTH,
  addressProblem,
  failureNotice,
  helpNotice,
  offlineNotice,
  requestNotice,
  tokenOf,
} from './latchkeyLoginHelpLogic';
import type { Purpose } from './latchkeyLoginHelpLogic';

/** The parts of lightning-input that are used here. */
type Input = Pick<HTMLInputElement, 'setCustomValidity' | 'reportValidity' | 'focus'>;

/**
 * Help at the login page of a site, for people who have not logged in: whatever they type, the page answers the same,
 * and the truth comes by mail. Opened by the link of such a mail it asks for access. There are no toasts on LWR sites,
 * so everything is told in the page.
 */
export default class LatchkeyLoginHelp extends LightningElement {
  labels = labels;
  addressLength = ADDRESS_LENGTH;
  noteLength = NOTE_LENGTH;
  address = '';
  note = '';
  busy = false;
  notice: NoticeContent | undefined;
  focusOn: 'notice' | 'address' | undefined;
  private token: string | undefined;
  private done = false;
  private hasProblem = false;

  @wire(CurrentPageReference)
  handlePage(page: PageReference | undefined): void {
    this.token = tokenOf(page?.state);
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get purpose(): Purpose {
    return this.token ? 'request' : 'help';
  }

  get heading(): string {
    return this.isRequest ? labels.requestTitle : labels.title;
  }

  get isRequest(): boolean {
    return this.purpose === 'request';
  }

  get asksForHelp(): boolean {
    return !this.isRequest && !this.done;
  }

  get asksForAccess(): boolean {
    return this.isRequest && !this.done;
  }

  /** Another address may be the right one. */
  get offersAgain(): boolean {
    return !this.isRequest && this.done;
  }

  get liveText(): string {
    return this.busy ? labels.sending : '';
  }

  handleAddress(event: CustomEvent<{ value: string }>): void {
    this.address = event.detail.value.trim();
    if (this.hasProblem) this.validate('');
  }

  handleNote(event: CustomEvent<{ value: string }>): void {
    this.note = event.detail.value;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.askHelp();
  }

  handleSend(): void {
    this.askHelp();
  }

  handleRequest(): void {
    const { token = '', note } = this;
    this.send(async () => requestAccess({ token, note }), requestNotice);
  }

  handleAgain(): void {
    this.done = false;
    this.notice = undefined;
    this.focusOn = 'address';
  }

  private get input(): Input {
    return this.refs?.address as unknown as Input;
  }

  /** A problem goes as soon as somebody types: when the focus leaves, the button would move away under a click. */
  private validate(problem: string): boolean {
    this.hasProblem = problem !== '';
    this.input.setCustomValidity(problem);
    return this.input.reportValidity();
  }

  private askHelp(): void {
    if (!this.validate(addressProblem(this.address))) {
      this.input.focus();
      return;
    }
    this.send(async () => askHelp({ email: this.address }), helpNotice);
  }

  /** Once at a time, so that a double click sends one mail. */
  private async send(call: () => Promise<LoginHelpAnswer>, noticeOf: typeof helpNotice): Promise<void> {
    if (this.busy) return;
    this.notice = undefined;
    if (navigator.onLine === false) {
      showNotice(this, offlineNotice);
      return;
    }
    this.busy = true;
    try {
      const answer = await call();
      // A link that is no longer valid leads back to the help.
      if (answer.isTaken) this.done = true;
      else this.token = undefined;
      showNotice(this, noticeOf(answer));
    } catch (error) {
      showNotice(this, failureNotice(error));
    }
    this.busy = false;
  }
}
