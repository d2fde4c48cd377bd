import exportHistory from '@salesforce/apex/LatchkeyPartnerController.exportHistory';
import getHistory from '@salesforce/apex/LatchkeyPartnerController.getHistory';
import { download } from 'c/latchkeyDownload';
import LatchkeyPartnerHistory from 'c/latchkeyPartnerHistory';
import { change, without } from 'testdata';
import { click, find, get, mount, unmountAll } from 'testkit';

jest.mock('c/latchkeyDownload', () => ({ download: jest.fn() }));

const read = jest.mocked(getHistory);
const exported = jest.mocked(exportHistory);

const rows = (element: Element) =>
  get<{ rows: { who: string; what: string; outcome: string; by: string; note: string }[] }>(
    element,
    'c-latchkey-partner-table',
  ).rows;

describe('c-latchkey-partner-history', () => {
  beforeEach(() => [read, exported].forEach((mock) => mock.mockReset()));
  afterEach(unmountAll);

  it('tells who changed what in plain words, with a note only where something went wrong', async () => {
    const failed = change(2, {
      status: 'Failed',
      errorCode: 'NO_SEAT',
      message: 'No seat.',
      cure: 'Free one.',
    });
    read.mockResolvedValueOnce({
      changes: [
        change(1),
        failed,
        without({ ...failed, requestId: '3' }, 'cure', 'contactName'),
        without({ ...failed, requestId: '4' }, 'message'),
      ],
    });
    const element = await mount('c-latchkey-partner-history', LatchkeyPartnerHistory);
    expect(rows(element).map(({ who, what, outcome, by, note }) => [who, what, outcome, by, note])).toEqual([
      ['Person 1', 'Access given', 'Done', 'Pia Partner', ''],
      ['Person 2', 'Access given', 'Did not work', 'Pia Partner', 'No seat. What to do: Free one.'],
      ['a person who is gone', 'Access given', 'Did not work', 'Pia Partner', 'No seat.'],
      ['Person 2', 'Access given', 'Did not work', 'Pia Partner', ''],
    ]);
    expect(get(element, '[data-live]').textContent).toBe('4 changes are shown.');
    await expect(element).toBeAccessible();
  });

  it('shows more', async () => {
    read.mockResolvedValueOnce({ changes: [change(1)], next: 'older' });
    const element = await mount('c-latchkey-partner-history', LatchkeyPartnerHistory);
    read.mockResolvedValueOnce({ changes: [change(2)] });
    await click(element, '[data-more]');
    expect(read).toHaveBeenLastCalledWith({ after: 'older' });
    expect(rows(element)).toHaveLength(2);
    expect(find(element, '[data-more]')).toBeNull();
  });

  it('says that nothing was changed, or why it cannot be read', async () => {
    read.mockRejectedValueOnce(new Error('Offline'));
    const element = await mount('c-latchkey-partner-history', LatchkeyPartnerHistory);
    expect(find(element, '[data-state="problem"]')).not.toBeNull();
    read.mockResolvedValueOnce({ changes: [] });
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="empty"]')).not.toBeNull();
    expect(find(element, '[data-save]')).toBeNull();
  });

  it('saves a file, or says why not', async () => {
    read.mockResolvedValueOnce({ changes: [change(1)] });
    const element = await mount('c-latchkey-partner-history', LatchkeyPartnerHistory);
    exported.mockResolvedValueOnce('When,Name');
    await click(element, '[data-save]');
    expect(download).toHaveBeenCalledWith('access-history.csv', 'When,Name');
    exported.mockRejectedValueOnce(new Error('Refused.'));
    await click(element, '[data-save]');
    expect(get<{ lines: string[] }>(element, '[data-outcome]').lines).toEqual(['Refused.']);
  });
});
