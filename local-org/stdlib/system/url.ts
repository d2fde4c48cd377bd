import type { Execution } from '../../runtime/execution.ts';
import { NativeObject } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { constructor, fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

type Self = NativeObject<URL>;

/** Where the local org says it lives; records and mails link there. */
export const ORG_ORIGIN = 'https://local-org.my.salesforce.com';

interface WrittenUrl extends URL {
  writtenHost?: string;
}

function parse(exec: Execution, text: string, base?: URL): Self {
  try {
    const url: WrittenUrl = new URL(text, base);
    // Java keeps the case of the host as it was written.
    const written = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(text)?.[1];
    if (written?.toLowerCase() === url.hostname) url.writtenHost = written;
    return new NativeObject('URL', url);
  } catch {
    // As java.net.URL says it.
    throw fail(
      exec,
      'StringException',
      /^[a-z][a-z0-9+.-]*:/i.test(text) ? `Invalid URL: ${text}` : `no protocol: ${text}`,
    );
  }
}

/** Java keeps no slash that was not written. */
function external({ state }: Self): string {
  return state.href.replace(/\/$/, state.pathname === '/' && !state.search ? '' : '/');
}

const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443, 'ftp:': 21 };
const { method } = rowsOf<Self>();

export const urlClass: NativeClass = {
  name: 'URL',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_url.htm',
  constructors: [
    constructor(['String'], (x, _types, text) => parse(x, text)),
    constructor(['URL', 'String'], (x, _types, context, spec) => parse(x, spec, (context as Self).state)),
    constructor(['String', 'String', 'String'], (x, _types, protocol, host, file) =>
      parse(x, `${protocol}://${host}${file}`),
    ),
    constructor(['String', 'String', 'Integer', 'String'], (x, _types, protocol, host, port, file) =>
      parse(x, `${protocol}://${host}:${port}${file}`),
    ),
  ],
  statics: [
    fixed('getOrgDomainUrl', [], 'URL', (x) => parse(x, ORG_ORIGIN)),
    fixed('getSalesforceBaseUrl', [], 'URL', (x) => parse(x, ORG_ORIGIN)),
    fixed('getCurrentRequestUrl', [], 'URL', (x) => parse(x, ORG_ORIGIN)),
  ],
  methods: [
    method('getAuthority', [], 'String', (_x, { state }) => state.host || null),
    method('getDefaultPort', [], 'Integer', (_x, { state }) => DEFAULT_PORTS[state.protocol] ?? -1),
    method('getFile', [], 'String', (_x, self) => filePath(self) + self.state.search),
    method('getHost', [], 'String', (_x, { state }) => (state as WrittenUrl).writtenHost ?? state.hostname),
    method('getPath', [], 'String', (_x, self) => filePath(self)),
    method('getPort', [], 'Integer', (_x, { state }) => (state.port === '' ? -1 : Number(state.port))),
    method('getProtocol', [], 'String', (_x, { state }) => state.protocol.slice(0, -1)),
    method('getQuery', [], 'String', (_x, { state }) => state.search.slice(1) || null),
    method('getRef', [], 'String', (_x, { state }) => state.hash.slice(1) || null),
    method('getUserInfo', [], 'String', (_x, { state }) => state.username || null),
    method(
      'sameFile',
      ['URL'],
      'Boolean',
      (_x, self, other) => external(self).split('#')[0] === external(other as unknown as Self).split('#')[0],
    ),
    method('toExternalForm', [], 'String', (_x, self) => external(self)),
    method('toString', [], 'String', (_x, self) => external(self)),
  ],
};

function filePath(self: Self): string {
  return external(self).includes(self.state.pathname) && self.state.pathname !== '/'
    ? self.state.pathname
    : '';
}
