/** Text operations of the String class that are more than one expression. */

const SPACE = 32;

/** `Alphabetica...`; keeps `text` when it fits. Apache Commons `abbreviate`, which Apex follows. */
export function abbreviate(text: string, max: number, offset = 0): string {
  if (text.length <= max) return text;
  let start = Math.min(offset, text.length);
  if (text.length - start < max - 3) start = text.length - (max - 3);
  if (start <= 4) return `${text.slice(0, max - 3)}...`;
  if (start + max - 3 < text.length) return `...${abbreviate(text.slice(start), max - 3)}`;
  return `...${text.slice(text.length - (max - 3))}`;
}

export function center(text: string, size: number, filler: string): string {
  const left = Math.floor((size - text.length) / 2);
  return size <= text.length ? text : text.padStart(text.length + left, filler).padEnd(size, filler);
}

export function countMatches(text: string, part: string): number {
  return part === '' ? 0 : text.split(part).length - 1;
}

export function indexOfDifference(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let i = 0;
  while (i < shorter && a[i] === b[i]) i++;
  return i === a.length && i === b.length ? -1 : i;
}

/** Edit distance; -1 when it is over the threshold. */
export function levenshtein(a: string, b: string, threshold = Infinity): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      row.push(Math.min(row[j - 1]! + 1, previous[j]! + 1, previous[j - 1]! + change));
    }
    previous = row;
  }
  const distance = previous[b.length]!;
  return distance > threshold ? -1 : distance;
}

export function substringBetween(text: string, open: string, close: string): string | null {
  const start = text.indexOf(open);
  if (start < 0) return null;
  const end = text.indexOf(close, start + open.length);
  return end < 0 ? null : text.slice(start + open.length, end);
}

function characterClass(c: string): string {
  for (const category of [
    'Lu',
    'Ll',
    'Lt',
    'Lm',
    'Lo',
    'Nd',
    'Nl',
    'No',
    'Zs',
    'Pc',
    'Pd',
    'Ps',
    'Pe',
    'Po',
    'Sm',
    'Sc',
    'Sk',
    'So',
    'Cc',
  ]) {
    if (new RegExp(`\\p{${category}}`, 'u').test(c)) return category;
  }
  return 'Cn';
}

/** Runs of one Unicode category; in camel case an upper-case letter belongs to the lower-case run after it. */
export function splitByCharacterType(text: string, camelCase: boolean): string[] {
  const parts: string[] = [];
  let start = 0;
  for (let i = 1; i <= text.length; i++) {
    const before = characterClass(text[i - 1]!);
    const here = i < text.length ? characterClass(text[i]!) : '';
    if (here === before) continue;
    if (camelCase && before === 'Lu' && here === 'Ll') {
      if (i - 1 > start) parts.push(text.slice(start, i - 1));
      start = i - 1;
      continue;
    }
    if (i > start) parts.push(text.slice(start, i));
    start = i;
  }
  return parts;
}

export function swapCase(text: string): string {
  return [...text].map((c) => (c === c.toLowerCase() ? c.toUpperCase() : c.toLowerCase())).join('');
}

/** Java's trim(): everything up to the space character, nothing beyond it. */
export function trimControl(text: string): string {
  // Most texts have nothing to trim.
  if (text.charCodeAt(0) > SPACE && text.charCodeAt(text.length - 1) > SPACE) return text;
  return text.replace(/^[\0- ]+|[\0- ]+$/g, '');
}

export function stripHtml(text: string): string {
  return text.replace(/<[^>]*>/g, '');
}

/**
 * String.format, i.e. java.text.MessageFormat: `{0}` placeholders, `''` for a quote, `'...'` for literal text.
 * A placeholder without argument stays as it is.
 */
export function formatMessage(pattern: string, argument: (index: number) => string | undefined): string {
  let out = '';
  let quoted = false;
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === "'") {
      if (pattern[i + 1] === "'") {
        out += "'";
        i++;
      } else quoted = !quoted;
      continue;
    }
    const placeholder = !quoted && c === '{' ? /^\{(\d+)\}/.exec(pattern.slice(i, i + 12)) : null;
    if (!placeholder) {
      out += c;
      continue;
    }
    out += argument(Number(placeholder[1])) ?? placeholder[0];
    i += placeholder[0].length - 1;
  }
  return out;
}
