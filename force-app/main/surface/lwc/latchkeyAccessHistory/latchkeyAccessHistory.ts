import { LightningElement, api } from 'lwc';
import type { HistoryEntry } from 'latchkey/contracts';
import { format } from 'c/latchkeyText';
import { labels } from './labels';
import { itemOf } from './latchkeyAccessHistoryLogic';
import type { HistoryItem } from './latchkeyAccessHistoryLogic';

/** Requests shown before a person asks for all. */
const LATEST = 3;

/** The latest requests of a Contact and how they ended. */
export default class LatchkeyAccessHistory extends LightningElement {
  /** Requests, newest first. */
  @api entries: readonly HistoryEntry[] = [];

  labels = labels;
  showsAll = false;

  get items(): HistoryItem[] {
    return (this.showsAll ? this.entries : this.entries.slice(0, LATEST)).map(itemOf);
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
  }

  get hasMore(): boolean {
    return this.entries.length > LATEST;
  }

  get toggleLabel(): string {
    return this.showsAll ? labels.latest : format(labels.all, this.entries.length);
  }

  handleToggle(): void {
    this.showsAll = !this.showsAll;
  }
}
