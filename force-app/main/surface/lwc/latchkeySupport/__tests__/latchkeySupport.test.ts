import type { SupportCard } from 'latchkey/contracts';
import perform from '@salesforce/apex/LatchkeyAccessController.perform';
import approve from '@salesforce/apex/LatchkeyApprovalController.approve';
import findPeople from '@salesforce/apex/LatchkeySupportController.findPeople';
import LightningConfirm from 'lightning/confirm';
import LatchkeySupport from 'c/latchkeySupport';
import { click, find, findAll, flush, get, mount, textOf, unmountAll } from 'testkit';

const found = jest.mocked(findPeople);
const performed = jest.mocked(perform);
const approved = jest.mocked(approve);
const confirmed = jest.mocked(LightningConfirm.open);

const card: SupportCard = {
  contactId: '0031',
  contactName: 'Ada Lovelace',
  accountName: 'Engines',
  email: 'ada@example.com',
  access: 'Inactive',
  username: 'ada@example.com.portal',
  lastLogin: '2026-01-01T10:00:00.000Z',
  mails: [
    {
      requestId: 'r1',
      action: 'Grant',
      status: 'Succeeded',
      source: 'Agent',
      createdAt: '2026-01-01T09:00:00.000Z',
      canRetry: false,
    },
  ],
  help: [
    { askedAt: '2026-03-01T09:00:00.000Z', mailedAt: '2026-03-01T09:01:00.000Z', isUsed: true },
    { askedAt: '2026-03-02T09:00:00.000Z', isUsed: false },
    { askedAt: '2026-03-03T09:00:00.000Z', mailedAt: '2026-03-03T09:01:00.000Z', isUsed: false },
  ],
  requests: [],
  recommended: 'Reactivate',
  option: {
    action: 'Reactivate',
    available: true,
    consequence: 'Makes the existing user active again.',
    seat: 'Takes',
    mail: 'Possible',
    reversible: true,
    findings: [],
  },
  advice: 'The access was ended.',
};

const waiting: SupportCard = {
  contactId: '0032',
  contactName: 'Grace Hopper',
  access: 'None',
  mails: [],
  help: [],
  requests: [
    {
      requestId: 'r2',
      action: 'Grant',
      status: 'Awaiting Approval',
      source: 'Login',
      createdAt: '2026-03-01T09:00:00.000Z',
      canRetry: false,
    },
  ],
  awaiting: 'r2',
  advice: 'Access was asked for.',
};

/** The stub's validation, as lightning-input does it. */
function prepareInput(element: HTMLElement): { focused: jest.Mock; message: () => string } {
  const focused = jest.fn();
  let custom = '';
  Object.assign(get(element, '[data-term]'), {
    setCustomValidity: (message: string) => (custom = message),
    reportValidity: () => custom === '',
    focus: focused,
  });
  return { focused, message: () => custom };
}

async function search(term: string): Promise<HTMLElement> {
  const element = await mount('c-latchkey-support', LatchkeySupport);
  prepareInput(element);
  get(element, '[data-term]').dispatchEvent(new CustomEvent('change', { detail: { value: term } }));
  await click(element, '[data-find]');
  return element;
}

