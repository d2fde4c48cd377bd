import type { InvitationReceipt } from 'latchkey/contracts';
import inviteAll from '@salesforce/apex/LatchkeyPartnerController.inviteAll';
import previewInvitations from '@salesforce/apex/LatchkeyPartnerController.previewInvitations';
import { download } from 'c/latchkeyDownload';
import LatchkeyInviteList from 'c/latchkeyInviteList';
import { delegation, invitation, refusedInvitation } from 'testdata';
import { click, find, flush, get, mount, record, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

jest.mock('c/latchkeyDownload', () => ({ download: jest.fn() }));

const checked = jest.mocked(previewInvitations);
const sent = jest.mocked(inviteAll);

const mixed: InvitationReceipt = {
  results: [invitation(1), refusedInvitation(2)],
  taken: 1,
  csv: 'Line,Name',
};

async function type(element: Element, value: string): Promise<void> {
  get(element, '[data-lines]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flush();
}

async function pause(): Promise<void> {
  jest.advanceTimersByTime(500);
  await flush();
}

async function mountChecked(text = 'Ann\nBob'): Promise<Mounted<LatchkeyInviteList>> {
  const element = await mount('c-latchkey-invite-list', LatchkeyInviteList, { delegation: delegation() });
  checked.mockResolvedValueOnce(mixed);
  await type(element, text);
  await pause();
  return element;
}

const send = (element: Element) => get<{ label: string; disabled: boolean }>(element, '[data-send]');
const live = (element: Element) => get(element, '[data-live]').textContent;

describe('c-latchkey-invite-list', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    [checked, sent].forEach((mock) => mock.mockReset());
  });
  afterEach(() => {
    unmountAll();
    jest.useRealTimers();
  });

  it('checks the lines once typing pauses', async () => {
    const element = await mount('c-latchkey-invite-list', LatchkeyInviteList, { delegation: delegation() });
    expect(send(element)).toMatchObject({ label: 'Invite people', disabled: true });
    await type(element, 'A');
    checked.mockResolvedValueOnce(mixed);
    await type(element, 'Ann\nBob');
    expect(live(element)).toBe('Checking the lines');
    await pause();
    expect(checked).toHaveBeenCalledTimes(1);
    expect(checked).toHaveBeenCalledWith({ lines: 'Ann\nBob' });
    expect(live(element)).toBe('1 person can be invited. 1 line needs a correction.');
    expect(send(element)).toMatchObject({ label: 'Invite 1 person', disabled: false });
    expect(get<{ rows: unknown[] }>(element, '[data-results]').rows).toHaveLength(2);
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('forgets what it knew while lines change, and drops answers that were overtaken', async () => {
    const element = await mountChecked();
    let late: (receipt: InvitationReceipt) => void = () => {};
    checked.mockReturnValueOnce(new Promise((resolve) => (late = resolve)));
    await type(element, 'Ann\nBob\nEva');
    expect(send(element).disabled).toBe(true);
    await pause();
    await type(element, ' ');
    late(mixed);
    await flush();
    expect(find(element, '[data-results]')).toBeNull();
    expect(live(element)).toBe('');
  });

  it('drops also a refusal that was overtaken', async () => {
    const element = await mountChecked();
    let late: (error: Error) => void = () => {};
    checked.mockReturnValueOnce(new Promise((_resolve, reject) => (late = reject)));
    await type(element, 'Ann\nBob\nEva');
    await pause();
    await type(element, '');
    late(new Error('Too late'));
    await flush();
    expect(find(element, '[data-problem]')).toBeNull();
  });

  it('says why lines could not be checked', async () => {
    const element = await mount('c-latchkey-invite-list', LatchkeyInviteList);
    checked.mockRejectedValueOnce(new Error('At most 50 lines.'));
    await type(element, 'Ann');
    await pause();
    expect(get<{ lines: string[] }>(element, '[data-problem]').lines).toEqual(['At most 50 lines.']);
    expect(send(element).disabled).toBe(true);
  });

  it('sends, keeps bad lines in the box and saves the results', async () => {
    const element = await mountChecked();
    const changes = record('accesschange', element);
    expect(find(element, '[data-save]')).toBeNull();
    sent.mockResolvedValueOnce({
      ...mixed,
      results: [invitation(1, { status: 'Queued' }), refusedInvitation(2)],
    });
    await click(element, '[data-send]');
    expect(sent).toHaveBeenCalledWith({ lines: 'Ann\nBob' });
    expect(get<{ value: string }>(element, '[data-lines]').value).toBe('Bob');
    expect(get<{ heading: string }>(element, '[data-outcome]').heading).toBe('1 person is invited.');
    expect(changes).toHaveLength(1);
    await click(element, '[data-save]');
    expect(download).toHaveBeenCalledWith('invitations.csv', 'Line,Name');
  });

  it('changes nothing when nobody was taken or the call was refused, and sends once', async () => {
    const element = await mountChecked();
    const changes = record('accesschange', element);
    let finish: (receipt: InvitationReceipt) => void = () => {};
    sent.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    const button = get(element, '[data-send]');
    button.click();
    button.click();
    await flush();
    expect(live(element)).toBe('Working on it');
    finish({ results: [refusedInvitation(1), refusedInvitation(2)], taken: 0, csv: '' });
    await flush();
    expect(sent).toHaveBeenCalledTimes(1);
    expect(changes).toHaveLength(0);

    checked.mockResolvedValueOnce(mixed);
    await type(element, 'Ann');
    await pause();
    sent.mockRejectedValueOnce(new Error('Refused.'));
    await click(element, '[data-send]');
    expect(get<{ lines: string[] }>(element, '[data-outcome]').lines).toEqual(['Refused.']);
    expect(get<{ value: string }>(element, '[data-lines]').value).toBe('Ann');
  });
});
