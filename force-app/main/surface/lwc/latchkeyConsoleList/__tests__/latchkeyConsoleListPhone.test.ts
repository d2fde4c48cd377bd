import type { ConsoleFilter } from 'latchkey/contracts';
import getRows from '@salesforce/apex/LatchkeyConsoleController.getRows';
import LatchkeyConsoleList from 'c/latchkeyConsoleList';
import { get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-console-list on a phone', () => {
  afterEach(unmountAll);

  it.each([
    [{ rows: 'Requests' }, 'note'],
    [{ rows: 'Findings', finding: 'Twin' }, 'note'],
    [{ rows: 'Seats', license: 'Partner' }, 'username'],
  ] as const)('keeps to the person and the most telling column of %p', async (filter, column) => {
    jest.mocked(getRows).mockResolvedValue({
      rows: [{ rowId: '1', createdAt: '2026-03-01T10:00:00.000Z' }],
      total: 1,
    });
    const element = await mount('c-latchkey-console-list', LatchkeyConsoleList, {
      heading: 'Failed',
      filter: filter as ConsoleFilter,
    });
    const { columns } = get<{ columns: { fieldName: string }[] }>(element, 'lightning-datatable');
    expect(columns.map(({ fieldName }) => fieldName)).toEqual(['link', column]);
  });
});
