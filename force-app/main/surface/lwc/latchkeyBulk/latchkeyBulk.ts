import { LightningElement, api } from 'lwc';
import type { Action, PlannedRow, PlanRow, RunPreview, ScopeView } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import findContacts from '@salesforce/apex/LatchkeyRunController.findContacts';
import judge from '@salesforce/apex/LatchkeyRunController.judge';
import preview from '@salesforce/apex/LatchkeyRunController.preview';
import startRun from '@salesforce/apex/LatchkeyRunController.startRun';
import canManage from '@salesforce/customPermission/Latchkey_ManageRuns';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import type { Preset } from 'c/latchkeyScope';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';
import {
  badLineColumns,
  badLines,
  merged,
  outlookOf,
  plannedRows,
  portionsOf,
  summaryOf,
} from './latchkeyBulkLogic';
import type { BadLine, WholePreview } from './latchkeyBulkLogic';

type Step = 'choose' | 'looking' | 'preview' | 'starting' | 'run';

/** What `latchkeyScope` gives. */
interface Choice {
  readonly scope: Parameters<typeof findContacts>[0]['scope'];
  readonly action?: Action;
  readonly deactivateOn?: string;
}

/** A run over many Contacts: choose, look at what would be done, start exactly that, and watch it. */
export default class LatchkeyBulk extends LightningElement {
  /** Id of the Account on whose page this stands. */
  @api recordId = '';

  /** Ids of Contacts chosen elsewhere: in a flow that a list button started, in their collection variable `ids`. */
  @api contactIds: readonly string[] | undefined;

  /**
   * How wide the place on the page is, told by the page.
   * https://developer.salesforce.com/docs/platform/lwc/guide/use-width-aware.html
   */
  @api flexipageRegionWidth: string | undefined;

  labels = labels;
  badLineColumns = badLineColumns;
  step: Step = 'choose';
  done = 0;
  total = 0;
  found: ScopeView | undefined;
  plan: WholePreview | undefined;
  badLines: BadLine[] = [];
  changed: PlanRow[] = [];
  runId = '';
  notice: NoticeContent | undefined;
  focusOn: 'notice' | 'heading' | undefined;
  deactivateOn: string | undefined;
  private action: Action | undefined;
  private givenPreset: Preset | undefined;
  /** Portions that the run does not have yet. */
  private waiting: PlannedRow[][] = [];
  /** Counts what was begun, so that an answer to what was cancelled is known. */
  private attempt = 0;

  /** People and action chosen elsewhere, such as in a list of idle people; another one begins anew. */
  @api
  get preset(): Preset | undefined {
    return this.givenPreset;
  }
  set preset(value: Preset | undefined) {
    this.begin(value);
  }

