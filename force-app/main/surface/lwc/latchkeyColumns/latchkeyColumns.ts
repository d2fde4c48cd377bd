/**
 * A column of `lightning-datatable` without a menu in its header, as all tables here have them.
 * https://developer.salesforce.com/docs/platform/lightning-component-reference/guide/lightning-datatable.html
 */
export interface Column {
  readonly label: string;
  readonly fieldName: string;
  readonly type: string;
  readonly hideDefaultActions: true;
  /** Long text goes on in the next line; else it is cut. */
  readonly wrapText?: boolean;
  /** In pixels; without, the column takes its share of the room that is left. */
  readonly initialWidth?: number;
  readonly typeAttributes?: object;
  readonly cellAttributes?: object;
}

/** Text in as many lines as it needs. */
export function textColumn(label: string, fieldName: string, initialWidth?: number): Column {
  return { ...column(label, fieldName, 'text', initialWidth), wrapText: true };
}

/** Text in one line, cut where the column ends. */
export function lineColumn(label: string, fieldName: string, initialWidth?: number): Column {
  return column(label, fieldName, 'text', initialWidth);
}

export function numberColumn(label: string, fieldName: string, initialWidth?: number): Column {
  return column(label, fieldName, 'number', initialWidth);
}

/** A day and a time of day. */
export function timeColumn(label: string, fieldName: string, initialWidth: number): Column {
  const typeAttributes = {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
  };
  return { ...column(label, fieldName, 'date', initialWidth), typeAttributes };
}

/** The `name` of a row as a link to its `link`. */
export function linkColumn(label: string, initialWidth?: number): Column {
  const typeAttributes = { label: { fieldName: 'name' }, target: '_self' };
  return { ...column(label, 'link', 'url', initialWidth), wrapText: true, typeAttributes };
}

function column(label: string, fieldName: string, type: string, initialWidth: number | undefined): Column {
  const common = { label, fieldName, type, hideDefaultActions: true } as const;
  return initialWidth === undefined ? common : { ...common, initialWidth };
}
