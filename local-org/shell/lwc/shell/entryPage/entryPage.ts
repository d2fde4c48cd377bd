/** Base of live pages with a `shell-entry-list`: the first entry is open until another is chosen. */
import LivePage from 'shell/livePage';

export default class EntryPage<Row extends { readonly id: string }> extends LivePage<Row> {
  chosen: string | null = null;

  /** The rows that are listed. */
  get shown(): readonly Row[] {
    return this.rows;
  }

  /** The row that is open. */
  get row(): Row | undefined {
    return this.shown.find(({ id }) => id === this.chosen) ?? this.shown[0];
  }

  get rowId(): string | undefined {
    return this.row?.id;
  }

  handleChoose(event: CustomEvent<string>): void {
    this.chosen = event.detail;
  }
}
