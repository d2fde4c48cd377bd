/** Transactions of the org with their log and what they spent of the governor limits. */
import type { Entry } from 'shell/entryList';
import EntryPage from 'shell/entryPage';

interface LimitRow {
  readonly name: string;
  readonly used: number;
  readonly max: number;
}

interface LogRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly user: string;
  readonly started: string;
  readonly durationMs: number;
  readonly error: string | null;
  readonly limits: readonly LimitRow[];
  readonly lines: readonly { readonly millis: number; readonly category: string; readonly message: string }[];
}

/** Levels of System.debug, the least first. */
const LEVELS = ['FINEST', 'FINER', 'FINE', 'DEBUG', 'INFO', 'WARN', 'ERROR'];

const FILTERS = [
  { label: 'All lines', value: 'all' },
  { label: 'Debug and above', value: 'DEBUG' },
  { label: 'Info and above', value: 'INFO' },
  { label: 'Warnings and errors', value: 'WARN' },
  { label: 'Errors only', value: 'ERROR' },
  { label: 'SOQL and DML', value: 'database' },
];
const DATABASE = ['SOQL', 'SOSL', 'DML', 'EVENT'];

export default class LogPage extends EntryPage<LogRow> {
  /** Calls that only read are many and seldom what one looks for. */
  showReads = false;

  override get call(): string {
    return 'logs';
  }

  filter = 'all';
  filters = FILTERS;

  get detail(): string {
    if (!this.loaded) return 'Loading...';
    const hidden = this.rows.length - this.shown.length;
    const count = this.shown.length === 1 ? '1 transaction' : `${this.shown.length} transactions`;
    return hidden === 0 ? count : `${count}, ${hidden} that only read are hidden`;
  }

  override get shown(): readonly LogRow[] {
    return this.showReads ? this.rows : this.rows.filter((row) => row.error !== null || wrote(row));
  }

  handleReads(event: CustomEvent<{ checked: boolean }>): void {
    this.showReads = event.detail.checked;
  }

  get entries(): Entry[] {
    return this.shown.map((row) => ({ id: row.id, title: row.title, text: summary(row), error: row.error }));
  }

  get current(): (LogRow & { spent: readonly object[] }) | null {
    const row = this.row;
    if (row === undefined) return null;
    return { ...row, spent: row.limits.filter(({ used }) => used > 0).map(limitView) };
  }

  /** Lines of the transaction that the filter lets through. */
  get lines(): object[] {
    return (this.row?.lines ?? [])
      .map((line, key) => ({ ...line, key, level: levelOf(line) }))
      .filter((line) => this.passes(line.category, line.level))
      .map((line) => ({
        ...line,
        message: line.category === 'USER_DEBUG' ? line.message.replace(/^\w+\|/, '') : line.message,
        category: line.category === 'USER_DEBUG' ? `DEBUG ${line.level}` : line.category,
        time: `${line.millis} ms`,
        lineClass: lineClass(line.category, line.level),
      }));
  }

  get noLines(): string {
    return this.filter === 'all' ? 'The transaction wrote nothing to the log.' : 'No line passes the filter.';
  }

  passes(category: string, level: string): boolean {
    if (this.filter === 'all') return true;
    if (this.filter === 'database') return DATABASE.includes(category);
    return LEVELS.indexOf(level) >= LEVELS.indexOf(this.filter);
  }

  handleFilter(event: CustomEvent<{ value: string }>): void {
    this.filter = event.detail.value;
  }
}

const used = (row: LogRow, name: string): number =>
  row.limits.find((limit) => limit.name === name)?.used ?? 0;

const wrote = (row: LogRow): boolean =>
  ['dmlStatements', 'futureCalls', 'queueableJobs', 'publishImmediateDml', 'emailInvocations'].some(
    (name) => used(row, name) > 0,
  );

function summary(row: LogRow): string {
  return `${row.kind}, ${row.durationMs} ms, ${used(row, 'queries')} SOQL, ${used(row, 'dmlStatements')} DML`;
}

/** `dmlStatements` reads "DML statements". */
function spaced(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const text = words.replace(/\b(dml|cpu|sosl)\b/gi, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function limitView(limit: LimitRow): object {
  const percent = Math.round((100 * limit.used) / limit.max);
  const tone = percent >= 90 ? ' bar_full' : percent >= 60 ? ' bar_high' : '';
  return {
    ...limit,
    label: spaced(limit.name),
    percent,
    barClass: `slds-progress-bar__value${tone}`,
    barStyle: `width: ${Math.min(100, Math.max(1, percent))}%`,
  };
}

/** Debug lines begin with their level; failures count as errors; the rest is of no level. */
function levelOf({ category, message }: { readonly category: string; readonly message: string }): string {
  if (category === 'USER_DEBUG') return message.split('|')[0] ?? 'DEBUG';
  return category.includes('ERROR') ? 'ERROR' : '';
}

function lineClass(category: string, level: string): string {
  if (level === 'ERROR') return 'line line_error';
  return category === 'USER_DEBUG' ? 'line line_debug' : 'line';
}
