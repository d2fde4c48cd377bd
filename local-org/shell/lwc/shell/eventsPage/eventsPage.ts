/** Platform events, newest first: what they said, who got them, how that ended. */
import LivePage from 'shell/livePage';

interface EventRow {
  readonly replayId: string;
  readonly object: string;
  readonly published: string;
  readonly delivered: string | null;
  readonly state: 'Waiting' | 'Delivered' | 'Failed' | 'Retrying' | 'Not delivered';
  readonly runs: number;
  readonly error: string | null;
  readonly subscribers: readonly string[];
  readonly payload: Readonly<Record<string, unknown>>;
}

const CHIPS: Readonly<Record<EventRow['state'], string>> = {
  Waiting: '',
  Delivered: 'slds-theme_success',
  Failed: 'slds-theme_error',
  Retrying: 'slds-theme_warning',
  'Not delivered': 'slds-theme_error',
};
const ALL = '';

export default class EventsPage extends LivePage<EventRow> {
  chosen: string | null = null;
  object = ALL;

  override get call(): string {
    return 'events';
  }

  get detail(): string {
    if (!this.loaded) return 'Loading...';
    const waiting = this.rows.filter(({ state }) => state === 'Waiting' || state === 'Retrying').length;
    const failed = this.rows.filter(({ state }) => state === 'Failed' || state === 'Not delivered').length;
    return `${this.rows.length} published • ${waiting} waiting • ${failed} failed`;
  }

  get hasEvents(): boolean {
    return this.rows.length > 0;
  }

  get objects(): object[] {
    const names = [...new Set(this.rows.map(({ object }) => object))].sort();
    return [{ label: 'All events', value: ALL }, ...names.map((name) => ({ label: name, value: name }))];
  }

  get shown(): readonly EventRow[] {
    return this.rows.filter(({ object }) => this.object === ALL || object === this.object);
  }

  get entries(): object[] {
    const current = this.row?.replayId;
    return this.shown.map((row) => ({
      ...row,
      chip: CHIPS[row.state],
      pressed: row.replayId === current ? 'true' : 'false',
      rowClass: row.replayId === current ? 'entry entry_current' : 'entry',
    }));
  }

  get row(): EventRow | undefined {
    return this.shown.find(({ replayId }) => replayId === this.chosen) ?? this.shown[0];
  }

  get current(): object | null {
    const { row } = this;
    if (row === undefined) return null;
    const fields = Object.entries(row.payload).filter(([name]) => name !== 'attributes');
    return {
      ...row,
      chip: CHIPS[row.state],
      subscriberText: row.subscribers.length === 0 ? 'None' : row.subscribers.join(', '),
      runText: row.runs <= 1 ? String(row.runs) : `${row.runs}, ${row.runs - 1} of them retries`,
      fields: fields.map(([name, value]) => ({ name, text: value === null ? '' : String(value) })),
    };
  }

  handleObject(event: CustomEvent<{ value: string }>): void {
    this.object = event.detail.value;
  }

  handleChoose(event: Event): void {
    this.chosen = (event.currentTarget as HTMLElement).dataset['id'] ?? null;
  }
}
