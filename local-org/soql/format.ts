/**
 * FORMAT(): "localized formatting to standard and custom number, date, time, and currency fields", as text.
 * https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_select_format.htm
 */
import { Decimal } from 'decimal.js';
import { ApexDate, ApexDatetime, ApexDecimal, ApexTime } from '../runtime/values.ts';
import type { Value } from '../runtime/values.ts';
import type { Execution } from '../runtime/execution.ts';
import { localeDate, localeDatetime } from '../stdlib/time/localeText.ts';
import { userLocale, userText, userZone } from '../stdlib/time/user.ts';
import type { FieldSchema } from '../schema/schema.ts';
import { zoneOffset } from '../runtime/timeZones.ts';

const DAY = 86_400_000;

/** Writes values as the running user's locale and time zone have them. */
export function formatter(exec: Execution): (value: Value, field: FieldSchema) => Value {
  return (value, field) => {
    const locale = userLocale(exec);
    if (value instanceof ApexDate) return localeDate(value.epochDay * DAY, locale);
    if (value instanceof ApexDatetime) {
      return localeDatetime(value.millis + zoneOffset(userZone(exec), value.millis), locale);
    }
    if (value instanceof ApexTime) {
      const options = { timeZone: 'UTC', hour: 'numeric', minute: '2-digit' } as const;
      return new Intl.DateTimeFormat(locale, options).format(value.millis).replace(/\u202f/g, ' ');
    }
    if (typeof value === 'number') return numberText(new Decimal(value), field, exec, locale);
    return value instanceof ApexDecimal ? numberText(value.value, field, exec, locale) : value;
  };
}

/** Currencies with the symbol of the org's currency, percentages with their sign. */
function numberText(value: Decimal, field: FieldSchema, exec: Execution, locale: string): string {
  const digits = field.scale ?? 0;
  const options: Intl.NumberFormatOptions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  if (field.type === 'currency') {
    const currency = userText(exec, 'defaultcurrencyisocode') ?? 'USD';
    Object.assign(options, { style: 'currency', currency });
  }
  const text = new Intl.NumberFormat(locale, options).format(value.toFixed() as `${number}`);
  return field.type === 'percent' ? `${text}%` : text;
}
