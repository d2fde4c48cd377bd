import type { DelegationView } from 'latchkey/contracts';
import findColleagues from '@salesforce/apex/LatchkeyPartnerController.findColleagues';
import getDelegation from '@salesforce/apex/LatchkeyPartnerController.getDelegation';
import getHistory from '@salesforce/apex/LatchkeyPartnerController.getHistory';
import getReview from '@salesforce/apex/LatchkeyPartnerController.getReview';
import getWaiting from '@salesforce/apex/LatchkeyPartnerController.getWaiting';
import LatchkeyPartner from 'c/latchkeyPartner';
import { colleague, delegation, without } from 'testdata';
import { click, find, flush, get, mount, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

const read = jest.mocked(getDelegation);

async function mountWith(changes: Partial<DelegationView> = {}): Promise<Mounted<LatchkeyPartner>> {
  read.mockResolvedValue(delegation(changes));
  return mount('c-latchkey-partner', LatchkeyPartner);
}

const title = (element: Element) => get<{ title: string }>(element, 'lightning-card').title;

describe('c-latchkey-partner', () => {
  beforeEach(() => {
    read.mockReset();
    jest.mocked(findColleagues).mockResolvedValue({ colleagues: [colleague(1)], total: 1 });
    jest.mocked(getHistory).mockResolvedValue({ changes: [] });
    jest.mocked(getWaiting).mockResolvedValue({ requests: [] });
    jest.mocked(getReview).mockResolvedValue({ since: '2026-01-01T00:00:00.000Z', people: 0, answered: 0 });
  });
  afterEach(unmountAll);

  it('shows the company, its seats and first its people', async () => {
    const element = await mountWith();
    expect(title(element)).toBe('People at Acme');
    expect(get(element, '[data-seats]').textContent).toBe('2 of 25 seats are taken, 23 left');
    expect(get<{ value: number }>(element, 'lightning-progress-bar').value).toBe(8);
    expect(find(element, 'c-latchkey-colleagues')).not.toBeNull();
    expect(find(element, '[data-approval]')).toBeNull();
  });

  it('says how many have access where there is no limit, and that approval is needed', async () => {
    read.mockResolvedValue(
      without(delegation({ needsApproval: true, seatsUsed: 1200 }), 'seats', 'seatsLeft'),
    );
    const element = await mount('c-latchkey-partner', LatchkeyPartner);
    expect(get(element, '[data-seats]').textContent).toBe('People with access: 1,200');
    expect(find(element, 'lightning-progress-bar')).toBeNull();
    expect(find(element, '[data-approval]')).not.toBeNull();
  });

  it('shows a full bar where there are more people than seats, or no seats at all', async () => {
    const bar = (element: Element) => get<{ value: number }>(element, 'lightning-progress-bar').value;
    expect(bar(await mountWith({ seats: 2, seatsUsed: 5, seatsLeft: 0 }))).toBe(100);
    unmountAll();
    expect(bar(await mountWith({ seats: 0, seatsUsed: 0, seatsLeft: 0 }))).toBe(100);
  });

  it('counts what is left itself where the server does not', async () => {
    read.mockResolvedValue(without(delegation({ seats: 5, seatsUsed: 4 }), 'seatsLeft'));
    const element = await mount('c-latchkey-partner', LatchkeyPartner);
    expect(get(element, '[data-seats]').textContent).toBe('4 of 5 seats are taken, 1 left');
  });

  it('says that one may only look where there is no delegation', async () => {
    const element = await mountWith({ isActive: false, actions: [] });
    expect(get<{ heading: string }>(element, '[data-look-only]').heading).toContain('not change it');
  });

  it.each([
    ['invite', 'c-latchkey-invite'],
    ['waiting', 'c-latchkey-partner-waiting'],
    ['history', 'c-latchkey-partner-history'],
    ['review', 'c-latchkey-partner-review'],
    ['colleagues', 'c-latchkey-colleagues'],
  ])('reads what is on the tab %s when it is opened', async (tab, component) => {
    const element = await mountWith();
    get(element, `[data-tab="${tab}"]`).dispatchEvent(new CustomEvent('active'));
    await flush();
    expect(find(element, component)).not.toBeNull();
  });

  it('reads seats again when something was changed, and keeps what it knew when that fails', async () => {
    const element = await mountWith();
    read.mockResolvedValueOnce(delegation({ seatsUsed: 3, seatsLeft: 22 }));
    get(element, 'c-latchkey-colleagues').dispatchEvent(new CustomEvent('accesschange'));
    await flush();
    expect(get(element, '[data-seats]').textContent).toBe('3 of 25 seats are taken, 22 left');

    read.mockRejectedValueOnce(new Error('Offline'));
    get(element, 'c-latchkey-colleagues').dispatchEvent(new CustomEvent('accesschange'));
    await flush();
    expect(get<{ variant: string }>(element, '[data-state="problem"]').variant).toBe('warning');
    expect(find(element, '[data-seats]')).not.toBeNull();
  });

  it('shows that it is loading, why it could not, and tries again', async () => {
    let fail: (error: Error) => void = () => {};
    read.mockReturnValueOnce(new Promise((_resolve, reject) => (fail = reject)));
    const element = await mount('c-latchkey-partner', LatchkeyPartner);
    expect(title(element)).toBe('Your colleagues');
    expect(find(element, '[data-state="loading"]')).not.toBeNull();
    fail(new Error('Offline'));
    await flush();
    expect(get<{ lines: string[] }>(element, '[data-state="problem"]').lines).toEqual(['Offline']);

    read.mockResolvedValueOnce(delegation());
    await click(element, '[data-try-again]');
    expect(title(element)).toBe('People at Acme');
  });

  it('is accessible', async () => {
    await expect(await mountWith({ needsApproval: true })).toBeAccessible();
  });
});
