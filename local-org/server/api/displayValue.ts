/** How the platform displays a value; null where the raw value is what is shown. */
import type { FieldSchema } from '../../schema/schema.ts';

/** Source: UI API developer guide, "Field Value": displayValue is null for types without a localised form. */
export function displayValue(value: unknown, field: FieldSchema): string | null {
  if (value === null || value === undefined) return null;
  switch (field.type) {
    case 'date':
      return formatDate(String(value), { dateStyle: 'short', timeZone: 'UTC' });
    case 'datetime':
      return formatDate(String(value), { dateStyle: 'short', timeStyle: 'short' });
    case 'double':
    case 'int':
      return new Intl.NumberFormat('en-US').format(Number(value));
    case 'picklist':
      return field.picklist?.values.find((choice) => choice.value === value)?.label ?? String(value);
    default:
      return null;
  }
}

function formatDate(text: string, style: Intl.DateTimeFormatOptions): string {
  const date = new Date(text);
  return Number.isNaN(date.getTime()) ? text : new Intl.DateTimeFormat('en-US', style).format(date);
}
