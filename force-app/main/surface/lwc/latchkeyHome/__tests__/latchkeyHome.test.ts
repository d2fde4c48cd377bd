import type { SeatFigure } from 'latchkey/contracts';
import getDrift from '@salesforce/apex/LatchkeyConsoleController.getDrift';
import getFailures from '@salesforce/apex/LatchkeyConsoleController.getFailures';
import getIdle from '@salesforce/apex/LatchkeyConsoleController.getIdle';
import getNeverLoggedIn from '@salesforce/apex/LatchkeyConsoleController.getNeverLoggedIn';
import getOutcomes from '@salesforce/apex/LatchkeyConsoleController.getOutcomes';
import getRows from '@salesforce/apex/LatchkeyConsoleController.getRows';
import getSeats from '@salesforce/apex/LatchkeyConsoleController.getSeats';
import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import type { ChartData } from 'c/latchkeyChart';
import LatchkeyHome from 'c/latchkeyHome';
import { runView } from 'rundata';
import { click, find, findAll, flush, get, mount, textOf, unmountAll } from 'testkit';

const seat = (changes: Partial<SeatFigure> = {}): SeatFigure => ({
  license: 'Partner Community',
  isByLogin: false,
  total: 50,
  used: 40,
  taken: 12,
  freed: 2,
  planned: 5,
  forecast: 55,
  daysLeft: 15,
  ...changes,
});

function answer(): void {
  jest.mocked(getOutcomes).mockResolvedValue({
    timeZone: 'Europe/Berlin',
    isCut: false,
    days: [
      { day: '2026-03-01', waiting: 0, succeeded: 2, skipped: 1, failed: 0 },
      { day: '2026-03-02', waiting: 1, succeeded: 0, skipped: 0, failed: 3 },
    ],
  });
  jest
    .mocked(getFailures)
    .mockResolvedValue([{ errorCode: 'NO_SEAT', message: 'No seat.', cure: 'Buy seats.', requests: 3 }]);
  jest.mocked(getSeats).mockResolvedValue([seat()]);
  jest.mocked(getNeverLoggedIn).mockResolvedValue([
    { age: 'Week', users: 3, byRequest: 2 },
    { age: 'Older', users: 0, byRequest: 0 },
  ]);
  jest.mocked(getIdle).mockResolvedValue([
    { license: 'Login', isByLogin: true, users: 2, neverLoggedIn: 0 },
    { license: 'Partner Community', isByLogin: false, users: 9, neverLoggedIn: 4 },
  ]);
  jest.mocked(getDrift).mockResolvedValue([{ kind: 'Twin', findings: 4 }]);
  jest.mocked(getRuns).mockResolvedValue(Array.from({ length: 7 }, (_, i) => runView({ runId: String(i) })));
  jest.mocked(getRows).mockResolvedValue({ rows: [], total: 0 });
}

const show = () => mount('c-latchkey-home', LatchkeyHome);
const chartOf = (element: Element, tile: string) =>
  get<{ data: ChartData }>(element, `c-latchkey-chart[data-tile="${tile}"]`).data;
const tileText = (element: Element, tile: string) => textOf(get(element, `div[data-tile="${tile}"]`));

async function choose(element: Element, tile: string, detail: object): Promise<void> {
  get(element, `c-latchkey-chart[data-tile="${tile}"]`).dispatchEvent(new CustomEvent('choose', { detail }));
  await flush();
}

const list = (element: Element) =>
  get<{ heading: string; filter: Record<string, unknown> }>(element, '[data-list]');

