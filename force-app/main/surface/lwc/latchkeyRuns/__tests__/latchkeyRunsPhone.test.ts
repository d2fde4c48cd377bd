import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import LatchkeyRuns from 'c/latchkeyRuns';
import { runView } from 'rundata';
import { get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-runs on a phone', () => {
  afterEach(unmountAll);

  it('keeps to the columns that matter', async () => {
    jest.mocked(getRuns).mockResolvedValue([runView()]);
    const element = await mount('c-latchkey-runs', LatchkeyRuns);
    const { columns } = get<{ columns: { fieldName: string }[] }>(element, 'lightning-datatable');
    expect(columns.map(({ fieldName }) => fieldName)).toEqual(['name', 'status']);
  });
});
