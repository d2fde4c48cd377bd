import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import type { SObject } from '../../runtime/values.ts';
import { notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { userText, userZone } from '../time/user.ts';
import { zoneOffset } from '../../runtime/timeZones.ts';

function organization(exec: Execution): SObject | null {
  return exec.data.lookup(exec, 'Organization')[0] ?? null;
}

function organizationText(exec: Execution, field: string): string | null {
  const value = organization(exec)?.fields.get(field) ?? null;
  return typeof value === 'string' ? value : null;
}

/** Getters that read one text field of the running user's row. */
// prettier-ignore
const FIELDS: readonly (readonly [method: string, field: string])[] = [
  ['getFirstName', 'FirstName'], ['getLastName', 'LastName'], ['getName', 'Name'], ['getUserEmail', 'Email'],
  ['getUserName', 'Username'], ['getUserType', 'UserType'], ['getLanguage', 'LanguageLocaleKey'], ['getLocale', 'LocaleSidKey'],
];

const fieldRows: MethodRow[] = FIELDS.map(([name, field]) =>
  fixed(name, [], 'String', (x) => userText(x, field.toLowerCase())),
);

export const userInfoClass: NativeClass = {
  name: 'UserInfo',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_userinfo.htm',
  statics: [
    ...fieldRows,
    fixed('getUserId', [], 'String', (x) => x.tx.userId),
    fixed('getProfileId', [], 'String', (x) => userText(x, 'profileid')),
    fixed('getUserRoleId', [], 'String', (x) => userText(x, 'userroleid')),
    fixed('getOrganizationId', [], 'String', (x) => organizationText(x, 'id')),
    fixed('getOrganizationName', [], 'String', (x) => organizationText(x, 'name')),
    fixed('getDefaultCurrency', [], 'String', (x) => userText(x, 'defaultcurrencyisocode') ?? 'USD'),
    fixed('isMultiCurrencyOrganization', [], 'Boolean', () => false),
    fixed('getTimeZone', [], 'TimeZone', (x) => new NativeObject('TimeZone', userZone(x))),
    fixed('getUiTheme', [], 'String', () => 'Theme4d'),
    fixed('getUiThemeDisplayed', [], 'String', () => 'Theme4d'),
    fixed('getSessionId', [], 'String', () => {
      throw notSupported('LO5002', 'UserInfo.getSessionId: the local org has no sessions');
    }),
  ],
};

const zone = rowsOf<NativeObject<string>>();

export const timeZoneClass: NativeClass = {
  name: 'TimeZone',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_timezone.htm',
  key: (self) => String(self.state),
  statics: [fixed('getTimeZone', ['String'], 'TimeZone', (_x, name) => new NativeObject('TimeZone', name))],
  methods: [
    zone.method('getDisplayName', [], 'String', (x, self) => displayName(x, self.state)),
    zone.method('getID', [], 'String', (_x, self) => self.state),
    zone.method('getOffset', ['Datetime'], 'Integer', (_x, self, at) => zoneOffset(self.state, at.millis)),
    zone.method('toString', [], 'String', (_x, self) => self.state),
  ],
};

/** `(GMT-07:00) Pacific Daylight Time (America/Los_Angeles)`. */
function displayName(exec: Execution, name: string): string {
  const now = exec.now();
  const minutes = zoneOffset(name, now) / 60_000;
  const clock = `${String(Math.floor(Math.abs(minutes) / 60)).padStart(2, '0')}:${String(Math.abs(minutes) % 60).padStart(2, '0')}`;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'long' }).formatToParts(now);
  const long = parts.find((part) => part.type === 'timeZoneName')?.value ?? name;
  return `(GMT${minutes < 0 ? '-' : '+'}${clock}) ${long} (${name})`;
}
