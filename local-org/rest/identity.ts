/**
 * Who the token stands for: `/services/oauth2/userinfo` and `/id/<organization>/<user>`.
 * https://help.salesforce.com/s/articleView?id=xcloud.remoteaccess_using_openid.htm
 */
import type { SObject } from '../runtime/values.ts';
import { ApexDatetime } from '../runtime/values.ts';
import { zoneOffset } from '../runtime/timeZones.ts';
import { ok } from './call.ts';
import type { RestAnswer } from './call.ts';
import type { Caller } from './caller.ts';
import { failure } from './failure.ts';
import { identityUrl } from './resources.ts';

/** Addresses of the APIs the local org has; `{version}` is for the client to fill in. */
function urlsOf(instanceUrl: string): Record<string, string> {
  const rest = `${instanceUrl}/services/data/v{version}/`;
  return {
    rest,
    sobjects: `${rest}sobjects/`,
    query: `${rest}query/`,
    tooling_rest: `${rest}tooling/`,
    custom_domain: instanceUrl,
  };
}

interface Person {
  text(field: string): string | null;
  readonly user: SObject;
}

function person(caller: Caller): Person {
  const user = caller.core.data.store.findOne('User', 'Id', caller.userId);
  if (!user) throw failure('INVALID_SESSION_ID', 'Session expired or invalid');
  return {
    user,
    text: (field) => (user.fields.get(field.toLowerCase()) as string | null | undefined) ?? null,
  };
}

function changed({ user }: Person): Date {
  const moment = user.fields.get('lastmodifieddate');
  return new Date(moment instanceof ApexDatetime ? moment.millis : 0);
}

/** OpenID Connect claims. */
export function userInfo(caller: Caller): RestAnswer {
  const who = person(caller);
  return ok({
    sub: addressOf(caller),
    preferred_username: who.text('Username'),
    nickname: who.text('CommunityNickname'),
    name: who.text('Name'),
    given_name: who.text('FirstName'),
    family_name: who.text('LastName'),
    zoneinfo: who.text('TimeZoneSidKey'),
    updated_at: changed(who).toISOString(),
    ...facts(caller, who),
  });
}

/** The identity service; only the token's own user. */
export function identity(caller: Caller, organizationId: string, userId: string): RestAnswer {
  const isOwn = organizationId === caller.core.data.organizationId && userId === caller.userId;
  if (!isOwn) throw failure('FORBIDDEN', 'Bad_OAuth_Token');
  const who = person(caller);
  return ok({
    id: addressOf(caller),
    asserted_user: true,
    username: who.text('Username'),
    nick_name: who.text('CommunityNickname'),
    display_name: who.text('Name'),
    first_name: who.text('FirstName'),
    last_name: who.text('LastName'),
    timezone: who.text('TimeZoneSidKey'),
    last_modified_date: changed(who).toISOString(),
    ...facts(caller, who),
  });
}

function addressOf({ instanceUrl, core, userId }: Caller): string {
  return identityUrl(instanceUrl, core.data.organizationId, userId);
}

/** What both answers call by the same names. */
function facts(caller: Caller, who: Person): Record<string, unknown> {
  return {
    user_id: caller.userId,
    organization_id: caller.core.data.organizationId,
    email: who.text('Email'),
    email_verified: who.user.fields.get('hasuserverifiedemail') === true,
    urls: urlsOf(caller.instanceUrl),
    active: who.user.fields.get('isactive') === true,
    user_type: userType(who),
    language: who.text('LanguageLocaleKey'),
    locale: who.text('LocaleSidKey'),
    utcOffset: offsetOf(caller, who),
  };
}

/** `PowerPartner` to `POWER_PARTNER`. */
function userType(who: Person): string {
  return (who.text('UserType') ?? 'Standard').replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

/** Milliseconds east of UTC, now. */
function offsetOf(caller: Caller, who: Person): number {
  return zoneOffset(who.text('TimeZoneSidKey') ?? 'GMT', caller.core.clock.now());
}
