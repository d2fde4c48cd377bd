import type { SupportCard } from 'latchkey/contracts';
import LatchkeySupport from 'c/latchkeySupport';
import { find, get, mount, unmountAll } from 'testkit';
import { personOf } from '../latchkeySupportLogic';

jest.mock('@salesforce/customPermission/Latchkey_View', () => ({ __esModule: true, default: undefined }), {
  virtual: true,
});

describe('c-latchkey-support without the permission', () => {
  afterEach(unmountAll);

  it('says so', async () => {
    const element = await mount('c-latchkey-support', LatchkeySupport);
    expect(get(element, '[data-state="forbidden"]')).toMatchObject({
      heading: 'You may not look people up.',
    });
    expect(find(element, '[data-find]')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('offers no decision to who may not decide', () => {
    const card: SupportCard = {
      contactId: '0031',
      contactName: 'Ada',
      access: 'None',
      mails: [
        {
          requestId: 'r1',
          status: 'Succeeded',
          source: 'Rest',
          createdAt: '2026-01-01T09:00:00.000Z',
          canRetry: false,
        },
      ],
      help: [],
      requests: [],
      awaiting: 'r2',
      advice: 'It waits.',
    };
    expect(personOf(card, false)).toMatchObject({ button: '', consequence: '' });
    expect(personOf(card, false).mails).toHaveLength(1);
  });
});
