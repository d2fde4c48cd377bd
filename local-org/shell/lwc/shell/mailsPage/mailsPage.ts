/** E-mails the org would have sent; they are captured and never leave the machine. */
import { context } from 'localorg/client';
import { linkTo } from 'localorg/router';
import type { Entry } from 'shell/entryList';
import EntryPage from 'shell/entryPage';

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

export default class MailsPage extends EntryPage<MailRow> {
  search = '';

  override get call(): string {
    return 'mails';
  }

  get detail(): string {
    return this.loaded ? `${this.rows.length} captured, none left this machine` : 'Loading...';
  }

  override get shown(): readonly MailRow[] {
    const search = this.search.trim().toLowerCase();
    return this.rows.filter((row) =>
      [row.subject, row.body, ...row.to].some((text) => text.toLowerCase().includes(search)),
    );
  }

  get emptyHeading(): string {
    return this.search === '' ? 'No e-mails yet' : 'Nothing matches';
  }

  get emptyText(): string {
    return this.search === '' ? 'Whatever the org sends is captured here.' : 'Search for something else.';
  }

  get entries(): Entry[] {
    return this.shown.map(({ id, subject, to, sent }) => ({
      id,
      title: subject,
      text: to.join(', '),
      time: sent,
    }));
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
}
