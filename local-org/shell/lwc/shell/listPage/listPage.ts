/** The records of an object the viewer may see, with search. */
import { LightningElement, api } from 'lwc';
import { context, request } from 'localorg/client';
import type { FieldDescription, ObjectPages, RequestFailure } from 'localorg/client';
import { onCommitted } from 'localorg/live';
import { linkTo, recordPath } from 'localorg/router';

type Row = Readonly<Record<string, unknown>>;

/** Waits for the typist, in milliseconds. */
const SEARCH_DELAY = 250;

const COLUMN_TYPES: Readonly<Record<string, string>> = {
  email: 'email',
  phone: 'phone',
  url: 'url',
  boolean: 'boolean',
  date: 'date-local',
  datetime: 'date',
  int: 'number',
  double: 'number',
};

export default class ListPage extends LightningElement {
  rows: Row[] = [];
  more = false;
  loaded = false;
  problem = '';
  search = '';
  timer = 0;
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
    void this.load();
  }

  override connectedCallback(): void {
    this.stopFollowing = onCommitted(() => void this.load());
  }

  override disconnectedCallback(): void {
    this.stopFollowing?.();
  }

  get pages(): ObjectPages | undefined {
    return context.objects.find(({ object }) => object === this.objectName);
  }

  get heading(): string {
    return this.pages?.labelPlural ?? this.objectName;
  }

  get icon(): string {
    return this.pages?.icon ?? 'standard:record';
  }

  get detail(): string {
    if (!this.loaded) return 'Loading';
    const count = this.rows.length;
    if (this.more) return `First ${count}`;
    return count === 1 ? '1 item' : `${count} items`;
  }

  get isEmpty(): boolean {
    return this.loaded && this.rows.length === 0;
  }

  get columns(): object[] {
    const { pages } = this;
    return (pages?.list.columns ?? []).map((path, index) => column(path, pages?.fields[path], index === 0));
  }

  get tableRows(): object[] {
    const links = Object.entries(this.pages?.fields ?? {}).flatMap(([path, { link }]) =>
      link === null ? [] : [{ path, ...link }],
    );
    return this.rows.map((row) => ({
      ...withColumnNames(row),
      ...Object.fromEntries(
        links.map(({ path, object, idPath }) => [linkName(path), linkTo(object, row[idPath])]),
      ),
      [OWN_LINK]: recordPath(this.objectName, String(row['Id'])),
    }));
  }

  handleSearch(event: Event): void {
    this.search = (event.target as HTMLInputElement).value;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.load(), SEARCH_DELAY);
  }

  async load(): Promise<void> {
    const { objectName: object, search } = this;
    try {
      const found = await request<{ rows: Row[]; more: boolean }>('/_local/api/list', { object, search });
      if (object !== this.objectName || search !== this.search) return;
      this.rows = found.rows;
      this.more = found.more;
      this.problem = '';
    } catch (error) {
      this.rows = [];
      this.problem = (error as RequestFailure).body.message;
    }
    this.loaded = true;
  }
}

const TIME_STYLE = {
  year: 'numeric',
  month: 'short',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
} as const;

/** Datatable keys may not contain dots. */
const columnName = (path: string): string => path.replaceAll('.', '__');

function withColumnNames(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([path, value]) => [columnName(path), value]));
}

const linkName = (path: string): string => `${columnName(path)}__link`;

/** Key of the link to the row's own record. */
const OWN_LINK = 'own__link';

function column(path: string, field: FieldDescription | undefined, isFirst: boolean): object {
  const common = { label: field?.label ?? path, fieldName: columnName(path), hideDefaultActions: true };
  const parentHasPage = context.objects.some(({ object }) => object === field?.link?.object);
  if (isFirst || parentHasPage) {
    const typeAttributes = { label: { fieldName: columnName(path) }, target: '_self' };
    return { ...common, fieldName: isFirst ? OWN_LINK : linkName(path), type: 'url', typeAttributes };
  }
  const type = COLUMN_TYPES[field?.type ?? ''] ?? 'text';
  if (field?.type !== 'datetime') return { ...common, type };
  // Points in time are shown in the viewer's time zone.
  return { ...common, type, typeAttributes: { ...TIME_STYLE, timeZone: context.i18n.timeZone } };
}
