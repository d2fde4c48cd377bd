import { LightningElement } from 'lwc';
import type { PolicyView } from 'latchkey/contracts';
import getPolicies from '@salesforce/apex/LatchkeyConsoleController.getPolicies';
import canSee from '@salesforce/customPermission/Latchkey_Console';
import { reduceErrors } from 'c/latchkeyErrors';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { labels } from './labels';
import { cardOf } from './latchkeyPoliciesLogic';
import type { PolicyCard } from './latchkeyPoliciesLogic';

/** The policies in words and in order, and for each what a change of it would mean. */
export default class LatchkeyPolicies extends LightningElement {
  labels = labels;
  errors: string[] = [];
  private chosen = '';
  private policies: readonly PolicyView[] | undefined;

  connectedCallback(): void {
    if (!this.forbidden) this.read();
  }

  get forbidden(): boolean {
    return !canSee;
  }

  get permitted(): boolean {
    return Boolean(canSee);
  }

  get state(): PageState | undefined {
    const { forbidden, errors, policies } = this;
    return stateOf(
      { forbidden, errors, loaded: policies !== undefined, empty: policies?.length === 0 },
      labels,
    );
  }

  get showsIntro(): boolean {
    return this.cards.length > 0;
  }

  get cards(): PolicyCard[] {
    return (this.policies ?? []).map((policy) => cardOf(policy, this.chosen));
  }

  get policy(): PolicyView | undefined {
    return this.policies?.find(({ name }) => name === this.chosen);
  }

  handleTryAgain(): void {
    this.read();
  }

  handleTry(event: Event): void {
    const { policy = '' } = (event.currentTarget as HTMLElement).dataset;
    this.chosen = policy;
  }

  handleClose(): void {
    this.chosen = '';
  }

  private async read(): Promise<void> {
    this.errors = [];
    try {
      this.policies = await getPolicies();
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }
}
