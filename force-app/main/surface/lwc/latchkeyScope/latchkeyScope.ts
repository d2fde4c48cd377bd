import { LightningElement, api, wire } from 'lwc';
import { getListInfosByObjectName } from 'lightning/uiListsApi';
import type { ListInfoSummaries } from 'lightning/uiListsApi';
import { reduceErrors } from 'c/latchkeyErrors';
import { dayFromToday, formatCount } from 'c/latchkeyText';
import { labels } from './labels';
import { actionOptions, AS_POLICIES, choiceOf, mayPlanDay, scopeOf, wayOptions } from './latchkeyScopeLogic';
import type { Preset, Way } from './latchkeyScopeLogic';

export type { Preset } from './latchkeyScopeLogic';

/** List views offered; the most that the adapter gives at once. */
const MOST_LIST_VIEWS = 2000;

interface Option {
  readonly label: string;
  readonly value: string;
}

/** Chooses the Contacts and the action of a run. Fires `choose` with a Choice. */
export default class LatchkeyScope extends LightningElement {
  /** On the page of an Account: its people are meant, and nothing else can be chosen. */
  @api accountId = '';
  /** People chosen elsewhere, such as in a list: they are meant, and nobody else can be chosen. */
  @api contactIds: readonly string[] | undefined;
  /** True while the choice is being looked at. */
  @api disabled = false;

  labels = labels;
  wayOptions = wayOptions;
  actionOptions = actionOptions();
  objectName = 'Contact';
  listViews: Option[] = [];
  errors: string[] = [];
  way: Way = 'account';
  pickedAccount = '';
  childAccounts = false;
  listViewId = '';
  lines = '';
  action: string = AS_POLICIES;
  deactivateOn = '';
  private givenPreset: Preset | undefined;

  /** People chosen elsewhere in another way than by their ids; the action and the day are a proposal. */
  @api
  get preset(): Preset | undefined {
    return this.givenPreset;
  }
  set preset(value: Preset | undefined) {
    this.givenPreset = value;
    this.action = value?.action ?? AS_POLICIES;
    this.deactivateOn = value?.deactivateOn ?? '';
  }

  @wire(getListInfosByObjectName, { objectApiName: '$objectName', pageSize: MOST_LIST_VIEWS })
  handleListViews({ data, error }: { data?: ListInfoSummaries; error?: unknown }): void {
    if (data) {
      this.listViews = data.lists.map(({ id, label }) => ({ label, value: id }));
      this.errors = [];
    } else if (error) {
      this.errors = reduceErrors(error);
    }
  }

  get isFree(): boolean {
    return !this.accountId && !this.areGiven;
  }

  get areGiven(): boolean {
    return this.givenPreset !== undefined || this.given.length > 0;
  }

  get givenText(): string {
    return this.givenPreset?.text ?? formatCount(this.given.length, labels.givenOne, labels.givenMany);
  }

  private get given(): readonly string[] {
    return this.contactIds ?? [];
  }

  get byAccount(): boolean {
    return this.way === 'account' && !this.areGiven;
  }

  get byListView(): boolean {
    return this.way === 'listView';
  }

  get byLines(): boolean {
    return this.way === 'lines';
  }

  get failed(): boolean {
    return this.byListView && this.errors.length > 0;
  }

  handleWay(event: CustomEvent<{ value: Way }>): void {
    this.way = event.detail.value;
  }

  handleAccount(event: CustomEvent<{ recordId: string | null }>): void {
    this.pickedAccount = event.detail.recordId ?? '';
  }

  handleChildren(event: CustomEvent<{ checked: boolean }>): void {
    this.childAccounts = event.detail.checked;
  }

  handleListView(event: CustomEvent<{ value: string }>): void {
    this.listViewId = event.detail.value;
  }

  handleLines(event: CustomEvent<{ value: string }>): void {
    this.lines = event.detail.value;
  }

  async handleFile(event: CustomEvent<{ files: FileList }>): Promise<void> {
    const [file] = event.detail.files;
    if (file) this.lines = await file.text();
  }

  handleAction(event: CustomEvent<{ value: string }>): void {
    this.action = event.detail.value;
  }

  get showsDay(): boolean {
    return mayPlanDay(this.action);
  }

  /** Today leaves no time to undo it. */
  get firstDay(): string {
    return dayFromToday(1);
  }

  handleDay(event: CustomEvent<{ value: string | null }>): void {
    this.deactivateOn = event.detail.value ?? '';
  }

  handlePreview(): void {
    const day = this.refs?.day as unknown as { reportValidity(): boolean } | undefined;
    if (day?.reportValidity() === false) return;
    const scope = scopeOf({
      way: this.areGiven ? 'given' : this.way,
      contactIds: this.given,
      accountId: this.accountId || this.pickedAccount,
      childAccounts: this.childAccounts,
      listViewId: this.listViewId,
      lines: this.lines,
      preset: this.givenPreset?.scope,
    });
    if (scope) {
      this.dispatchEvent(
        new CustomEvent('choose', { detail: choiceOf(scope, this.action, this.deactivateOn) }),
      );
    } else {
      // What is missing is in the field of the way.
      (this.refs?.[this.way] as unknown as { reportValidity(): boolean }).reportValidity();
    }
  }
}
