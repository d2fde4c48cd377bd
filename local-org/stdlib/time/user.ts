/** The running user's record and locale settings. */
import type { Execution } from '../../runtime/execution.ts';
import type { SObject, Value } from '../../runtime/values.ts';

/** The whole User row; null when the id belongs to no row (an execution without database). */
export function runningUser(exec: Execution): SObject | null {
  const { data, tx } = exec;
  return data.user ? data.user(tx.userId) : (data.lookup(exec, 'User', { Id: tx.userId })[0] ?? null);
}

/** A text field of the running user, by its lower-case name, or null. */
export function userText(exec: Execution, key: string): string | null {
  const value: Value = runningUser(exec)?.fields.get(key) ?? null;
  return typeof value === 'string' ? value : null;
}

/** IANA name, e.g. `America/Los_Angeles`. */
export function userZone(exec: Execution): string {
  return userText(exec, 'timezonesidkey') ?? 'GMT';
}

/** Language of labels, e.g. `de`. */
export function userLanguage(exec: Execution): string {
  return userText(exec, 'languagelocalekey') ?? 'en_US';
}

/** BCP 47 tag made of the user's locale key: `en-US`, `de-DE`. */
export function userLocale(exec: Execution): string {
  return (userText(exec, 'localesidkey') ?? 'en_US').replaceAll('_', '-');
}
