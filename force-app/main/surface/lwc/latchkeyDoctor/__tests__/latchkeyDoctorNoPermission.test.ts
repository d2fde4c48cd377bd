import examine from '@salesforce/apex/LatchkeyDoctorController.examine';
import LatchkeyDoctor from 'c/latchkeyDoctor';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock(
  '@salesforce/customPermission/Latchkey_Diagnose',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true,
  },
);

describe('c-latchkey-doctor without the permission', () => {
  afterEach(unmountAll);

  it('says so and what to do, and asks for nothing', async () => {
    const element = await mount('c-latchkey-doctor', LatchkeyDoctor);

    expect(element.shadowRoot?.querySelector('[data-again]')).toBeNull();
    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      variant: 'info',
      heading: 'You may not examine the org.',
      lines: ['Ask an administrator for the permission set Latchkey Admin.'],
    });
    expect(find(element, 'lightning-spinner')).toBeNull();
    expect(examine).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
