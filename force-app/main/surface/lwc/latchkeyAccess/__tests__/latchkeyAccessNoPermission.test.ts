import { refreshApex } from '@salesforce/apex';
import getAccess from '@salesforce/apex/LatchkeyAccessController.getAccess';
import LatchkeyAccess from 'c/latchkeyAccess';
import { CONTACT_ID } from 'testdata';
import { find, get, mount, unmountAll, wireOf } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_View', () => ({ __esModule: true, default: undefined }), {
  virtual: true,
});

const mountAccess = () => mount('c-latchkey-access', LatchkeyAccess, { recordId: CONTACT_ID });

describe('c-latchkey-access without the permission', () => {
  afterEach(unmountAll);

  it('says so and what to do', async () => {
    const element = await mountAccess();

    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      variant: 'info',
      heading: 'You may not see site access.',
      lines: ['Ask an administrator for the permission set Latchkey Agent.'],
    });
    expect(find(element, 'lightning-spinner')).toBeNull();
    expect(find(element, 'lightning-button')).toBeNull();
  });

  it('asks nothing of the server', async () => {
    const element = await mountAccess();
    await element.refresh();

    expect(wireOf(getAccess).getLastConfig()).toEqual({ contactId: undefined });
    expect(refreshApex).not.toHaveBeenCalled();
  });

  it('is accessible', async () => {
    await expect(await mountAccess()).toBeAccessible();
  });
});
