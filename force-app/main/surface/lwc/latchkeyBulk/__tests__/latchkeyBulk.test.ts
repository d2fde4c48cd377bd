import type { PlanRow, RunPreview, RunScope } from 'latchkey/contracts';
import findContacts from '@salesforce/apex/LatchkeyRunController.findContacts';
import getRequests from '@salesforce/apex/LatchkeyRunController.getRequests';
import getRun from '@salesforce/apex/LatchkeyRunController.getRun';
import judge from '@salesforce/apex/LatchkeyRunController.judge';
import preview from '@salesforce/apex/LatchkeyRunController.preview';
import startRun from '@salesforce/apex/LatchkeyRunController.startRun';
import LatchkeyBulk from 'c/latchkeyBulk';
import { planRow, receipt, RUN_ID, runPreview, runView, scopeView } from 'rundata';
import { click, find, flush, get, mount, unmountAll } from 'testkit';

const found = jest.mocked(findContacts);
const previewed = jest.mocked(preview);
const started = jest.mocked(startRun);
const judged = jest.mocked(judge);

const mountBulk = (properties = {}) => mount('c-latchkey-bulk', LatchkeyBulk, properties);
const accountScope: RunScope = { accountId: '001', childAccounts: false };

async function choose(element: Element, detail: object = { scope: accountScope }): Promise<void> {
  get(element, 'c-latchkey-scope').dispatchEvent(new CustomEvent('choose', { detail }));
  await flush();
}

/** An element that shows the preview of these rows, in one portion. */
async function previewOf(rows: PlanRow[], changes: Partial<RunPreview> = {}, choice?: object) {
  found.mockResolvedValue(scopeView(rows.map(({ contactId }) => contactId)));
  previewed.mockResolvedValue(runPreview(rows, changes));
  const element = await mountBulk();
  await choose(element, choice);
  return element;
}

