import { LightningElement, api } from 'lwc';
import formFactor from '@salesforce/client/formFactor';
import { cardsOf, datatableColumns } from './latchkeyPartnerTableLogic';
import type { Card, TableColumn, TableRow } from './latchkeyPartnerTableLogic';

export type { MenuItem, TableColumn, TableRow } from './latchkeyPartnerTableLogic';

/** Which rows are chosen now, of those that are shown. */
export interface ChooseDetail {
  readonly ids: readonly string[];
}

/** An action of the menu of one row. */
export interface ActDetail {
  readonly id: string;
  readonly name: string;
}

/** A header was clicked. */
export interface SortDetail {
  readonly field: string;
  readonly isDescending: boolean;
}

/**
 * A table, and on a phone the same rows as cards: the first column is the heading of its card. Fires `choose`, `act`
 * and `order` with the details above.
 */
export default class LatchkeyPartnerTable extends LightningElement {
  /** Spoken name. */
  @api label = '';
  /** Rows can be chosen. */
  @api selectable = false;
  /** Rows have a menu. */
  @api hasMenu = false;
  /** Ids of the rows chosen; ids of rows that are not shown do no harm. */
  @api selected: readonly string[] = [];
  @api sortedBy: string | undefined;
  @api isDescending = false;

  isPhone = formFactor === 'Small';
  private allRows: readonly TableRow[] = [];
  private allColumns: readonly TableColumn[] = [];
  private shownColumns: object[] = [];
  private shownCards: Card[] = [];

  @api
  get columns(): readonly TableColumn[] {
    return this.allColumns;
  }
  set columns(columns: readonly TableColumn[]) {
    this.allColumns = columns;
    this.arrange();
  }

  @api
  get rows(): readonly TableRow[] {
    return this.allRows;
  }
  set rows(rows: readonly TableRow[]) {
    this.allRows = rows;
    this.arrange();
  }

  connectedCallback(): void {
    this.arrange();
  }

  get tableColumns(): object[] {
    return this.shownColumns;
  }

  get hidesCheckboxes(): boolean {
    return !this.selectable;
  }

  get disabledRows(): string[] {
    return this.allRows.filter(({ disabled }) => disabled).map(({ id }) => id);
  }

  get sortDirection(): 'asc' | 'desc' {
    return this.isDescending ? 'desc' : 'asc';
  }

  get cards(): Card[] {
    return this.shownCards.map((card) => ({ ...card, chosen: this.selected.includes(card.id) }));
  }

  handleRows(event: CustomEvent<{ selectedRows: readonly TableRow[] }>): void {
    this.choose(event.detail.selectedRows.map(({ id }) => id));
  }

  handleCheck(event: CustomEvent<{ checked: boolean }>): void {
    const id = (event.currentTarget as HTMLElement).dataset.id ?? '';
    const others = this.shownCards
      .map((card) => card.id)
      .filter((other) => other !== id && this.selected.includes(other));
    this.choose(event.detail.checked ? [...others, id] : others);
  }

  handleRowAction(event: CustomEvent<{ action: { name: string }; row: TableRow }>): void {
    this.act(event.detail.row.id, event.detail.action.name);
  }

  handleMenu(event: CustomEvent<{ value: string }>): void {
    this.act((event.currentTarget as HTMLElement).dataset.id ?? '', event.detail.value);
  }

  handleSort(event: CustomEvent<{ fieldName: string; sortDirection: string }>): void {
    const { fieldName, sortDirection } = event.detail;
    const detail: SortDetail = { field: fieldName, isDescending: sortDirection === 'desc' };
    this.dispatchEvent(new CustomEvent<SortDetail>('order', { detail }));
  }

  /** Computed here and not on every rendering: a new array makes the table lay out all its rows again. */
  private arrange(): void {
    if (!this.isConnected) return;
    if (this.isPhone) {
      this.shownCards = cardsOf(this.allRows, this.allColumns);
    } else {
      this.shownColumns = datatableColumns(this.allColumns, this.hasMenu);
    }
  }

  private choose(ids: readonly string[]): void {
    this.dispatchEvent(new CustomEvent<ChooseDetail>('choose', { detail: { ids } }));
  }

  private act(id: string, name: string): void {
    this.dispatchEvent(new CustomEvent<ActDetail>('act', { detail: { id, name } }));
  }
}
