import type { ConsoleFilter, ConsolePage, ConsoleRow } from 'latchkey/contracts';
import getRows from '@salesforce/apex/LatchkeyConsoleController.getRows';
import LatchkeyConsoleList from 'c/latchkeyConsoleList';
import { click, find, flush, get, mount, record, unmountAll } from 'testkit';

const rowsRead = jest.mocked(getRows);
const FAILED: ConsoleFilter = { rows: 'Requests', status: 'Failed' };

const row = (changes: Partial<ConsoleRow> = {}): ConsoleRow => ({
  rowId: 'a02000000000001AAA',
  contactId: '003000000000001AAA',
  contactName: 'Ada Lovelace',
  accountName: 'Engines',
  action: 'Grant',
  status: 'Failed',
  reason: 'Asked for by hand.',
  errorCode: 'NO_SEAT',
  message: 'No seat is left.',
  cure: 'Buy seats.',
  createdAt: '2026-03-01T10:00:00.000Z',
  ...changes,
});
const page = (changes: Partial<ConsolePage> = {}): ConsolePage => ({ rows: [row()], total: 1, ...changes });

const show = (filter: ConsoleFilter | undefined = FAILED) =>
  mount('c-latchkey-console-list', LatchkeyConsoleList, { heading: 'Failed', filter });
const table = (element: Element) =>
  get<{ data: Record<string, unknown>[]; columns: { fieldName: string }[] }>(element, 'lightning-datatable');

