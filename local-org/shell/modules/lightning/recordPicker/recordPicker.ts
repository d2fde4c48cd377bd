/**
 * `lightning-record-picker`: chooses one record by its name. Fires `change` with `{ recordId }`, null when the
 * choice is taken back. Filter, display and matching fields are not supported: records are found by name.
 * Source: developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-record-picker.html
 */
import { LightningElement, api } from 'lwc';
import { request } from 'localorg/client';

interface Found {
  readonly id: string;
  readonly name: string;
}

interface Item {
  readonly type: 'option-card';
  readonly text: string;
  readonly value: string;
}

interface Pill {
  readonly type: 'icon';
  readonly label: string;
}

interface Combobox extends HTMLElement {
  focusAndOpenDropdownIfNotEmpty(): void;
  reportValidity(): boolean;
}

export default class RecordPicker extends LightningElement {
  @api label = '';
  @api variant: string | undefined;
  @api placeholder: string | undefined;
  @api fieldLevelHelp: string | undefined;
  @api objectApiName = '';
  @api disabled = false;
  @api required = false;

  items: Item[] = [];
  typed = '';
  pill: Pill | undefined;
  private chosen: string | null = null;
  private asked = 0;

  /** Id of the chosen record. */
  @api
  get value(): string | null {
    return this.chosen;
  }
  set value(value: string | null | undefined) {
    const id = value === undefined || value === '' ? null : value;
    if (id === this.chosen) return;
    this.chosen = id;
    this.pill = undefined;
    if (id !== null) void this.name(id);
  }

  @api
  checkValidity(): boolean {
    return !this.isMissing;
  }

  @api
  reportValidity(): boolean {
    this.combobox?.reportValidity();
    return !this.isMissing;
  }

  @api
  clearSelection(): void {
    this.choose(null);
  }

  get combobox(): Combobox | null {
    return this.template?.querySelector<Combobox>('lightning-grouped-combobox') ?? null;
  }

  get isMissing(): boolean {
    return this.required && this.chosen === null;
  }

  handleOpen(): void {
    void this.find();
  }

  handleType(event: CustomEvent<{ text: string }>): void {
    this.typed = event.detail.text;
    void this.findAndOpen();
  }

  handleSelect(event: CustomEvent<{ value: string }>): void {
    const item = this.items.find(({ value }) => value === event.detail.value);
    if (item === undefined) return;
    this.pill = { type: 'icon', label: item.text };
    this.choose(item.value);
  }

  handleRemove(): void {
    this.choose(null);
  }

  private choose(recordId: string | null): void {
    this.chosen = recordId;
    if (recordId === null) this.pill = undefined;
    this.typed = '';
    this.dispatchEvent(new CustomEvent('change', { detail: { recordId } }));
  }

  /** The combobox opens by itself on a click, not while somebody types. */
  private async findAndOpen(): Promise<void> {
    await this.find();
    await Promise.resolve();
    this.combobox?.focusAndOpenDropdownIfNotEmpty();
  }

  private async find(): Promise<void> {
    this.asked += 1;
    const { asked } = this;
    const found = await request<Found[]>('/_local/api/lookup', {
      object: this.objectApiName,
      search: this.typed,
    });
    if (asked !== this.asked) return;
    this.items = found.map(({ id, name }) => ({ type: 'option-card', text: name, value: id }));
  }

  private async name(id: string): Promise<void> {
    const found = await request<Found[]>('/_local/api/lookup', { object: this.objectApiName, id });
    const label = found[0]?.name ?? id;
    if (id === this.chosen) this.pill = { type: 'icon', label };
  }
}
