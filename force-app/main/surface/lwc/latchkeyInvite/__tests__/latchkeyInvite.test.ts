import LatchkeyInvite from 'c/latchkeyInvite';
import { delegation } from 'testdata';
import { find, flush, get, mount, record, unmountAll } from 'testkit';

describe('c-latchkey-invite', () => {
  afterEach(unmountAll);

  it('begins with the form, tells which addresses are allowed, and passes on that access changed', async () => {
    const element = await mount('c-latchkey-invite', LatchkeyInvite, {
      delegation: delegation({ emailDomains: ['acme.example', 'acme.test'] }),
    });
    const changes = record('accesschange', element);
    expect(get(element, '[data-domains]').textContent).toBe(
      'Only e-mail addresses at acme.example, acme.test can be invited.',
    );
    get(element, 'c-latchkey-invite-form').dispatchEvent(new CustomEvent('accesschange'));
    expect(changes).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it('changes to the list', async () => {
    const element = await mount('c-latchkey-invite', LatchkeyInvite, { delegation: delegation() });
    expect(find(element, '[data-domains]')).toBeNull();
    get(element, '[data-way]').dispatchEvent(new CustomEvent('change', { detail: { value: 'list' } }));
    await flush();
    expect(find(element, 'c-latchkey-invite-list')).not.toBeNull();
    expect(find(element, 'c-latchkey-invite-form')).toBeNull();
  });

  it.each([undefined, delegation({ actions: ['Freeze'], isActive: true })])(
    'says when it is not allowed',
    async (company) => {
      const element = await mount('c-latchkey-invite', LatchkeyInvite, { delegation: company });
      expect(get<{ heading: string }>(element, '[data-not-allowed]').heading).toBe(
        'You cannot invite people.',
      );
      expect(find(element, '[data-way]')).toBeNull();
    },
  );
});
