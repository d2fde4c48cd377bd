import LatchkeyAccessAction from 'c/latchkeyAccessAction';
import { CONTACT_ID } from 'testdata';
import { click, flush, get, mount, record, unmountAll } from 'testkit';

const mountAction = () => mount('c-latchkey-access-action', LatchkeyAccessAction);

describe('c-latchkey-access-action', () => {
  afterEach(unmountAll);

  it('has a title and shows the Contact that the platform names after connecting', async () => {
    const element = await mountAction();
    const access = get<{ recordId?: string }>(element, 'c-latchkey-access');
    expect(access.recordId).toBeUndefined();

    element.recordId = CONTACT_ID;
    await flush();

    expect(get<{ header: string }>(element, 'lightning-quick-action-panel').header).toBe('Site Access');
    expect(access.recordId).toBe(CONTACT_ID);
  });

  it('asks the platform to close the window', async () => {
    const closed = record('lightning__actionsclosescreen');
    const element = await mountAction();

    await click(element, '[data-close]');

    expect(closed).toHaveLength(1);
  });

  it('is accessible', async () => {
    const element = await mountAction();

    await expect(element).toBeAccessible();
  });
});
