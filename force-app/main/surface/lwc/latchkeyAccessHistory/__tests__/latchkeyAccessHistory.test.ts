import type { HistoryEntry } from 'latchkey/contracts';
import LatchkeyAccessHistory from 'c/latchkeyAccessHistory';
import { entry, without } from 'testdata';
import { click, find, findAll, get, mount, unmountAll } from 'testkit';

const mountHistory = (entries: readonly HistoryEntry[]) =>
  mount('c-latchkey-access-history', LatchkeyAccessHistory, { entries });

const five = [1, 2, 3, 4, 5].map((number) => entry({ requestId: `a0000000000000${number}AAA` }));

describe('c-latchkey-access-history', () => {
  afterEach(unmountAll);

  it('says that nothing has happened yet', async () => {
    const element = await mountHistory([]);

    expect(get(element, '[data-empty]').textContent).toBe('Nothing has happened yet.');
  });

  it('shows what was done, when, by whom and how it ended', async () => {
    const element = await mountHistory([entry()]);

    expect(get(element, '[data-title]').textContent).toBe('Grant access: Done');
    expect(get(element, '[data-by]').textContent).toBe('Iris Agent, on this page');
    expect(get<{ value: string }>(element, 'lightning-formatted-date-time').value).toBe(
      '2026-03-01T10:00:00.000Z',
    );
    expect(get(element, '[data-line="message"]').textContent).toBe('Access was granted.');
  });

  it('shows reason, cure and code of a failure', async () => {
    const element = await mountHistory([
      entry({ status: 'Failed', message: 'No seat is left.', cure: 'Buy one.', errorCode: 'NO_SEAT' }),
    ]);

    expect(findAll(element, '[data-line]').map((line) => line.textContent)).toEqual([
      'No seat is left.',
      'What to do: Buy one.',
      'Error code NO_SEAT',
    ]);
    expect(get<{ iconName: string }>(element, 'lightning-icon').iconName).toBe('utility:error');
  });

  it('shows a request of a policy without a person', async () => {
    const anonymous = without(entry({ source: 'Policy', status: 'Queued' }), 'initiator', 'message');
    const element = await mountHistory([anonymous]);

    expect(get(element, '[data-by]').textContent).toBe('by a policy');
    expect(get(element, '[data-title]').textContent).toBe('Grant access: Waiting');
    expect(find(element, '[data-line]')).toBeNull();
  });

  it('shows the latest three and all of them on request', async () => {
    const element = await mountHistory(five);
    const toggle = get<{ label: string }>(element, '[data-toggle]');
    expect(findAll(element, '[data-entry]')).toHaveLength(3);
    expect(toggle.label).toBe('Show all 5');

    await click(element, '[data-toggle]');
    expect(findAll(element, '[data-entry]')).toHaveLength(5);
    expect(toggle.label).toBe('Show only the latest');

    await click(element, '[data-toggle]');
    expect(findAll(element, '[data-entry]')).toHaveLength(3);
  });

  it('offers no button when all requests are shown', async () => {
    const element = await mountHistory(five.slice(0, 3));

    expect(find(element, '[data-toggle]')).toBeNull();
  });

  it('is accessible', async () => {
    const element = await mountHistory(five);

    await expect(element).toBeAccessible();
  });
});
