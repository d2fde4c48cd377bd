import LatchkeyPlan from 'c/latchkeyPlan';
import { planRow } from 'rundata';
import { get, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-plan on a phone', () => {
  afterEach(unmountAll);

  it('keeps to the columns that matter', async () => {
    const element = await mount('c-latchkey-plan', LatchkeyPlan, { rows: [planRow(1)] });
    expect(element.narrow).toBe(false);
    const { columns } = get<{ columns: { fieldName: string }[] }>(element, 'lightning-datatable');
    expect(columns.map(({ fieldName }) => fieldName)).toEqual(['name', 'text']);
  });
});
