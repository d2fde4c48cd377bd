import { LightningElement, api } from 'lwc';
import type { Access } from 'latchkey/contracts';
import explain from '@salesforce/apex/LatchkeyAccessController.explain';
import { reduceErrors } from 'c/latchkeyErrors';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { labels } from './labels';
import { shownTrace } from './latchkeyAccessTraceLogic';
import type { ShownTrace } from './latchkeyAccessTraceLogic';

/**
 * Why (not) a Contact has access: the five steps, policy by policy, with the values seen and wanted. Closed at
 * first, and nothing is asked of the server before it is opened.
 */
export default class LatchkeyAccessTrace extends LightningElement {
  /** Decides how the question is put. */
  @api access: Access = 'None';

  labels = labels;
  isOpen = false;
  shown: ShownTrace | undefined;
  errors: string[] = [];
  private contact: string | undefined;
  private asked = 0;

  /** The Contact. What is shown of another one goes. */
  @api get contactId(): string | undefined {
    return this.contact;
  }

  set contactId(contactId: string | undefined) {
    if (this.contact !== contactId) {
      this.contact = contactId;
      this.shown = undefined;
      this.asked += 1;
      this.refresh();
    }
  }

  /** Explains again, where the explanation is open. */
  @api async refresh(): Promise<void> {
    if (!this.isOpen || !this.contact) {
      return;
    }
    this.asked += 1;
    const mine = this.asked;
    try {
      this.settle(mine, shownTrace(await explain({ contactId: this.contact })), []);
    } catch (error) {
      this.settle(mine, undefined, reduceErrors(error));
    }
  }

  get question(): string {
    return this.access === 'Active' ? labels.why : labels.whyNot;
  }

  get expanded(): string {
    return String(this.isOpen);
  }

  get icon(): string {
    return this.isOpen ? 'utility:chevrondown' : 'utility:chevronright';
  }

  get state(): PageState | undefined {
    return stateOf({ errors: this.errors, loaded: this.shown !== undefined }, labels);
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
    this.refresh();
  }

  handleTryAgain(): void {
    this.refresh();
  }

  /** An answer that another question has overtaken is dropped; what was known stays until there is better. */
  private settle(question: number, shown: ShownTrace | undefined, errors: string[]): void {
    if (question === this.asked) {
      this.shown = shown ?? this.shown;
      this.errors = errors;
    }
  }
}
