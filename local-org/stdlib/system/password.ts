/** System.resetPassword, its form with a template, and System.setPassword. No password is kept: the local org has no logins of its own. */
import { randomBytes } from 'node:crypto';
import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { SObject } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

/** The row behind a user id. UNVERIFIED: Which exception has System.setPassword for an id of no user? */
function userRow(exec: Execution, id: string): SObject {
  const user = exec.data.lookup(exec, 'User', { Id: id })[0];
  if (!user) throw fail(exec, 'InvalidParameterValueException', `Invalid user id: ${id}`);
  return user;
}

function text(user: SObject, field: string): string {
  return String(user.fields.get(field) ?? '');
}

/** The user of that name, whatever its case; null when there is none. */
export function userByName(exec: Execution, username: string): SObject | null {
  return exec.data.lookup(exec, 'User', { Username: username })[0] ?? null;
}

export function sendPasswordReset(exec: Execution, user: SObject): void {
  exec.tx.sendEmail({
    kind: 'passwordReset',
    to: [text(user, 'email')],
    subject: 'Your password has been reset',
    body: `A password reset was requested for ${text(user, 'username')}.`,
    relatedId: text(user, 'id'),
  });
}

/**
 * The same with a template for the mail, named by its DeveloperName. UNVERIFIED: Which exception has a template
 * that does not exist?
 */
export function resetPasswordWithTemplate(
  exec: Execution,
  id: string,
  sendEmail: boolean,
  template: string,
): NativeObject<string> {
  if (exec.data.lookup(exec, 'EmailTemplate', { DeveloperName: template }).length === 0) {
    throw fail(exec, 'InvalidParameterValueException', `Invalid email template: ${template}`);
  }
  return resetPassword(exec, id, sendEmail);
}

/**
 * Sends the user a mail with a link when asked to; the new password is returned to the caller only.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_system.htm#apex_System_System_resetPassword
 */
export function resetPassword(exec: Execution, id: string, sendEmail: boolean): NativeObject<string> {
  const user = userRow(exec, id);
  if (sendEmail) sendPasswordReset(exec, user);
  return new NativeObject('ResetPasswordResult', randomBytes(9).toString('base64url'));
}

/** Checks the user and the length only; the org's password policies are not imitated. */
export function setPassword(exec: Execution, id: string, password: string): void {
  userRow(exec, id);
  if (password.length < 8) {
    throw fail(
      exec,
      'InvalidParameterValueException',
      'INVALID_NEW_PASSWORD: Your password must be at least 8 characters long.',
    );
  }
}

const { method } = rowsOf<NativeObject<string>>();

export const resetPasswordResultClass: NativeClass = {
  name: 'ResetPasswordResult',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_ResetPasswordResult.htm',
  methods: [method('getPassword', [], 'String', (_x, self) => self.state)],
};
