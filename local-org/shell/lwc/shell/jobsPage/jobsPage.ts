/** Asynchronous work of the org, newest first. */
import LivePage from 'shell/livePage';

interface JobRow {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly created: string;
  readonly completed: string | null;
}

const CHIPS: Readonly<Record<string, string>> = {
  Completed: 'slds-theme_success',
  Failed: 'slds-theme_error',
  Aborted: 'slds-theme_error',
  Processing: 'slds-theme_info',
};

export default class JobsPage extends LivePage<JobRow> {
  override get call(): string {
    return 'jobs';
  }

  get detail(): string {
    const waiting = this.rows.filter((row) => row.completed === null).length;
    return `${this.rows.length} in all, ${waiting} not finished`;
  }

  get jobs(): object[] {
    return this.rows.map((row) => ({ ...row, chip: CHIPS[row.status] ?? '' }));
  }
}
