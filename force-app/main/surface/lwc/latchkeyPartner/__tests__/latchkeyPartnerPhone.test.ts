import findColleagues from '@salesforce/apex/LatchkeyPartnerController.findColleagues';
import getDelegation from '@salesforce/apex/LatchkeyPartnerController.getDelegation';
import getHistory from '@salesforce/apex/LatchkeyPartnerController.getHistory';
import getReview from '@salesforce/apex/LatchkeyPartnerController.getReview';
import getWaiting from '@salesforce/apex/LatchkeyPartnerController.getWaiting';
import LatchkeyPartner from 'c/latchkeyPartner';
import { colleague, delegation } from 'testdata';
import { find, flush, get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-partner on a phone', () => {
  beforeEach(() => {
    jest.mocked(getDelegation).mockResolvedValue(delegation());
    jest.mocked(findColleagues).mockResolvedValue({ colleagues: [colleague(1)], total: 1 });
    jest.mocked(getHistory).mockResolvedValue({ changes: [] });
    jest.mocked(getWaiting).mockResolvedValue({ requests: [] });
    jest.mocked(getReview).mockResolvedValue({ since: '2026-01-01T00:00:00.000Z', people: 0, answered: 0 });
  });
  afterEach(unmountAll);

  it.each([
    ['invite', 'c-latchkey-invite'],
    ['waiting', 'c-latchkey-partner-waiting'],
    ['history', 'c-latchkey-partner-history'],
    ['review', 'c-latchkey-partner-review'],
    ['colleagues', 'c-latchkey-colleagues'],
  ])('has a choice instead of tabs: %s', async (value, component) => {
    const element = await mount('c-latchkey-partner', LatchkeyPartner);
    expect(find(element, 'lightning-tabset')).toBeNull();
    get(element, '[data-section]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
    await flush();
    expect(find(element, component)).not.toBeNull();
    await expect(element).toBeAccessible();
  });
});
