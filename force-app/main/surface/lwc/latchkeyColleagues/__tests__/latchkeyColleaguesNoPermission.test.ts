import LatchkeyColleagues from 'c/latchkeyColleagues';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock(
  '@salesforce/customPermission/Latchkey_PartnerAdmin',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true,
  },
);

describe('c-latchkey-colleagues without the permission', () => {
  afterEach(unmountAll);

  it('says so and what to do', async () => {
    const element = await mount('c-latchkey-colleagues', LatchkeyColleagues);

    expect(get(element, '[data-forbidden]')).toMatchObject({
      variant: 'info',
      heading: 'You cannot manage colleagues.',
    });
    expect(find(element, 'lightning-spinner')).toBeNull();
    expect(find(element, 'lightning-datatable')).toBeNull();
  });

  it('is accessible', async () => {
    await expect(await mount('c-latchkey-colleagues', LatchkeyColleagues)).toBeAccessible();
  });
});
