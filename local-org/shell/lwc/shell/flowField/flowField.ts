/** One component of a flow screen. Fires `fieldchange` when its value changes. */
import { LightningElement, api } from 'lwc';
import { importComponent } from 'shell/importComponent';
import type { FieldView } from '../../../../flow/screen/view.ts';

interface InputElement extends HTMLElement {
  setCustomValidity(text: string): void;
  reportValidity(): boolean;
}

/** A component of the project on a flow screen may refuse to go on. */
interface FlowComponent extends HTMLElement {
  validate?(): { readonly isValid: boolean; readonly errorMessage?: string };
}

interface Option {
  readonly label: string;
  readonly value: string;
}

const INPUT_TYPES: Readonly<Record<string, string>> = {
  number: 'number',
  date: 'date',
  datetime: 'datetime',
  time: 'time',
};

const PLATFORM_TYPES: Readonly<Record<string, string>> = {
  'flowruntime:email': 'email',
  'flowruntime:phone': 'tel',
  'flowruntime:url': 'url',
  'flowruntime:toggle': 'toggle',
};

export default class FlowField extends LightningElement {
  view!: FieldView;
  entered: unknown = null;
  attributes: Record<string, unknown> = {};
  constructorOf: typeof LightningElement | null = null;
  message = '';
  shownError: string | null = null;

  @api
  get field(): FieldView {
    return this.view;
  }
  set field(view: FieldView) {
    const first = this.view === undefined;
    this.view = view;
    if (first) {
      this.entered = view.value;
      this.attributes = { ...view.attributes };
      if (view.component?.startsWith('c/')) void this.load(view.component);
    }
  }

  @api
  get name(): string {
    return this.view.name;
  }

  /** What is sent to the flow: text, a truth value, or the attributes of a component. */
  @api
  get value(): unknown {
    if (this.view.type !== 'ComponentInstance') return this.entered;
    return this.attributes;
  }

  /** Whether the flow may go on; shows what is wrong. */
  @api
  async reportValidity(): Promise<boolean> {
    this.showError(null);
    const component = this.template?.querySelector<FlowComponent>('[data-component]');
    const verdict = component?.validate?.();
    this.message = verdict?.isValid === false ? (verdict.errorMessage ?? '') : '';
    if (verdict?.isValid === false) return false;
    return Promise.resolve(this.input?.reportValidity() ?? true);
  }

  override renderedCallback(): void {
    if (this.view.error !== this.shownError) this.showError(this.view.error);
  }

  showError(message: string | null): void {
    this.shownError = message;
    const { input } = this;
    input?.setCustomValidity(message ?? '');
    if (message !== null) input?.reportValidity();
  }

  get input(): InputElement | null {
    return this.template?.querySelector<InputElement>('[data-input]') ?? null;
  }

  get isText(): boolean {
    return this.view.type === 'DisplayText';
  }

  get isRadio(): boolean {
    return this.view.type === 'RadioButtons';
  }

  get isDropdown(): boolean {
    return (
      this.view.type === 'DropdownBox' ||
      (this.view.type === 'ObjectProvided' && this.view.choices.length > 0)
    );
  }

  get isCheckboxes(): boolean {
    return this.view.type === 'MultiSelectCheckboxes';
  }

  get isListbox(): boolean {
    return this.view.type === 'MultiSelectPicklist';
  }

  get isArea(): boolean {
    return this.view.type === 'LargeTextArea';
  }

  get isCheckbox(): boolean {
    return this.view.dataType === 'boolean' && this.view.component === null;
  }

  get isToggle(): boolean {
    return this.view.component === 'flowruntime:toggle';
  }

  get isPlatformInput(): boolean {
    return this.view.component !== null && this.view.component in PLATFORM_TYPES;
  }

  get isComponent(): boolean {
    return this.view.component?.startsWith('c/') === true;
  }

  get inputType(): string {
    if (this.view.type === 'PasswordField') return 'password';
    return PLATFORM_TYPES[this.view.component ?? ''] ?? INPUT_TYPES[this.view.dataType] ?? 'text';
  }

  get step(): string {
    return this.view.scale === 0 ? '1' : (1 / 10 ** this.view.scale).toFixed(this.view.scale);
  }

  get label(): string {
    return this.isPlatformInput ? String(this.attributes['label'] ?? this.view.name) : this.view.text;
  }

  get required(): boolean {
    return this.view.required || this.attributes['required'] === true;
  }

  get text(): string {
    const value = this.isPlatformInput ? this.attributes['value'] : this.entered;
    return value === null || value === undefined ? '' : String(value);
  }

  get checked(): boolean {
    return (this.isPlatformInput ? this.attributes['value'] : this.entered) === true;
  }

  get options(): readonly Option[] {
    return this.view.choices;
  }

  get chosen(): string[] {
    return this.text === '' ? [] : this.text.split(';');
  }

  handleChange(event: CustomEvent<{ value: string | string[] }>): void {
    const { value } = event.detail;
    this.changed(Array.isArray(value) ? value.join(';') : value);
  }

  handleCheck(event: CustomEvent<{ checked: boolean }>): void {
    this.changed(event.detail.checked);
  }

  handleAttribute(event: CustomEvent<{ attributeName: string; attributeValue: unknown }>): void {
    event.stopPropagation();
    const { attributeName, attributeValue } = event.detail;
    this.attributes = { ...this.attributes, [attributeName]: attributeValue };
    this.tell();
  }

  changed(value: unknown): void {
    if (this.shownError !== null) this.showError(null);
    this.entered = value;
    if (this.isPlatformInput) this.attributes = { ...this.attributes, value };
    this.tell();
  }

  tell(): void {
    this.dispatchEvent(new CustomEvent('fieldchange'));
  }

  async load(component: string): Promise<void> {
    try {
      this.constructorOf = await importComponent(component);
    } catch (error) {
      this.message = error instanceof Error ? error.message : String(error);
    }
  }

  /** Only what the component declares. */
  get spread(): Record<string, unknown> {
    const prototype: object = this.constructorOf?.prototype ?? {};
    return Object.fromEntries(Object.entries(this.attributes).filter(([name]) => name in prototype));
  }
}
