import getRequests from '@salesforce/apex/LatchkeyRunController.getRequests';
import getRun from '@salesforce/apex/LatchkeyRunController.getRun';
import LatchkeyRun from 'c/latchkeyRun';
import { heldRun, RUN_ID, runRequest } from 'rundata';
import { find, get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });
jest.mock(
  '@salesforce/customPermission/Latchkey_ReleaseRuns',
  () => ({ __esModule: true, default: undefined }),
  {
    virtual: true,
  },
);

describe('c-latchkey-run of somebody who may not release, on a phone', () => {
  afterEach(unmountAll);

  it('shows the held run without the decisions', async () => {
    jest.mocked(getRun).mockResolvedValue(heldRun());
    jest.mocked(getRequests).mockResolvedValue([runRequest(1)]);
    const element = await mount('c-latchkey-run', LatchkeyRun, { runId: RUN_ID });

    expect(get(element, '[data-forbidden]')).toMatchObject({
      heading: 'You may not decide about held runs.',
    });
    expect(find(element, '[data-decision]')).toBeNull();
    const table = get<{ hideCheckboxColumn: boolean; columns: { fieldName: string }[] }>(
      element,
      'lightning-datatable',
    );
    expect(table.hideCheckboxColumn).toBe(true);
    expect(table.columns.map(({ fieldName }) => fieldName)).toEqual(['name', 'note']);
    await expect(element).toBeAccessible();
  });
});
