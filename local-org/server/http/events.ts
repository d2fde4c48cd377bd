/** Server-sent events: tells every open page that something was committed. */
import type { ServerResponse } from 'node:http';

/** Commits closer together than this become one event, in milliseconds. */
const QUIET = 150;

export class ChangeStream {
  private readonly clients = new Set<ServerResponse>();
  private timer: NodeJS.Timeout | null = null;

  /** Keeps the response open and sends it an event per burst of changes. */
  add(response: ServerResponse): void {
    response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
    response.write('retry: 1000\n\n');
    this.clients.add(response);
    response.on('close', () => this.clients.delete(response));
  }

  changed(): void {
    this.timer ??= setTimeout(() => {
      this.timer = null;
      for (const client of this.clients) client.write('event: changed\ndata: {}\n\n');
    }, QUIET);
  }

  /** Every record may be another now: pages begin anew. */
  replaced(): void {
    for (const client of this.clients) client.write('event: replaced\ndata: {}\n\n');
  }

  close(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    for (const client of this.clients) client.end();
  }
}
