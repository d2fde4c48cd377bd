import { LightningElement } from 'lwc';
import type { RunView } from 'latchkey/contracts';
import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import formFactor from '@salesforce/client/formFactor';
import canManage from '@salesforce/customPermission/Latchkey_ManageRuns';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import { isMoving } from 'c/latchkeyRunText';
import type { Preset } from 'c/latchkeyScope';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';
import { columnsFor, rowOf, withRun } from './latchkeyRunsLogic';
import type { RunRow } from './latchkeyRunsLogic';

/** Milliseconds until the list is read again while a run moves. */
const LOOK_AGAIN = 5000;

/** The latest runs: what waits for a decision first and open, the others as a table from which one is opened. */
export default class LatchkeyRuns extends LightningElement {
  labels = labels;
  columns = columnsFor(formFactor === 'Small');
  rows: RunRow[] = [];
  errors: string[] = [];
  busy = false;
  openId = '';
  openedText = '';
  /** What takes a run back, when it was asked for. */
  undo: Preset | undefined;
  focusOn: 'undo' | undefined;
  private runs: readonly RunView[] | undefined;
  /** Held runs stay open after the decision, so that the outcome is seen. */
  private heldIds: readonly string[] = [];
  private timer: number | undefined;

  connectedCallback(): void {
    if (!this.forbidden) this.look();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get forbidden(): boolean {
    return !canManage;
  }

  get permitted(): boolean {
    return Boolean(canManage);
  }

  get state(): PageState | undefined {
    const { forbidden, errors, runs } = this;
    return stateOf({ forbidden, errors, loaded: runs !== undefined, empty: runs?.length === 0 }, labels);
  }

  get hasRuns(): boolean {
    return this.rows.length > 0;
  }

  get held(): readonly string[] {
    return this.heldIds;
  }

  get heldText(): string {
    const count = this.runs?.filter(({ status }) => status === 'Held').length ?? 0;
    return count === 0 ? '' : formatCount(count, labels.heldOne, labels.heldMany);
  }

  get countText(): string {
    return this.runs ? formatCount(this.runs.length, labels.shownOne, labels.shownMany) : '';
  }

  get liveText(): string {
    return [this.heldText, this.countText].filter(Boolean).join(' ');
  }

  handleRefresh(): void {
    this.look();
  }

  handleRow(event: CustomEvent<{ row: RunRow }>): void {
    const { runId, name } = event.detail.row;
    this.undo = undefined;
    this.openId = this.openId === runId ? '' : runId;
    this.openedText = this.openId ? format(labels.opened, name) : '';
  }

  handleUndo(event: CustomEvent<Preset>): void {
    this.undo = event.detail;
    this.focusOn = 'undo';
  }

  handleRunChange(event: CustomEvent<RunView>): void {
    if (this.runs) this.show(withRun(this.runs, event.detail));
  }

  private async look(): Promise<void> {
    window.clearTimeout(this.timer);
    this.busy = true;
    try {
      const runs = await getRuns();
      const held = runs.filter(({ status }) => status === 'Held').map(({ runId }) => runId);
      this.heldIds = [...this.heldIds, ...held.filter((id) => !this.heldIds.includes(id))];
      this.show(runs);
      this.errors = [];
      if (runs.some(isMoving) && this.isConnected) {
        // eslint-disable-next-line @lwc/lwc/no-async-operation
        this.timer = window.setTimeout(() => this.look(), LOOK_AGAIN);
      }
    } catch (error) {
      this.errors = reduceErrors(error);
    }
    this.busy = false;
  }

  /** Computed here and not on every rendering: a new array makes the table lay out all its rows again. */
  private show(runs: readonly RunView[]): void {
    this.runs = runs;
    const rows = runs.map(rowOf);
    if (JSON.stringify(rows) !== JSON.stringify(this.rows)) this.rows = rows;
  }
}
