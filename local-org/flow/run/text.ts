/** Merge fields in text: `Dear {!Contact.Name}`. */
import { ApexDate, ApexDatetime, ApexDecimal, ApexTime } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { localeDate, localeDatetime } from '../../stdlib/time/localeText.ts';
import { toLocal } from '../../stdlib/time/zone.ts';
import { userLocale } from '../../stdlib/time/user.ts';
import { pathOf } from '../metadata/readValues.ts';
import type { FlowContext } from './context.ts';
import { plainText } from './convert.ts';
import type { Interview } from './interview.ts';
import { read } from './references.ts';

export const MERGE_FIELD = /\{!([^{}]+)\}/g;

export function mergeText(context: FlowContext, interview: Interview, text: string): string {
  return text.replace(MERGE_FIELD, (_, reference: string) =>
    shownText(context, read(context, interview, pathOf(reference)).value),
  );
}

/** UNVERIFIED: How does a text template write a date and a number? Here as Apex's format() in the user's locale. */
export function shownText({ exec }: FlowContext, value: Value): string {
  const locale = userLocale(exec);
  if (value instanceof ApexDate) return localeDate(value.epochDay * 86_400_000, locale);
  if (value instanceof ApexDatetime) return localeDatetime(toLocal(exec, value).millis, locale);
  if (value instanceof ApexTime || !(value instanceof ApexDecimal)) return plainText(value);
  return value.value.toFixed();
}
