import { LightningElement, api } from 'lwc';
import type LatchkeyNotice from 'c/latchkeyNotice';
import type { NoticeVariant } from 'c/latchkeyNotice';
import { labels } from './labels';

/** A question, what it means line by line, and the words of the button that says yes. */
export interface QuestionContent {
  readonly variant: NoticeVariant;
  readonly heading: string;
  readonly lines: readonly string[];
  readonly yes: string;
}

/**
 * A question that stands in the page, because LWR sites have no modal windows. Fires `yes` or `cancel`; fields that
 * belong to the question may be put into the default slot.
 */
export default class LatchkeyPartnerQuestion extends LightningElement {
  /** What is asked. */
  @api question: QuestionContent | undefined;

  labels = labels;

  /** Moves the keyboard focus here, so that a screen reader reads the question. */
  @api focus(): void {
    (this.refs?.notice as unknown as LatchkeyNotice | undefined)?.focus();
  }

  handleYes(): void {
    this.dispatchEvent(new CustomEvent('yes'));
  }

  handleCancel(): void {
    this.dispatchEvent(new CustomEvent('cancel'));
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.handleCancel();
  }
}
