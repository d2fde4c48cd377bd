import type { ColleagueList } from 'latchkey/contracts';
import getColleagues from '@salesforce/apex/LatchkeyPartnerController.getColleagues';
import LatchkeyColleagues from 'c/latchkeyColleagues';
import { colleague } from 'testdata';
import { findAll, flush, get, mount, unmountAll, wireOf } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

describe('c-latchkey-colleagues on a phone', () => {
  afterEach(unmountAll);

  it('shows two columns, and the notes below the table', async () => {
    const element = await mount('c-latchkey-colleagues', LatchkeyColleagues);
    wireOf<ColleagueList>(getColleagues).emit({
      accountName: 'Acme',
      colleagues: [
        colleague(1),
        colleague(2, { canActivate: false, message: 'There is no e-mail address.' }),
      ],
    });
    await flush();

    const { columns } = get<{ columns: { fieldName: string }[] }>(element, 'lightning-datatable');
    expect(columns.map(({ fieldName }) => fieldName)).toEqual(['name', 'access']);
    expect(findAll(element, '[data-note]').map((note) => note.textContent)).toEqual([
      'Person 2: There is no e-mail address.',
    ]);
    await expect(element).toBeAccessible();
  });
});
