/** The input for one field. Fires `fieldchange` with the new value. */
import { LightningElement, api } from 'lwc';
import { request } from 'localorg/client';
import type { FieldDescription } from 'localorg/client';

export interface FieldChangeDetail {
  readonly path: string;
  readonly value: unknown;
}

interface Option {
  readonly label: string;
  readonly value: string;
}

interface InputElement extends HTMLElement {
  setCustomValidity(text: string): void;
  reportValidity(): boolean;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  email: 'email',
  phone: 'tel',
  url: 'url',
  date: 'date',
  datetime: 'datetime',
  int: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
};
const NONE: Option = { label: '--None--', value: '' };

export default class FieldInput extends LightningElement {
  @api field!: FieldDescription;
  @api value: unknown = null;
  /** Name of the record a lookup points at now. */
  @api referenceName = '';

  lookup: Option[] = [];
  message = '';

  override connectedCallback(): void {
    if (this.isReference) void this.loadLookup();
  }

  /** Shows why the org refused the value; an empty text takes it away. */
  @api
  showError(message: string): void {
    this.message = message;
    this.input?.setCustomValidity(message);
    this.input?.reportValidity();
  }

  /** Whether the value may be sent; shows what is wrong. */
  @api
  reportValidity(): boolean {
    return this.input?.reportValidity() ?? true;
  }

  get input(): InputElement | null {
    return this.template?.querySelector<InputElement>('[data-input]') ?? null;
  }

  get isBoolean(): boolean {
    return this.field.type === 'boolean';
  }

  get isPicklist(): boolean {
    return this.field.type === 'picklist';
  }

  get isReference(): boolean {
    return this.field.type === 'reference';
  }

  get isChoice(): boolean {
    return this.isPicklist || this.isReference;
  }

  get isLong(): boolean {
    return this.field.type === 'textarea';
  }

  get inputType(): string {
    return INPUT_TYPES[this.field.type] ?? 'text';
  }

  get text(): string {
    return this.value === null || this.value === undefined ? '' : String(this.value);
  }

  get checked(): boolean {
    return this.value === true;
  }

  get options(): readonly Option[] {
    return [NONE, ...(this.isPicklist ? this.field.picklist : this.lookup)];
  }

  handleCheck(event: CustomEvent<{ checked: boolean }>): void {
    this.changed(event.detail.checked);
  }

  handleChange(event: CustomEvent<{ value: string }>): void {
    const { value } = event.detail;
    if (value === '' || value === null) this.changed(null);
    else this.changed(this.inputType === 'number' ? Number(value) : value);
  }

  changed(value: unknown): void {
    if (this.message !== '') this.showError('');
    const detail: FieldChangeDetail = { path: this.field.name, value };
    this.dispatchEvent(new CustomEvent('fieldchange', { detail }));
  }

  /** The first records by name, with the current one in any case. */
  async loadLookup(): Promise<void> {
    const found = await request<{ id: string; name: string }[]>('/_local/api/lookup', {
      object: this.field.referenceTo[0],
      search: '',
    });
    const options = found.map(({ id, name }) => ({ label: name, value: id }));
    const missing = this.text !== '' && !options.some(({ value }) => value === this.text);
    this.lookup = missing ? [{ label: this.referenceName, value: this.text }, ...options] : options;
  }
}
