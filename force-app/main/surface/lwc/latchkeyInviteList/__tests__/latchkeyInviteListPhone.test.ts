import LatchkeyInviteList from 'c/latchkeyInviteList';
import { get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-invite-list on a phone', () => {
  afterEach(unmountAll);

  it('is there and accessible', async () => {
    const element = await mount('c-latchkey-invite-list', LatchkeyInviteList);
    expect(get<{ label: string }>(element, '[data-lines]').label).toContain('One person per line');
    await expect(element).toBeAccessible();
  });
});
