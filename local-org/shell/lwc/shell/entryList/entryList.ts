/**
 * A list of entries with one chosen, beside what it shows, which stands in the slot; or that there is none yet. Fires
 * `choose` with the id of an entry.
 */
import { LightningElement, api } from 'lwc';

/** What an entry says, line by line; what is missing takes no place. */
export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Stands at the right of the title. */
  readonly badge?: { readonly label: string; readonly theme: string };
  readonly text?: string;
  readonly error?: string | null;
  /** A point in time, and what follows it. */
  readonly time?: string;
  readonly note?: string;
}

export default class EntryList extends LightningElement {
  /** What the entries are, for screen readers. */
  @api label = '';
  @api entries: readonly Entry[] = [];
  /** Id of the chosen entry. */
  @api chosen: string | undefined;
  /** True until entries were read. */
  @api loading = false;
  /** Why they could not be read. */
  @api problem = '';
  @api emptyHeading = '';
  @api emptyText = '';

  get hasEntries(): boolean {
    return this.entries.length > 0;
  }

  get isEmpty(): boolean {
    return !this.loading && !this.hasEntries && this.problem === '';
  }

  get items(): object[] {
    return this.entries.map((entry) => ({
      ...entry,
      pressed: entry.id === this.chosen ? 'true' : 'false',
      rowClass: entry.id === this.chosen ? 'entry entry_current' : 'entry',
    }));
  }

  handleChoose(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this.dispatchEvent(new CustomEvent('choose', { detail: id }));
  }
}
