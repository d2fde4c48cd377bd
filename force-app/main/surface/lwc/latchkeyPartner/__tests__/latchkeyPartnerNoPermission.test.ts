import getDelegation from '@salesforce/apex/LatchkeyPartnerController.getDelegation';
import LatchkeyPartner from 'c/latchkeyPartner';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock(
  '@salesforce/customPermission/Latchkey_PartnerAdmin',
  () => ({ __esModule: true, default: undefined }),
  { virtual: true },
);

describe('c-latchkey-partner without the permission', () => {
  afterEach(unmountAll);

  it('says so, shows nothing and asks the server nothing', async () => {
    const element = await mount('c-latchkey-partner', LatchkeyPartner);
    expect(get<{ heading: string }>(element, '[data-state="forbidden"]').heading).toBe(
      'You cannot manage colleagues.',
    );
    expect(find(element, 'lightning-tabset')).toBeNull();
    expect(getDelegation).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
