import { LightningElement } from 'lwc';
import type { DelegationView } from 'latchkey/contracts';
import type { PageState } from 'c/latchkeyPageState';
import getDelegation from '@salesforce/apex/LatchkeyPartnerController.getDelegation';
import formFactor from '@salesforce/client/formFactor';
import canManage from '@salesforce/customPermission/Latchkey_PartnerAdmin';
import { reduceErrors } from 'c/latchkeyErrors';
import { stateOf } from 'c/latchkeyPageState';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import { seatsOf } from './latchkeyPartnerLogic';
import type { SeatsView } from './latchkeyPartnerLogic';

type Tab = 'colleagues' | 'invite' | 'waiting' | 'history' | 'review';

/**
 * The page of partner admins, for a page of the site. Each tab reads when it is opened, and anew each time. Toasts,
 * modal windows and navigation are not there on LWR sites, so everything stands in the page:
 * https://developer.salesforce.com/docs/atlas.en-us.exp_cloud_lwr.meta/exp_cloud_lwr/get_started_comp_limitations.htm
 */
export default class LatchkeyPartner extends LightningElement {
  labels = labels;
  delegation: DelegationView | undefined;
  seats: SeatsView | undefined;
  errors: string[] = [];
  tab: Tab = 'colleagues';
  /** A row of tabs is too wide for a phone. */
  isPhone = formFactor === 'Small';
  sections: readonly { readonly label: string; readonly value: Tab }[] = [
    { label: labels.tabColleagues, value: 'colleagues' },
    { label: labels.tabInvite, value: 'invite' },
    { label: labels.tabWaiting, value: 'waiting' },
    { label: labels.tabHistory, value: 'history' },
    { label: labels.tabReview, value: 'review' },
  ];

  connectedCallback(): void {
    if (!this.forbidden) this.read();
  }

  get forbidden(): boolean {
    return !canManage;
  }

  get state(): PageState | undefined {
    const { forbidden, errors } = this;
    return stateOf({ forbidden, errors, loaded: this.delegation !== undefined }, labels);
  }

  get heading(): string {
    const company = this.delegation?.accountName;
    return company ? format(labels.titleCompany, company) : labels.title;
  }

  get looksOnly(): boolean {
    return this.delegation?.isActive === false;
  }

  get lookOnlyLines(): string[] {
    return [labels.lookOnlyCure];
  }

  get showsColleagues(): boolean {
    return this.tab === 'colleagues';
  }

  get showsInvite(): boolean {
    return this.tab === 'invite';
  }

  get showsWaiting(): boolean {
    return this.tab === 'waiting';
  }

  get showsHistory(): boolean {
    return this.tab === 'history';
  }

  get showsReview(): boolean {
    return this.tab === 'review';
  }

  handleTab(event: Event): void {
    this.tab = (event.currentTarget as unknown as { value: Tab }).value;
  }

  handleSection(event: CustomEvent<{ value: string }>): void {
    this.tab = event.detail.value as Tab;
  }

  /** Something was changed: seats may be taken or free now. */
  async handleChange(): Promise<void> {
    await this.read();
  }

  async handleTryAgain(): Promise<void> {
    await this.read();
  }

  private async read(): Promise<void> {
    try {
      this.delegation = await getDelegation();
      this.seats = seatsOf(this.delegation);
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }
}
