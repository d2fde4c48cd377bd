import type { HistoryEntry } from 'latchkey/contracts';
import LatchkeyAccessHistory from 'c/latchkeyAccessHistory';
import { entry, without } from 'testdata';
import { click, find, findAll, flush, get, mount, record, unmountAll } from 'testkit';

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

  it('shows an entry without an action as one that was not understood', async () => {
    const unknown = without(
      entry({ source: 'Event', status: 'Failed', errorCode: 'UNKNOWN_ACTION', cure: 'Name an action.' }),
      'action',
      'initiator',
    );
    const element = await mountHistory([unknown]);

    expect(get(element, '[data-title]').textContent).toBe('Request that was not understood: Failed');
    expect(get(element, '[data-by]').textContent).toBe('Event');
    expect(get(element, '[data-line="cure"]').textContent).toBe('What to do: Name an action.');
  });

  it('shows a request that awaits approval', async () => {
    const element = await mountHistory([entry({ source: 'Partner', status: 'Awaiting Approval' })]);

    expect(get(element, '[data-title]').textContent).toBe('Grant access: Awaiting approval');
    expect(get<{ iconName: string }>(element, 'lightning-icon').iconName).toBe('utility:approval');
  });

  describe('trying again', () => {
    const failed = entry({ status: 'Failed', errorCode: 'NO_SEAT', canRetry: true });

    it('is offered where the server says so', async () => {
      const element = await mountHistory([
        failed,
        entry({ requestId: 'a0000000000000xAAA', status: 'Failed' }),
      ]);

      expect(findAll(element, '[data-retry]')).toHaveLength(1);
      expect(get(element, '[data-retry]')).toMatchObject({
        label: 'Try again: Grant access',
        disabled: false,
      });
    });

    it('fires retry with the entry', async () => {
      const element = await mountHistory([failed]);
      const events = record('retry', element);

      await click(element, '[data-retry]');

      expect(events.map((event) => event.detail)).toEqual([{ entry: failed }]);
    });

    it('is not possible while something is carried out', async () => {
      const element = await mountHistory([failed]);
      element.busy = true;
      await flush();

      expect(get<{ disabled: boolean }>(element, '[data-retry]').disabled).toBe(true);
    });
  });

  describe('the filter', () => {
    const mixed = [
      entry({ requestId: 'succeeded by agent' }),
      entry({ requestId: 'failed by policy', source: 'Policy', status: 'Failed' }),
      entry({ requestId: 'queued by partner', source: 'Partner', status: 'Queued' }),
      entry({ requestId: 'awaiting by login', source: 'Login', status: 'Awaiting Approval' }),
      entry({ requestId: 'skipped by scim', source: 'Scim', status: 'Skipped' }),
    ];

    const choose = async (element: Element, value: string) => {
      get(element, '[data-filter]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
      await flush();
    };

    const shown = (element: Element) => findAll(element, '[data-title]').length;

    it.each([
      ['everything', 5, undefined],
      ['failures', 1, 'Grant access: Failed'],
      ['waiting', 2, 'Grant access: Waiting'],
      ['people', 3, 'Grant access: Done'],
      ['automatic', 2, 'Grant access: Failed'],
    ])('%s leaves %i', async (value, count, first) => {
      const element = await mountHistory(mixed);
      await choose(element, value);
      if (find(element, '[data-toggle]')) await click(element, '[data-toggle]');

      expect(shown(element)).toBe(count);
      expect(get(element, '[data-title]').textContent).toBe(first ?? 'Grant access: Done');
    });

    it('says what can be chosen', async () => {
      const element = await mountHistory(mixed);

      expect(
        get<{ options: { label: string }[] }>(element, '[data-filter]').options.map(({ label }) => label),
      ).toEqual([
        'Everything',
        'What failed',
        'What is waiting',
        'What people asked for',
        'What happened by itself',
      ]);
    });

    it('says that nothing is left, and is gone when the history is short again', async () => {
      const element = await mountHistory(five);
      await choose(element, 'failures');
      expect(get(element, '[data-none]').textContent).toBe('Nothing of this kind among the latest requests.');

      element.entries = five.slice(0, 1);
      await flush();
      expect(find(element, '[data-filter]')).toBeNull();
      expect(shown(element)).toBe(1);
    });
  });

  it('is accessible', async () => {
    const failed = entry({ requestId: 'a0000000000000xAAA', status: 'Failed', canRetry: true });
    const element = await mountHistory([failed, ...five]);

    await expect(element).toBeAccessible();
  });
});
