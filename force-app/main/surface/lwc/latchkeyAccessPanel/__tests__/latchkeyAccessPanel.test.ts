import type { AccessView } from 'latchkey/contracts';
import { refreshApex } from '@salesforce/apex';
import getAccess from '@salesforce/apex/LatchkeyAccessController.getAccess';
import LatchkeyAccessPanel from 'c/latchkeyAccessPanel';
import { CONTACT_ID, accessView } from 'testdata';
import { click, get, flush, mount, unmountAll, wireOf } from 'testkit';

const mountPanel = () => mount('c-latchkey-access-panel', LatchkeyAccessPanel, { recordId: CONTACT_ID });

describe('c-latchkey-access-panel', () => {
  afterEach(unmountAll);

  it('shows the access of the Contact of the page under its title', async () => {
    const element = await mountPanel();

    expect(get<{ title: string }>(element, 'lightning-card').title).toBe('Site Access');
    expect(get<{ recordId: string }>(element, 'c-latchkey-access').recordId).toBe(CONTACT_ID);
  });

  it('reads again when refresh is clicked', async () => {
    const element = await mountPanel();
    wireOf<AccessView>(getAccess).emit(accessView());
    await flush();

    await click(element, 'lightning-button-icon');

    expect(refreshApex).toHaveBeenCalledTimes(1);
  });

  it('is accessible', async () => {
    const element = await mountPanel();
    wireOf<AccessView>(getAccess).emit(accessView());
    await flush();

    await expect(element).toBeAccessible();
  });
});
