import type { AwaitingRequest, DecidedRequest } from 'latchkey/contracts';
import approve from '@salesforce/apex/LatchkeyApprovalController.approve';
import getAwaiting from '@salesforce/apex/LatchkeyApprovalController.getAwaiting';
import getDecided from '@salesforce/apex/LatchkeyApprovalController.getDecided';
import reject from '@salesforce/apex/LatchkeyApprovalController.reject';
import LatchkeyApprovals from 'c/latchkeyApprovals';
import { click, find, findAll, flush, get, mount, textOf, unmountAll } from 'testkit';

const awaiting = jest.mocked(getAwaiting);
const decided = jest.mocked(getDecided);
const approved = jest.mocked(approve);
const rejected = jest.mocked(reject);

const request = (id: string, more: Partial<AwaitingRequest> = {}): AwaitingRequest => ({
  requestId: id,
  contactId: `003${id}`,
  contactName: `Ada ${id}`,
  email: 'ada@example.com',
  accountName: 'Engines',
  access: 'Inactive',
  action: 'Reactivate',
  source: 'Login',
  createdAt: '2026-03-01T10:00:00.000Z',
  isNewContact: false,
  takesSeat: true,
  ...more,
});

const decision: DecidedRequest = {
  requestId: 'd1',
  contactId: '003d1',
  contactName: 'Grace Hopper',
  accountName: 'Engines',
  action: 'Grant',
  source: 'Partner',
  initiator: 'Paula Keller',
  approved: true,
  decision: 'Known',
  decider: 'Anna Agent',
  decidedAt: '2026-03-02T10:00:00.000Z',
  status: 'Succeeded',
  message: 'Access was granted.',
};

const mountApprovals = () => mount('c-latchkey-approvals', LatchkeyApprovals);

async function change(element: HTMLElement, selector: string, detail: object): Promise<void> {
  get(element, selector).dispatchEvent(new CustomEvent('change', { detail }));
  await flush();
}

/** The stub's validation, as lightning-textarea does it. */
function prepareNote(element: HTMLElement): { message: () => string } {
  let custom = '';
  Object.assign(get(element, '[data-note]'), {
    setCustomValidity: (message: string) => (custom = message),
    reportValidity: () => custom === '',
  });
  return { message: () => custom };
}

