/** The records of an object the viewer may see: list views, search, sorting, buttons for the chosen ones. */
import { LightningElement, api } from 'lwc';
import { context, request } from 'localorg/client';
import type { ListAction, ObjectPages, RequestFailure } from 'localorg/client';
import { ShowToastEvent } from 'lightning/platformShowToastEvent';
import { onCommitted } from 'localorg/live';
import { navigate, recordPath } from 'localorg/router';
import RecordModal from 'shell/recordModal';
import { column, plainText, tableRow } from 'shell/recordTable';

type Row = Readonly<Record<string, unknown>>;

/** Waits for the typist, in milliseconds. */
const SEARCH_DELAY = 250;
/** As many as the server gives at once. */
const FIRST_ROWS = 100;
/** A list in Lightning ends here, too. */
const MOST_ROWS = 2000;

interface View {
  readonly name: string;
  readonly label: string;
}

interface Sort {
  readonly path: string;
  readonly direction: 'asc' | 'desc';
}

/** Fields of a record that a card on a phone shows beside its name. */
const CARD_FIELDS = 3;
const PHONE = '(width < 48em)';
const VIEW_KEY = 'local-org.view.';

export default class ListPage extends LightningElement {
  rows: Row[] = [];
  more = false;
  loaded = false;
  busy = false;
  problem = '';
  search = '';
  timer = 0;
  views: readonly View[] = [];
  view = '';
  sort: Sort | null = null;
  selected: readonly string[] = [];
  loadedAt = 0;
  isNarrow = window.matchMedia(PHONE).matches;
  stopFollowing: (() => void) | undefined;
  objectName = '';

  /** API name of the object. */
  @api
  get object(): string {
    return this.objectName;
  }
  set object(value: string) {
    this.objectName = value;
    this.search = '';
    this.sort = null;
    this.selected = [];
    this.rows = [];
    this.loaded = false;
    this.views = [];
    this.view = sessionStorage.getItem(VIEW_KEY + value) ?? '__all';
    void this.loadViews();
    void this.load();
  }

  override connectedCallback(): void {
    // Who has gone on to further rows is not thrown back to the first ones.
    this.stopFollowing = onCommitted(() => {
      if (this.rows.length <= FIRST_ROWS) void this.load();
    });
    window.matchMedia(PHONE).addEventListener('change', this.handleWidth);
  }

  override disconnectedCallback(): void {
    this.stopFollowing?.();
    window.matchMedia(PHONE).removeEventListener('change', this.handleWidth);
  }

  handleWidth = (event: MediaQueryListEvent): void => {
    this.isNarrow = event.matches;
  };

  get pages(): ObjectPages | undefined {
    return context.objects.find(({ object }) => object === this.objectName);
  }

  get heading(): string {
    return this.pages?.labelPlural ?? this.objectName;
  }

  get icon(): string {
    return this.pages?.icon ?? 'standard:record';
  }

  get viewLabel(): string {
    return this.views.find(({ name }) => name === this.view)?.label ?? `All ${this.heading}`;
  }

  get viewItems(): object[] {
    return this.views.map((view) => ({ ...view, checked: view.name === this.view }));
  }

  /** `12 items • Sorted by Name • Updated 10:15` */
  get detail(): string {
    if (!this.loaded) return 'Loading...';
    const count = this.rows.length;
    const items = count === 1 ? '1 item' : `${count}${this.more ? '+' : ''} items`;
    const { timeZone, locale } = context.i18n;
    const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(this.loadedAt);
    const chosen = this.selected.length === 0 ? [] : [`${this.selected.length} selected`];
    return [items, ...chosen, `Sorted by ${this.sortLabel}`, `Updated ${time}`].join(' • ');
  }

  get sortLabel(): string {
    const path = this.sort?.path ?? this.pages?.list.columns[0] ?? '';
    return this.pages?.fields[path]?.label ?? path;
  }

  get isLoading(): boolean {
    return !this.loaded || this.busy;
  }

  get isEmpty(): boolean {
    return this.loaded && this.rows.length === 0;
  }

  get emptyHeading(): string {
    return this.search === '' ? `There is nothing in ${this.viewLabel}` : 'Nothing matches';
  }

  get emptyText(): string {
    return this.search === '' ? 'No record you may see belongs to it.' : 'Search for something else.';
  }

  get mayCreate(): boolean {
    return this.pages?.mayCreate === true && this.pages.details.length > 0;
  }

  get actions(): readonly ListAction[] {
    return this.pages?.listActions ?? [];
  }