describe('c-latchkey-support', () => {
  afterEach(unmountAll);

  it('shows how things stand, what was sent, and the one thing to do', async () => {
    found.mockResolvedValue([card]);
    const element = await search(' ada@example.com ');

    expect(found).toHaveBeenCalledWith({ term: 'ada@example.com' });
    expect(textOf(get(element, '[data-name]'))).toContain('Ada Lovelace Engines');
    expect(get(element, '[data-link]')).toMatchObject({ value: '/lightning/r/Contact/0031/view' });
    expect(get(element, '[data-username]').textContent).toBe('ada@example.com.portal');
    expect(findAll(element, '[data-mail]').map((one) => textOf(one).replace(' ·', ''))).toEqual([
      'Login help',
      'Login help asked for, no e-mail sent yet',
      'Login help, the link was used',
      'Welcome e-mail, where the policy asks for it',
    ]);
    expect(get(element, '[data-do]')).toMatchObject({ label: 'Reactivate' });
    expect(get(element, '[data-consequence]').textContent).toContain('Makes the existing user active again.');
    expect(get(element, '[data-live]').textContent).toBe('1 person found.');
    await expect(element).toBeAccessible();
  });

  it('does it after a question, and looks again', async () => {
    found.mockResolvedValue([card]);
    const element = await search('ada@example.com');
    confirmed.mockResolvedValueOnce(false);
    await click(element, '[data-do]');
    expect(performed).not.toHaveBeenCalled();

    confirmed.mockResolvedValueOnce(true);
    performed.mockResolvedValueOnce({
      contactId: '0031',
      contactName: 'Ada Lovelace',
      action: 'Reactivate',
      status: 'Succeeded',
      access: 'Active',
      message: 'The user is active again.',
    });
    found.mockResolvedValue([{ ...card, access: 'Active' }]);
    await click(element, '[data-do]');

    expect(confirmed).toHaveBeenLastCalledWith(
      expect.objectContaining({ label: expect.stringContaining('Ada Lovelace') }),
    );
    expect(performed).toHaveBeenCalledWith({ contactId: '0031', action: 'Reactivate' });
    expect(get(element, '[data-notice="success"]')).toMatchObject({ lines: ['The user is active again.'] });
    expect(found).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['Failed', 'error', ['No seat.', 'Free one.']],
    ['Queued', 'info', ['No seat.', 'Free one.']],
  ] as const)('tells an outcome that is %s', async (status, variant, lines) => {
    found.mockResolvedValue([card]);
    const element = await search('ada@example.com');
    confirmed.mockResolvedValueOnce(true);
    performed.mockResolvedValueOnce({
      contactId: '0031',
      contactName: 'Ada Lovelace',
      action: 'Reactivate',
      status,
      access: 'Inactive',
      message: 'No seat.',
      cure: 'Free one.',
    });
    await click(element, '[data-do]');
    expect(get(element, `[data-notice="${variant}"]`)).toMatchObject({ lines });
  });

  it('approves what waits', async () => {
    found.mockResolvedValue([waiting]);
    const element = await search('grace@example.com');
    expect(textOf(get(element, '[data-open]'))).toContain('Grant access');
    expect(find(element, '[data-username]')).toBeNull();
    expect(find(element, '[data-mail]')).toBeNull();

    confirmed.mockResolvedValueOnce(true);
    approved.mockResolvedValueOnce([{ requestId: 'r2', success: true }]);
    await click(element, '[data-do]');
    expect(confirmed).toHaveBeenLastCalledWith(
      expect.objectContaining({ label: 'Approve the request of Grace Hopper?' }),
    );
    expect(approved).toHaveBeenCalledWith({ requestIds: ['r2'] });
    expect(find(element, '[data-notice="success"]')).not.toBeNull();

    confirmed.mockResolvedValueOnce(true);
    approved.mockResolvedValueOnce([{ requestId: 'r2', success: false, message: 'No seat is left.' }]);
    await click(element, '[data-do]');
    expect(get(element, '[data-notice="error"]')).toMatchObject({ lines: ['No seat is left.'] });

    confirmed.mockResolvedValueOnce(true);
    approved.mockResolvedValueOnce([]);
    await click(element, '[data-do]');
    expect(get(element, '[data-notice="error"]')).toMatchObject({ lines: [] });
  });

  it('tells a call that failed', async () => {
    found.mockResolvedValue([card]);
    const element = await search('ada@example.com');
    confirmed.mockResolvedValueOnce(true);
    performed.mockRejectedValueOnce({ body: { message: 'You may not.' } });
    await click(element, '[data-do]');
    expect(get(element, '[data-notice="error"]')).toMatchObject({ lines: ['You may not.'] });
  });

  it('says what stands in the way, and that somebody was never in', async () => {
    const stuck: SupportCard = { ...card, hindrance: 'No policy is active.', mails: [], help: [] };
    delete stuck.recommended;
    delete stuck.option;
    delete stuck.lastLogin;
    found.mockResolvedValue([stuck]);
    const element = await search('ada@example.com');

    expect(get(element, '[data-hindrance]').textContent).toBe('No policy is active.');
    expect(find(element, '[data-do]')).toBeNull();
    expect(textOf(get(element, '[data-last-login]'))).toBe('Never');
  });

  it('says when there is nobody, and when there are several', async () => {
    found.mockResolvedValueOnce([]);
    const element = await search('nobody@example.com');
    expect(find(element, '[data-state="empty"]')).not.toBeNull();
    await expect(element).toBeAccessible();

    found.mockResolvedValueOnce([card, waiting]);
    await click(element, '[data-find]');
    expect(get(element, '[data-live]').textContent).toBe('2 people found.');
  });

  it('says when it could not be looked up', async () => {
    found.mockRejectedValueOnce(new Error('Nobody answers.'));
    const element = await search('ada@example.com');
    expect(get(element, '[data-notice="error"]')).toMatchObject({ lines: ['Nobody answers.'] });
    expect(find(element, '[data-person]')).toBeNull();
  });

  it('wants an address first, and takes the Enter key', async () => {
    const element = await mount('c-latchkey-support', LatchkeySupport);
    const input = prepareInput(element);
    get(element, '[data-term]').dispatchEvent(new KeyboardEvent('keydown', { key: 'x' }));
    get(element, '[data-term]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await flush();
    expect(input.message()).toBe('Type an e-mail address or username.');
    expect(input.focused).toHaveBeenCalledTimes(1);
    expect(found).not.toHaveBeenCalled();
  });

  it('looks once at a time', async () => {
    found.mockReturnValue(new Promise(() => {}));
    const element = await search('ada@example.com');
    get(element, '[data-term]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await flush();
    expect(found).toHaveBeenCalledTimes(1);
    expect(find(element, 'lightning-spinner')).not.toBeNull();
    expect(get(element, '[data-live]').textContent).toBe('Looking');
  });
});
