import { LightningElement, api } from 'lwc';
import type { HistoryEntry } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import { filterOptions, filtered, itemOf } from './latchkeyAccessHistoryLogic';
import type { HistoryFilter, HistoryItem } from './latchkeyAccessHistoryLogic';

/** Detail of the event `retry`. */
export interface RetryDetail {
  readonly entry: HistoryEntry;
}

/** Requests shown before a person asks for all. */
const LATEST = 3;

/** The latest requests of a Contact and how they ended. Fires `retry` for one that is to be tried again. */
export default class LatchkeyAccessHistory extends LightningElement {
  /** Requests, newest first. */
  @api entries: readonly HistoryEntry[] = [];
  /** Disables the buttons while an action is carried out. */
  @api busy = false;

  labels = labels;
  filterOptions = filterOptions;
  filter: HistoryFilter = 'everything';
  showsAll = false;

  get items(): HistoryItem[] {
    return (this.showsAll ? this.chosen : this.chosen.slice(0, LATEST)).map(itemOf);
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  /** A short history is seen at a glance. */
  get hasFilter(): boolean {
    return this.entries.length > LATEST;
  }

  get noneChosen(): boolean {
    return !this.isEmpty && this.chosen.length === 0;
  }

  get hasMore(): boolean {
    return this.chosen.length > LATEST;
  }

  get toggleLabel(): string {
    return this.showsAll ? labels.latest : format(labels.all, this.chosen.length);
  }

  handleToggle(): void {
    this.showsAll = !this.showsAll;
  }

  handleFilter({ detail }: CustomEvent<{ value: HistoryFilter }>): void {
    this.filter = detail.value;
  }

  handleRetry(event: Event): void {
    const { request } = (event.currentTarget as HTMLElement).dataset;
    const entry = this.entries.find(({ requestId }) => requestId === request);
    if (entry) {
      this.dispatchEvent(new CustomEvent<RetryDetail>('retry', { detail: { entry } }));
    }
  }

  /** The filter is of no use to a short history, and hidden there. */
  private get chosen(): readonly HistoryEntry[] {
    return this.hasFilter ? filtered(this.entries, this.filter) : this.entries;
  }
}
