/** Smaller classes of the platform, called row by row. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nativeEnumConstant } from '../../runtime/enums.ts';
import { typeToken } from '../../runtime/tokens.ts';
import { ApexBlob, ApexList, ApexMap, ApexSet, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { call, callStatic, fakeExecution, fieldSchema, objectSchema, record } from '../fakeExecution.ts';
import { nativeClasses } from '../index.ts';

const { exec } = fakeExecution();
const blob = (text: string): ApexBlob => new ApexBlob(Buffer.from(text));
const hex = (value: Value): Value => callStatic(exec, 'EncodingUtil', 'convertToHex', [value]);

function create(className: string, params: readonly string[], args: readonly Value[]): Value {
  const row = nativeClasses
    .find((c) => c.name === className)
    ?.constructors?.find((r) => r.params.join() === params.join());
  assert.ok(row, `constructor of ${className}`);
  return row.call(exec, [], args);
}

test('failed asserts say what was expected', () => {
  const assertRow = (name: string, args: Value[], params: string[]) => () =>
    callStatic(exec, 'Assert', name, args, params);
  assert.throws(assertRow('areEqual', [1, 2], ['Object', 'Object']), {
    message: 'Assertion Failed: Expected: 1, Actual: 2',
  });
  assert.throws(assertRow('areEqual', [1, null, 'msg'], ['Object', 'Object', 'String']), {
    message: 'Assertion Failed: msg: Expected: 1, Actual: null',
  });
  assert.throws(assertRow('areNotEqual', ['a', 'a'], ['Object', 'Object']), {
    message: 'Assertion Failed: Same value: a',
  });
  assert.throws(assertRow('areEqual', ['a', 'A'], ['Object', 'Object']), /Expected: a, Actual: A/);
  assert.throws(assertRow('fail', [], []), { message: 'Assertion Failed' });
  assert.throws(assertRow('isTrue', [null, 'm'], ['Boolean', 'String']), {
    message: 'Assertion Failed: m: Expected: true, Actual: null',
  });
  assert.throws(() => callStatic(exec, 'System', 'assert', [false, 5], ['Boolean', 'Object']), {
    message: 'Assertion Failed: 5',
  });
});

test('debug writes level and text to the log', () => {
  const fake = fakeExecution();
  callStatic(fake.exec, 'System', 'debug', [new ApexList('Integer', [1, 2])], ['Object']);
  callStatic(
    fake.exec,
    'System',
    'debug',
    [nativeEnumConstant('LoggingLevel', 'ERROR'), 'x'],
    ['LoggingLevel', 'Object'],
  );
  assert.deepEqual(fake.log, ['USER_DEBUG|DEBUG|(1, 2)', 'USER_DEBUG|ERROR|x']);
});

test('resetPassword captures a mail only when asked to', () => {
  const user = objectSchema('User', []);
  const rows = [record(user, { Id: '005000000000001AAA', Email: 'a@b.co', Username: 'a@b.co.x' })];
  const fake = fakeExecution({ rows });
  const quiet = callStatic(fake.exec, 'System', 'resetPassword', ['005000000000001AAA', false]);
  assert.equal(fake.mails.length, 0);
  assert.ok(String(call(fake.exec, 'ResetPasswordResult', 'getPassword', quiet)).length >= 8);
  callStatic(fake.exec, 'System', 'resetPassword', ['005000000000001AAA', true]);
  assert.deepEqual(
    fake.mails.map((mail) => [mail.kind, mail.to, mail.relatedId]),
    [['passwordReset', ['a@b.co'], '005000000000001AAA']],
  );
  assert.throws(
    () => callStatic(fake.exec, 'System', 'resetPassword', ['005000000000009AAA', true]),
    /Invalid user id/,
  );
});

test('digests, MACs and ciphers', () => {
  assert.equal(
    hex(callStatic(exec, 'Crypto', 'generateDigest', ['SHA-256', blob('abc')])),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
  assert.equal(
    hex(
      callStatic(exec, 'Crypto', 'generateMac', [
        'hmacSHA256',
        blob('what do ya want for nothing?'),
        blob('Jefe'),
      ]),
    ),
    '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843',
  );
  const key = callStatic(exec, 'Crypto', 'generateAesKey', [256]);
  const sealed = callStatic(exec, 'Crypto', 'encryptWithManagedIV', ['AES256', key, blob('secret')]);
  const opened = callStatic(exec, 'Crypto', 'decryptWithManagedIV', ['AES256', key, sealed]);
  assert.equal(call(exec, 'Blob', 'toString', opened), 'secret');
  assert.throws(() => callStatic(exec, 'Crypto', 'generateDigest', ['MD6', blob('x')]), {
    message: 'Algorithm MD6 is not supported',
  });
});

test('encodings', () => {
  assert.equal(callStatic(exec, 'EncodingUtil', 'base64Encode', [blob('é')]), 'w6k=');
  assert.equal(
    callStatic(exec, 'EncodingUtil', 'urlEncode', ["a b&c='é'*", 'UTF-8']),
    'a+b%26c%3D%27%C3%A9%27*',
  );
  assert.equal(callStatic(exec, 'EncodingUtil', 'urlDecode', ['a+b%26', 'UTF-8']), 'a b&');
  assert.throws(
    () => callStatic(exec, 'EncodingUtil', 'urlEncode', ['a', 'UTF-16']),
    /^Error: LO5001|LO5001/,
  );
  assert.throws(() => callStatic(exec, 'EncodingUtil', 'convertFromHex', ['0g']), /Invalid hex string/);
});

test('a text that is no UTF-8 throws StringException', () => {
  assert.throws(() => call(exec, 'Blob', 'toString', new ApexBlob(Uint8Array.of(0xff))), {
    message: 'BLOB is not a valid UTF-8 string',
  });
});

test('UUIDs compare by value', () => {
  const text = '7d444840-9dc0-11d1-b245-5ffdce74fad2';
  const one = callStatic(exec, 'UUID', 'fromString', [text]);
  const other = callStatic(exec, 'UUID', 'fromString', [text.toUpperCase()]);
  assert.equal(call(exec, 'UUID', 'equals', one, [other]), true);
  assert.match(
    String(call(exec, 'UUID', 'toString', callStatic(exec, 'UUID', 'randomUUID'))),
    /^[0-9a-f-]{36}$/,
  );
});

test('URLs', () => {
  const url = create('URL', ['String'], ['https://user@example.com:8080/a/b?x=1#top']);
  const get = (name: string): Value => call(exec, 'URL', name, url);
  assert.deepEqual(
    ['getProtocol', 'getHost', 'getPort', 'getPath', 'getFile', 'getQuery', 'getRef', 'getUserInfo'].map(get),
    ['https', 'example.com', 8080, '/a/b', '/a/b?x=1', 'x=1', 'top', 'user'],
  );
  assert.equal(
    call(exec, 'URL', 'toExternalForm', create('URL', ['String'], ['https://example.com'])),
    'https://example.com',
  );
  assert.throws(() => create('URL', ['String'], ['nonsense']), { message: 'no protocol: nonsense' });
});

test('a matcher walks its matches', () => {
  const pattern = callStatic(exec, 'Pattern', 'compile', ['(?<key>\\w)=(\\d)?']);
  const matcher = call(exec, 'Pattern', 'matcher', pattern, ['a=1 b=']);
  const on = (name: string, args: Value[] = [], params: string[] = []): Value =>
    call(exec, 'Matcher', name, matcher, args, params);
  assert.throws(() => on('group', [], []), { message: 'No match found' });
  assert.equal(on('find', [], []), true);
  assert.deepEqual(
    [
      on('group', [1], ['Integer']),
      on('group', [2], ['Integer']),
      on('start', [2], ['Integer']),
      on('end', [], []),
    ],
    ['a', '1', 2, 3],
  );
  assert.equal(on('find', [], []), true);
  assert.equal(on('group', [2], ['Integer']), null);
  assert.equal(on('find', [], []), false);
  assert.equal(on('groupCount'), 2);
  assert.throws(
    () => {
      on('reset', [], []);
      on('find', [], []);
      on('group', [3], ['Integer']);
    },
    { message: 'No group 3' },
  );
  assert.equal(on('matches'), false);
  assert.equal(on('lookingAt'), true);
  assert.equal(on('replaceAll', ['$1']), 'a b');
  assert.equal(
    callStatic(exec, 'Pattern', 'matches', [callStatic(exec, 'Pattern', 'quote', ['a.b']), 'a.b']),
    true,
  );
});

test('empty matches move on', () => {
  const matcher = call(exec, 'Pattern', 'matcher', callStatic(exec, 'Pattern', 'compile', ['x*']), ['ab']);
  let count = 0;
  while (call(exec, 'Matcher', 'find', matcher, [], []) === true) count++;
  assert.equal(count, 3);
});

test('stripInaccessible removes fields in parents and children too, and refuses closed objects', () => {
  const account = objectSchema('Account', [
    fieldSchema('Name', 'string'),
    fieldSchema('Secret__c', 'string'),
  ]);
  const contact = objectSchema('Contact', [
    fieldSchema('LastName', 'string'),
    fieldSchema('Secret__c', 'string'),
  ]);
  const all = { read: true, create: true, update: true, delete: true };
  const open = fakeExecution({
    data: {
      objectAccess: (_x, _user, object) => (object === 'Lead' ? { ...all, read: false } : all),
      fieldAccess: (_x, _user, _object, field) => (field === 'Secret__c' ? { ...all, read: false } : all),
    },
  }).exec;
  const parent = record(account, { Name: 'n', Secret__c: 's' });
  const rows = new ApexList('Contact', [
    record(contact, { Id: '003000000000001AAA', LastName: 'l', Account: parent }),
    record(contact, { LastName: 'm' }),
  ]);
  const readable = nativeEnumConstant('AccessType', 'READABLE');
  const decision = callStatic(
    open,
    'Security',
    'stripInaccessible',
    [readable, rows],
    ['AccessType', 'List<SObject>'],
  );
  const removed = call(open, 'SObjectAccessDecision', 'getRemovedFields', decision) as ApexMap;
  assert.deepEqual([...removed.entries.keys()], ['Account']);
  assert.deepEqual(
    [...(call(open, 'SObjectAccessDecision', 'getModifiedIndexes', decision) as ApexSet).entries.values()],
    [0],
  );
  assert.equal(parent.fields.has('secret__c'), true, 'the source stays as it was');
  const lead = new ApexList('Lead', [record(objectSchema('Lead', []), {})]);
  assert.throws(
    () =>
      callStatic(open, 'Security', 'stripInaccessible', [readable, lead], ['AccessType', 'List<SObject>']),
    { message: 'No access to entity: Lead' },
  );
  callStatic(
    open,
    'Security',
    'stripInaccessible',
    [readable, lead, false],
    ['AccessType', 'List<SObject>', 'Boolean'],
  );
});

test('cache entries expire by the clock of the org', () => {
  let now = 0;
  const cached = fakeExecution({ overrides: { now: () => now } }).exec;
  callStatic(cached, 'Cache.Org', 'put', ['key', 5, 10], ['String', 'Object', 'Integer']);
  assert.equal(callStatic(cached, 'Cache.Org', 'get', ['key'], ['String']), 5);
  now = 10_000;
  assert.equal(callStatic(cached, 'Cache.Org', 'get', ['key'], ['String']), null);
  assert.throws(() => callStatic(cached, 'Cache.Org', 'get', ['bad key'], ['String']), /Invalid cache key/);
});

test('page messages are shown once, one per failed row', () => {
  const page = fakeExecution().exec;
  const error = page.exception('DmlException', 'two rows', {
    dml: [{ message: 'a' }, { message: 'b' }],
  }).exception;
  callStatic(page, 'ApexPages', 'addMessages', [error]);
  callStatic(page, 'ApexPages', 'addMessages', [error]);
  const messages = callStatic(page, 'ApexPages', 'getMessages') as ApexList;
  assert.deepEqual(
    messages.items.map((m) => call(page, 'ApexPages.Message', 'getSummary', m)),
    ['a', 'b'],
  );
  assert.equal(
    callStatic(
      page,
      'ApexPages',
      'hasMessages',
      [nativeEnumConstant('ApexPages.Severity', 'INFO')],
      ['ApexPages.Severity'],
    ),
    false,
  );
});

test('page references keep their parameters', () => {
  const page = create('PageReference', ['String'], ['/apex/p?Id=1#a']) as NativeObject;
  const parameters = call(exec, 'PageReference', 'getParameters', page) as ApexMap;
  assert.equal(call(exec, 'Map', 'get', parameters, ['id']), '1');
  call(exec, 'Map', 'put', parameters, ['x y', '&']);
  assert.equal(call(exec, 'PageReference', 'getUrl', page), '/apex/p?Id=1&x%20y=%26#a');
});

test('versions compare as far as both have parts', () => {
  const version = (...parts: number[]): Value =>
    create(
      'Version',
      parts.map(() => 'Integer'),
      parts,
    );
  assert.equal(call(exec, 'Version', 'compareTo', version(1, 2), [version(1, 10)]), -1);
  assert.equal(call(exec, 'Version', 'compareTo', version(1, 2), [version(1, 2, 9)]), 0);
});

test('types know their name and compare by identity', () => {
  const types = fakeExecution({
    types: { resolve: (name) => (name.toLowerCase() === 'string' ? 'String' : null) },
  }).exec;
  assert.equal(callStatic(types, 'Type', 'forName', ['STRING'], ['String']), typeToken('String'));
  assert.equal(callStatic(types, 'Type', 'forName', ['Nope'], ['String']), null);
});

test('mails need a recipient, a good address and a body', () => {
  const fake = fakeExecution();
  const mail = (state: Record<string, Value>): Value =>
    new NativeObject('Messaging.SingleEmailMessage', state);
  const send = (value: Value, all: boolean): ApexList =>
    callStatic(
      fake.exec,
      'Messaging',
      'sendEmail',
      [new ApexList('Messaging.Email', [value]), all],
      ['List<Messaging.Email>', 'Boolean'],
    ) as ApexList;
  const to = new ApexList('String', ['a@b.co']);
  assert.throws(() => send(mail({ plainTextBody: 'b' }), true), {
    message:
      /^SendEmail failed\. First exception on row 0; first error: REQUIRED_FIELD_MISSING, Add a recipient/,
  });
  assert.equal(
    call(
      fake.exec,
      'Messaging.SendEmailResult',
      'isSuccess',
      send(mail({ toAddresses: to }), false).items[0]!,
    ),
    false,
  );
  assert.equal(fake.mails.length, 0);
  send(mail({ toAddresses: to, subject: 's', plainTextBody: 'b', whatId: '001000000000001AAA' }), true);
  assert.deepEqual(fake.mails, [
    { kind: 'single', to: ['a@b.co'], subject: 's', body: 'b', relatedId: '001000000000001AAA' },
  ]);
  assert.equal(fake.spent.get('emailInvocations'), 3);
});
