/**
 * Who may talk to the server: pages it served itself, in this start. A page of another origin must not
 * reach it, neither by a plain request (Origin, Sec-Fetch-Site) nor by a name that resolves to this machine
 * (Host), and without the session no data is read or written.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

export interface Refusal {
  readonly status: number;
  readonly message: string;
}

/** A token no one can guess, new at each start. */
export function newSession(): string {
  return randomBytes(24).toString('base64url');
}

/** Checks that hold for every request; null when it may pass. */
export function refuseOrigin(request: IncomingMessage, port: number): Refusal | null {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  const host = request.headers.host ?? '';
  if (!hosts.includes(host)) {
    return {
      status: 403,
      message: `This server answers to http://localhost:${port} only, not to ${host || 'no host'}`,
    };
  }
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) {
    return { status: 403, message: `Requests from ${origin} are refused` };
  }
  const site = request.headers['sec-fetch-site'];
  const navigation = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !navigation) {
    return { status: 403, message: 'Requests from another site are refused' };
  }
  return null;
}

/** True when the request carries the session in its header, or in the query of the event stream. */
export function hasSession(request: IncomingMessage, url: URL, session: string): boolean {
  const given = request.headers['x-local-org-session'] ?? url.searchParams.get('session') ?? '';
  const actual = Buffer.from(String(given));
  const expected = Buffer.from(session);
  return actual.length === expected.length && timingSafeEqual(actual, expected);
}
