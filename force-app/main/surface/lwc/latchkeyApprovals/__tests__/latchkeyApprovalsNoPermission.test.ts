import getAwaiting from '@salesforce/apex/LatchkeyApprovalController.getAwaiting';
import LatchkeyApprovals from 'c/latchkeyApprovals';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_Approve', () => ({ __esModule: true, default: undefined }), {
  virtual: true,
});

describe('c-latchkey-approvals without the permission', () => {
  afterEach(unmountAll);

  it('says so and asks for nothing', async () => {
    const element = await mount('c-latchkey-approvals', LatchkeyApprovals);

    expect(element.shadowRoot?.querySelector('[data-refresh]')).toBeNull();
    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      heading: 'You may not decide about requests.',
    });
    expect(find(element, 'lightning-tabset')).toBeNull();
    expect(getAwaiting).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });
});
