import { LightningElement, api } from 'lwc';
import type { CriterionDraft, PolicyDraft, PolicyView } from 'latchkey/contracts';
import previewDraft from '@salesforce/apex/LatchkeyConsoleController.previewDraft';
import formFactor from '@salesforce/client/formFactor';
import { numberColumn, textColumn } from 'c/latchkeyColumns';
import { download } from 'c/latchkeyDownload';
import { reduceErrors } from 'c/latchkeyErrors';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import {
  columnsFor,
  csvOf,
  draftOf,
  formOf,
  groupsOf,
  merged,
  nextCriterion,
  nothingFound,
  operatorOptions,
  summaryOf,
} from './latchkeyPolicyTrialLogic';
import type { CriterionForm, Findings, Group } from './latchkeyPolicyTrialLogic';

const LEFT = { cellAttributes: { alignment: 'left' } };
const REACH_COLUMNS = [
  textColumn(labels.policy, 'label'),
  { ...numberColumn(labels.now, 'before'), ...LEFT },
  { ...numberColumn(labels.later, 'after'), ...LEFT },
];

/**
 * A policy as it might be, and for whom that would mean something: everybody is looked at in portions, nothing is
 * written. Fires `close`.
 */
export default class LatchkeyPolicyTrial extends LightningElement {
  labels = labels;
  operators = operatorOptions;
  columns = columnsFor(formFactor === 'Small');
  reachColumns = REACH_COLUMNS;
  active = false;
  order = 0;
  logic = '';
  removal = '';
  criteria: CriterionForm[] = [];
  busy = false;
  errors: string[] = [];
  findings: Findings | undefined;
  groups: Group[] = [];
  private isWhole = false;
  private shown: PolicyView | undefined;
  private keys = 0;
  /** Counts what was begun, so that an answer to what was stopped is known. */
  private attempt = 0;

  /** The policy as it is. */
  @api
  get policy(): PolicyView | undefined {
    return this.shown;
  }
  set policy(value: PolicyView | undefined) {
    this.shown = value;
    this.reset();
  }

  disconnectedCallback(): void {
    this.attempt += 1;
  }

  get title(): string {
    return format(labels.title, this.shown?.label ?? '');
  }

  get link(): string | undefined {
    return this.shown?.link;
  }

  get failed(): boolean {
    return this.errors.length > 0;
  }

  get percent(): number {
    const { seen, total } = this.findings ?? nothingFound;
    return total === 0 ? 0 : Math.floor((100 * seen) / total);
  }

  get progressText(): string {
    const { seen, total } = this.findings ?? nothingFound;
    return format(labels.looking, seen, total);
  }

  get problems(): readonly string[] {
    return this.findings?.problems ?? [];
  }

  get isBroken(): boolean {
    return this.problems.length > 0;
  }

  get hasResult(): boolean {
    return this.findings !== undefined && !this.busy && !this.isBroken;
  }

  get summary(): string {
    return this.findings && this.hasResult ? summaryOf(this.findings, this.isWhole) : '';
  }

  get hasChanges(): boolean {
    return this.hasResult && this.groups.length > 0;
  }

  get reach(): Findings['reach'] {
    return this.findings?.reach ?? [];
  }

  get hasReach(): boolean {
    return this.hasResult && this.reach.length > 0;
  }

  handleActive(event: CustomEvent<{ checked: boolean }>): void {
    this.active = event.detail.checked;
  }

  handleOrder(event: CustomEvent<{ value: string }>): void {
    this.order = Number(event.detail.value);
  }

  handleLogic(event: CustomEvent<{ value: string }>): void {
    this.logic = event.detail.value;
  }

  handleRemoval(event: CustomEvent<{ value: string }>): void {
    this.removal = event.detail.value;
  }

  handleCriterion(event: CustomEvent<{ value: string }>): void {
    const { key, part = '' } = (event.currentTarget as HTMLElement).dataset;
    this.criteria = this.criteria.map((criterion) => {
      const isIt = criterion.key === key;
      return isIt ? formOf({ ...criterion, [part]: event.detail.value }, criterion.key) : criterion;
    });
  }

  handleAdd(): void {
    this.criteria = [...this.criteria, formOf(nextCriterion(this.criteria), this.newKey())];
  }

  handleRemove(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    this.criteria = this.criteria.filter((criterion) => criterion.key !== key);
  }

  handleReset(): void {
    this.reset();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  handleStop(): void {
    this.attempt += 1;
    this.finish(false);
  }

  async handlePreview(): Promise<void> {
    this.attempt += 1;
    const { attempt } = this;
    this.busy = true;
    this.errors = [];
    this.findings = nothingFound;
    this.groups = [];
    try {
      await this.look(attempt);
    } catch (error) {
      if (attempt !== this.attempt) return;
      this.errors = reduceErrors(error);
      this.findings = undefined;
      this.busy = false;
    }
  }

  handleCsv(): void {
    download(labels.csvFile, csvOf(this.findings?.changes ?? []));
  }

  /** Portion by portion, until there is no next one or somebody has stopped it. */
  private async look(attempt: number, after?: string): Promise<void> {
    const portion = await previewDraft({ draft: [this.draft()], ...(after ? { after } : {}) });
    if (attempt !== this.attempt) return;
    this.findings = merged(this.findings ?? nothingFound, portion);
    if (portion.next) await this.look(attempt, portion.next);
    else this.finish(true);
  }

  private finish(isWhole: boolean): void {
    this.isWhole = isWhole;
    this.busy = false;
    this.groups = groupsOf(this.findings?.changes ?? []);
  }

  private reset(): void {
    this.attempt += 1;
    this.busy = false;
    this.errors = [];
    this.findings = undefined;
    this.groups = [];
    if (!this.shown) return;
    const { active, order, logic, removalLogic, criteria } = draftOf(this.shown);
    this.active = active;
    this.order = order;
    this.logic = logic ?? '';
    this.removal = removalLogic ?? '';
    this.criteria = criteria.map((criterion) => formOf(criterion, this.newKey()));
  }

  private draft(): PolicyDraft {
    const { active, order, logic, removal } = this;
    return {
      name: this.shown?.name ?? '',
      active,
      order,
      ...(logic ? { logic } : {}),
      ...(removal ? { removalLogic: removal } : {}),
      criteria: this.criteria.map(criterionOf),
    };
  }

  private newKey(): string {
    this.keys += 1;
    return String(this.keys);
  }
}

/** Without what only the form needs. */
function criterionOf({ position, field, operator, value, hasValue }: CriterionForm): CriterionDraft {
  return { position, field, operator, ...(hasValue && value ? { value } : {}) };
}
