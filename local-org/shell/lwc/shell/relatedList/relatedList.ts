/** The records that point at a record by a lookup. */
import { LightningElement, api } from 'lwc';
import { request } from 'localorg/client';
import type { RelatedList as List, RequestFailure } from 'localorg/client';
import { onCommitted } from 'localorg/live';
import { column, tableRow } from 'shell/recordTable';

type Row = Readonly<Record<string, unknown>>;

export default class RelatedList extends LightningElement {
  @api list!: List;
  /** API name of the object whose record is shown. */
  @api object = '';
  @api recordId = '';

  rows: Row[] = [];
  more = false;
  all = false;
  loaded = false;
  problem = '';
  stopFollowing: (() => void) | undefined;

  override connectedCallback(): void {
    this.stopFollowing = onCommitted(() => void this.load());
    void this.load();
  }

  override disconnectedCallback(): void {
    this.stopFollowing?.();
  }

  get label(): string {
    return this.list.label;
  }

  /** `Requests (6+)` */
  get heading(): string {
    return `${this.label} (${this.rows.length}${this.more ? '+' : ''})`;
  }

  get isEmpty(): boolean {
    return this.loaded && this.rows.length === 0;
  }

  get columns(): object[] {
    const { columns, fields } = this.list;
    return columns.map((path, index) => ({ ...column(path, fields[path], index === 0), sortable: false }));
  }

  get tableRows(): object[] {
    return this.rows.map((row) => tableRow(this.list.object, this.list.fields, row));
  }

  handleAll(): void {
    this.all = true;
    void this.load();
  }

  async load(): Promise<void> {
    const { recordId, object, all } = this;
    const { object: related, field } = this.list;
    try {
      const found = await request<{ rows: Row[]; more: boolean }>('/_local/api/related', {
        object,
        recordId,
        related,
        field,
        all,
      });
      this.rows = found.rows;
      this.more = found.more;
      this.problem = '';
    } catch (error) {
      this.problem = (error as RequestFailure).body.message;
    }
    this.loaded = true;
  }
}
