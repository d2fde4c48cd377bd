/** A record: highlights with actions, details, and the components the configuration places beside them. */
import { LightningElement, api, wire } from 'lwc';
import { context } from 'localorg/client';
import type { ObjectPages, QuickAction, RecordRepresentation } from 'localorg/client';
import { getRecord } from 'lightning/uiRecordApi';
import type { RecordResult } from 'lightning/uiRecordApi';
import ActionModal from 'shell/actionModal';
import FlowModal from 'shell/flowModal';
import { valueOf } from 'shell/recordValues';

interface Highlight {
  readonly path: string;
  readonly label: string;
}

export default class RecordPage extends LightningElement {
  /** API name of the object. */
  @api object = '';
  @api recordId = '';

  record: RecordRepresentation | null = null;
  problem = '';

  @wire(getRecord, { recordId: '$recordId', fields: '$fieldNames' })
  wiredRecord({ data, error }: RecordResult): void {
    if (data !== undefined) this.record = data;
    this.problem = error?.body.message ?? '';
  }

  get pages(): ObjectPages | undefined {
    return context.objects.find(({ object }) => object === this.object);
  }

  /** Everything the page shows, qualified with the object; lookups bring the name of their record along. */
  get fieldNames(): string[] {
    const { pages } = this;
    if (pages === undefined) return [];
    const shown = [
      ...pages.highlights,
      ...pages.details.flatMap(({ fields }) => fields),
      pages.nameField ?? 'Id',
    ];
    const names = shown.flatMap((path) => {
      const { relationshipName = null, link = null } = pages.fields[path] ?? {};
      if (link !== null) return [path, link.idPath];
      return relationshipName === null
        ? [path]
        : [path, `${relationshipName}.Name`, `${relationshipName}.Id`];
    });
    return [...new Set(names)].map((path) => `${pages.object}.${path}`);
  }

  get name(): string {
    return String(valueOf(this.record, this.pages?.nameField ?? 'Id') ?? '');
  }

  get highlights(): Highlight[] {
    return (this.pages?.highlights ?? []).map((path) => ({
      path,
      label: this.pages?.fields[path]?.label ?? path,
    }));
  }

  get actions(): readonly QuickAction[] {
    return this.pages?.actions ?? [];
  }

  get side(): readonly object[] {
    return (this.pages?.side ?? []).map((placed, index) => ({
      ...placed,
      key: `${index} ${placed.component}`,
    }));
  }

  get hasPages(): boolean {
    return this.pages !== undefined;
  }

  get mainClass(): string {
    return this.side.length > 0
      ? 'slds-col slds-size_1-of-1 slds-large-size_2-of-3'
      : 'slds-col slds-size_1-of-1';
  }

  handleAction(event: Event): void {
    const name = (event.target as HTMLElement).dataset['action'];
    const action = this.actions.find((known) => known.name === name);
    if (action === undefined) return;
    if (action.flow !== undefined) this.openFlow(action.label, action.flow);
    else if (action.actionType === 'ScreenAction') this.openScreen(action);
    else void this.invokeHeadless(action);
  }

  /** "The flow's input variable recordId gets the id of the record": help.salesforce.com, flow quick actions. */
  openFlow(label: string, flow: string): void {
    void FlowModal.open({ label, size: 'medium', flow, recordId: this.recordId });
  }

  openScreen({ label, component }: QuickAction): void {
    const { recordId, object: objectApiName } = this;
    void ActionModal.open({ label, size: 'medium', component, recordId, objectApiName });
  }

  /** Source: developer.salesforce.com/docs/platform/lwc/guide/use-quick-actions-headless.html */
  async invokeHeadless({ component }: QuickAction): Promise<void> {
    const host = this.template?.querySelector<HTMLElement & { invoke(component: string): Promise<void> }>(
      '[data-headless]',
    );
    await host?.invoke(component);
  }
}
