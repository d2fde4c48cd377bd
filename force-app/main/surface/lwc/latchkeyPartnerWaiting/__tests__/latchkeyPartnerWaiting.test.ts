import type { DecisionOutcome, WaitingRequest } from 'latchkey/contracts';
import approveAll from '@salesforce/apex/LatchkeyPartnerController.approveAll';
import declineAll from '@salesforce/apex/LatchkeyPartnerController.declineAll';
import getWaiting from '@salesforce/apex/LatchkeyPartnerController.getWaiting';
import LatchkeyPartnerWaiting from 'c/latchkeyPartnerWaiting';
import { waitingRequest, without } from 'testdata';
import { click, find, findAll, flush, get, mount, record, textOf, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

const read = jest.mocked(getWaiting);
const approved = jest.mocked(approveAll);
const declined = jest.mocked(declineAll);

const done: DecisionOutcome = { requestId: 'a00000000000001AAA', success: true };

async function mountWith(
  requests: WaitingRequest[],
  next?: string,
): Promise<Mounted<LatchkeyPartnerWaiting>> {
  read.mockResolvedValue({ requests, ...(next ? { next } : {}) });
  return mount('c-latchkey-partner-waiting', LatchkeyPartnerWaiting);
}

const outcomeOf = (element: Element) =>
  get<{ variant: string; heading: string; lines: string[] }>(element, '[data-outcome]');

async function giveReason(element: Element, valid: boolean, value = 'Left in May'): Promise<void> {
  const field = get<{ reportValidity: () => boolean }>(element, '[data-reason]');
  field.reportValidity = () => valid;
  field.dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flush();
}

describe('c-latchkey-partner-waiting', () => {
  beforeEach(() => [read, approved, declined].forEach((mock) => mock.mockReset()));
  afterEach(unmountAll);

  it('shows what waits, for whom, and who asked', async () => {
    const element = await mountWith([
      waitingRequest({ accountName: 'Acme West', reason: 'I am new here.' }),
      waitingRequest({ requestId: '2', source: 'Partner', initiator: 'Pia', canApprove: false }),
      without(
        waitingRequest({ requestId: '3', status: 'Queued', canApprove: false, canDecline: false }),
        'email',
      ),
    ]);
    expect(
      findAll(element, '[data-state-badge]').map((badge) => (badge as unknown as { label: string }).label),
    ).toEqual(['Waits for you', 'Waits for our company', 'On its way']);
    expect(findAll(element, '[data-by]').map(textOf)).toEqual([
      'Asked for by: the person, at the login page',
      'Asked for by: Pia',
      'Asked for by: the person, at the login page',
    ]);
    expect(findAll(element, '[data-decision]').map((button) => button.getAttribute('data-decision'))).toEqual(
      ['approve', 'decline', 'withdraw'],
    );
    expect(findAll(element, '[data-why]').map(textOf)).toEqual(['I am new here.']);
    expect(get(element, '[data-live]').textContent).toBe('3 requests are shown.');
    await expect(element).toBeAccessible();
  });

  it('says when nothing waits, why it could not be read, and shows more', async () => {
    expect(find(await mountWith([]), '[data-state="empty"]')).not.toBeNull();
    unmountAll();

    read.mockReset();
    read.mockRejectedValueOnce(new Error('Offline'));
    const element = await mount('c-latchkey-partner-waiting', LatchkeyPartnerWaiting);
    read.mockResolvedValueOnce({ requests: [waitingRequest()], next: 'n1' });
    await click(element, '[data-try-again]');
    read.mockResolvedValueOnce({ requests: [waitingRequest({ requestId: '2' })] });
    await click(element, '[data-more]');
    expect(read).toHaveBeenLastCalledWith({ after: 'n1' });
    expect(findAll(element, '[data-request]')).toHaveLength(2);
    expect(find(element, '[data-more]')).toBeNull();
  });

  it('lets somebody in after a question', async () => {
    const element = await mountWith([waitingRequest()]);
    const changes = record('accesschange', element);
    await click(element, '[data-decision="approve"]');
    expect(get<{ heading: string }>(element, '[data-question]').heading).toBe('Let Ann Lee in?');
    expect(find(element, '[data-reason]')).toBeNull();
    approved.mockResolvedValueOnce([done]);
    read.mockResolvedValueOnce({ requests: [] });
    await click(element, '[data-yes]');
    expect(approved).toHaveBeenCalledWith({ requestIds: ['a00000000000001AAA'] });
    expect(outcomeOf(element)).toMatchObject({ variant: 'success', heading: 'Ann Lee is let in.' });
    expect(changes).toHaveLength(1);
  });

  it('declines only with a reason', async () => {
    const element = await mountWith([waitingRequest()]);
    await click(element, '[data-decision="decline"]');
    await giveReason(element, false, '');
    await click(element, '[data-yes]');
    expect(declined).not.toHaveBeenCalled();

    await giveReason(element, true);
    declined.mockResolvedValueOnce([done]);
    await click(element, '[data-yes]');
    expect(declined).toHaveBeenCalledWith({ requestIds: ['a00000000000001AAA'], reason: 'Left in May' });
    expect(outcomeOf(element).heading).toBe('The request of Ann Lee was declined.');
  });

  it('takes back what a colleague asked for', async () => {
    const element = await mountWith([waitingRequest({ source: 'Partner', canApprove: false })]);
    await click(element, '[data-decision="withdraw"]');
    await giveReason(element, true);
    declined.mockResolvedValueOnce([done]);
    await click(element, '[data-yes]');
    expect(outcomeOf(element).heading).toBe('The request for Ann Lee was taken back.');
  });

  it('tells why a decision did not work', async () => {
    const element = await mountWith([waitingRequest()]);
    for (const [answer, lines] of [
      [[{ ...done, success: false, message: 'All 5 seats are taken.' }], ['All 5 seats are taken.']],
      [[{ ...done, success: false }], []],
      [[], []],
    ] as const) {
      await click(element, '[data-decision="approve"]');
      approved.mockResolvedValueOnce([...answer]);
      await click(element, '[data-yes]');
      expect(outcomeOf(element)).toMatchObject({ variant: 'error', lines });
    }
    await click(element, '[data-decision="approve"]');
    approved.mockRejectedValueOnce(new Error('Refused.'));
    await click(element, '[data-yes]');
    expect(outcomeOf(element).lines).toEqual(['Refused.']);
  });

  it('works on one decision at a time, and takes a question back', async () => {
    const element = await mountWith([waitingRequest()]);
    await click(element, '[data-decision="approve"]');
    await click(element, '[data-cancel]');
    expect(find(element, '[data-question]')).toBeNull();
    get(element, 'c-latchkey-partner-question').dispatchEvent(new CustomEvent('yes'));
    get(element, 'c-latchkey-partner-question').dispatchEvent(new CustomEvent('cancel'));
    await flush();
    expect(approved).not.toHaveBeenCalled();

    let finish: (outcomes: DecisionOutcome[]) => void = () => {};
    approved.mockReturnValueOnce(new Promise((resolve) => (finish = resolve)));
    await click(element, '[data-decision="approve"]');
    await click(element, '[data-yes]');
    expect(get(element, '[data-live]').textContent).toBe('Working on it');
    finish([done]);
    await flush();
  });
});
