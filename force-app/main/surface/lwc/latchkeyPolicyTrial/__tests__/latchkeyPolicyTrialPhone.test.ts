import previewDraft from '@salesforce/apex/LatchkeyConsoleController.previewDraft';
import LatchkeyPolicyTrial from 'c/latchkeyPolicyTrial';
import { click, findAll, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-policy-trial on a phone', () => {
  afterEach(unmountAll);

  it('keeps to the person and the reason', async () => {
    jest.mocked(previewDraft).mockResolvedValue({
      changes: [{ access: 'None', effect: 'Grant' }],
      reach: [],
      seen: 1,
      total: 1,
      problems: [],
    });
    const element = await mount('c-latchkey-policy-trial', LatchkeyPolicyTrial);
    await click(element, '[data-preview]');
    const [table] = findAll(element, 'lightning-datatable') as unknown as {
      columns: { fieldName: string }[];
    }[];
    expect(table?.columns.map(({ fieldName }) => fieldName)).toEqual(['link', 'note']);
  });
});
