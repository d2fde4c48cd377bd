import getRows from '@salesforce/apex/LatchkeyConsoleController.getRows';
import LatchkeyConsoleList from 'c/latchkeyConsoleList';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_ManageRuns', () => ({ default: undefined }), {
  virtual: true,
});

describe('c-latchkey-console-list without the permission for runs', () => {
  afterEach(unmountAll);

  it('shows idle people and offers nothing to do about them', async () => {
    jest.mocked(getRows).mockResolvedValue({
      rows: [{ rowId: '005A', username: 'ada@x.example', createdAt: '2026-03-01T10:00:00.000Z' }],
      total: 1,
    });
    const element = await mount('c-latchkey-console-list', LatchkeyConsoleList, {
      heading: 'Idle',
      filter: { rows: 'Idle', idleDays: 90 },
    });
    expect(find(element, '[data-act]')).toBeNull();
    expect(get(element, 'lightning-datatable')).toMatchObject({ hideCheckboxColumn: true });
  });
});
