/** Invocable actions through the REST interface, over the flows' fixture project. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { after, before, test } from 'node:test';
import type { Connection } from 'jsforce';
import { ApiServer } from './testing/apiServer.ts';

const SHOP = fileURLToPath(new URL('../flow/fixtures/shop', import.meta.url));
const ACTIONS = '/services/data/v65.0/actions/custom';

interface Result {
  readonly actionName: string;
  readonly errors: readonly { readonly statusCode: string; readonly message: string }[] | null;
  readonly isSuccess: boolean;
  readonly outputValues: Readonly<Record<string, unknown>> | null;
}

let server: ApiServer;
let admin: Connection;

before(async () => {
  server = await ApiServer.start({}, SHOP);
  admin = server.admin();
});
after(() => server?.close());

/** Status and body, also of a refusal. */
async function post(connection: Connection, path: string, inputs: readonly object[]) {
  const response = await fetch(`${server.url}${ACTIONS}/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${connection.accessToken}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ inputs }),
  });
  return { status: response.status, results: (await response.json()) as Result[] };
}

async function taskCount(): Promise<number> {
  return (await admin.query('SELECT Id FROM Task')).totalSize;
}

test('the actions of the project are listed, those of classes without access left out', async () => {
  assert.deepEqual(await admin.request(`${server.url}${ACTIONS}`), {
    apex: `${ACTIONS}/apex`,
    flow: `${ACTIONS}/flow`,
  });
  const apex = {
    label: 'OrderAction',
    name: 'OrderAction',
    type: 'APEX',
    url: `${ACTIONS}/apex/OrderAction`,
  };
  assert.deepEqual(await admin.request(`${server.url}${ACTIONS}/apex`), { actions: [apex] });
  assert.deepEqual(await server.standard().request(`${server.url}${ACTIONS}/apex`), { actions: [] });
  const flow = { label: 'Greeting', name: 'Greeting', type: 'FLOW', url: `${ACTIONS}/flow/Greeting` };
  assert.deepEqual(await admin.request(`${server.url}${ACTIONS}/flow`), { actions: [flow] });
});

test('an Apex action gets all inputs at once and gives a result for each', async () => {
  const { status, results } = await post(admin, 'apex/OrderAction', [
    { reason: 'one', amount: 1 },
    { reason: 'two', amount: 2, unknown: 'passed over' },
  ]);
  assert.equal(status, 200);
  assert.deepEqual(
    results.map(({ actionName, errors, isSuccess, outputValues }) => [
      actionName,
      errors,
      isSuccess,
      outputValues?.['message'],
    ]),
    [
      ['order', null, true, 'Ordered: one'],
      ['order', null, true, 'Ordered: two'],
    ],
  );
  assert.equal(await taskCount(), 2);
});

test('an Apex action that throws is told for each input, and undone', async () => {
  const already = await taskCount();
  const { status, results } = await post(admin, 'apex/OrderAction', [{ reason: 'fine' }, { reason: 'fail' }]);
  assert.equal(status, 400);
  assert.deepEqual(
    results.map(({ isSuccess }) => isSuccess),
    [false, false],
  );
  assert.match(results[0]?.errors?.[0]?.message ?? '', /No such order/);
  assert.equal(await taskCount(), already);
});

test('a flow gives its output variables and its status', async () => {
  const { status, results } = await post(admin, 'flow/Greeting', [{ person: 'World', amount: 3 }]);
  assert.equal(status, 200);
  assert.deepEqual(results, [
    {
      actionName: 'Greeting',
      errors: null,
      isSuccess: true,
      outputValues: { greeting: 'Hello World, 3 times', Flow__InterviewStatus: 'Finished' },
    },
  ]);
});

test('what does not exist, or the user has no access to, is not found', async () => {
  assert.equal((await post(admin, 'apex/Nothing', [{}])).status, 404);
  assert.equal((await post(admin, 'flow/Place_Order', [{}])).status, 404);
  assert.equal((await post(server.standard(), 'apex/OrderAction', [{}])).status, 404);
});
