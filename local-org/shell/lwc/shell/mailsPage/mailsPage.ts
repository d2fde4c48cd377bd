/** E-mails the org would have sent; they are captured and never leave the machine. */
import LivePage from 'shell/livePage';

interface MailRow {
  readonly id: string;
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly sent: string;
}

export default class MailsPage extends LivePage<MailRow> {
  chosen: string | null = null;

  override get call(): string {
    return 'mails';
  }

  get detail(): string {
    return `${this.rows.length} captured, none sent`;
  }

  get mails(): object[] {
    const current = this.current?.id;
    return this.rows.map((row) => ({
      ...row,
      receivers: row.to.join(', '),
      pressed: row.id === current ? 'true' : 'false',
      rowClass: row.id === current ? 'entry entry_current' : 'entry',
    }));
  }

  get current(): (MailRow & { receivers: string }) | null {
    const row = this.rows.find((mail) => mail.id === this.chosen) ?? this.rows[0];
    return row === undefined ? null : { ...row, receivers: row.to.join(', ') };
  }

  handleChoose(event: Event): void {
    this.chosen = (event.currentTarget as HTMLElement).dataset['id'] ?? null;
  }
}
