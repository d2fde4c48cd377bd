import { LightningElement, api } from 'lwc';
import type { Access, ActionOption } from 'latchkey/contracts';
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
 * The recommended action as a button, the others below it, each with what it will do; what is not possible, with
 * the reason, behind a button. Fires `choose`.
 */
export default class LatchkeyAccessActions extends LightningElement {
  /** Decides which action is the recommended one. */
  @api access: Access = 'None';
  /** All actions, possible or not. */
  @api options: readonly ActionOption[] = [];
  /** Disables the buttons while an action is carried out. */
  @api busy = false;

  labels = labels;
  showsUnavailable = false;

  get arrangement(): Arrangement {
    return arrange(this.access, this.options);
  }

  get othersLabel(): string {
    return this.arrangement.recommended ? labels.otherActions : labels.actions;
  }

  get hasOthers(): boolean {
    return this.arrangement.others.length > 0;
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

  /** Empty when every action that makes sense is possible. */
  get unavailableLabel(): string {
    const count = this.arrangement.unavailable.flatMap((group) => group.labels).length;
    return count > 0 ? format(labels.unavailable, count) : '';
  }

  get unavailable(): { key: string; text: string }[] {
    return this.arrangement.unavailable.map(({ key, labels: actions, reason }) => ({
      key,
      text: format(labels.unavailableGroup, actions.join(', '), reason),
    }));
  }

  get expanded(): string {
    return String(this.showsUnavailable);
  }

  get toggleIcon(): string {
    return this.showsUnavailable ? 'utility:chevrondown' : 'utility:chevronright';
  }

  handleToggle(): void {
    this.showsUnavailable = !this.showsUnavailable;
  }

  handleClick(event: Event): void {
    const { action } = (event.currentTarget as HTMLElement).dataset;
    const option = this.options.find((candidate) => candidate.action === action);
    if (option) {
      this.dispatchEvent(new CustomEvent<ChooseActionDetail>('choose', { detail: { option } }));
    }
  }
}
