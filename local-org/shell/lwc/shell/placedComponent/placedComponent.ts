/** A component of the project on a page, with the properties a page builder would give it. */
import { LightningElement, api } from 'lwc';
import { importComponent } from 'shell/importComponent';

/** Name of the platform's component for screen flows on a page. */
const FLOW = 'flowruntime:interview';

export default class PlacedComponent extends LightningElement {
  /** Properties set on the page, by name. */
  @api properties: Readonly<Record<string, unknown>> = {};
  @api recordId: string | undefined;
  @api objectApiName: string | undefined;
  /** SMALL, MEDIUM or LARGE. Source: developer.salesforce.com/docs/platform/lwc/guide/use-width-aware.html */
  @api regionWidth: string | undefined;

  constructorOf: typeof LightningElement | null = null;
  problem = '';
  name = '';

  /** Module name: `c/accessPanel`. */
  @api
  get component(): string {
    return this.name;
  }
  set component(value: string) {
    this.name = value;
    if (value !== FLOW) void this.load();
  }

  /** Only what the component declares, as on the platform: a page gives recordId to those that ask for it. */
  get spread(): Record<string, unknown> {
    const prototype: object = this.constructorOf?.prototype ?? {};
    const { recordId, objectApiName, regionWidth: flexipageRegionWidth } = this;
    const all = { ...this.properties, recordId, objectApiName, flexipageRegionWidth };
    return Object.fromEntries(
      Object.entries(all).filter(([name, value]) => value !== undefined && name in prototype),
    );
  }

  /** API name of the flow this place shows. */
  get flow(): string | null {
    return this.name === FLOW ? String(this.properties['flowName'] ?? '') : null;
  }

  get flowInputs(): Record<string, string> {
    return this.recordId === undefined ? {} : { recordId: this.recordId };
  }

  async load(): Promise<void> {
    const { name } = this;
    try {
      const loaded = await importComponent(name);
      if (name === this.name) this.constructorOf = loaded;
    } catch (error) {
      this.fail(error);
    }
  }

  /** An error of the component stays in its place and leaves the page alone. */
  override errorCallback(error: Error): void {
    this.fail(error);
  }

  fail(error: unknown): void {
    this.constructorOf = null;
    this.problem = error instanceof Error ? error.message : String(error);
    console.error(`${this.name}:`, error);
  }
}
