import { LightningElement, api } from 'lwc';
import type { RunRequest, RunView } from 'latchkey/contracts';
import type { NoticeContent } from 'c/latchkeyNotice';
import getRequests from '@salesforce/apex/LatchkeyRunController.getRequests';
import getResults from '@salesforce/apex/LatchkeyRunController.getResults';
import getRun from '@salesforce/apex/LatchkeyRunController.getRun';
import rejectRun from '@salesforce/apex/LatchkeyRunController.rejectRun';
import releaseRun from '@salesforce/apex/LatchkeyRunController.releaseRun';
import releaseSome from '@salesforce/apex/LatchkeyRunController.releaseSome';
import resumeRun from '@salesforce/apex/LatchkeyRunController.resumeRun';
import retry from '@salesforce/apex/LatchkeyRunController.retry';
import stopRun from '@salesforce/apex/LatchkeyRunController.stopRun';
import formFactor from '@salesforce/client/formFactor';
import canUnfreeze from '@salesforce/customPermission/Latchkey_Unfreeze';
import mayRelease from '@salesforce/customPermission/Latchkey_ReleaseRuns';
import { download } from 'c/latchkeyDownload';
import { reduceErrors } from 'c/latchkeyErrors';
import { focusWhenRendered, showNotice } from 'c/latchkeyFocus';
import { stateOf } from 'c/latchkeyPageState';
import type { PageState } from 'c/latchkeyPageState';
import {
  countsText,
  isMoving,
  paceText,
  percentOf,
  purposeOf,
  runKindLabels,
  runStatusIcons,
  runStatusLabels,
} from 'c/latchkeyRunText';
import { format, formatCount } from 'c/latchkeyText';
import { labels } from './labels';
import {
  columnsFor,
  filtersFor,
  firstFilter,
  MOST_CHOSEN,
  personRow,
  PORTION,
  questionFor,
  signature,
  statusOf,
  undoOf,
} from './latchkeyRunLogic';
import type { Decision, PersonRow, Question } from './latchkeyRunLogic';

/** Milliseconds between two looks at a run that moves. */
const LOOK_AGAIN = 2000;

/**
 * One run: how far it is, whom it is about, and what can be decided about it. Fires `runchange` with the run each
 * time it was read, and `undo` with a Preset for a bulk run that unfreezes whom this run froze.
 */
export default class LatchkeyRun extends LightningElement {
  labels = labels;
  columns = columnsFor(formFactor === 'Small');
  run: RunView | undefined;
  errors: string[] = [];
  notice: NoticeContent | undefined;
  focusOn: 'question' | 'notice' | undefined;
  question: Question | undefined;
  busy = false;
  reason = '';
  rows: PersonRow[] = [];
  chosen: string[] = [];
  hasMore = false;
  filter = '';
  private isNarrow = false;
  private shownId = '';
  private shownSignature = '';
  private timer: number | undefined;

  /** True in a narrow column of a page: fewer columns. */
  @api
  get narrow(): boolean {
    return this.isNarrow;
  }
  set narrow(value: boolean) {
    this.isNarrow = value;
    this.columns = columnsFor(value || formFactor === 'Small');
  }

  /** Id of the run. */
  @api
  get runId(): string {
    return this.shownId;
  }
  set runId(value: string) {
    if (value === this.shownId) return;
    this.shownId = value;
    this.run = undefined;
    this.rows = [];
    this.chosen = [];
    this.filter = '';
    this.shownSignature = '';
    this.question = undefined;
    this.notice = undefined;
    if (this.isConnected) this.look();
  }

  connectedCallback(): void {
    this.look();
  }

  disconnectedCallback(): void {
    window.clearTimeout(this.timer);
  }

  renderedCallback(): void {
    focusWhenRendered(this);
  }

  get state(): PageState | undefined {
    return stateOf({ errors: this.errors, loaded: this.run !== undefined }, labels);
  }

  get title(): string {
    return this.run ? format(labels.title, this.run.name, runKindLabels[this.run.kind]) : labels.loading;
  }

