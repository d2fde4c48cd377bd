import getPolicies from '@salesforce/apex/LatchkeyConsoleController.getPolicies';
import LatchkeyPolicies from 'c/latchkeyPolicies';
import { get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_Console', () => ({ __esModule: true, default: undefined }), {
  virtual: true,
});

describe('c-latchkey-policies without the permission', () => {
  afterEach(unmountAll);

  it('says so and what to do, and asks for nothing', async () => {
    const element = await mount('c-latchkey-policies', LatchkeyPolicies);

    expect(element.shadowRoot?.querySelector('[data-refresh]')).toBeNull();
    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      heading: 'You may not look at the policies.',
      lines: ['Ask an administrator for the permission set Latchkey Admin.'],
    });
    expect(getPolicies).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
