import { format } from 'c/latchkeyText';
import { labels } from './labels';

/** An entry of the menu of a row. */
export interface MenuItem {
  readonly name: string;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Takes the entries of a menu. */
interface Offer {
  // eslint-disable-next-line no-unused-vars -- only names the argument of a type
  (entries: readonly MenuItem[]): void;
}

/** A row: its id, its menu, and the values of the columns by field. */
export interface TableRow {
  readonly id: string;
  readonly menu?: readonly MenuItem[];
  /** It cannot be chosen. */
  readonly disabled?: boolean;
  readonly [field: string]: unknown;
}

export interface TableColumn {
  readonly label: string;
  readonly field: string;
  /** Text where it is absent. */
  readonly type?: 'text' | 'date' | 'dateTime';
  readonly sortable?: boolean;
  /** In pixels; the column without one takes what is left. */
  readonly width?: number;
  /** Field with the name of an icon before the text. */
  readonly iconField?: string;
}

/** One field of a card. */
interface CardField {
  readonly key: string;
  readonly label: string;
  readonly text: string | undefined;
  readonly date: string | undefined;
  readonly hasTime: boolean;
}

/** A row on a phone. */
export interface Card {
  readonly id: string;
  readonly heading: string;
  readonly chooseLabel: string;
  readonly menuLabel: string;
  readonly disabled: boolean;
  readonly chosen: boolean;
  readonly fields: readonly CardField[];
  readonly menu: readonly MenuItem[];
}

const DAY = { year: 'numeric', month: 'short', day: 'numeric' };
const TIME = { ...DAY, hour: 'numeric', minute: '2-digit' };
const NO_ACTION: MenuItem = { name: 'none', label: labels.noAction, disabled: true };

/** Columns of `lightning-datatable`. */
export function datatableColumns(columns: readonly TableColumn[], hasMenu: boolean): object[] {
  const shown: object[] = columns.map(({ label, field, type = 'text', sortable, width, iconField }) => ({
    label,
    fieldName: field,
    type: type === 'text' ? 'text' : 'date',
    hideDefaultActions: true,
    wrapText: true,
    sortable: sortable === true,
    ...(width === undefined ? {} : { initialWidth: width }),
    ...(type === 'text' ? {} : { typeAttributes: type === 'date' ? DAY : TIME }),
    ...(iconField ? { cellAttributes: { iconName: { fieldName: iconField } } } : {}),
  }));
  return hasMenu
    ? [...shown, { type: 'action', typeAttributes: { rowActions: offerMenu, menuAlignment: 'auto' } }]
    : shown;
}

/** https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-datatable.html */
export function offerMenu(row: TableRow, done: Offer): void {
  done(menuOf(row));
}

export function cardsOf(rows: readonly TableRow[], columns: readonly TableColumn[]): Card[] {
  const [first, ...others] = columns;
  return rows.map((row) => {
    const heading = String(row[first?.field ?? ''] ?? '');
    return {
      id: row.id,
      heading,
      chooseLabel: format(labels.choose, heading),
      menuLabel: format(labels.actionsFor, heading),
      disabled: row.disabled === true,
      chosen: false,
      fields: others.flatMap((column) => fieldOf(row, column)),
      menu: menuOf(row),
    };
  });
}

function menuOf({ menu = [] }: TableRow): readonly MenuItem[] {
  return menu.length > 0 ? menu : [NO_ACTION];
}

function fieldOf(row: TableRow, { field, label, type = 'text' }: TableColumn): CardField[] {
  const value = row[field];
  if (typeof value !== 'string' || value === '') {
    return [];
  }
  const isText = type === 'text';
  return [
    {
      key: field,
      label: format(labels.field, label, isText ? value : '').trim(),
      text: isText ? value : undefined,
      date: isText ? undefined : value,
      hasTime: type === 'dateTime',
    },
  ];
}
