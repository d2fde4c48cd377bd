import { LightningElement, api } from 'lwc';
import type { Access, ActionOption } from 'latchkey/contracts';
import { labels } from './labels';
import { arrange } from './latchkeyAccessActionsLogic';
import type { Arrangement } from './latchkeyAccessActionsLogic';

/** Detail of the event `choose`. */
export interface ChooseActionDetail {
  readonly option: ActionOption;
}

/** The recommended action as a button, the others below it, each with what it will do. Fires `choose`. */
export default class LatchkeyAccessActions extends LightningElement {
  /** Decides which action is the recommended one. */
  @api access: Access = 'None';
  /** All actions, possible or not. */
  @api options: readonly ActionOption[] = [];
  /** Disables the buttons while an action is carried out. */
  @api busy = false;

  labels = labels;

  get arrangement(): Arrangement {
    return arrange(this.access, this.options);
  }

  get othersLabel(): string {
    return this.arrangement.recommended ? labels.otherActions : labels.actions;
  }

  get hasOthers(): boolean {
    return this.arrangement.others.length + this.arrangement.unavailable.length > 0;
  }

  get nothingPossible(): boolean {
    return !this.arrangement.recommended && this.arrangement.others.length === 0;
  }

  handleClick(event: Event): void {
    const { action } = (event.currentTarget as HTMLElement).dataset;
    const option = this.options.find((candidate) => candidate.action === action);
    if (option) {
      this.dispatchEvent(new CustomEvent<ChooseActionDetail>('choose', { detail: { option } }));
    }
  }
}
