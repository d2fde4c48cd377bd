/** Transactions of the org with their log and what they spent of the governor limits. */
import LivePage from 'shell/livePage';

interface LimitRow {
  readonly name: string;
  readonly used: number;
  readonly max: number;
}

interface LogRow {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly started: string;
  readonly durationMs: number;
  readonly error: string | null;
  readonly limits: readonly LimitRow[];
  readonly lines: readonly { readonly category: string; readonly message: string }[];
}

export default class LogPage extends LivePage<LogRow> {
  chosen: string | null = null;
  /** Calls that only read are many and seldom what one looks for. */
  showReads = false;

  override get call(): string {
    return 'logs';
  }

  get detail(): string {
    const hidden = this.rows.length - this.shown.length;
    const count = this.shown.length === 1 ? '1 transaction' : `${this.shown.length} transactions`;
    return hidden === 0 ? count : `${count}, ${hidden} that only read are hidden`;
  }

  get shown(): readonly LogRow[] {
    return this.showReads ? this.rows : this.rows.filter((row) => row.error !== null || wrote(row));
  }

  get hasNothing(): boolean {
    return this.loaded && this.shown.length === 0 && this.problem === '';
  }

  handleReads(event: CustomEvent<{ checked: boolean }>): void {
    this.showReads = event.detail.checked;
  }

  get entries(): object[] {
    const current = this.current?.id;
    return this.shown.map((row) => ({
      ...row,
      pressed: row.id === current ? 'true' : 'false',
      rowClass: row.id === current ? 'entry entry_current' : 'entry',
      spent: summary(row),
    }));
  }

  get current(): (LogRow & { text: string; spent: readonly object[] }) | null {
    const row = this.shown.find((entry) => entry.id === this.chosen) ?? this.shown[0];
    if (row === undefined) return null;
    const spent = row.limits
      .filter(({ used }) => used > 0)
      .map((limit) => ({ ...limit, label: spaced(limit.name) }));
    return {
      ...row,
      text: row.lines.map(({ category, message }) => `${category}  ${message}`).join('\n'),
      spent,
    };
  }

  handleChoose(event: Event): void {
    this.chosen = (event.currentTarget as HTMLElement).dataset['id'] ?? null;
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