describe('c-latchkey-approvals', () => {
  afterEach(unmountAll);

  it('shows who waits, for what, by whom, and what approving does', async () => {
    awaiting.mockResolvedValue({
      requests: [
        request('1', { reason: 'Needs it', seats: 5, seatsLeft: 2 }),
        request('2', {
          source: 'Partner',
          initiator: 'Paula Keller',
          action: 'Grant',
          isNewContact: true,
          seats: 5,
          seatsLeft: 0,
        }),
      ],
    });
    const element = await mountApprovals();

    expect(findAll(element, '[data-item]')).toHaveLength(2);
    const [first, second] = findAll(element, '[data-item]').map(textOf);
    expect(first).toContain('Asked for by the person at the login page');
    expect(first).toContain('Reason: Needs it');
    expect(first).toContain('becomes active again, which takes one licence seat.');
    expect(first).toContain('2 of 5 seats of the company are left.');
    expect(second).toContain('Asked for by Paula Keller');
    expect(second).toContain('no longer on hold');
    expect(second).toContain('All 5 seats of the company are in use.');
    expect(get(element, '[data-link]')).toMatchObject({ value: '/lightning/r/Contact/0031/view' });
    await expect(element).toBeAccessible();
  });

  it('asks before it approves one, and tells the outcome', async () => {
    awaiting.mockResolvedValueOnce({ requests: [request('1'), request('2')] });
    const element = await mountApprovals();
    await click(element, '[data-item="1"] [data-approve]');

    expect(get(element, '[data-question="approve"]')).toMatchObject({
      heading: 'Approve access for Ada 1?',
      lines: [expect.stringContaining('becomes active again')],
    });
    expect(get(element, '[data-item="2"] [data-approve]')).toMatchObject({ disabled: true });
    await expect(element).toBeAccessible();

    prepareNote(element);
    await change(element, '[data-note]', { value: ' Known to us ' });
    approved.mockResolvedValue([{ requestId: '1', success: true }]);
    awaiting.mockResolvedValueOnce({ requests: [request('2')] });
    await click(element, '[data-yes]');

    expect(approved).toHaveBeenCalledWith({ requestIds: ['1'], reason: 'Known to us' });
    expect(get(element, '[data-notice="success"]')).toMatchObject({
      heading: '1 request was approved.',
      lines: ['They are carried out within a few minutes.'],
    });
    expect(findAll(element, '[data-item]')).toHaveLength(1);
    expect(find(element, '[data-question]')).toBeNull();
  });

  it('declines many, with a reason only', async () => {
    awaiting.mockResolvedValueOnce({ requests: [request('1'), request('2'), request('3')] });
    const element = await mountApprovals();
    expect(get(element, '[data-decline-selected]')).toMatchObject({ disabled: true });
    await change(element, '[data-select-all]', { checked: true });
    await change(element, '[data-item="3"] [data-select]', { checked: false });
    await change(element, '[data-item="3"] [data-select]', { checked: true });
    await change(element, '[data-item="2"] [data-select]', { checked: false });
    expect(get(element, '[data-decline-selected]')).toMatchObject({ label: 'Decline selected (2)' });
    await click(element, '[data-decline-selected]');
    expect(get(element, '[data-question="decline"]')).toMatchObject({
      heading: 'Decline access for 2 people?',
      lines: [],
    });

    const note = prepareNote(element);
    await click(element, '[data-yes]');
    expect(note.message()).toBe('Say why, for the history.');
    expect(rejected).not.toHaveBeenCalled();

    await change(element, '[data-note]', { value: 'Left' });
    rejected.mockResolvedValue([
      { requestId: '1', success: true },
      { requestId: '3', success: false, message: 'Decided already.' },
    ]);
    awaiting.mockResolvedValueOnce({ requests: [] });
    await click(element, '[data-yes]');

    expect(rejected).toHaveBeenCalledWith({ requestIds: ['1', '3'], reason: 'Left' });
    expect(get(element, '[data-notice="warning"]')).toMatchObject({
      heading: '1 request was declined.',
      lines: ['Ada 3: Decided already.'],
    });
    expect(find(element, '[data-state="empty"]')).not.toBeNull();
  });

  it('chooses all and none', async () => {
    awaiting.mockResolvedValue({ requests: [request('1'), request('2')] });
    const element = await mountApprovals();
    await change(element, '[data-select-all]', { checked: true });
    expect(get(element, '[data-select-all]')).toMatchObject({ checked: true });
    await click(element, '[data-approve-selected]');
    expect(get(element, '[data-question]')).toMatchObject({ heading: 'Approve access for 2 people?' });
    await click(element, '[data-cancel]');
    expect(find(element, '[data-question]')).toBeNull();
    await change(element, '[data-select-all]', { checked: false });
    expect(get(element, '[data-approve-selected]')).toMatchObject({ disabled: true });
  });

  it('tells a call that failed, and keeps what waits', async () => {
    awaiting.mockResolvedValue({ requests: [request('1')] });
    const element = await mountApprovals();
    await click(element, '[data-decline]');
    prepareNote(element);
    await change(element, '[data-note]', { value: 'No' });
    rejected.mockRejectedValueOnce({ body: { message: 'You may not.' } });
    await click(element, '[data-yes]');

    expect(get(element, '[data-notice="error"]')).toMatchObject({
      heading: 'Your decision could not be saved.',
      lines: ['You may not.'],
    });
    expect(findAll(element, '[data-item]')).toHaveLength(1);
  });

  it('tells what was decided when a later portion failed', async () => {
    const many = Array.from({ length: 201 }, (_, index) => request(String(index)));
    awaiting.mockResolvedValue({ requests: many });
    const element = await mountApprovals();
    await change(element, '[data-select-all]', { checked: true });
    await click(element, '[data-approve-selected]');
    approved.mockReset();
    approved
      .mockResolvedValueOnce(many.slice(0, 200).map(({ requestId }) => ({ requestId, success: true })))
      .mockRejectedValueOnce(new Error('Nobody answers.'));
    prepareNote(element);
    await click(element, '[data-yes]');

    expect(approved).toHaveBeenCalledTimes(2);
    expect(get(element, '[data-notice="success"]')).toMatchObject({
      heading: '200 requests were approved.',
    });
  });

  it('shows more, page by page', async () => {
    awaiting.mockResolvedValueOnce({ requests: [request('1')], next: '1' });
    const element = await mountApprovals();
    awaiting.mockResolvedValueOnce({ requests: [request('2')] });
    await click(element, '[data-more]');
    expect(awaiting).toHaveBeenLastCalledWith({ after: '1' });
    expect(findAll(element, '[data-item]')).toHaveLength(2);
    expect(find(element, '[data-more]')).toBeNull();
  });

  it('keeps what it has shown when more could not be read', async () => {
    awaiting.mockResolvedValueOnce({ requests: [request('1')], next: '1' });
    const element = await mountApprovals();
    awaiting.mockRejectedValueOnce(new Error('Nobody answers.'));
    await click(element, '[data-more]');
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Nobody answers.'] });
    expect(findAll(element, '[data-item]')).toHaveLength(1);
  });

  it('says why nothing could be read, and tries again', async () => {
    awaiting.mockRejectedValueOnce(new Error('Nobody answers.'));
    const element = await mountApprovals();
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Nobody answers.'] });

    awaiting.mockResolvedValueOnce({ requests: [request('1')] });
    await click(element, '[data-try-again]');
    expect(findAll(element, '[data-item]')).toHaveLength(1);
  });

  it('shows what was decided, once somebody looks, page by page', async () => {
    awaiting.mockResolvedValue({ requests: [] });
    const element = await mountApprovals();
    expect(decided).not.toHaveBeenCalled();

    decided.mockResolvedValueOnce({ requests: [decision], next: 'x' });
    const tab = get(element, '[data-decided-tab]');
    tab.dispatchEvent(new CustomEvent('active'));
    await flush();
    tab.dispatchEvent(new CustomEvent('active'));
    await flush();
    expect(decided).toHaveBeenCalledTimes(1);
    expect(textOf(get(element, '[data-decision]'))).toContain('Approved · Decided by Anna Agent');

    const declined = { ...decision, requestId: 'd2', approved: false, message: '' };
    decided.mockResolvedValueOnce({ requests: [declined] });
    await click(element, '[data-more-decided]');
    expect(decided).toHaveBeenLastCalledWith({ after: 'x' });
    expect(findAll(element, '[data-decision]')).toHaveLength(2);
    expect(textOf(findAll(element, '[data-decision]')[1]!)).toContain('Declined');
    expect(findAll(element, '[data-outcome]')).toHaveLength(1);
    await expect(element).toBeAccessible();

    decided.mockResolvedValueOnce({ requests: [] });
    await click(element, '[data-refresh]');
    expect(find(element, '[data-decision]')).toBeNull();
    expect(textOf(element)).toContain('Nothing was decided yet.');
  });

  it('reads the decisions again after one more, and says when that fails', async () => {
    awaiting.mockResolvedValue({ requests: [request('1')] });
    const element = await mountApprovals();
    decided.mockRejectedValueOnce(new Error('Nobody answers.'));
    get(element, '[data-decided-tab]').dispatchEvent(new CustomEvent('active'));
    await flush();
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Nobody answers.'] });
    decided.mockResolvedValue({ requests: [decision] });
    await click(element, '[data-try-again]');

    approved.mockResolvedValue([{ requestId: '1', success: false }]);
    await click(element, '[data-approve]');
    await click(element, '[data-yes]');
    expect(get(element, '[data-notice="error"]')).toMatchObject({ heading: 'Nothing was decided.' });
    expect(decided).toHaveBeenCalledTimes(3);
  });

  it('says that it is reading', async () => {
    awaiting.mockReturnValue(new Promise(() => {}));
    const element = await mountApprovals();
    expect(find(element, '[data-state="loading"]')).not.toBeNull();
  });
});
