/** Platform events, newest first: what they said, who got them, how that ended. */
import type { Entry } from 'shell/entryList';
import EntryPage from 'shell/entryPage';

interface EventRow {
  /** Its replay id. */
  readonly id: string;
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

export default class EventsPage extends EntryPage<EventRow> {
  object = ALL;

  override get call(): string {
    return 'events';
  }

  override rowsOf(answer: unknown): EventRow[] {
    return (answer as (EventRow & { readonly replayId: string })[]).map((row) => ({
      ...row,
      id: row.replayId,
    }));
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

  override get shown(): readonly EventRow[] {
    return this.rows.filter(({ object }) => this.object === ALL || object === this.object);
  }

  get entries(): Entry[] {
    return this.shown.map(({ id, object, state, published }) => ({
      id,
      title: object,
      badge: { label: state, theme: CHIPS[state] },
      time: published,
      note: `, replay id ${id}`,
    }));
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
}
