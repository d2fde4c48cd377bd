/** Text functions. Positions count from 1. */
import { Decimal } from 'decimal.js';
import { withSuffix } from '../../database/ids.ts';
import { FormulaFailure } from '../formulaError.ts';
import { numberOf, textOf } from '../values.ts';
import type { FormulaValue } from '../values.ts';
import { plain } from './function.ts';
import type { FormulaFunction } from './function.ts';

const whole = (value: FormulaValue | undefined): number =>
  Math.trunc(numberOf(value ?? null)?.toNumber() ?? 0);

/** LPAD and RPAD: longer text is cut on the right. */
function pad(side: 'padStart' | 'padEnd') {
  return ([text, length, filler]: readonly FormulaValue[]): FormulaValue => {
    const size = Math.max(0, whole(length));
    const value = textOf(text!);
    if (value.length >= size) return value.slice(0, size);
    return value[side](size, filler === undefined ? ' ' : textOf(filler));
  };
}

function valueOf(text: string): FormulaValue {
  const digits = text.trim().replaceAll(',', '');
  if (digits === '') return null;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(digits))
    throw new FormulaFailure(`${digits} is no number`);
  return new Decimal(digits);
}

/** Whole-text match, as Java's `matches`. */
function regex(text: string, pattern: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u').test(text);
  } catch {
    return new RegExp(`^(?:${pattern})$`).test(text);
  }
}

const capitalised = (text: string): string =>
  text.toLowerCase().replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (_, before: string, letter: string) => {
    return `${before}${letter.toUpperCase()}`;
  });

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  TEXT: plain(1, 1, ([value]) => textOf(value!)),
  VALUE: plain(1, 1, ([value]) => valueOf(textOf(value!))),
  ISNUMBER: plain(1, 1, ([value]) => /^[+-]?(\d+\.?\d*|\.\d+)$/.test(textOf(value!).trim())),
  LEN: plain(1, 1, ([value]) => new Decimal(textOf(value!).length)),
  LEFT: plain(2, 2, ([value, count]) => textOf(value!).slice(0, Math.max(0, whole(count)))),
  RIGHT: plain(2, 2, ([value, count]) => {
    const size = Math.max(0, whole(count));
    return size === 0 ? '' : textOf(value!).slice(-size);
  }),
  MID: plain(3, 3, ([value, start, count]) => {
    const from = Math.max(0, whole(start) - 1);
    return textOf(value!).slice(from, from + Math.max(0, whole(count)));
  }),
  TRIM: plain(1, 1, ([value]) => textOf(value!).trim()),
  UPPER: plain(1, 2, ([value]) => textOf(value!).toUpperCase()),
  LOWER: plain(1, 2, ([value]) => textOf(value!).toLowerCase()),
  INITCAP: plain(1, 1, ([value]) => capitalised(textOf(value!))),
  REVERSE: plain(1, 1, ([value]) => [...textOf(value!)].reverse().join('')),
  CONTAINS: plain(2, 2, ([value, part]) => textOf(value!).includes(textOf(part!))),
  BEGINS: plain(2, 2, ([value, start]) => textOf(value!).startsWith(textOf(start!))),
  FIND: plain(2, 3, ([part, value, start]) => {
    const from = start === undefined ? 0 : whole(start) - 1;
    return new Decimal(textOf(value!).indexOf(textOf(part!), Math.max(0, from)) + 1);
  }),
  SUBSTITUTE: plain(3, 3, ([value, old, next]) =>
    textOf(old!) === '' ? textOf(value!) : textOf(value!).replaceAll(textOf(old!), () => textOf(next!)),
  ),
  LPAD: plain(2, 3, pad('padStart')),
  RPAD: plain(2, 3, pad('padEnd')),
  REGEX: plain(2, 2, ([value, pattern]) => regex(textOf(value!), textOf(pattern!))),
  // What a queried formula field shows [R github.com/SalesforceFoundation/EDA ADDR_Contact_TEST].
  BR: plain(0, 0, () => '<br>'),
  CASESAFEID: plain(1, 1, ([value]) => {
    const id = textOf(value!);
    return id.length === 15 ? withSuffix(id) : id;
  }),
  HYPERLINK: plain(2, 3, ([url, label, target]) => {
    const where = target === undefined ? '_blank' : textOf(target);
    return `_HL_ENCODED_${textOf(url!)}_HL_${textOf(label!)}_HL_${where}_HL_`;
  }),
  IMAGE: plain(2, 4, ([url, alternative]) => `_IM1_${textOf(url!)}_IM2_${textOf(alternative!)}_IM3_`),
  ASCII: plain(1, 1, ([value]) => new Decimal(textOf(value!).codePointAt(0) ?? 0)),
  CHR: plain(1, 1, ([value]) => String.fromCodePoint(whole(value))),
  HTMLENCODE: plain(1, 1, ([value]) => escapeHtml(textOf(value!))),
  URLENCODE: plain(1, 1, ([value]) => encodeURIComponent(textOf(value!)).replaceAll('%20', '+')),
};

function escapeHtml(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (found) => entities[found]!);
}