  get hasNoActions(): boolean {
    return this.actions.length === 0;
  }

  get canShowMore(): boolean {
    return this.isNarrow && this.more;
  }

  get sortedBy(): string | undefined {
    const path = this.sort?.path ?? this.pages?.list.columns[0];
    const index = path === undefined ? -1 : (this.pages?.list.columns.indexOf(path) ?? -1);
    return (this.columns[index] as { fieldName?: string } | undefined)?.fieldName;
  }

  get sortedDirection(): string {
    return this.sort?.direction ?? 'asc';
  }

  get columns(): object[] {
    const { pages } = this;
    return (pages?.list.columns ?? []).map((path, index) => column(path, pages?.fields[path], index === 0));
  }

  get tableRows(): object[] {
    return this.rows.map((row) => tableRow(this.objectName, this.pages?.fields ?? {}, row));
  }

  get cards(): object[] {
    const [name = 'Id', ...paths] = this.pages?.list.columns ?? [];
    return this.rows.map((row) => ({
      id: row['Id'],
      name: String(row[name] ?? row['Id']),
      href: recordPath(this.objectName, String(row['Id'])),
      fields: paths
        .filter((path) => row[path] !== null && row[path] !== '')
        .slice(0, CARD_FIELDS)
        .map((path) => ({
          key: path,
          valueKey: `${path} value`,
          label: this.pages?.fields[path]?.label ?? path,
          text: plainText(this.pages?.fields[path], row[path]),
        })),
    }));
  }

  handleSearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), SEARCH_DELAY);
  }

  handleRefresh(): void {
    void this.load();
  }

  handleView(event: CustomEvent<{ value: string }>): void {
    this.view = event.detail.value;
    sessionStorage.setItem(VIEW_KEY + this.objectName, this.view);
    this.selected = [];
    void this.load();
  }

  handleSort(event: CustomEvent<{ columnKey: string; sortDirection: 'asc' | 'desc' }>): void {
    this.sort = { path: event.detail.columnKey, direction: event.detail.sortDirection };
    void this.load();
  }

  handleSelection(event: CustomEvent<{ selectedRows: readonly { Id: string }[] }>): void {
    this.selected = event.detail.selectedRows.map(({ Id }) => Id);
  }

  /** Opens the address of a list button; the chosen records go along as `ids`, as a flow takes them. */
  handleAction(event: Event): void {
    const { action: name } = (event.target as HTMLElement).dataset;
    const action = this.actions.find((known) => known.name === name);
    if (action === undefined) return;
    if (action.needsSelection && this.selected.length === 0) {
      const title = 'Choose at least one record and try again.';
      this.dispatchEvent(new ShowToastEvent({ title, variant: 'error' }));
      return;
    }
    const url = new URL(action.url, location.origin);
    for (const id of this.selected) url.searchParams.append('ids', id);
    navigate(url.href);
  }

  async handleNew(): Promise<void> {
    const id = await RecordModal.open({
      label: `New ${this.pages?.label ?? ''}`,
      size: 'medium',
      object: this.objectName,
    });
    if (typeof id === 'string') navigate(recordPath(this.objectName, id));
  }

  async handleMore(): Promise<void> {
    if (!this.more || this.busy) return;
    this.busy = true;
    await this.load(this.rows.length);
    this.busy = false;
  }

  async loadViews(): Promise<void> {
    const object = this.objectName;
    const views = await request<View[]>('/_local/api/list/views', { object });
    if (object !== this.objectName) return;
    this.views = views;
    if (!views.some(({ name }) => name === this.view)) this.view = '__all';
  }

  /** From the beginning, or, with `offset`, the rows after those that are shown. */
  async load(offset = 0): Promise<void> {
    const { objectName: object, search, view, sort } = this;
    const isOld = (): boolean =>
      object !== this.objectName || search !== this.search || view !== this.view || sort !== this.sort;
    try {
      const found = await request<{ rows: Row[]; more: boolean }>('/_local/api/list', {
        object,
        search,
        view,
        offset,
        ...(sort === null ? {} : { sort }),
      });
      if (isOld()) return;
      this.rows = offset === 0 ? found.rows : [...this.rows, ...found.rows];
      this.more = found.more && this.rows.length < MOST_ROWS;
      this.problem = '';
    } catch (error) {
      if (isOld()) return;
      this.rows = [];
      this.problem = (error as RequestFailure).body.message;
    }
    this.loaded = true;
    this.loadedAt = Date.now();
  }
}
