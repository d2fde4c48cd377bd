/** Runs a screen flow: shows its screens, sends what was entered, tells its end with the event `finish`. */
import { LightningElement, api } from 'lwc';
import { request } from 'localorg/client';
import { refreshPage } from 'localorg/refresh';
import type { FieldView, FlowView, ScreenView } from '../../../../flow/screen/view.ts';

interface FieldElement extends HTMLElement {
  readonly name: string;
  readonly value: unknown;
  reportValidity(): Promise<boolean>;
}

interface Column {
  readonly key: string;
  readonly fields: readonly FieldView[];
}

/** A section with its columns, or one component across the screen. */
interface Part {
  readonly key: string;
  readonly heading: string;
  readonly columns: readonly Column[];
}

/** Milliseconds without typing after which the screen asks which components are to show. */
const PAUSE = 250;

export default class FlowRunner extends LightningElement {
  /** API name of the flow. */
  @api flow = '';
  /** Values of input variables by name. */
  @api inputs: Readonly<Record<string, string | readonly string[]>> = {};
  /** Begins again after the end, as a flow on a page does; otherwise the end is shown. */
  @api restarts = false;

  view: FlowView | null = null;
  busy = true;
  problem = '';
  timer: ReturnType<typeof setTimeout> | undefined;
  /** Grows with each screen shown, so that the components of one do not stay for the next. */
  turn = 0;

  override connectedCallback(): void {
    void this.begin();
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get screen(): ScreenView | null {
    return this.view?.state === 'screen' ? this.view.screen : null;
  }

  get isFinished(): boolean {
    return this.view?.state === 'finished';
  }

  get heading(): string {
    return this.view?.label ?? '';
  }

  get nextLabel(): string {
    return this.screen?.nextLabel ?? (this.screen?.isLast === true ? 'Finish' : 'Next');
  }

  get backLabel(): string {
    return this.screen?.backLabel ?? 'Previous';
  }

  get parts(): Part[] {
    const visible = (this.screen?.fields ?? []).filter((field) => field.visible);
    return visible.map((field) => {
      const key = `${this.turn} ${field.name}`;
      if (field.type !== 'RegionContainer') return { key, heading: '', columns: [{ key, fields: [field] }] };
      const columns = field.fields.map((column) => ({
        key: `${this.turn} ${column.name}`,
        fields: column.fields.filter((inner) => inner.visible),
      }));
      return { key, heading: field.text, columns };
    });
  }

  handleChange(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), PAUSE);
  }

  handleNavigation(event: CustomEvent<{ action: string }>): void {
    if (event.detail.action === 'BACK') void this.handleBack();
    else void this.handleNext();
  }

  async handleNext(): Promise<void> {
    const valid = await Promise.all(this.fields.map((field) => field.reportValidity()));
    if (valid.includes(false)) return;
    await this.send('flow/next', true);
  }

  async handleBack(): Promise<void> {
    await this.send('flow/back', true);
  }

  async begin(): Promise<void> {
    const { flow, inputs } = this;
    await this.ask('flow/start', { flow, inputs }, true);
  }

  /** Which components show, and texts with values in them, may depend on what was entered. */
  async refresh(): Promise<void> {
    if (this.screen !== null && !this.busy) await this.send('flow/refresh', false);
  }

  async send(path: string, moves: boolean): Promise<void> {
    clearTimeout(this.timer);
    const values = Object.fromEntries(this.fields.map((field) => [field.name, field.value]));
    await this.ask(path, { interview: this.view?.interview, values }, moves);
  }

  async ask(path: string, body: object, moves: boolean): Promise<void> {
    this.busy = moves;
    try {
      this.show(await request<FlowView>(`/_local/api/${path}`, body));
    } catch (error) {
      this.problem = (error as { body: { message: string } }).body.message;
    } finally {
      this.busy = false;
    }
  }

  show(view: FlowView): void {
    const before = this.screen?.name;
    this.view = view;
    this.problem = view.state === 'failed' ? view.message : '';
    if (view.state === 'screen' && view.screen.name !== before) this.turn += 1;
    if (view.state !== 'finished') return;
    refreshPage();
    this.dispatchEvent(new CustomEvent('finish', { detail: view.outputs }));
    if (this.restarts) void this.begin();
  }

  get fields(): FieldElement[] {
    return [...(this.template?.querySelectorAll<FieldElement>('shell-flow-field') ?? [])];
  }
}
