/**
 * The browser's side of the local org: who is viewing, and how to ask the server.
 * Loading this module waits for the context, so that modules such as `@salesforce/user/Id` can have plain values.
 */
import type { Context, PageBoot, RequestFailure } from './types.ts';

export type * from './types.ts';

const VIEW_AS_KEY = 'local-org.viewAs';

const boot = readBoot();

/** What the server says about the viewing user, the project and the pages. Fixed until the page is reloaded. */
export const context: Context = await loadContext();

// Screen readers pronounce the page, and the browser breaks its words, in this language.
document.documentElement.lang = context.i18n.lang;

/** A text in the viewer's language, in its parent language (`de` of `de-AT`), or the text itself. */
export function inViewersLanguage(text: string, translations: Readonly<Record<string, string>>): string {
  const language = context.i18n.lang.replace('-', '_');
  return translations[language] ?? translations[language.split('_')[0] ?? ''] ?? text;
}

/**
 * Sends one JSON request. Rejects with a {@link RequestFailure} in the shape the platform gives to components
 * (`{ body: { message }, status, statusText, ok }`) when the server refuses it or cannot be reached.
 */
export async function request<T>(path: string, body: unknown): Promise<T> {
  const response = await send(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'Content-Type': 'application/json', 'X-View-As': context.user.id },
  });
  const answer = (await response.json()) as { ok: true; result: T } | { ok: false; error: RequestFailure };
  if (answer.ok) return answer.result;
  throw answer.error;
}

/** Address of the stream of changes; the session travels in it because EventSource cannot set headers. */
export function eventsUrl(): string {
  return `/_local/events?session=${encodeURIComponent(boot.session)}`;
}

/**
 * Makes the user the viewer of this browser tab and opens the address (default: where we are).
 * Everything is loaded anew, as after a login.
 */
export function viewAs(username: string, address: string = location.pathname): void {
  sessionStorage.setItem(VIEW_AS_KEY, username);
  location.assign(address);
}

async function loadContext(): Promise<Context> {
  const username = viewerFromAddress() ?? sessionStorage.getItem(VIEW_AS_KEY);
  const query = new URLSearchParams({ page: location.pathname });
  if (username !== null) query.set('viewAs', username);
  const response = await send(`/_local/api/context?${query.toString()}`, {});
  const answer = (await response.json()) as
    { ok: true; result: Context } | { ok: false; error: RequestFailure };
  if (!answer.ok) {
    sessionStorage.removeItem(VIEW_AS_KEY);
    showFatal(answer.error.body.message);
    throw new Error(answer.error.body.message);
  }
  return answer.result;
}

async function send(path: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set('X-Local-Org-Session', boot.session);
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers });
  } catch {
    throw failure(0, 'The local org does not answer. Is it still running?');
  }
  if (response.status === 401) {
    location.reload(); // the server was started again and has a new session
    throw failure(401, 'The local org was started again.');
  }
  return response;
}

/** `?viewAs=username` in an address makes that user the viewer of this tab; used by links and tests. */
function viewerFromAddress(): string | null {
  const url = new URL(location.href);
  const username = url.searchParams.get('viewAs');
  if (username === null) return null;
  sessionStorage.setItem(VIEW_AS_KEY, username);
  url.searchParams.delete('viewAs');
  history.replaceState(history.state, '', url);
  return username;
}

function readBoot(): PageBoot {
  const element = document.getElementById('local-org-boot');
  if (element === null) throw new Error('The page was not served by the local org');
  return JSON.parse(element.textContent ?? '') as PageBoot;
}

function failure(status: number, message: string): RequestFailure {
  return { ok: false, status, statusText: status === 0 ? 'Network Error' : 'Error', body: { message } };
}

function showFatal(message: string): void {
  const box = document.createElement('p');
  box.setAttribute('role', 'alert');
  box.className = 'slds-p-around_large slds-text-color_error';
  box.textContent = message;
  document.body.replaceChildren(box);
}
