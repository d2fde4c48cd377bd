/** Scheduled jobs, the next one first. */
import { isSure } from 'shell/ask';
import { carryOut } from 'shell/carryOut';
import LivePage from 'shell/livePage';

interface ScheduleRow {
  readonly id: string;
  readonly name: string;
  readonly className: string;
  readonly cron: string;
  readonly timeZone: string;
  readonly state: string;
  readonly user: string;
  readonly next: string | null;
  readonly previous: string | null;
  readonly timesTriggered: number;
}

export default class ScheduleTable extends LivePage<ScheduleRow> {
  override get call(): string {
    return 'jobs';
  }

  override rowsOf(answer: unknown): ScheduleRow[] {
    return (answer as { schedules: ScheduleRow[] }).schedules;
  }

  get schedules(): object[] {
    return this.rows.map((row) => ({
      ...row,
      runLabel: `Run now: ${row.name}`,
      deleteLabel: `Delete: ${row.name}`,
    }));
  }

  handleRun(event: Event): void {
    void carryOut(this, 'jobs/run', { id: idOf(event) });
  }

  async handleDelete(event: Event): Promise<void> {
    const id = idOf(event);
    const name = this.rows.find((row) => row.id === id)?.name ?? '';
    const sure = await isSure('Delete scheduled job', `${name} will not run any more.`);
    if (sure) await carryOut(this, 'jobs/abort', { id });
  }
}

const idOf = (event: Event): string => (event.target as HTMLElement).dataset['id'] ?? '';
