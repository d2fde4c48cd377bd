/** Captured e-mails: rows of the transaction that sends them, so that nothing is "sent" by one that rolls back. */
import type { Database } from '../database/database.ts';
import type { CapturedEmail } from '../runtime/execution.ts';

export interface StoredEmail extends CapturedEmail {
  readonly id: string;
  /** Epoch milliseconds by the org's clock. */
  readonly sentAt: number;
}

export class MailStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
    database.exec(`CREATE TABLE IF NOT EXISTS local_mail (
      seq INTEGER PRIMARY KEY AUTOINCREMENT, sent_at INTEGER NOT NULL, mail TEXT NOT NULL)`);
  }

  add(mail: CapturedEmail, sentAt: number): void {
    this.#database.run('INSERT INTO local_mail (sent_at, mail) VALUES (?, ?)', [
      sentAt,
      JSON.stringify(mail),
    ]);
  }

  /** Newest first. */
  all(): StoredEmail[] {
    const rows = this.#database.all('SELECT seq, sent_at, mail FROM local_mail ORDER BY seq DESC');
    return rows.map(([seq, sentAt, mail]) => ({
      id: String(seq),
      sentAt: Number(sentAt),
      ...(JSON.parse(String(mail)) as CapturedEmail),
    }));
  }
}
