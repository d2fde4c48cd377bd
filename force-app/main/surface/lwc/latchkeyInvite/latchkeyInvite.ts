import { LightningElement, api } from 'lwc';
import type { DelegationView } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** Inviting one person by a form or several by a pasted list. `accesschange` of both comes through. */
export default class LatchkeyInvite extends LightningElement {
  /** What the company may do. */
  @api delegation: DelegationView | undefined;

  labels = labels;
  way = 'one';
  ways = [
    { label: labels.one, value: 'one' },
    { label: labels.list, value: 'list' },
  ];

  get isAllowed(): boolean {
    return this.delegation?.actions.includes('Grant') === true;
  }

  get refusedLines(): string[] {
    return [labels.lookOnlyCure];
  }

  get domainsText(): string {
    const { emailDomains: domains } = this.delegation as DelegationView;
    return domains.length === 0 ? '' : format(labels.domains, domains.join(', '));
  }

  get isList(): boolean {
    return this.way === 'list';
  }

  handleWay(event: CustomEvent<{ value: string }>): void {
    this.way = event.detail.value;
  }

  handleAccessChange(): void {
    this.dispatchEvent(new CustomEvent('accesschange'));
  }
}
