import { LightningElement, api } from 'lwc';
import type { PageState } from 'c/latchkeyPageState';
import tryAgain from '@salesforce/label/c.Latchkey_Panel_Try_Again';

/** How much place a page keeps free for what is being read. */
export type StateSize = 'small' | 'medium' | 'large';

/**
 * What a page shows while it has nothing else to show, or beside it: a spinner in the place of what is being read,
 * what went wrong with *Try again* (fires `tryagain`), that there is nothing, or that a permission is missing.
 */
export default class LatchkeyState extends LightningElement {
  /** The state, made by `stateOf`; nothing is shown without. */
  @api state: PageState | undefined;
  /** About as high as what takes the place of the spinner, so that the page does not jump. */
  @api size: StateSize = 'medium';

  labels = { tryAgain };

  get isLoading(): boolean {
    return this.state?.kind === 'loading';
  }

  get isNotice(): boolean {
    return this.state !== undefined && !this.isLoading;
  }

  get isProblem(): boolean {
    return this.state?.kind === 'problem';
  }

  get placeholderClass(): string {
    return `placeholder placeholder_${this.size}`;
  }

  handleTryAgain(): void {
    this.dispatchEvent(new CustomEvent('tryagain'));
  }
}
