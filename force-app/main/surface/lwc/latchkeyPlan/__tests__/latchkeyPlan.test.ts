import LatchkeyPlan from 'c/latchkeyPlan';
import { planRow } from 'rundata';
import { click, find, findAll, get, mount, unmountAll } from 'testkit';

const mountPlan = (properties: object) => mount('c-latchkey-plan', LatchkeyPlan, properties);
const headings = (element: Element) => findAll(element, '[data-heading]').map((one) => one.textContent);
const table = (element: Element, index: number) =>
  findAll(element, 'lightning-datatable')[index] as unknown as { data: Record<string, string>[] };

describe('c-latchkey-plan', () => {
  afterEach(unmountAll);

  it('groups people by what is done, and those left out by the reason', async () => {
    const element = await mountPlan({
      rows: [
        planRow(1, { acts: false, errorCode: 'NO_EMAIL', message: 'No address.', cure: 'Enter one.' }),
        planRow(2, { policy: 'Partners', reason: 'Wants it.', username: 'p2@acme', warnings: ['No role.'] }),
        planRow(3, { action: 'Freeze', access: 'Active', reason: 'Left.' }),
        planRow(4),
        { contactId: '003', access: 'None', action: 'Update', acts: false, warnings: [], fingerprint: '-' },
      ],
    });

    expect(headings(element)).toEqual([
      'Grant access: 2 people',
      'Freeze: 1 person',
      'Left out: 1 person (NO_EMAIL)',
      'Nothing to do: 1 person',
    ]);
    expect(table(element, 0).data[0]).toMatchObject({
      name: 'Person 2',
      access: 'No access',
      why: 'Partners: Wants it.',
      note: 'Username: p2@acme. No role.',
    });
    expect(table(element, 1).data[0]).toMatchObject({ why: 'Left.', note: '' });
    expect(table(element, 2).data[0]?.note).toMatch(/^No address\. .*Enter one\./);
    expect(table(element, 3).data[0]).toMatchObject({ name: '', account: '' });
    expect(find(element, '[data-seats]')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('says once what is true of a whole group', async () => {
    const row = (index: number) =>
      planRow(index, {
        policy: 'Partners',
        reason: 'By hand.',
        username: `p${index}@acme`,
        warnings: ['The Account is no partner.', ...(index === 2 ? ['The owner is inactive.'] : [])],
      });
    const element = await mountPlan({ rows: [row(1), row(2), planRow(3, { action: 'Freeze' })] });

    expect(findAll(element, '[data-group="Grant"] [data-common]').map((one) => one.textContent)).toEqual([
      'Partners: By hand.',
      'The Account is no partner.',
    ]);
    expect(table(element, 0).data.map(({ why, note }) => [why, note])).toEqual([
      ['', 'Username: p1@acme.'],
      ['', 'Username: p2@acme. The owner is inactive.'],
    ]);
    const columns = findAll(element, 'lightning-datatable').map((one) =>
      (one as unknown as { columns: { fieldName: string }[] }).columns.map(({ fieldName }) => fieldName),
    );
    expect(columns).toEqual([
      ['name', 'account', 'access', 'note'],
      ['name', 'account', 'access'],
    ]);
    await expect(element).toBeAccessible();
  });

  it('shows a hundred of a group and more on demand', async () => {
    const rows = Array.from({ length: 201 }, (_, index) => planRow(index));
    const element = await mountPlan({ rows });
    expect(table(element, 0).data).toHaveLength(100);
    expect(get(element, '[data-more]')).toMatchObject({ label: 'Show more (101 left)' });

    await click(element, '[data-more]');
    expect(table(element, 0).data).toHaveLength(200);
    expect(get(element, '[data-more]')).toMatchObject({ label: 'Show 1 more' });

    await click(element, '[data-more]');
    expect(table(element, 0).data).toHaveLength(201);
    expect(find(element, '[data-more]')).toBeNull();
    expect((element as unknown as { rows: unknown[] }).rows).toHaveLength(201);
  });

  it('has one column for all texts in a narrow place', async () => {
    const element = await mountPlan({
      narrow: true,
      rows: [planRow(1, { reason: 'Wants it.', username: 'p1@acme' })],
    });
    expect(table(element, 0).data[0]?.text).toBe('Wants it. Username: p1@acme.');
    expect(
      get<{ columns: { fieldName: string }[] }>(element, 'lightning-datatable').columns.map(
        (one) => one.fieldName,
      ),
    ).toEqual(['name', 'text']);
  });

  it('forecasts seats, and warns when there are too few', async () => {
    const enough = { license: 'Partner', total: 10, used: 3, left: 7, needed: 2, missing: 0 };
    const element = await mountPlan({
      rows: [],
      seats: [enough, { license: 'Login', left: null, needed: 1, missing: 0 }],
    });
    expect(get(element, '[data-seats]')).toMatchObject({
      variant: 'info',
      lines: ['Partner: 2 needed, 7 of 10 left.', 'Login: 1 needed; paid by login, no seat is used.'],
    });

    const scarce = await mountPlan({ rows: [], seats: [{ license: 'P', left: 1, needed: 3, missing: 2 }] });
    expect(get(scarce, '[data-seats]')).toMatchObject({
      variant: 'warning',
      lines: ['P: 3 needed, 1 of 1 left: 2 too few.'],
    });
    expect((scarce as unknown as { seats: unknown[] }).seats).toHaveLength(1);
  });
});
