import getOutcomes from '@salesforce/apex/LatchkeyConsoleController.getOutcomes';
import LatchkeyHome from 'c/latchkeyHome';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_Console', () => ({ __esModule: true, default: undefined }), {
  virtual: true,
});

describe('c-latchkey-home without the permission', () => {
  afterEach(unmountAll);

  it('says so and what to do, and asks for nothing', async () => {
    const element = await mount('c-latchkey-home', LatchkeyHome);

    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      heading: 'You may not see the figures.',
      lines: ['Ask an administrator for the permission set Latchkey Admin.'],
    });
    expect(find(element, 'c-latchkey-chart')).toBeNull();
    expect(getOutcomes).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
