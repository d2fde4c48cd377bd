import getRows from '@salesforce/apex/LatchkeyConsoleController.getRows';
import LatchkeyConsoleList from 'c/latchkeyConsoleList';
import { find, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_ResendWelcome', () => ({ default: undefined }), {
  virtual: true,
});

describe('c-latchkey-console-list for who may freeze and not write e-mails', () => {
  afterEach(unmountAll);

  it('offers what the person may do to one Contact', async () => {
    jest.mocked(getRows).mockResolvedValue({
      rows: [{ rowId: '005A', username: 'ada@x.example', createdAt: '2026-03-01T10:00:00.000Z' }],
      total: 1,
    });
    const element = await mount('c-latchkey-console-list', LatchkeyConsoleList, {
      heading: 'Idle',
      filter: { rows: 'Idle', idleDays: 90 },
    });
    expect(find(element, '[data-act="Freeze"]')).not.toBeNull();
    expect(find(element, '[data-act="ResendWelcome"]')).toBeNull();
  });
});
