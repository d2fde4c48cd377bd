import { LightningElement, api } from 'lwc';
import type { DelegationView, InvitationResult, Invitee } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import invite from '@salesforce/apex/LatchkeyPartnerController.invite';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { failureNotice } from 'c/latchkeyPartnerText';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** A field of the form, as far as base components share it. */
interface Field extends HTMLElement {
  readonly value: string | undefined;
  reportValidity(): boolean;
}

const EMPTY = { firstName: '', lastName: '', email: '', title: '', accountId: '' };

/** The form for one person. Fires `accesschange` after an invitation. */
export default class LatchkeyInviteForm extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  values = EMPTY;
  busy = false;
  notice: NoticeContent | undefined;
  focusOn: 'notice' | undefined;
  private wasSent = false;

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get accounts(): { label: string; value: string }[] {
    return (this.delegation?.accounts ?? []).map(({ accountId, name }) => ({
      label: name,
      value: accountId,
    }));
  }

  get hasAccounts(): boolean {
    return this.accounts.length > 1;
  }

  /** The own Account comes first. */
  get accountId(): string | undefined {
    return this.values.accountId || this.accounts[0]?.value;
  }

  get liveText(): string {
    return this.busy ? labels.working : '';
  }

  handleField(event: CustomEvent<{ value: string }>): void {
    const field = event.currentTarget as unknown as Field;
    const name = field.dataset.field ?? '';
    this.values = { ...this.values, [name]: event.detail.value };
    // At once, not when the field is left: a button that moves away meanwhile would miss its click.
    if (this.wasSent) field.reportValidity();
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.handleSend();
  }

  async handleSend(): Promise<void> {
    if (this.busy || !this.isValid()) {
      return;
    }
    this.busy = true;
    this.notice = undefined;
    try {
      this.answer(await invite({ invitee: this.invitee() }));
    } catch (error) {
      showNotice(this, failureNotice(error, labels.failed));
    }
    this.busy = false;
  }

  private answer(result: InvitationResult): void {
    if (result.errorCode) {
      const lines = result.cure ? [result.message, format(labels.cure, result.cure)] : [result.message];
      showNotice(this, { variant: 'error', heading: labels.failed, lines });
      return;
    }
    const done = result.status === 'Awaiting Approval' ? labels.doneWaiting : labels.done;
    showNotice(this, {
      variant: 'success',
      heading: format(done, result.name ?? result.email ?? ''),
      lines: [],
    });
    this.values = { ...EMPTY, accountId: this.values.accountId };
    this.wasSent = false;
    this.dispatchEvent(new CustomEvent('accesschange'));
  }

  private invitee(): Invitee {
    const { firstName, lastName, email, title } = this.values;
    return {
      lastName,
      email,
      ...(firstName === '' ? {} : { firstName }),
      ...(title === '' ? {} : { title }),
      ...(this.hasAccounts && this.accountId ? { accountId: this.accountId } : {}),
    };
  }

  /** All fields say what is wrong with them; the first of those takes the focus. */
  private isValid(): boolean {
    this.wasSent = true;
    const fields = [...(this.template?.querySelectorAll('[data-field]') ?? [])] as unknown as Field[];
    const wrong = fields.filter((field) => !field.reportValidity());
    wrong[0]?.focus();
    return wrong.length === 0;
  }
}
