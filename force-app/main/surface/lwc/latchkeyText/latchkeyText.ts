import locale from '@salesforce/i18n/locale';

/** Numbers as the viewer writes them: `1,000` or `1.000`. */
const NUMBERS = new Intl.NumberFormat(locale);

/**
 * Fills `{0}`, `{1}` in a label; numbers as the viewer writes them. A placeholder without a value stays as it is, so
 * that the mistake is seen.
 */
export function format(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(
    /\{(\d+)\}/g,
    (placeholder, index: string) => shown(values[Number(index)]) ?? placeholder,
  );
}

/** The label for one thing, or the label for any other number with `{0}` filled in. */
export function formatCount(count: number, one: string, many: string): string {
  return count === 1 ? one : format(many, count);
}

function shown(value: string | number | undefined): string | undefined {
  return typeof value === 'number' ? NUMBERS.format(value) : value;
}