describe('c-latchkey-home', () => {
  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-03-02T12:00:00Z'), doNotFake: ['queueMicrotask'] });
    answer();
  });
  afterEach(() => {
    unmountAll();
    jest.useRealTimers();
  });

  it('asks for the last 30 days and draws what it is told', async () => {
    const element = await show();

    expect(getOutcomes).toHaveBeenCalledWith({ first: '2026-02-01', last: '2026-03-02' });
    const outcomes = chartOf(element, 'outcomes');
    expect(outcomes.series.map(({ key, values }) => [key, values])).toEqual([
      ['Succeeded', [2, 0]],
      ['Skipped', [1, 0]],
      ['Queued', [0, 1]],
      ['Failed', [0, 3]],
    ]);
    expect(tileText(element, 'outcomes')).toContain('in your time zone Europe/Berlin.');
    expect(chartOf(element, 'failures').series[0]?.values).toEqual([3]);
    expect(tileText(element, 'failures')).toContain('No seat. Buy seats.');
    expect(chartOf(element, 'never').series.map(({ values }) => values)).toEqual([
      [2, 0],
      [1, 0],
    ]);
    expect(chartOf(element, 'drift').categories).toEqual([{ key: 'Twin', label: 'Twin' }]);
    expect(findAll(element, '[data-run]')).toHaveLength(5);
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('says how full licenses are and where that leads', async () => {
    jest
      .mocked(getSeats)
      .mockResolvedValue([
        seat({ license: 'Low', used: 1, daysLeft: 5000 }),
        seat(),
        seat({ license: 'Full', used: 50, daysLeft: 0 }),
        seat({ license: 'Logins', isByLogin: true, used: 20, total: 200 }),
        seat({ license: 'Empty', used: 0, planned: 0, taken: 0, freed: 0 }),
        { license: 'Bare', isByLogin: false, taken: 1, freed: 0, planned: 0 },
      ]);
    const element = await show();

    const chart = chartOf(element, 'seats');
    expect(chart.categories.map(({ key }) => key)).toEqual([
      'Full',
      'Partner Community',
      'Logins',
      'Low',
      'Bare',
    ]);
    expect(chart.series.map(({ values }) => values[1])).toEqual([0.8, 0.1, 0.2]);
    expect(chart.series.map(({ values }) => values[2])).toEqual([0.1, 0, 0]);
    const text = tileText(element, 'seats');
    expect(text).toContain(
      '40 of 50 used, 5 planned. In 30 days: 55. At this pace the last seat is taken in 15 days.',
    );
    expect(text).toContain('No seat is left for what is planned.');
    expect(text).toContain('20 of 200 logins used this month');
    expect(text).not.toContain('5,000 days');
    expect(text).toContain('Not used Empty');
  });

  it.each([
    [
      'outcomes',
      { series: 'Failed' },
      'Requests by outcome: Failed',
      { status: 'Failed', first: '2026-02-01' },
    ],
    [
      'outcomes',
      { series: 'Succeeded', category: '2026-03-01' },
      'Requests by outcome: Done, Mar 1',
      { status: 'Succeeded', first: '2026-03-01', last: '2026-03-01' },
    ],
    [
      'failures',
      { category: 'NO_SEAT' },
      'Failures by error: NO_SEAT',
      { errorCode: 'NO_SEAT', status: 'Failed' },
    ],
    ['seats', { category: 'Partner Community' }, 'Seats of Partner Community', { rows: 'Seats' }],
    ['seats', { category: 'P', series: 'used' }, 'Seats of P', { license: 'P' }],
    [
      'never',
      { category: 'Week' },
      'Never logged in: Up to 7 days ago',
      { rows: 'Never Logged In', age: 'Week' },
    ],
    [
      'never',
      { category: 'Week', series: 'byRequest' },
      'Never logged in: Up to 7 days ago',
      { byRequest: true },
    ],
    [
      'idle',
      { category: 'Login' },
      'Login: no login for 180 days',
      { rows: 'Idle', idleDays: 180, license: 'Login' },
    ],
    ['drift', { category: 'Twin' }, 'What no policy explains: Twin', { rows: 'Findings', finding: 'Twin' }],
  ])('opens the list behind a choice in %s: %p', async (tile, detail, heading, filter) => {
    const element = await show();
    await choose(element, tile, detail);
    expect(list(element).heading).toBe(heading);
    expect(list(element).filter).toMatchObject(filter);
  });

  it('says what reclaiming the seats of idle people would free, by license', async () => {
    const element = await show();
    expect(getIdle).toHaveBeenLastCalledWith({ days: 180 });
    const chart = chartOf(element, 'idle');
    expect(chart.categories.map(({ key }) => key)).toEqual(['Partner Community', 'Login']);
    expect(chart.series.map(({ values }) => values)).toEqual([
      [4, 0],
      [5, 2],
    ]);
    const text = tileText(element, 'idle');
    expect(text).toContain('Charged by user. Idle: 9. Deactivating them frees as many seats');
    expect(text).toContain('Charged by login. Idle: 2. Who does not log in costs nothing');
  });

  it('counts idle people of another period, and closes the list of the one before', async () => {
    const element = await show();
    await choose(element, 'idle', { category: 'Login' });
    const change = async (value: string) => {
      get(element, '[data-idle-period]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
      await flush();
    };
    await change('365');
    expect(getIdle).toHaveBeenLastCalledWith({ days: 365 });
    expect(find(element, '[data-list]')).toBeNull();

    await choose(element, 'drift', { category: 'Twin' });
    await change('90');
    expect(find(element, '[data-list]')).not.toBeNull();
  });

  it('opens the bulk run for the people and the action that were chosen in a list', async () => {
    const element = await show();
    await choose(element, 'idle', { category: 'Login' });
    const preset = { scope: { contactIds: ['003A'] }, text: 'One', action: 'Freeze' };
    get(element, '[data-list]').dispatchEvent(new CustomEvent('act', { detail: preset }));
    await flush();
    expect(get(element, '[data-bulk]')).toMatchObject({ preset });

    get(element, '[data-list]').dispatchEvent(new CustomEvent('close'));
    await flush();
    expect(find(element, '[data-bulk]')).toBeNull();
  });

  it('has no list behind what is only expected, and closes a list', async () => {
    const element = await show();
    await choose(element, 'seats', { category: 'Partner Community', series: 'expected' });
    expect(find(element, '[data-list]')).toBeNull();

    await choose(element, 'drift', { category: 'Twin' });
    get(element, '[data-list]').dispatchEvent(new CustomEvent('close'));
    await flush();
    expect(find(element, '[data-list]')).toBeNull();
  });

  it('counts another period, and everything again', async () => {
    const element = await show();
    await choose(element, 'drift', { category: 'Twin' });
    get(element, '[data-period]').dispatchEvent(new CustomEvent('change', { detail: { value: '7' } }));
    await flush();
    expect(getOutcomes).toHaveBeenLastCalledWith({ first: '2026-02-24', last: '2026-03-02' });
    expect(getSeats).toHaveBeenCalledTimes(1);
    expect(find(element, '[data-list]')).toBeNull();

    await click(element, '[data-refresh]');
    expect(getSeats).toHaveBeenCalledTimes(2);
  });

  it('says where there is nothing, each in its own words', async () => {
    jest.mocked(getOutcomes).mockResolvedValue({ timeZone: 'UTC', days: [], isCut: true });
    jest.mocked(getFailures).mockResolvedValue([]);
    jest.mocked(getSeats).mockResolvedValue([]);
    jest.mocked(getNeverLoggedIn).mockResolvedValue([]);
    jest.mocked(getIdle).mockResolvedValue([]);
    jest.mocked(getDrift).mockResolvedValue([]);
    jest.mocked(getRuns).mockResolvedValue([]);
    const element = await show();

    expect(
      findAll(element, '[data-state="empty"]').map((one) => (one as unknown as { heading: string }).heading),
    ).toEqual([
      'No requests in this period.',
      'Nothing failed in this period.',
      'The org has no license for external users.',
      'Everybody who has access has logged in.',
      'Everybody logged in within this time.',
      'The last nightly run found nothing.',
      'There is no run yet.',
    ]);
    expect(tileText(element, 'outcomes')).toContain('Only the last year is counted.');
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('leaves the other tiles alone when one fails, and waits for each', async () => {
    jest.mocked(getSeats).mockRejectedValue({ body: { message: 'Out of order' } });
    jest.mocked(getDrift).mockReturnValue(new Promise(() => {}));
    const element = await show();
    expect(
      get(element, 'div[data-tile="seats"] [data-state="problem"], [data-state="problem"]'),
    ).toMatchObject({
      lines: ['Out of order'],
    });
    expect(find(element, '[data-state="loading"]')).not.toBeNull();
    expect(chartOf(element, 'outcomes').series).toHaveLength(4);

    answer();
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
  });
});
