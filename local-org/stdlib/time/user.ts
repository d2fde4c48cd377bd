/** The running user's record and locale settings, read once per user and execution. */
import type { Execution } from '../../runtime/execution.ts';
import type { SObject, Value } from '../../runtime/values.ts';

const known = new WeakMap<Execution, Map<string, SObject | null>>();

/** The whole User row; null when the id belongs to no row (an execution without database). */
export function runningUser(exec: Execution): SObject | null {
  let users = known.get(exec);
  if (!users) known.set(exec, (users = new Map()));
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

/** BCP 47 tag made of the user's locale key: `en-US`, `de-DE`. */
export function userLocale(exec: Execution): string {
  return (userText(exec, 'LocaleSidKey') ?? 'en_US').replaceAll('_', '-');
}