  /** The run of everything that is only shown once there is one. */
  private get shown(): RunView {
    return this.run as RunView;
  }

  get purpose(): string {
    return purposeOf(this.shown);
  }

  get statusText(): string {
    return this.run ? runStatusLabels[this.run.status] : '';
  }

  get statusIcon(): string {
    return runStatusIcons[this.shown.status];
  }

  get liveText(): string {
    return this.busy ? labels.working : this.statusText;
  }

  get percent(): number {
    return percentOf(this.shown);
  }

  get percentText(): string {
    return format(labels.percent, this.percent);
  }

  get counts(): string {
    return countsText(this.shown);
  }

  get pace(): string {
    return paceText(this.shown);
  }

  get removals(): string {
    const count = this.shown.removals;
    return count > 0 ? formatCount(count, labels.removalsOne, labels.removalsMany) : '';
  }

  get reasonLines(): string[] {
    return (this.shown.reason ?? '').split('\n').filter((line) => line.trim() !== '');
  }

  get hasReason(): boolean {
    return this.reasonLines.length > 0;
  }

  get reasonVariant(): string {
    return this.isHeld ? 'warning' : 'info';
  }

  get reasonHeading(): string {
    return this.isHeld ? labels.whyHeld : labels.why;
  }

  get changes(): { key: number; text: string }[] {
    return this.shown.changes.map((text, key) => ({ key, text }));
  }

  get hasChanges(): boolean {
    return this.changes.length > 0;
  }

  get problems(): string[] {
    return this.shown.problems;
  }

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  get isHeld(): boolean {
    return this.shown.status === 'Held';
  }

  get canDecide(): boolean {
    return this.isHeld && Boolean(mayRelease);
  }

  get cannotDecide(): boolean {
    return this.isHeld && !mayRelease;
  }

  get forbiddenLines(): string[] {
    return [labels.noReleaseCure];
  }

  get canStop(): boolean {
    return this.shown.status === 'Running';
  }

  get canResume(): boolean {
    return this.shown.status === 'Stopped';
  }

  get canRetry(): boolean {
    const run = this.shown;
    return run.failed > 0 && ['Running', 'Completed'].includes(run.status);
  }

  get canUndo(): boolean {
    const { action, succeeded } = this.shown;
    return action === 'Freeze' && succeeded > 0 && Boolean(canUnfreeze);
  }

  get retryLabel(): string {
    return this.filter === 'Failed' && this.chosen.length > 0
      ? formatCount(this.chosen.length, labels.retryOne, labels.retryMany)
      : labels.retryAll;
  }

  get releaseSomeLabel(): string {
    return format(labels.releaseChosen, this.chosen.length);
  }

  get cannotReleaseSome(): boolean {
    return this.busy || this.chosen.length === 0 || this.chosen.length > MOST_CHOSEN;
  }

  get hideCheckboxes(): boolean {
    return !(this.canDecide || (this.canRetry && this.filter === 'Failed'));
  }

  get filters(): { readonly label: string; readonly value: string }[] {
    return filtersFor(this.shown);
  }

  get nobody(): boolean {
    return this.rows.length === 0;
  }

  get peopleText(): string {
    const shown = formatCount(this.rows.length, labels.shownOne, labels.shownMany);
    return this.hasMore ? format(labels.shownMore, shown) : shown;
  }

  get cannotAnswer(): boolean {
    return this.busy || this.reason.trim() === '';
  }

  handleFilter(event: CustomEvent<{ value: string }>): void {
    this.filter = event.detail.value;
    this.chosen = [];
    this.attempt(() => this.readPeople());
  }

  handleSelection(event: CustomEvent<{ selectedRows: readonly PersonRow[] }>): void {
    this.chosen = event.detail.selectedRows.map((row) => row.requestId);
    this.question = undefined;
  }

  handleMore(): void {
    this.attempt(() => this.readPeople(this.rows.at(-1)?.requestId));
  }