describe('c-latchkey-bulk', () => {
  beforeEach(() => {
    jest.mocked(getRun).mockResolvedValue(runView());
    jest.mocked(getRequests).mockResolvedValue([]);
    // What an earlier test left waiting to be answered once.
    started.mockReset();
    previewed.mockReset();
    judged.mockReset();
    judged.mockResolvedValue({});
  });
  afterEach(unmountAll);

  it('hands the Account of the page on', async () => {
    const element = await mountBulk({ recordId: '001Z' });
    expect(get(element, 'c-latchkey-scope')).toMatchObject({ accountId: '001Z', disabled: false });
    await expect(element).toBeAccessible();
  });

  it('hands the people on that were chosen elsewhere', async () => {
    const element = await mountBulk({ contactIds: ['003A'] });
    expect(get(element, 'c-latchkey-scope')).toMatchObject({ contactIds: ['003A'] });
  });

  it('previews, starts exactly what was shown, and shows the run', async () => {
    const rows = [planRow(1), planRow(2, { acts: false, errorCode: 'NO_EMAIL' })];
    const element = await previewOf(rows, {}, { scope: accountScope, action: 'Grant' });
    expect(found).toHaveBeenCalledWith({ scope: accountScope });
    expect(previewed).toHaveBeenCalledWith({ contactIds: rows.map((row) => row.contactId), action: 'Grant' });
    expect(get(element, '[data-scope]').textContent).toBe('Account Acme');
    expect(get(element, '[data-summary]').textContent).toBe('2 people; something would be done for 1.');
    expect(get(element, 'c-latchkey-plan')).toMatchObject({ rows });
    expect(get(element, '[data-start]')).toMatchObject({ label: 'Start for 1 person', disabled: false });
    await expect(element).toBeAccessible();

    started.mockResolvedValue(receipt());
    await click(element, '[data-start]');
    expect(started).toHaveBeenCalledTimes(1);
    expect(started).toHaveBeenCalledWith({
      order: {
        action: 'Grant',
        scope: 'Account Acme',
        rows: [{ contactId: rows[0]?.contactId, fingerprint: 'print 1' }],
        isLast: true,
      },
    });
    expect(get(element, 'c-latchkey-run')).toMatchObject({ runId: RUN_ID });
    expect(find(element, '[data-changed]')).toBeNull();

    await click(element, '[data-another]');
    expect(find(element, 'c-latchkey-run')).toBeNull();
    expect(find(element, 'c-latchkey-scope')).not.toBeNull();
  });

  it('hands a proposal on and begins anew with another', async () => {
    const preset = { scope: { frozenByRun: 'a01' }, text: 'x', action: 'Unfreeze' };
    const element = await previewOf([planRow(1)]);
    Object.assign(element, { preset });
    await flush();
    expect(find(element, '[data-scope]')).toBeNull();
    expect(get(element, 'c-latchkey-scope')).toMatchObject({ preset });
  });

  it('freezes until a day, tells it before, and takes it back from the run', async () => {
    const choice = { scope: accountScope, action: 'Freeze', deactivateOn: '2026-05-01' };
    const element = await previewOf([planRow(1, { action: 'Freeze' })], {}, choice);
    expect(get(element, '[data-later]').textContent).toContain('Who is still frozen is deactivated on');
    started.mockResolvedValue(receipt());
    await click(element, '[data-start]');
    expect(started.mock.calls[0]?.[0].order).toMatchObject({ action: 'Freeze', deactivateOn: '2026-05-01' });

    const undo = { scope: { frozenByRun: RUN_ID }, text: 'x', action: 'Unfreeze' };
    get(element, 'c-latchkey-run').dispatchEvent(new CustomEvent('undo', { detail: undo }));
    await flush();
    expect(find(element, 'c-latchkey-run')).toBeNull();
    expect(get(element, 'c-latchkey-scope')).toMatchObject({ preset: undo });
  });

  it('works in portions of 500 and adds up the seats', async () => {
    const rows = Array.from({ length: 1001 }, (_, index) => planRow(index));
    const seat = { license: 'Partner', total: 900, left: 800, needed: 500, missing: 0 };
    found.mockResolvedValue(
      scopeView(
        rows.map(({ contactId }) => contactId),
        { isCut: true },
      ),
    );
    previewed.mockImplementation(async ({ contactIds }) =>
      runPreview(
        rows.filter(({ contactId }) => contactIds.includes(contactId)),
        {
          seats: [seat, { license: 'Login', needed: 1, missing: 0 }],
          policyProblems: ['Policy X is broken'],
        },
      ),
    );
    const element = await mountBulk();
    await choose(element);

    expect(previewed.mock.calls.map(([{ contactIds }]) => contactIds.length)).toEqual([500, 500, 1]);
    expect(previewed.mock.calls[0]?.[0]).not.toHaveProperty('action');
    expect(get<{ seats: object[] }>(element, 'c-latchkey-plan').seats).toEqual([
      { ...seat, needed: 1500, missing: 700 },
      { license: 'Login', needed: 3, missing: 0 },
    ]);
    expect(get(element, '[data-policy-problems]')).toMatchObject({ lines: ['Policy X is broken'] });
    expect(find(element, '[data-cut]')).not.toBeNull();
    expect(judged).toHaveBeenCalledWith({ outlook: { removals: [] } });
    expect(find(element, '[data-brake]')).toBeNull();

    started.mockResolvedValue(receipt());
    await click(element, '[data-start]');
    expect(started.mock.calls.map(([{ order }]) => [order.rows.length, order.runId, order.isLast])).toEqual([
      [500, undefined, false],
      [500, RUN_ID, false],
      [1, RUN_ID, true],
    ]);
  });

  it('asks about the brake for the whole of several portions', async () => {
    const rows = Array.from({ length: 501 }, (_, index) => planRow(index, { action: 'Freeze' }));
    found.mockResolvedValue(scopeView(rows.map(({ contactId }) => contactId)));
    previewed.mockImplementation(async ({ contactIds }) =>
      runPreview(
        rows.filter(({ contactId }) => contactIds.includes(contactId)),
        { removals: [{ policy: 'Partners', people: contactIds.length }] },
      ),
    );
    judged.mockResolvedValue({ brake: 'Too many.' });
    const element = await mountBulk();
    await choose(element, { scope: accountScope, action: 'Freeze' });

    expect(judged).toHaveBeenCalledWith({
      outlook: {
        action: 'Freeze',
        removals: [
          { policy: 'Partners', people: 500 },
          { policy: 'Partners', people: 1 },
        ],
      },
    });
    expect(get<{ lines: string[] }>(element, '[data-brake]').lines[0]).toBe('Too many.');
  });

  it('goes on where handing over was interrupted', async () => {
    const rows = Array.from({ length: 600 }, (_, index) => planRow(index));
    const element = await previewOf(rows.slice(0, 1));
    previewed.mockImplementation(async ({ contactIds }) =>
      runPreview(rows.filter(({ contactId }) => contactIds.includes(contactId))),
    );
    found.mockResolvedValue(scopeView(rows.map(({ contactId }) => contactId)));
    await click(element, '[data-back]');
    await choose(element);
    started.mockResolvedValueOnce(receipt()).mockRejectedValueOnce({ body: { message: 'Row lock.' } });
    await click(element, '[data-start]');
    expect(get(element, '[data-problem]')).toMatchObject({ lines: ['Row lock.'] });
    expect(get(element, '[data-start]')).toMatchObject({ label: 'Go on handing over' });
    expect(find(element, 'c-latchkey-run')).toBeNull();

    started.mockResolvedValue(receipt());
    await click(element, '[data-start]');
    expect(started.mock.calls.map(([{ order }]) => [order.rows.length, order.runId, order.isLast])).toEqual([
      [500, undefined, false],
      [100, RUN_ID, true],
      [100, RUN_ID, true],
    ]);
    expect(find(element, 'c-latchkey-run')).not.toBeNull();
  });

  it('shows people who changed since the preview', async () => {
    const element = await previewOf([planRow(1), planRow(2)]);
    element.flexipageRegionWidth = 'SMALL';
    started.mockResolvedValue(receipt({ changed: [planRow(2, { action: 'Freeze' })] }));
    await click(element, '[data-start]');
    expect(get(element, '[data-changed-heading]').textContent).toMatch(/^1 person changed since the preview/);
    expect(get<{ rows: PlanRow[] }>(element, '[data-changed]').rows).toHaveLength(1);
    expect(get(element, 'c-latchkey-run')).toMatchObject({ narrow: true });
  });

  it('says that the run would be held, and that there is nothing to do', async () => {
    const held = await previewOf([planRow(1)], { brake: 'The brake allows 0 removals.' });
    expect(get<{ lines: string[] }>(held, '[data-brake]').lines[0]).toBe('The brake allows 0 removals.');

    const nothing = await previewOf([planRow(1, { acts: false })]);
    expect(find(nothing, '[data-nothing]')).not.toBeNull();
    expect(get(nothing, '[data-start]')).toMatchObject({ disabled: true });
    await click(nothing, '[data-back]');
    expect(find(nothing, 'c-latchkey-plan')).toBeNull();
  });

  it('tells lines that were not understood', async () => {
    found.mockResolvedValue(
      scopeView([], {
        lines: [
          { line: 1, text: 'ann@acme.example', contactId: '003' },
          { line: 2, text: 'bob', message: 'No address.', cure: 'Enter one.' },
          { line: 3, text: '' },
        ],
      }),
    );
    const element = await mountBulk();
    await choose(element, { scope: { lines: 'x' } });
    expect(get(element, '[data-bad-heading]').textContent).toBe(
      '2 lines were not understood and are left out',
    );
    const { data } = get<{ data: { line: number; note: string }[] }>(element, '[data-bad-lines]');
    expect(data.map(({ line }) => line)).toEqual([2, 3]);
    expect(data[0]?.note).toMatch(/^No address\. .*Enter one\.$/);
    expect(data[1]?.note).toBe('');
    expect(get(element, '[data-summary]').textContent).toBe('0 people; something would be done for 0.');
  });

  it('says why there is no preview, and why nothing was started', async () => {
    found.mockRejectedValueOnce({ body: { message: 'There is no such Account.' } });
    const element = await mountBulk();
    await choose(element);
    expect(get(element, '[data-problem]')).toMatchObject({
      heading: 'The preview could not be made. Nothing was done.',
      lines: ['There is no such Account.'],
    });

    found.mockResolvedValue(scopeView(['003']));
    previewed.mockResolvedValue(runPreview([planRow(1)]));
    await choose(element);
    expect(find(element, '[data-problem]')).toBeNull();
    started.mockRejectedValue({ body: { message: 'The permission for Grant is missing.' } });
    await click(element, '[data-start]');
    expect(get(element, '[data-problem]')).toMatchObject({
      heading: 'The run could not be started. Nothing was done.',
    });
    expect(get(element, '[data-start]')).toMatchObject({ disabled: false });
  });

  it('can be cancelled while it looks', async () => {
    let answer: (value: RunPreview) => void = () => {};
    found.mockResolvedValue(scopeView(Array.from({ length: 600 }, (_, index) => planRow(index).contactId)));
    previewed.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    const element = await mountBulk();
    await choose(element);
    expect(get(element, '[data-progress]').textContent).toBe('Planned 0 of 600 people');
    expect(get(element, 'c-latchkey-scope')).toMatchObject({ disabled: true });

    await click(element, '[data-cancel]');
    expect(get(element, 'c-latchkey-scope')).toMatchObject({ disabled: false });
    found.mockReturnValue(new Promise(() => {}));
    await choose(element);
    answer(runPreview([planRow(1)]));
    await flush();
    expect(previewed).toHaveBeenCalledTimes(1);
    expect(find(element, 'c-latchkey-plan')).toBeNull();

    let refuse: (error: unknown) => void = () => {};
    await click(element, '[data-cancel]');
    found.mockReturnValue(new Promise((_, reject) => (refuse = reject)));
    await choose(element);
    await click(element, '[data-cancel]');
    refuse({ body: { message: 'Too late.' } });
    await flush();
    expect(find(element, '[data-problem]')).toBeNull();
  });
});
