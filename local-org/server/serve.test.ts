import assert from 'node:assert/strict';
import { request as httpRequest } from 'node:http';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { RecordRepresentation, RequestFailure } from '../shell/modules/localorg/client/types.ts';
import { serve, ServeError } from './serve.ts';
import type { RunningServer } from './serve.ts';
import { FakeOrg } from './testing/fakeOrg.ts';

const PROJECT = fileURLToPath(new URL('./fixtures/hello', import.meta.url));
const CONFIG = path.join(PROJECT, 'local-org.json');
const CACHE = fileURLToPath(new URL('../../.cache/local-org', import.meta.url));
const ADMIN = '005000000000001AAA';

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface ApexResult {
  readonly cacheable: boolean;
  readonly value: { readonly text: string };
}

interface Rows {
  readonly rows: readonly unknown[];
}

describe('serve', () => {
  let server: RunningServer;
  let org: FakeOrg;
  let session: string;

  before(async () => {
    org = new FakeOrg();
    server = await serve({ project: PROJECT, config: CONFIG, cache: CACHE, port: 0, org });
    const page = await get('/');
    session = /"session":"([\w-]+)"/.exec(page.text)?.[1] ?? '';
  });
  after(async () => server?.close());

  const get = (address: string, headers: Record<string, string> = {}): Promise<Answer> =>
    send(server.port, 'GET', address, headers);

  async function call(name: string, body: unknown, user: string): Promise<unknown> {
    const headers = { 'X-Local-Org-Session': session, 'X-View-As': user };
    const answer = await send(server.port, 'POST', `/_local/api/${name}`, headers, JSON.stringify(body));
    return JSON.parse(answer.text);
  }

  /** What a call gives, which must be fine. */
  async function resultOf<Result>(name: string, body: unknown, user = ADMIN): Promise<Result> {
    const answer = (await call(name, body, user)) as { readonly ok: boolean; readonly result: Result };
    assert.equal(answer.ok, true, JSON.stringify(answer));
    return answer.result;
  }

  /** Why a call, which must fail, was refused. */
  async function refusalOf(name: string, body: unknown, user = ADMIN): Promise<RequestFailure> {
    const answer = (await call(name, body, user)) as { readonly ok: boolean; readonly error: RequestFailure };
    assert.equal(answer.ok, false);
    return answer.error;
  }

  it('serves one page for every address of the shell, with an import map and a strict policy', async () => {
    for (const address of [
      '/',
      '/lightning/o/Contact/list',
      '/lightning/r/Contact/003000000000001AAA/view',
      '/site/partners',
    ]) {
      const page = await get(address);
      assert.equal(page.status, 200, address);
      assert.match(page.text, /<script type="importmap"/);
      // What every page runs is asked for at once; before an import map no module may be named.
      assert.match(page.text, /importmap[^]*<link rel="modulepreload" href="\/_local\/base\/\w+\/base\.js">/);
      assert.match(page.text, /<link rel="modulepreload" href="\/_local\/shell\/\w+\/shell\.js">/);
      assert.match(String(page.headers['content-security-policy']), /script-src 'self' 'nonce-/);
    }
    assert.equal((await get('/other')).status, 404);
  });

  it('serves what its page loads, and with it the components that the page shows first', async () => {
    const page = await get('/lightning/r/Contact/003000000000001AAA/view');
    const preloaded = [...page.text.matchAll(/<link rel="modulepreload" href="([^"]+)">/g)].map(
      ([, address = '']) => address,
    );
    assert.ok(preloaded.some((address) => address.endsWith('/greeter')));
    assert.doesNotMatch((await get('/')).text, /\/greeter/);
    const { imports } = JSON.parse(
      /<script type="importmap"[^>]*>(.*?)<\/script>/s.exec(page.text)?.[1] ?? '',
    ) as { imports: Record<string, string> };
    for (const address of [...preloaded, imports['localorg/client'] ?? '']) {
      const answer = await get(address);
      assert.equal(answer.status, 200, address);
      assert.match(String(answer.headers['content-type']), /javascript/);
    }
    const greeter = `${imports['c/']}greeter`;
    assert.match((await get(greeter)).text, /registerComponent/);
    assert.match(String((await get(`${greeter}.map`)).headers['content-type']), /json/);
    assert.equal((await get(`${imports['c/']}nothing`)).status, 404);
  });

  it('serves static resources of the project, files and archives', async () => {
    const script = await get('/resource/1/Words');
    assert.match(script.text, /window\.words/);
    assert.match(String(script.headers['content-type']), /javascript/);
    assert.equal((await get('/resource/1/Pictures/icons/sun.svg')).status, 200);
    assert.equal((await get('/resource/1/Pictures/..%2FWords.js')).status, 404);
    assert.equal((await get('/resource/1/Nothing')).status, 404);
  });

  it('refuses a foreign Host, a foreign Origin and requests of other sites', async () => {
    assert.equal((await get('/', { host: `evil.example:${server.port}` })).status, 403);
    assert.equal((await get('/', { origin: 'http://evil.example' })).status, 403);
    assert.equal(
      (await get('/_local/api/context', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors' })).status,
      403,
    );
    assert.equal(
      (await get('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' })).status,
      200,
    );
  });

  it('gives data only to the session of this start', async () => {
    assert.equal((await get('/_local/api/context')).status, 401);
    assert.equal((await get('/_local/api/context', { 'x-local-org-session': `${session}x` })).status, 401);
    assert.equal((await get('/_local/events')).status, 401);
    assert.equal((await get('/_local/api/context', { 'x-local-org-session': session })).status, 200);
  });

  it('does not leave its folders', async () => {
    assert.equal((await get('/assets/..%2f..%2f..%2fpackage.json')).status, 404);
    assert.equal((await get('/_local/shell/x/..%2f..%2f..%2fpackage.json')).status, 404);
    assert.equal((await get('/assets/%E0%A4%A')).status, 400);
    assert.equal((await get('/assets/icons/utility-sprite/svg/symbols.svg')).status, 200);
  });

  it('calls Apex as the viewer and says whether the answer may be kept', async () => {
    const answer = await resultOf<ApexResult>(
      'apex',
      { method: 'Greeter.getGreeting', parameters: { name: 'Ada' } },
      '005000000000002AAA',
    );
    assert.equal(answer.cacheable, true);
    assert.equal(answer.value.text, 'Hello, Ada');
    assert.equal(org.calls.at(-1)?.userId, '005000000000002AAA');
    const failed = await refusalOf('apex', { method: 'Greeter.nothing', parameters: {} });
    assert.equal(failed.body.message, 'No such method nothing');
    assert.equal(failed.body.exceptionType, 'System.AuraHandledException');
  });

  it('refuses viewers who do not exist or cannot log in', async () => {
    assert.match((await refusalOf('users', {}, '005000000000009AAA')).body.message, /does not exist/);
    assert.match((await refusalOf('users', {}, '005000000000004AAA')).body.message, /is not active/);
    assert.match((await refusalOf('users', {}, "x' OR Username != '")).body.message, /does not exist/);
  });

  it('gives records in the shape of the UI API', async () => {
    const fields = ['Contact.Name', 'Contact.Account.Name', 'Contact.Birthdate'];
    const result = await resultOf<RecordRepresentation>('record/get', {
      recordId: '003000000000001AAA',
      fields,
    });
    assert.equal(result.apiName, 'Contact');
    assert.equal(result.id, '003000000000001AAA');
    assert.deepEqual(result.fields['Name'], { value: 'Ada Lovelace', displayValue: null });
    assert.equal(result.fields['Account']?.displayValue, 'Acme');
    const account = result.fields['Account']?.value as RecordRepresentation;
    assert.equal(account.fields['Name']?.value, 'Acme');
    assert.deepEqual(result.fields['Birthdate'], { value: '1980-05-06', displayValue: '5/6/80' });
  });

  it('refuses unknown fields and ids with a sentence', async () => {
    const unknown = await refusalOf('record/get', {
      recordId: '003000000000001AAA',
      fields: ['Contact.Nothing'],
    });
    assert.match(unknown.body.message, /Contact.Nothing is not a field of Contact/);
    const optional = await resultOf<RecordRepresentation>('record/get', {
      recordId: '003000000000001AAA',
      fields: ['Contact.Name'],
      optionalFields: ['Contact.Nothing'],
    });
    assert.deepEqual(Object.keys(optional.fields), ['Name']);
    assert.match(
      (await refusalOf('record/get', { recordId: "003' OR", fields: ['Contact.Name'] })).body.message,
      /not the id of a record/,
    );
    assert.equal(
      (await refusalOf('record/get', { recordId: '003000000000099AAA', fields: ['Contact.Name'] })).status,
      404,
    );
  });

  it('reports refused writes by field', async () => {
    const error = await refusalOf('record/update', { fields: { Id: '003000000000001AAA', LastName: null } });
    assert.equal(error.status, 400);
    assert.equal(
      error.body.output?.fieldErrors['LastName']?.[0]?.message,
      'Required fields are missing: [LastName]',
    );
    assert.equal(error.body.output?.fieldErrors['LastName']?.[0]?.errorCode, 'REQUIRED_FIELD_MISSING');
  });

  it('lists with a search that cannot break out of its quotes', async () => {
    assert.equal((await resultOf<Rows>('list', { object: 'Contact', search: 'lovelace' })).rows.length, 1);
    assert.deepEqual(
      (await resultOf<Rows>('list', { object: 'Contact', search: "x%' OR Name LIKE '" })).rows,
      [],
    );
    assert.match((await refusalOf('list', { object: 'Profile' })).body.message, /no list of Profile/);
  });

  it('answers malformed requests without failing', async () => {
    const headers = { 'X-Local-Org-Session': session, 'X-View-As': ADMIN };
    const notJson = await send(server.port, 'POST', '/_local/api/list', headers, '{');
    assert.match(notJson.text, /not JSON/);
    const array = await send(server.port, 'POST', '/_local/api/list', headers, '[]');
    assert.match(array.text, /not a JSON object/);
    assert.match((await refusalOf('toString', {})).body.message, /no call toString/);
  });

  it('tells open pages of changes', async () => {
    const text = await new Promise<string>((resolve, reject) => {
      const stream = httpRequest(
        {
          port: server.port,
          path: `/_local/events?session=${session}`,
          headers: { host: `localhost:${server.port}` },
        },
        (response) => {
          response.setEncoding('utf8').on('data', (chunk: string) => {
            if (!chunk.includes('event:'))
              org.dml(ADMIN, 'update', 'Contact', [{ Id: '003000000000002AAA', Title: 'Chief' }]);
            else {
              stream.destroy();
              resolve(chunk);
            }
          });
        },
      );
      stream.on('error', reject).end();
    });
    assert.match(text, /^event: changed/);
  });

  it('names the cure when the port is in use', async () => {
    await assert.rejects(serve({ project: PROJECT, cache: CACHE, port: server.port, org }), (error) => {
      assert.ok(error instanceof ServeError);
      assert.equal(
        error.message,
        `Port ${server.port} is in use. Stop the other program or choose another with --port <number>`,
      );
      return true;
    });
  });

  it('names the missing file when the folder is no project', async () => {
    await assert.rejects(
      serve({ project: '/nowhere', cache: CACHE, port: 0, org }),
      /sfdx-project.json does not exist/,
    );
  });
});

function send(
  port: number,
  method: string,
  address: string,
  headers: Record<string, string>,
  body = '',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      port,
      method,
      path: address,
      headers: { host: `localhost:${port}`, 'Content-Type': 'application/json', ...headers },
    };
    const request = httpRequest(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, text, headers: response.headers }),
      );
    });
    request.on('error', reject).end(body);
  });
}
