import type { Colleague, DelegationView } from 'latchkey/contracts';
import confirmAll from '@salesforce/apex/LatchkeyPartnerController.confirmAll';
import endAll from '@salesforce/apex/LatchkeyPartnerController.endAll';
import findColleagues from '@salesforce/apex/LatchkeyPartnerController.findColleagues';
import getReview from '@salesforce/apex/LatchkeyPartnerController.getReview';
import LatchkeyPartnerReview from 'c/latchkeyPartnerReview';
import { activeColleague, delegation, outcome, without } from 'testdata';
import { click, find, flush, get, mount, record, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

const SINCE = '2026-01-01T00:00:00.000Z';
const found = jest.mocked(findColleagues);
const progress = jest.mocked(getReview);
const confirmed = jest.mocked(confirmAll);
const ended = jest.mocked(endAll);

const ann = activeColleague(1, { name: 'Ann Lee' });
const bob = without(
  activeColleague(2, { name: 'Bob Ray', accountName: 'Acme West' }),
  'email',
  'title',
) as Colleague;
const self = activeColleague(3, { name: 'Pia Partner', isSelf: true });

async function mountWith(
  people: Colleague[],
  company: Partial<DelegationView> = {},
): Promise<Mounted<LatchkeyPartnerReview>> {
  found.mockResolvedValue({ colleagues: people, total: people.length });
  progress.mockResolvedValue({ since: SINCE, people: 1000, answered: 1000 - people.length });
  return mount('c-latchkey-partner-review', LatchkeyPartnerReview, { delegation: delegation(company) });
}

async function choose(element: Element, ...people: Colleague[]): Promise<void> {
  const detail = { ids: people.map(({ contactId }) => contactId) };
  get(element, 'c-latchkey-partner-table').dispatchEvent(new CustomEvent('choose', { detail }));
  await flush();
}

const disabled = (element: Element, selector: string) =>
  get<{ disabled: boolean }>(element, selector).disabled;
const outcomeOf = (element: Element) =>
  get<{ variant: string; heading: string; lines: string[] }>(element, '[data-outcome]');

describe('c-latchkey-partner-review', () => {
  beforeEach(() => [found, progress, confirmed, ended].forEach((mock) => mock.mockReset()));
  afterEach(unmountAll);

  it('lists who has access and was not answered for, with progress', async () => {
    const element = await mountWith([ann, bob, self]);
    expect(found).toHaveBeenCalledWith({ filter: { access: 'Active', unconfirmedSince: SINCE, size: 50 } });
    expect(get(element, '[data-progress]').textContent).toBe('997 of 1,000 people are answered for');
    expect(get<{ value: number }>(element, 'lightning-progress-bar').value).toBe(99);
    expect(get(element, '[data-live]').textContent).toContain('3 people are open.');
    expect(disabled(element, '[data-confirm]') && disabled(element, '[data-leave]')).toBe(true);
    await expect(element).toBeAccessible();
  });

  it('says when everybody is answered for', async () => {
    const element = await mountWith([]);
    expect(get<{ heading: string }>(element, '[data-state="empty"]').heading).toContain(
      'Everybody is confirmed',
    );
    expect(get(element, '[data-live]').textContent).toContain('1,000 of 1,000');
  });

  it('is done where nobody has to be asked, and reads without knowing the company', async () => {
    found.mockResolvedValue({ colleagues: [], total: 0 });
    progress.mockResolvedValue({ since: SINCE, people: 0, answered: 0 });
    const element = await mount('c-latchkey-partner-review', LatchkeyPartnerReview);
    expect(get<{ value: number }>(element, 'lightning-progress-bar').value).toBe(100);
  });

  it('confirms who still works there', async () => {
    const element = await mountWith([ann, bob]);
    const changes = record('accesschange', element);
    await choose(element, ann, bob);
    expect(get(element, '[data-live]').textContent).toContain('2 people chosen');
    confirmed.mockResolvedValueOnce([]);
    found.mockResolvedValueOnce({ colleagues: [], total: 0 });
    await click(element, '[data-confirm]');
    expect(confirmed).toHaveBeenCalledWith({ contactIds: [ann.contactId, bob.contactId] });
    expect(outcomeOf(element)).toMatchObject({ variant: 'success', heading: '2 people are confirmed.' });
    expect(changes).toHaveLength(1);
  });

  it('asks before it ends anything, and leaves oneself out', async () => {
    const element = await mountWith([ann, bob, self]);
    await choose(element, self);
    expect(disabled(element, '[data-leave]')).toBe(true);
    await choose(element, ann, bob, self);
    await click(element, '[data-leave]');
    expect(get<{ heading: string }>(element, '[data-question]').heading).toBe(
      'Do 2 people no longer work with you?',
    );
    await click(element, '[data-cancel]');
    expect(find(element, '[data-question]')).toBeNull();

    await choose(element, ann);
    await click(element, '[data-leave]');
    expect(get<{ heading: string }>(element, '[data-question]').heading).toBe(
      'Does Ann Lee no longer work with you?',
    );
    ended.mockResolvedValueOnce([outcome({ status: 'Queued' })]);
    await click(element, '[data-yes]');
    expect(ended).toHaveBeenCalledWith({ contactIds: [ann.contactId] });
    expect(outcomeOf(element).heading).toBe('The login of 1 person is being blocked.');
  });

  it('works on one answer at a time, and tells why it did not work', async () => {
    const element = await mountWith([ann]);
    await choose(element, ann);
    let fail: (error: Error) => void = () => {};
    confirmed.mockReturnValueOnce(new Promise((_resolve, reject) => (fail = reject)));
    const button = get(element, '[data-confirm]');
    button.click();
    button.click();
    await flush();
    expect(confirmed).toHaveBeenCalledTimes(1);
    expect(get(element, '[data-live]').textContent).toBe('Working on it');
    fail(new Error('Refused.'));
    await flush();
    expect(outcomeOf(element).lines).toEqual(['Refused.']);
    expect(get(element, '[data-chosen]').textContent).toBe('1 person chosen');
  });

  it('offers only what the company may do', async () => {
    const element = await mountWith([ann], { actions: ['Grant'] });
    expect(find(element, '[data-leave]')).toBeNull();
    unmountAll();
    expect(find(await mountWith([ann], { isActive: false }), '[data-confirm]')).toBeNull();
  });

  it('says why it cannot be read, and tries again', async () => {
    progress.mockRejectedValueOnce(new Error('Offline'));
    const element = await mount('c-latchkey-partner-review', LatchkeyPartnerReview, {
      delegation: delegation(),
    });
    expect(find(element, '[data-state="problem"]')).not.toBeNull();
    progress.mockResolvedValue({ since: SINCE, people: 1, answered: 0 });
    found.mockResolvedValue({ colleagues: [ann], total: 1 });
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
  });
});
