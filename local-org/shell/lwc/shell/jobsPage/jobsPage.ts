/** Asynchronous work of the org, newest first, and the queue it waits in. */
import { request } from 'localorg/client';
import { carryOut } from 'shell/carryOut';
import LivePage from 'shell/livePage';

interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly user: string;
  readonly created: string;
  readonly completed: string | null;
  readonly itemsProcessed: number;
  readonly itemsTotal: number;
  readonly errors: number;
  readonly waiting: number;
  readonly due: string | null;
  readonly chain: number;
}

const CHIPS: Readonly<Record<string, string>> = {
  Completed: 'slds-theme_success',
  Failed: 'slds-theme_error',
  Aborted: 'slds-theme_error',
  Processing: 'slds-theme_info',
};

export default class JobsPage extends LivePage<JobRow> {
  held: boolean | null = null;

  override get call(): string {
    return 'jobs';
  }

  override rowsOf(answer: unknown): JobRow[] {
    return (answer as { jobs: JobRow[] }).jobs;
  }

  override async load(): Promise<void> {
    await Promise.all([super.load(), this.loadQueue()]);
  }

  async loadQueue(): Promise<void> {
    try {
      this.held = (await request<{ held: boolean }>('/_local/api/clock', {})).held;
    } catch {
      // An org of a test's own has no queue to hold.
      this.held = null;
    }
  }

  get cannotHold(): boolean {
    return this.held === null;
  }

  get cannotStep(): boolean {
    return this.held !== true;
  }

  get detail(): string {
    if (!this.loaded) return 'Loading...';
    const waiting = this.rows.filter((row) => row.completed === null && row.kind !== 'ScheduledApex').length;
    const failed = this.rows.filter((row) => row.status === 'Failed' || row.errors > 0).length;
    const count = this.rows.length === 1 ? '1 job' : `${this.rows.length} jobs`;
    return `${count} • ${waiting} not finished • ${failed} with errors`;
  }

  get jobs(): object[] {
    return this.rows.map((row) => ({
      ...row,
      chip: CHIPS[row.status] ?? '',
      items: itemsText(row),
      isWaiting: row.waiting > 0 && row.kind !== 'ScheduledApex',
      chainText: row.chain > 0 && row.waiting > 0 ? `Link ${row.chain + 1} of its chain` : null,
      runLabel: `Run now: ${row.name}`,
      abortLabel: `Abort: ${row.name}`,
    }));
  }

  handleHold(event: CustomEvent<{ checked: boolean }>): void {
    void carryOut(this, 'jobs/hold', { held: event.detail.checked });
  }

  handleNext(): void {
    void carryOut(this, 'jobs/next', {});
  }

  handleRun(event: Event): void {
    void carryOut(this, 'jobs/run', { id: idOf(event) });
  }

  handleAbort(event: Event): void {
    void carryOut(this, 'jobs/abort', { id: idOf(event) });
  }
}

/** `3 of 5, 1 failed` */
function itemsText({ itemsProcessed, itemsTotal, errors, kind }: JobRow): string {
  if (kind !== 'BatchApex') return '';
  return `${itemsProcessed} of ${itemsTotal}${errors > 0 ? `, ${errors} failed` : ''}`;
}

const idOf = (event: Event): string => (event.target as HTMLElement).dataset['id'] ?? '';
