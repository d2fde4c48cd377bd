import { LightningElement, api } from 'lwc';
import type { Action, ActionOption } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import { arrange } from './latchkeyAccessActionsLogic';
import type { ActionItem, Arrangement } from './latchkeyAccessActionsLogic';

/** Detail of the event `choose`. */
export interface ChooseActionDetail {
  readonly option: ActionOption;
}

/** Why the action that one would expect is not possible. */
type Hindrance = Pick<NoticeContent, 'heading' | 'lines'> & Pick<ActionItem, 'findings' | 'hasFindings'>;

/**
 * The recommended action as a button; behind another button the others, each with what it will do, and what is not
 * possible, with the reason. Fires `choose`.
 */
export default class LatchkeyAccessActions extends LightningElement {
  /** The action that most likely helps. */
  @api recommended: Action | undefined;
  /** All actions, possible or not. */
  @api options: readonly ActionOption[] = [];
  /** Disables the buttons while an action is carried out. */
  @api busy = false;

  labels = labels;
  showsOthers = false;

  get arrangement(): Arrangement {
    return arrange(this.recommended, this.options);
  }

  /** With the number of those that are possible; empty when there is nothing to open. */
  get othersLabel(): string {
    const { others, unavailable } = this.arrangement;
    if (others.length + unavailable.length === 0) return '';
    return others.length > 0 ? format(labels.otherActions, others.length) : labels.noOtherActions;
  }

  get nothingPossible(): boolean {
    const { recommended, hindered, others } = this.arrangement;
    return !recommended && !hindered && others.length === 0;
  }

  /** The findings say more than the reason: why, what to do, and where. */
  get hindered(): Hindrance | undefined {
    const { hindered } = this.arrangement;
    return (
      hindered && {
        heading: format(labels.hindered, hindered.label),
        lines: hindered.hasFindings ? [] : [hindered.explanation],
        findings: hindered.findings,
        hasFindings: hindered.hasFindings,
      }
    );
  }

  get hasUnavailable(): boolean {
    return this.arrangement.unavailable.length > 0;
  }

  get unavailable(): { key: string; text: string }[] {
    return this.arrangement.unavailable.map(({ key, labels: actions, reason }) => ({
      key,
      text: format(labels.unavailableGroup, actions.join(', '), reason),
    }));
  }

  get expanded(): string {
    return String(this.showsOthers);
  }

  get toggleIcon(): string {
    return this.showsOthers ? 'utility:chevrondown' : 'utility:chevronright';
  }

  handleToggle(): void {
    this.showsOthers = !this.showsOthers;
  }

  handleClick(event: Event): void {
    const { action } = (event.currentTarget as HTMLElement).dataset;
    const option = this.options.find((candidate) => candidate.action === action);
    if (option) {
      this.dispatchEvent(new CustomEvent<ChooseActionDetail>('choose', { detail: { option } }));
    }
  }
}
