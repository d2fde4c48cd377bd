/** A record: highlights with actions, details, and the components the configuration places beside them. */
import { LightningElement, api, wire } from 'lwc';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { context } from 'localorg/client';
import type {
  ObjectPages,
  QuickAction,
  RecordRepresentation,
  RelatedList,
  RequestFailure,
} from 'localorg/client';
import { listPath, navigate, recordPath } from 'localorg/router';
import { deleteRecord, getRecord } from 'lightning/uiRecordApi';
import type { RecordResult } from 'lightning/uiRecordApi';
import { isSure } from 'shell/ask';
import ActionModal from 'shell/actionModal';
import FlowModal from 'shell/flowModal';
import type RecordDetail from 'shell/recordDetail';
import { valueOf } from 'shell/recordValues';

interface Highlight {
  readonly path: string;
  readonly label: string;
}

type Action = Pick<QuickAction, 'name' | 'label'>;

const EDIT: Action = { name: 'standard__edit', label: 'Edit' };
const DELETE: Action = { name: 'standard__delete', label: 'Delete' };
/** Buttons before the menu, as in the highlights panel of the platform. */
const SHOWN = 3;
const SHOWN_ON_PHONE = 1;
const SHOWN_QUICK_ACTIONS = 2;
const PHONE = '(width < 48em)';

export default class RecordPage extends LightningElement {
  /** API name of the object. */
  @api object = '';
  @api recordId = '';
  /** Opens the form as soon as the record is there. */
  @api
  get edit(): boolean {
    return this.opensForm;
  }
  set edit(value: boolean) {
    this.opensForm = value;
    // On the page of the record itself nothing else changes, so nothing is rendered anew.
    this.openAsked();
  }

  opensForm = false;
  record: RecordRepresentation | null = null;
  problem = '';
  relatedShown = false;
  isNarrow = window.matchMedia(PHONE).matches;

  override connectedCallback(): void {
    window.matchMedia(PHONE).addEventListener('change', this.handleWidth);
  }

  override disconnectedCallback(): void {
    window.matchMedia(PHONE).removeEventListener('change', this.handleWidth);
  }

  override renderedCallback(): void {
    this.openAsked();
  }

  /** The form opens once; the address is then that of the record. */
  openAsked(): void {
    if (!this.opensForm || this.record === null) return;
    this.opensForm = false;
    navigate(recordPath(this.object, this.recordId), true);
    this.openForm();
  }

  handleWidth = (event: MediaQueryListEvent): void => {
    this.isNarrow = event.matches;
  };

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

  /** Quick actions, then what every record has. */
  get actions(): readonly Action[] {
    const { pages } = this;
    const quick = pages?.actions ?? [];
    const mayEdit = Object.values(pages?.fields ?? {}).some(({ updateable }) => updateable);
    return [
      ...quick.slice(0, SHOWN_QUICK_ACTIONS),
      ...(mayEdit && (pages?.details.length ?? 0) > 0 ? [EDIT] : []),
      ...quick.slice(SHOWN_QUICK_ACTIONS),
      ...(pages?.mayDelete ? [DELETE] : []),
    ];
  }

  get shownActions(): readonly Action[] {
    return this.actions.slice(0, this.isNarrow ? SHOWN_ON_PHONE : SHOWN);
  }

  /** Those that are in the menu at the end of the group. */
  get moreActions(): readonly Action[] {
    return this.actions.slice(this.shownActions.length);
  }

  get related(): readonly (RelatedList & { readonly key: string })[] {
    return (this.pages?.related ?? []).map((list) => ({
      ...list,
      key: `${this.recordId} ${list.object} ${list.field}`,
    }));
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

  handleRelated(): void {
    this.relatedShown = true;
  }

  handleAction(event: Event): void {
    this.invoke((event.target as HTMLElement).dataset['action']);
  }

  handleMenuAction(event: CustomEvent<{ value: string }>): void {
    this.invoke(event.detail.value);
  }

  invoke(name: string | undefined): void {
    if (name === EDIT.name) this.openForm();
    else if (name === DELETE.name) void this.remove();
    else this.invokeQuickAction(this.pages?.actions.find((known) => known.name === name));
  }

  openForm(): void {
    this.template?.querySelector<HTMLElement & RecordDetail>('[data-detail]')?.edit();
  }

  async remove(): Promise<void> {
    const label = this.pages?.label ?? 'Record';
    const sure = await isSure(`Delete ${label}`, `Are you sure you want to delete this ${label}?`);
    if (!sure) return;
    try {
      await deleteRecord(this.recordId);
      const title = `${label} "${this.name}" was deleted.`;
      navigate(listPath(this.object));
      this.dispatchEvent(new ShowToastEvent({ title, variant: 'success' }));
    } catch (error) {
      const { body } = error as RequestFailure;
      const message = body.output?.errors.map((one) => one.message).join(' ') || body.message;
      this.dispatchEvent(
        new ShowToastEvent({ title: `${label} was not deleted`, message, variant: 'error' }),
      );
    }
  }

  invokeQuickAction(action: QuickAction | undefined): void {
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
