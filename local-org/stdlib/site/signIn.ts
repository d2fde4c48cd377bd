/**
 * What Site offers to sign-in pages: users that register themselves, sign-in, passwords. No request of the local org
 * belongs to a site, as none of a test does on the platform.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_classes_sites.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import type { SObject } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import { sendPasswordReset, userByName } from '../system/password.ts';
import type { MethodRow } from '../table.ts';
import { pageContext } from '../visualforce/apexPages.ts';

/** UNVERIFIED: Which exception and text has Site.createExternalUser in anonymous Apex? */
const NO_SITE = 'That operation is only allowed from within an active site.';

/** "Site.createExternalUser always returns null in tests" [suite: Config-Self-Reg]; elsewhere it needs a site. [D S1] */
function createExternalUser(exec: Execution): null {
  if (exec.tx.isTest) return null;
  throw fail(exec, 'Site.ExternalUserCreateException', NO_SITE);
}

/** Password policies of the org are not imitated beyond their default: 8 characters, letters and digits. */
const MIN_LENGTH = 8;

/** UNVERIFIED: Which exception and text has Site.validatePassword for a password of three letters? */
function validatePassword(
  exec: Execution,
  user: SObject,
  password: string | null,
  again: string | null,
): void {
  const refuse = (message: string): Error => fail(exec, 'SecurityException', message);
  if (password !== again) throw refuse('The passwords do not match.');
  const text = password ?? '';
  if (text.length < MIN_LENGTH) throw refuse(`Your password must be at least ${MIN_LENGTH} characters long`);
  if (!/\p{L}/u.test(text) || !/\d/.test(text))
    throw refuse('Your password must include letters and numbers');
  const username = user.fields.get('username') ?? null;
  if (typeof username === 'string' && text.toLowerCase() === username.toLowerCase()) {
    throw refuse('Your password cannot equal your user name');
  }
}

/**
 * Mails an active user of that name. "The return value is always true unless it's called outside of a Visualforce page",
 * so that it tells nobody which names exist. [D S1]
 */
function forgotPassword(exec: Execution, username: string | null): boolean {
  // "You can't use Site.forgotPassword with the @future method". UNVERIFIED: Which exception has the attempt?
  if (exec.tx.kind === 'future') {
    throw fail(exec, 'UnexpectedException', 'Site.forgotPassword cannot be used in a future method');
  }
  const user = username === null ? null : userByName(exec, username);
  if (user?.fields.get('isactive') === true) sendPasswordReset(exec, user);
  return pageContext(exec).page !== null;
}

type Params = readonly string[];

const CREATE: readonly Params[] = [
  ['SObject', 'String?'],
  ['SObject', 'String?', 'String?'],
  ['SObject', 'String?', 'String?', 'Boolean?'],
];

// UNVERIFIED: Do Site.login and its siblings give null where no site is there to sign in to? Here they do.
export const signInRows: readonly MethodRow[] = [
  ...CREATE.map((params) => fixed('createExternalUser', params, 'Id', (x) => createExternalUser(x))),
  // "If there is an exception when using site.createPortalUser, a null is returned."
  ...CREATE.map((params) => fixed('createPortalUser', params, 'Id', () => null)),
  fixed('createPersonAccountPortalUser', ['SObject', 'String?', 'String?'], 'Id', () => null),
  fixed('createPersonAccountPortalUser', ['SObject', 'String?', 'String?', 'String?'], 'Id', () => null),
  fixed('changePassword', ['String?', 'String?', 'String?'], 'PageReference', () => null),
  fixed('forgotPassword', ['String?'], 'Boolean', (x, username) => forgotPassword(x, username)),
  fixed('forgotPassword', ['String?', 'String?'], 'Boolean', (x, username) => forgotPassword(x, username)),
  fixed('login', ['String?', 'String?', 'String?'], 'PageReference', () => null),
  fixed('passwordlessLogin', ['Id', 'List<Auth.VerificationMethod>', 'String?'], 'PageReference', () => null),
  fixed('validatePassword', ['SObject', 'String?', 'String?'], 'void', (x, user, password, again) =>
    validatePassword(x, user, password, again),
  ),
];
