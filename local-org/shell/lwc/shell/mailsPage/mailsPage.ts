/** E-mails the org would have sent; they are captured and never leave the machine. */
import { context } from 'localorg/client';
import { linkTo } from 'localorg/router';
import LivePage from 'shell/livePage';

interface MailRow {
  readonly id: string;
  readonly kind: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly relatedId: string | null;
  readonly sent: string;
}

const KINDS: Readonly<Record<string, string>> = {
  welcome: 'Welcome e-mail of the site',
  passwordReset: 'Password reset',
  single: 'Sent by Apex',
};

export default class MailsPage extends LivePage<MailRow> {
  chosen: string | null = null;
  search = '';

  override get call(): string {
    return 'mails';
  }

  get detail(): string {
    return this.loaded ? `${this.rows.length} captured, none left this machine` : 'Loading...';
  }

  get shown(): readonly MailRow[] {
    const search = this.search.trim().toLowerCase();
    return this.rows.filter((row) =>
      [row.subject, row.body, ...row.to].some((text) => text.toLowerCase().includes(search)),
    );
  }

  get hasNothing(): boolean {
    return this.loaded && this.shown.length === 0 && this.problem === '';
  }

  get emptyHeading(): string {
    return this.search === '' ? 'No e-mails yet' : 'Nothing matches';
  }

  get emptyText(): string {
    return this.search === '' ? 'Whatever the org sends is captured here.' : 'Search for something else.';
  }

  get mails(): object[] {
    const current = this.row?.id;
    return this.shown.map((row) => ({
      ...row,
      receivers: row.to.join(', '),
      pressed: row.id === current ? 'true' : 'false',
      rowClass: row.id === current ? 'entry entry_current' : 'entry',
    }));
  }

  get row(): MailRow | undefined {
    return this.shown.find((mail) => mail.id === this.chosen) ?? this.shown[0];
  }

  get current(): object | null {
    const { row } = this;
    if (row === undefined) return null;
    return {
      ...row,
      receivers: row.to.join(', '),
      kindText: KINDS[row.kind] ?? row.kind,
      related: this.relatedLink(row),
    };
  }

  /** Page of the record the mail is about, when it has one. */
  relatedLink({ relatedId }: MailRow): string | null {
    const object = context.objects.find(({ keyPrefix }) => relatedId?.startsWith(keyPrefix) === true)?.object;
    return object === undefined ? null : linkTo(object, relatedId);
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.search = event.detail.value;
  }

  handleChoose(event: Event): void {
    this.chosen = (event.currentTarget as HTMLElement).dataset['id'] ?? null;
  }
}
