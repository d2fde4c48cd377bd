/**
 * Somebody without permission: sees nothing and can do nothing, on no page, by no call of Apex from a page of the
 * own session, and by no HTTP request with the own token.
 */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { RestApi } from '../local-org/rest/api.ts';
import type { Tab } from './harness.ts';
import { openSampleStage, PARTNER_WITHOUT_PERMISSION, VIEWER } from './sampleStage.ts';
import type { SampleStage } from './sampleStage.ts';

/** Whatever a person of the package could change or read with the pages' Apex: parameters that would work. */
function calls(
  contactId: string,
  requestId: string,
): readonly (readonly [string, Record<string, unknown>])[] {
  const scope = { contactIds: [contactId] };
  return [
    ['LatchkeyAccessController.getAccess', { contactId }],
    ['LatchkeyAccessController.explain', { contactId }],
    ['LatchkeyAccessController.perform', { contactId, action: 'Grant' }],
    ['LatchkeyAccessController.retry', { requestIds: [requestId] }],
    ['LatchkeyRunController.findContacts', { scope }],
    ['LatchkeyRunController.preview', { contactIds: [contactId], action: 'Grant' }],
    ['LatchkeyRunController.judge', { outlook: { removals: [] } }],
    ['LatchkeyRunController.startRun', { order: { action: 'Grant', rows: [], isLast: true } }],
    ['LatchkeyRunController.getRuns', {}],
    ['LatchkeyDoctorController.examine', {}],
    ['LatchkeySupportController.findPeople', { term: 'tom.berger@alpine.example' }],
  ];
}

/** What the page's endpoint answers. */
interface Answer {
  readonly ok: boolean;
  readonly error?: { readonly body?: { readonly message?: string } };
}

/** Said by the package, or by the platform to somebody without access to the class. */
const REFUSED = /permission|may not|do not have access to the Apex class/i;

describe('a user without permission', () => {
  let sample: SampleStage;

  before(async () => {
    sample = await openSampleStage();
  });
  after(async () => sample?.stage.close());

  /** Everything that the package could have changed. */
  const state = (): unknown => [
    sample.rows('SELECT Id, Username, IsActive, ContactId FROM User ORDER BY Id'),
    sample.rows('SELECT Id, IsFrozen FROM UserLogin ORDER BY Id'),
    sample.rows('SELECT Id, Status__c FROM Latchkey_Request__c ORDER BY Id'),
    sample.rows('SELECT Id, Status__c FROM Latchkey_Run__c ORDER BY Id'),
    sample.org.mails().length,
  ];

  it('finds on every page that it is not for him, and no button', async () => {
    const untouched = state();
    const contact = `/lightning/r/Contact/${sample.contact('Tom Berger')}/view`;
    const pages = [contact, ...['Runs', 'Bulk', 'Doctor'].map((name) => `/lightning/n/Latchkey_${name}`)];
    for (const page of pages) {
      const tab = await sample.stage.open(page, VIEWER);
      await tab.page.locator('[data-state="forbidden"]').first().waitFor();
      const buttons = await tab.page.locator('lightning-card').last().getByRole('button').allInnerTexts();
      assert.deepEqual(
        buttons.filter((text) => /grant|freeze|activate|preview|start/i.test(text)),
        [],
        page,
      );
      await tab.assertAccessible();
      await tab.close();
    }
    assert.deepEqual(state(), untouched);
  });

  it('is refused by every method of Apex when it is called from a page of his', async () => {
    const untouched = state();
    const contactId = sample.contact('Tom Berger');
    const [request] = sample.rows('SELECT Id FROM Latchkey_Request__c LIMIT 1');
    for (const [viewer, address] of [
      [VIEWER, `/lightning/r/Contact/${contactId}/view`],
      [PARTNER_WITHOUT_PERMISSION, '/site/portal'],
    ] as const) {
      const tab = await sample.stage.open(address, viewer);
      const headers = { ...(await headersOf(tab)), 'x-view-as': sample.org.userIdOf(viewer) };
      for (const [method, parameters] of calls(contactId, String(request?.['Id']))) {
        const answer = await tab.page.request.post(new URL('/_local/api/apex', tab.page.url()).href, {
          headers,
          data: { method, parameters },
        });
        const { ok, error } = (await answer.json()) as Answer;
        assert.equal(ok, false, `${viewer} may call ${method}`);
        assert.match(error?.body?.message ?? '', REFUSED, `${viewer} calls ${method}`);
      }
      await tab.close();
    }
    assert.deepEqual(state(), untouched);
  });

  it('is refused by the HTTP interfaces', async () => {
    const untouched = state();
    const api = new RestApi(() => sample.org.core);
    const server = createServer((request, response) => void api.handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/services/apexrest/latchkey`;
    try {
      for (const [method, path, body] of [
        [
          'POST',
          '/v1/requests',
          { requests: [{ contactId: sample.contact('Tom Berger'), action: 'Grant' }] },
        ],
        ['GET', '/v1/requests', undefined],
        ['GET', '/scim/v2/Users', undefined],
        ['POST', '/scim/v2/Users', { userName: 'tom.berger@alpine.example', active: true }],
      ] as const) {
        const answer = await fetch(`${origin}${path}`, {
          method,
          headers: { Authorization: `Bearer ${api.tokenOf(VIEWER)}`, 'Content-Type': 'application/json' },
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        });
        const text = await answer.text();
        assert.ok([401, 403].includes(answer.status), `${method} ${path}: ${answer.status} ${text}`);
      }
    } finally {
      server.close();
    }
    assert.deepEqual(state(), untouched);
  });
});

/** The session of the page, as its own calls carry it. */
async function headersOf(tab: Tab): Promise<Record<string, string>> {
  const sent = tab.page.waitForRequest((request) => 'x-local-org-session' in request.headers());
  await tab.page.reload();
  const headers = await (await sent).allHeaders();
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.startsWith('x-')));
}
