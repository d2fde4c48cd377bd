import { LightningElement, api } from 'lwc';
import type { Access, AccessTrace } from 'latchkey/contracts';
import explain from '@salesforce/apex/LatchkeyAccessController.explain';
import { reduceErrors } from 'c/latchkeyErrors';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import { faultLines, policyItem, stepLine, valueText } from './latchkeyAccessTraceLogic';
import type { MarkedLine, PolicyItem } from './latchkeyAccessTraceLogic';

/**
 * Why (not) a Contact has access: the five steps, policy by policy, with the values seen and wanted. Closed at
 * first, and nothing is asked of the server before it is opened.
 */
export default class LatchkeyAccessTrace extends LightningElement {
  /** Decides how the question is put. */
  @api access: Access = 'None';

  labels = labels;
  isOpen = false;
  private contact: string | undefined;
  private trace: AccessTrace | undefined;
  private errors: string[] = [];
  private asked = 0;

  /** The Contact. What is shown of another one goes. */
  @api get contactId(): string | undefined {
    return this.contact;
  }

  set contactId(contactId: string | undefined) {
    if (this.contact !== contactId) {
      this.contact = contactId;
      this.trace = undefined;
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
      const trace = await explain({ contactId: this.contact });
      this.settle(mine, trace, []);
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

  get loading(): boolean {
    return !this.trace && !this.hasFailed;
  }

  get hasFailed(): boolean {
    return this.errors.length > 0;
  }

  get steps(): MarkedLine[] {
    return (this.trace?.steps ?? []).map(stepLine);
  }

  get policies(): PolicyItem[] {
    return (this.trace?.policies ?? []).map(policyItem);
  }

  get hasPolicies(): boolean {
    return this.policies.length > 0;
  }

  get faultLines(): string[] {
    return this.trace ? faultLines(this.trace) : [];
  }

  get hasFindings(): boolean {
    return (this.trace?.findings.length ?? 0) > 0 || this.faultLines.length > 0;
  }

  get values(): { key: string; text: string }[] {
    return (this.trace?.values ?? []).map((value) => ({ key: value.field, text: valueText(value) }));
  }

  get hasValues(): boolean {
    return this.values.length > 0;
  }

  /** Empty when the first username was free. */
  get collisions(): string {
    const taken = this.trace?.collisions ?? [];
    return taken.length > 0 ? format(labels.collisions, taken.join(', ')) : '';
  }

  handleToggle(): void {
    this.isOpen = !this.isOpen;
    this.refresh();
  }

  handleTryAgain(): void {
    this.refresh();
  }

  /** An answer that another question has overtaken is dropped; what was known stays until there is better. */
  private settle(question: number, trace: AccessTrace | undefined, errors: string[]): void {
    if (question === this.asked) {
      this.trace = trace ?? this.trace;
      this.errors = errors;
    }
  }
}
