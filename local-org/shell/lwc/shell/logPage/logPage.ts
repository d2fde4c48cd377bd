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

  override get call(): string {
    return 'logs';
  }

  get detail(): string {
    return this.rows.length === 1 ? '1 transaction' : `${this.rows.length} transactions`;
  }

  get entries(): object[] {
    const current = this.current?.id;
    return this.rows.map((row) => ({
      ...row,
      pressed: row.id === current ? 'true' : 'false',
      rowClass: row.id === current ? 'entry entry_current' : 'entry',
      spent: summary(row),
    }));
  }

  get current(): (LogRow & { text: string; spent: readonly object[] }) | null {
    const row = this.rows.find((entry) => entry.id === this.chosen) ?? this.rows[0];
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

function summary(row: LogRow): string {
  const used = (name: string): number => row.limits.find((limit) => limit.name === name)?.used ?? 0;
  return `${row.kind}, ${row.durationMs} ms, ${used('queries')} SOQL, ${used('dmlStatements')} DML`;
}

/** `dmlStatements` reads "DML statements". */
function spaced(name: string): string {
  const words = name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  const text = words.replace(/\b(dml|cpu|sosl)\b/gi, (word) => word.toUpperCase());
  return text.charAt(0).toUpperCase() + text.slice(1);
}