describe('c-latchkey-console-list', () => {
  afterEach(unmountAll);

  it('lists who is behind a figure, with what went wrong and what helps', async () => {
    rowsRead.mockResolvedValue(page());
    const element = await show();

    expect(rowsRead).toHaveBeenCalledWith({ filter: FAILED });
    expect(table(element).data).toMatchObject([
      {
        name: 'Ada Lovelace',
        link: '/lightning/r/Contact/003000000000001AAA/view',
        account: 'Engines',
        action: 'Grant access',
        status: 'Failed',
        note: 'No seat is left. Buy seats.',
      },
    ]);
    expect(get(element, '[data-count]').textContent).toBe('1 of 1 shown, newest first.');
    await expect(element).toBeAccessible();
  });

  it('tells why a request was made where nothing is wrong, and names nobody who cannot be seen', async () => {
    rowsRead.mockResolvedValue(
      page({
        rows: [
          {
            rowId: '1',
            action: 'Freeze',
            status: 'Succeeded',
            reason: 'The Contact left.',
            createdAt: '2026-03-01T10:00:00.000Z',
          },
          { rowId: '2', status: 'Failed', createdAt: '2026-03-01T10:00:00.000Z' },
          { rowId: '3', username: 'ada@x.example', createdAt: '2026-03-01T10:00:00.000Z' },
        ],
        total: 3,
      }),
    );
    const element = await show();

    expect(table(element).data).toMatchObject([
      {
        name: 'A Contact you cannot see',
        link: '/lightning/r/1/view',
        note: 'The Contact left.',
        account: '',
      },
      { note: '', action: 'Request that was not understood' },
      { name: 'ada@x.example', action: '', status: '' },
    ]);
  });

  it.each([
    [FAILED, ['link', 'account', 'action', 'status', 'note', 'created']],
    [{ rows: 'Findings', finding: 'Twin' }, ['link', 'account', 'note', 'username', 'created']],
    [{ rows: 'Seats', license: 'Partner' }, ['link', 'account', 'username', 'created', 'lastLogin']],
  ] as const)('has columns for %p', async (filter, fields) => {
    rowsRead.mockResolvedValue(page());
    const element = await show(filter as ConsoleFilter);
    expect(table(element).columns.map(({ fieldName }) => fieldName)).toEqual(fields);
  });

  it('goes on from portion to portion', async () => {
    rowsRead.mockResolvedValueOnce(page({ total: 2, next: 'a02000000000001AAA' }));
    const element = await show();
    expect(get(element, '[data-count]').textContent).toBe('1 of 2 shown, newest first.');

    rowsRead.mockResolvedValueOnce(page({ rows: [row({ rowId: '2' })], total: 2 }));
    await click(element, '[data-more]');
    expect(rowsRead).toHaveBeenLastCalledWith({ filter: FAILED, after: 'a02000000000001AAA' });
    expect(table(element).data).toHaveLength(2);
    expect(find(element, '[data-more]')).toBeNull();
  });

  it('says that nobody is there any more', async () => {
    rowsRead.mockResolvedValue(page({ rows: [], total: 0 }));
    const element = await show();
    expect(get(element, '[data-state="empty"]')).toMatchObject({
      heading: 'Nobody is in this list any more.',
    });
    await expect(element).toBeAccessible();
  });

  it('says what went wrong and tries again', async () => {
    rowsRead.mockRejectedValueOnce({ body: { message: 'Out of order' } });
    const element = await show();
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Out of order'] });

    rowsRead.mockResolvedValueOnce(page());
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
    expect(table(element).data).toHaveLength(1);
  });

  it('forgets answers to an earlier question', async () => {
    let answer: (value: ConsolePage) => void = () => {};
    let refuse: (reason: unknown) => void = () => {};
    rowsRead.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const element = await show();
    rowsRead.mockReturnValueOnce(new Promise((_resolve, reject) => (refuse = reject)));
    element.filter = { rows: 'Findings', finding: 'Twin' };
    rowsRead.mockResolvedValueOnce(page({ rows: [row({ contactName: 'Grace Hopper' })] }));
    element.filter = { rows: 'Findings', finding: 'Idle' };
    await flush();
    answer(page());
    refuse(new Error('late'));
    await flush();

    expect(table(element).data).toMatchObject([{ name: 'Grace Hopper' }]);
    expect(find(element, '[data-state="problem"]')).toBeNull();
  });

  describe('people who could be written to or frozen', () => {
    const IDLE: ConsoleFilter = { rows: 'Idle', idleDays: 180, license: 'Partner' };
    const press = async (element: Element, action: string) => {
      const acts = record('act', element);
      await click(element, `[data-act="${action}"]`);
      return acts[0]?.detail;
    };

    beforeEach(() => {
      jest.useFakeTimers({ now: new Date('2026-03-02T12:00:00Z'), doNotFake: ['queueMicrotask'] });
      rowsRead.mockResolvedValue(page({ total: 700 }));
    });
    afterEach(() => jest.useRealTimers());

    it('is about the whole list, e-mails in waves, a freeze with a day', async () => {
      const element = await show(IDLE);
      expect(get(element, '[data-whom]').textContent).toContain('Everybody in the list: 700.');
      expect(get(element, '[data-act="ResendWelcome"]')).toMatchObject({
        label: 'Resend welcome e-mail: next 200',
      });
      expect(await press(element, 'ResendWelcome')).toMatchObject({
        action: 'ResendWelcome',
        scope: { people: IDLE, wave: 200 },
      });
      expect(await press(element, 'Freeze')).toEqual({
        action: 'Freeze',
        deactivateOn: '2026-04-01',
        scope: { people: IDLE },
        text: 'Everybody in the list: 700.',
      });
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('is about those chosen, without who cannot be seen', async () => {
      const element = await show({ rows: 'Never Logged In', age: 'Week' });
      const selectedRows = [{ contactId: '003A' }, { contactId: undefined }, { contactId: '003B' }];
      table(element);
      get(element, 'lightning-datatable').dispatchEvent(
        new CustomEvent('rowselection', { detail: { selectedRows } }),
      );
      await flush();
      expect(get(element, '[data-whom]').textContent).toBe('Chosen in the table: 2');
      expect(get(element, '[data-act="ResendWelcome"]')).toMatchObject({ label: 'Resend welcome e-mail' });
      expect(await press(element, 'ResendWelcome')).toEqual({
        action: 'ResendWelcome',
        scope: { contactIds: ['003A', '003B'] },
        text: '2 people were chosen in the list.',
      });
    });

    it('offers nothing for other lists', async () => {
      const element = await show({ rows: 'Seats', license: 'Partner' });
      expect(find(element, '[data-act]')).toBeNull();
      expect(get(element, 'lightning-datatable')).toMatchObject({ hideCheckboxColumn: true });
    });
  });

  it('reads nothing without a filter, takes the focus, and can be closed', async () => {
    const element = await mount('c-latchkey-console-list', LatchkeyConsoleList, { heading: 'Failed' });
    expect(rowsRead).not.toHaveBeenCalled();
    element.focus();
    expect(get(element, '[data-heading]').getRootNode()).toBeTruthy();
    const closed = record('close', element);
    await click(element, '[data-close]');
    expect(closed).toHaveLength(1);
    element.filter = undefined;
    await flush();
    expect(element.filter).toBeUndefined();
    expect(rowsRead).not.toHaveBeenCalled();
  });
});
