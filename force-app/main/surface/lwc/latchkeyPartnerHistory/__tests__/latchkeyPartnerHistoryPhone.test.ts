import getHistory from '@salesforce/apex/LatchkeyPartnerController.getHistory';
import LatchkeyPartnerHistory from 'c/latchkeyPartnerHistory';
import { change } from 'testdata';
import { findAll, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-partner-history on a phone', () => {
  afterEach(unmountAll);

  it('has the person as the heading of a card', async () => {
    jest.mocked(getHistory).mockResolvedValueOnce({ changes: [change(1)] });
    const element = await mount('c-latchkey-partner-history', LatchkeyPartnerHistory);
    expect(findAll(element, '[data-heading]').map((heading) => heading.textContent)).toEqual(['Person 1']);
    await expect(element).toBeAccessible();
  });
});
