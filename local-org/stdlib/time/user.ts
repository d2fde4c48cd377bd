/** The running user's record and locale settings, read again after setup records changed. */
import type { Execution } from '../../runtime/execution.ts';
import type { SObject, Value } from '../../runtime/values.ts';

interface Known {
  /** {@link DataEngine.setupVersion} at which the users were read. */
  readonly version: number;
  readonly users: Map<string, SObject | null>;
}

const known = new WeakMap<Execution, Known>();

function knownUsers(exec: Execution): Map<string, SObject | null> {
  const version = exec.data.setupVersion?.() ?? 0;
  let entry = known.get(exec);
  if (entry?.version !== version) known.set(exec, (entry = { version, users: new Map() }));
  return entry.users;
}

/** The whole User row; null when the id belongs to no row (an execution without database). */
export function runningUser(exec: Execution): SObject | null {
  const users = knownUsers(exec);
  const id = exec.tx.userId;
  let user = users.get(id);
  if (user === undefined) {
    user = exec.data.lookup(exec, 'User', { Id: id })[0] ?? null;
    users.set(id, user);
  }
  return user;
}

/** A text field of the running user, or null. */
export function userText(exec: Execution, field: string): string | null {
  const value: Value = runningUser(exec)?.fields.get(field.toLowerCase()) ?? null;
  return typeof value === 'string' ? value : null;
}

/** IANA name, e.g. `America/Los_Angeles`. */
export function userZone(exec: Execution): string {
  return userText(exec, 'TimeZoneSidKey') ?? 'GMT';
}

/** Language of labels, e.g. `de`. */
export function userLanguage(exec: Execution): string {
  return userText(exec, 'LanguageLocaleKey') ?? 'en_US';
}

/** BCP 47 tag made of the user's locale key: `en-US`, `de-DE`. */
export function userLocale(exec: Execution): string {
  return (userText(exec, 'LocaleSidKey') ?? 'en_US').replaceAll('_', '-');
}
