import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import LatchkeyRuns from 'c/latchkeyRuns';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock(
  '@salesforce/customPermission/Latchkey_ManageRuns',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true,
  },
);

describe('c-latchkey-runs without the permission', () => {
  afterEach(unmountAll);

  it('says so and what to do, and asks for nothing', async () => {
    const element = await mount('c-latchkey-runs', LatchkeyRuns);

    expect(element.shadowRoot?.querySelector('[data-refresh]')).toBeNull();
    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      variant: 'info',
      heading: 'You may not manage runs.',
      lines: ['Ask an administrator for the permission set Latchkey Admin.'],
    });
    expect(find(element, 'lightning-spinner')).toBeNull();
    expect(getRuns).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
