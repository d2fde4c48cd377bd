/** Rows and columns of records for `lightning-datatable`. */
import { context } from 'localorg/client';
import type { FieldDescription } from 'localorg/client';
import { linkTo, recordPath } from 'localorg/router';

type Row = Readonly<Record<string, unknown>>;

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

/** A row with a key for each column; links lead to the record itself and to parents that have a page. */
export function tableRow(
  object: string,
  fields: Readonly<Record<string, FieldDescription>>,
  row: Row,
): object {
  const links = Object.entries(fields).flatMap(([path, { link }]) =>
    link === null ? [] : [{ path, ...link }],
  );
  const values = Object.entries(row).map(([path, value]) => [
    columnName(path),
    plainValue(fields[path], value),
  ]);
  return {
    ...(Object.fromEntries(values) as object),
    ...Object.fromEntries(
      links.map(({ path, object: parent, idPath }) => [linkName(path), linkTo(parent, row[idPath])]),
    ),
    Id: row['Id'],
    [OWN_LINK]: recordPath(object, String(row['Id'])),
  };
}

/** Labels of choices instead of their values. */
function plainValue(field: FieldDescription | undefined, value: unknown): unknown {
  if (field?.type !== 'picklist') return value;
  return field.picklist.find((choice) => choice.value === value)?.label ?? value;
}

/** The value as text, in the viewer's language and time zone. */
export function plainText(field: FieldDescription | undefined, value: unknown): string {
  const { locale, timeZone } = context.i18n;
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field?.type === 'datetime') {
    const style = { dateStyle: 'medium', timeStyle: 'short', timeZone } as const;
    return new Intl.DateTimeFormat(locale, style).format(new Date(String(value)));
  }
  return String(plainValue(field, value));
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

const linkName = (path: string): string => `${columnName(path)}__link`;

/** Key of the link to the row's own record. */
const OWN_LINK = 'own__link';

/** The first column links to the record itself; sorting names the field path as `columnKey`. */
export function column(path: string, field: FieldDescription | undefined, isFirst: boolean): object {
  const common = {
    label: field?.label ?? path,
    fieldName: columnName(path),
    columnKey: path,
    sortable: true,
    hideDefaultActions: true,
  };
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