  handleAsk(event: Event): void {
    const decision = (event.currentTarget as HTMLElement).dataset.decision as Decision;
    this.reason = '';
    this.notice = undefined;
    this.question = questionFor(decision, this.shown, this.chosen.length);
    this.focusOn = 'question';
  }

  handleReason(event: CustomEvent<{ value: string }>): void {
    this.reason = event.detail.value;
  }

  handleCancel(): void {
    this.question = undefined;
  }

  async handleYes(): Promise<void> {
    const { question, shownId: runId } = this;
    if (!question || this.cannotAnswer) return;
    const reason = this.reason.trim();
    const calls: Readonly<Record<Decision, () => Promise<RunView>>> = {
      stop: () => stopRun({ runId, reason }),
      release: () => releaseRun({ runId, reason }),
      releaseSome: () => releaseSome({ runId, requestIds: [...this.chosen], reason }),
      reject: () => rejectRun({ runId, reason }),
    };
    this.question = undefined;
    await this.change(calls[question.decision]);
  }

  handleUndo(): void {
    this.dispatchEvent(new CustomEvent('undo', { detail: undoOf(this.shown) }));
  }

  async handleResume(): Promise<void> {
    await this.change(() => resumeRun({ runId: this.shownId }));
  }

  async handleRetry(): Promise<void> {
    const chosen = this.filter === 'Failed' ? [...this.chosen] : [];
    await this.change(() =>
      retry({ runId: this.shownId, ...(chosen.length > 0 ? { requestIds: chosen } : {}) }),
    );
  }

  async handleResults(): Promise<void> {
    await this.attempt(async () => {
      let part = await getResults({ runId: this.shownId });
      const texts = [part.text];
      while (part.next) {
        // Each portion says where the next begins.
        // eslint-disable-next-line no-await-in-loop
        part = await getResults({ runId: this.shownId, after: part.next });
        texts.push(part.text);
      }
      download(part.fileName, texts.join(''));
    });
  }

  handleTryAgain(): void {
    this.look();
  }

  /** Carries out a change and shows the run as it is then. */
  private async change(call: () => Promise<RunView>): Promise<void> {
    await this.attempt(async () => {
      const run = await call();
      this.chosen = [];
      this.filter = '';
      await this.take(run);
    });
  }

  /** Runs something once at a time; what goes wrong is told in the page. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.notice = undefined;
    try {
      await work();
    } catch (error) {
      showNotice(this, { variant: 'error', heading: labels.callFailed, lines: reduceErrors(error) });
    }
    this.busy = false;
  }

  private async look(): Promise<void> {
    window.clearTimeout(this.timer);
    const id = this.shownId;
    if (!id) return;
    try {
      const run = await getRun({ runId: id });
      if (id === this.shownId) await this.take(run);
      this.errors = [];
    } catch (error) {
      this.errors = reduceErrors(error);
    }
  }

  private async take(run: RunView): Promise<void> {
    window.clearTimeout(this.timer);
    this.run = run;
    this.dispatchEvent(new CustomEvent('runchange', { detail: run }));
    if (isMoving(run) && this.isConnected) {
      // eslint-disable-next-line @lwc/lwc/no-async-operation
      this.timer = window.setTimeout(() => this.look(), LOOK_AGAIN);
    }
    if (this.filter === '') this.filter = firstFilter(run);
    if (signature(run) === this.shownSignature) return;
    this.shownSignature = signature(run);
    // More portions than the first are the person's work: only a change of state throws them away.
    if (this.rows.length <= PORTION || !isMoving(run)) await this.readPeople();
  }

  private async readPeople(after?: string): Promise<void> {
    const { shownId: id, filter } = this;
    const requests: RunRequest[] = await getRequests({
      runId: id,
      ...statusOf(filter),
      ...(after ? { after } : {}),
    });
    if (id !== this.shownId || filter !== this.filter) return;
    const rows = requests.map(personRow);
    this.rows = after ? [...this.rows, ...rows] : rows;
    this.hasMore = requests.length === PORTION;
    const ids = new Set(this.rows.map((row) => row.requestId));
    this.chosen = this.chosen.filter((one) => ids.has(one));
  }
}
