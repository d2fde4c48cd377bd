/**
 * Sessions and verification: what can be told without a browser session. Challenges with codes (UserManagement.init...,
 * verify...) and pages of the sign-in itself are not supported.
 */
import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { isIP } from 'node:net';
import { bagProperties } from '../bag.ts';
import type { Bag } from '../bag.ts';
import { fail } from '../errors.ts';
import { constructor, fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { userText } from '../time/user.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_';

/** "an error occurs because there isn't a session in the context"; no code of the local org has one. */
function noSession(exec: Execution): never {
  throw fail(exec, 'UnexpectedException', 'Current session unavailable.');
}

/** UNVERIFIED: Which exception and text has Auth.SessionManagement.inOrgNetworkRange('x')? */
function checkAddress(exec: Execution, address: string): void {
  if (isIP(address) === 0) {
    throw fail(exec, 'InvalidParameterValueException', `Invalid IP address: ${address}`);
  }
}

const VERIFICATION_RESULT = { message: 'String', redirect: 'PageReference', success: 'Boolean' } as const;

/** Digits of a number behind those of the country code, `+1 4155551234`. */
function formatPhoneNumber(exec: Execution, country: string | null, phone: string | null): string {
  const [code, number] = [country, phone].map((text) => (text ?? '').replace(/\D/g, ''));
  // "A mobile number that contains from 3 through 49 numeric characters".
  // UNVERIFIED: Which exception have others?
  if (!code || !number || number.length < 3 || number.length > 49) {
    throw fail(exec, 'InvalidParameterValueException', 'Invalid country code or phone number');
  }
  return `+${code} ${number}`;
}

/** False for an id of no active user; the link in the mail leads nowhere, as nobody signs in here. */
function sendConfirmation(exec: Execution, userId: string | null): boolean {
  const user = userId === null ? undefined : exec.data.lookup(exec, 'User', { Id: userId })[0];
  if (user?.fields.get('isactive') !== true) return false;
  exec.tx.sendEmail({
    kind: 'emailConfirmation',
    to: [String(user.fields.get('email') ?? '')],
    subject: 'Verify your email address',
    body: `Verify the email address of ${String(user.fields.get('username') ?? '')}.`,
    relatedId: userId,
  });
  return true;
}

function userType(exec: Execution): string {
  return userText(exec, 'usertype') ?? '';
}

export const sessionClasses: readonly NativeClass[] = [
  {
    name: 'Auth.SessionManagement',
    doc: `${DOC}Auth_SessionManagement.htm`,
    statics: [
      fixed('getCurrentSession', [], 'Map<String,String>', (x) => noSession(x)),
      fixed('setSessionLevel', ['Auth.SessionLevel'], 'void', (x) => noSession(x)),
      // The org has no trusted ranges: "No | N/A | false" and "No | N/A | true" of the reference's tables.
      fixed('inOrgNetworkRange', ['String'], 'Boolean', (x, address) => {
        checkAddress(x, address);
        return false;
      }),
      fixed('isIpAllowedForProfile', ['String', 'String'], 'Boolean', (x, _profile, address) => {
        checkAddress(x, address);
        return true;
      }),
    ],
  },
  {
    name: 'Auth.CommunitiesUtil',
    doc: `${DOC}Auth_CommunitiesUtil.htm`,
    statics: [
      // UNVERIFIED: Does getUserDisplayName give the name of the user where a site shows names instead of nicknames?
      fixed('getUserDisplayName', [], 'String', (x) => userText(x, 'communitynickname')),
      fixed('isGuestUser', [], 'Boolean', (x) => userType(x) === 'Guest'),
      fixed('isInternalUser', [], 'Boolean', (x) => userType(x) === 'Standard'),
    ],
  },
  {
    name: 'Auth.VerificationResult',
    doc: `${DOC}Auth_VerificationResult.htm`,
    constructors: [
      constructor(['PageReference?', 'Boolean?', 'String?'], (_x, _t, redirect, success, message) => {
        const state: Bag = { redirect, success, message } satisfies Record<string, Value>;
        return new NativeObject('Auth.VerificationResult', state);
      }),
    ],
    properties: bagProperties(VERIFICATION_RESULT),
  },
  {
    name: 'UserManagement',
    doc: `${DOC}System_UserManagement.htm`,
    statics: [
      fixed('formatPhoneNumber', ['String?', 'String?'], 'String', (x, country, phone) =>
        formatPhoneNumber(x, country, phone),
      ),
      fixed(
        'sendAsyncEmailConfirmation',
        ['String?', 'String?', 'String?', 'String?'],
        'Boolean',
        (x, userId) => sendConfirmation(x, userId),
      ),
    ],
  },
];
