/** The search of the header: records of the objects that have a page, by the fields their lists are searched by. */
import { LightningElement } from 'lwc';
import { request } from 'localorg/client';
import { recordPath } from 'localorg/router';

interface Found {
  readonly id: string;
  readonly name: string;
  readonly object: string;
  readonly label: string;
  readonly icon: string;
}

/** Waits for the typist, in milliseconds. */
const SEARCH_DELAY = 250;
const LEAST = 2;

export default class GlobalSearch extends LightningElement {
  text = '';
  /** What the results answer. */
  asked = '';
  found: readonly Found[] | null = null;
  timer = 0;

  get isOpen(): boolean {
    return this.found !== null;
  }

  get isEmpty(): boolean {
    return this.found?.length === 0;
  }

  get results(): object[] {
    return (this.found ?? []).map((one) => ({ ...one, href: recordPath(one.object, one.id) }));
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.text = event.detail.value;
    window.clearTimeout(this.timer);
    if (this.text.trim().length < LEAST) this.found = null;
    else this.timer = window.setTimeout(() => void this.search(), SEARCH_DELAY);
  }

  async search(): Promise<void> {
    const text = this.text.trim();
    const found = await request<Found[]>('/_local/api/search', { text });
    if (text !== this.text.trim()) return;
    this.asked = text;
    this.found = found;
  }

  handleOpen(): void {
    this.text = '';
    this.found = null;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.found = null;
  }

  handleFocusOut(event: FocusEvent): void {
    const inside = event.currentTarget as HTMLElement;
    if (!(event.relatedTarget instanceof Node) || !inside.contains(event.relatedTarget)) {
      // A click on a result takes the focus first.
      window.setTimeout(() => (this.found = null), 200);
    }
  }
}
