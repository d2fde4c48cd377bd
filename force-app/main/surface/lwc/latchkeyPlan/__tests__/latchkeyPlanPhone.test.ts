import LatchkeyPlan from 'c/latchkeyPlan';
import { planRow } from 'rundata';
import { findAll, mount, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-plan on a phone', () => {
  afterEach(unmountAll);

  it('keeps to the columns that matter', async () => {
    const element = await mount('c-latchkey-plan', LatchkeyPlan, {
      rows: [planRow(1, { reason: 'Wants it.' }), planRow(2, { action: 'Freeze' })],
    });
    expect(element.narrow).toBe(false);
    const columns = findAll(element, 'lightning-datatable').map((one) =>
      (one as unknown as { columns: { fieldName: string }[] }).columns.map(({ fieldName }) => fieldName),
    );
    expect(columns).toEqual([['name', 'text'], ['name']]);
  });
});
