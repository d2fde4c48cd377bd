/** How the platform displays a value; null where the raw value is what is shown. */
import type { FieldSchema } from '../../schema/schema.ts';
import { valueLabel } from '../../schema/translations.ts';
import type { ViewerUser } from '../viewers.ts';

/** For whom a value is displayed. */
export type Reader = Pick<ViewerUser, 'language' | 'locale' | 'timeZone'>;

/** Source: UI API developer guide, "Field Value": displayValue is null for types without a localised form. */
export function displayValue(value: unknown, field: FieldSchema, reader: Reader): string | null {
  if (value === null || value === undefined) return null;
  const locale = reader.locale.replaceAll('_', '-');
  const { timeZone } = reader;
  switch (field.type) {
    case 'date':
      return formatDate(String(value), locale, { dateStyle: 'short', timeZone: 'UTC' });
    case 'datetime':
      return formatDate(String(value), locale, { dateStyle: 'short', timeStyle: 'short', timeZone });
    case 'double':
    case 'int':
      return new Intl.NumberFormat(locale).format(Number(value));
    case 'picklist': {
      const entry = field.picklist?.values.find((choice) => choice.value === value);
      return entry === undefined ? String(value) : valueLabel(entry, reader.language);
    }
    default:
      return null;
  }
}

function formatDate(text: string, locale: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : new Intl.DateTimeFormat(locale, style).format(date);
}