  disconnectedCallback(): void {
    this.attempt += 1;
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get narrow(): boolean {
    return this.flexipageRegionWidth === 'SMALL';
  }

  get forbidden(): boolean {
    return !canManage;
  }

  /** There is nothing to read before the person has chosen. */
  get state(): PageState | undefined {
    return stateOf({ forbidden: this.forbidden, errors: [], loaded: true }, labels);
  }

  get choosing(): boolean {
    return !this.forbidden && (this.step === 'choose' || this.step === 'looking');
  }

  get looking(): boolean {
    return this.step === 'looking';
  }

  get working(): boolean {
    return this.looking || this.step === 'starting';
  }

  get percent(): number {
    return this.total === 0 ? 0 : Math.floor((100 * this.done) / this.total);
  }

  get progressText(): string {
    return format(this.looking ? labels.lookingAt : labels.handingOver, this.done, this.total);
  }

  get liveText(): string {
    return this.working ? labels.working : '';
  }

  get showsPlan(): boolean {
    return this.plan !== undefined && (this.step === 'preview' || this.step === 'starting');
  }

  get scopeName(): string {
    return this.found?.name ?? '';
  }

  get summary(): string {
    return this.plan ? summaryOf(this.plan) : '';
  }

  get isCut(): boolean {
    return this.found?.isCut ?? false;
  }

  get cutLines(): string[] {
    return [labels.cutMeaning];
  }

  get hasBadLines(): boolean {
    return this.badLines.length > 0;
  }

  get badLinesHeading(): string {
    return formatCount(this.badLines.length, labels.badLineOne, labels.badLineMany);
  }

  get brakeLines(): string[] {
    return this.plan?.brake ? [this.plan.brake, labels.brakeMeaning] : [];
  }

  get hasBrake(): boolean {
    return this.brakeLines.length > 0;
  }

  get policyProblems(): string[] {
    return this.plan?.policyProblems ?? [];
  }

  get hasPolicyProblems(): boolean {
    return this.policyProblems.length > 0;
  }

  get nothingToDo(): boolean {
    return this.waiting.length === 0;
  }

  get cannotStart(): boolean {
    return this.working || this.nothingToDo;
  }

  get startLabel(): string {
    return this.runId ? labels.goOn : formatCount(this.waitingPeople, labels.startOne, labels.startMany);
  }

  private get waitingPeople(): number {
    return this.waiting.reduce((sum, portion) => sum + portion.length, 0);
  }

  get watching(): boolean {
    return this.step === 'run';
  }

  get hasRun(): boolean {
    return this.watching && this.runId !== '';
  }

  get hasChanged(): boolean {
    return this.watching && this.changed.length > 0;
  }

  get changedHeading(): string {
    return formatCount(this.changed.length, labels.changedOne, labels.changedMany);
  }

  async handleChoose(event: CustomEvent<Choice>): Promise<void> {
    const { scope, action, deactivateOn } = event.detail;
    this.forget();
    this.action = action;
    this.deactivateOn = deactivateOn;
    this.step = 'looking';
    this.attempt += 1;
    const { attempt } = this;
    try {
      const found = await findContacts({ scope });
      const parts = await this.previewAll(found.contactIds, attempt);
      const brake = await this.brakeOn(parts, attempt);
      if (attempt !== this.attempt) return;
      this.found = found;
      this.badLines = badLines(found.lines);
      this.plan = merged(parts, brake);
      this.waiting = portionsOf(plannedRows(this.plan));
      this.step = 'preview';
      this.focusOn = 'heading';
    } catch (error) {
      if (attempt !== this.attempt) return;
      this.step = 'choose';
      this.tell(labels.previewFailed, error);
    }
  }

  handleUndo(event: CustomEvent<Preset>): void {
    this.begin(event.detail);
  }

  handleCancel(): void {
    this.attempt += 1;
    this.step = 'choose';
  }

  handleBack(): void {
    this.forget();
    this.step = 'choose';
  }

  /** Goes on with the portion that is next: after a failure nothing is handed over twice. */
  async handleStart(): Promise<void> {
    this.notice = undefined;
    this.step = 'starting';
    this.total = plannedRows(this.plan as WholePreview).length;
    this.done = this.total - this.waitingPeople;
    try {
      for (let [rows] = this.waiting; rows; [rows] = this.waiting) {
        // The run is known with the first portion, and starts with the last.
        // eslint-disable-next-line no-await-in-loop
        const receipt = await startRun({
          order: {
            ...(this.runId ? { runId: this.runId } : {}),
            ...(this.action ? { action: this.action } : {}),
            scope: this.scopeName,
            ...(this.deactivateOn ? { deactivateOn: this.deactivateOn } : {}),
            rows,
            isLast: this.waiting.length === 1,
          },
        });
        this.runId = receipt.runId;
        this.changed = [...this.changed, ...receipt.changed];
        this.waiting = this.waiting.slice(1);
        this.done += rows.length;
      }
      this.step = 'run';
      this.focusOn = 'heading';
    } catch (error) {
      this.step = 'preview';
      this.tell(this.runId ? labels.handOverFailed : labels.startFailed, error);
    }
  }

  private begin(preset: Preset | undefined): void {
    this.givenPreset = preset;
    this.attempt += 1;
    this.handleBack();
  }

  private async previewAll(contactIds: readonly string[], attempt: number): Promise<RunPreview[]> {
    this.total = contactIds.length;
    const parts: RunPreview[] = [];
    for (const portion of portionsOf(contactIds)) {
      if (attempt !== this.attempt) break;
      // One after the other: each portion is as much as one transaction can plan.
      // eslint-disable-next-line no-await-in-loop
      parts.push(await preview({ contactIds: portion, ...(this.action ? { action: this.action } : {}) }));
      if (attempt === this.attempt) this.done += portion.length;
    }
    return parts;
  }

  /** A portion may be small enough and the run still be held: the brake looks at the whole. */
  private async brakeOn(parts: readonly RunPreview[], attempt: number): Promise<string | undefined> {
    const outlook = attempt === this.attempt ? outlookOf(parts, this.action) : undefined;
    return outlook ? (await judge({ outlook })).brake : parts[0]?.brake;
  }

  private forget(): void {
    this.notice = undefined;
    this.found = undefined;
    this.deactivateOn = undefined;
    this.plan = undefined;
    this.waiting = [];
    this.changed = [];
    this.badLines = [];
    this.runId = '';
    this.done = 0;
    this.total = 0;
  }

  private tell(heading: string, error: unknown): void {
    showNotice(this, { variant: 'error', heading, lines: reduceErrors(error) });
  }
}
