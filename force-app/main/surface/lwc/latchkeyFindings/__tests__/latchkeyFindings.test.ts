import LatchkeyFindings from 'c/latchkeyFindings';
import { finding, without } from 'testdata';
import { find, findAll, get, mount, unmountAll } from 'testkit';

const mountFindings = (findings: LatchkeyFindings['findings']) =>
  mount('c-latchkey-findings', LatchkeyFindings, { findings });

describe('c-latchkey-findings', () => {
  afterEach(unmountAll);

  it('says what was found, what to do, and where', async () => {
    const element = await mountFindings([finding()]);

    expect(get(element, '[data-message]').textContent).toBe('The Contact has no e-mail address.');
    expect(get(element, '[data-cure]').textContent).toBe('What to do: Give the Contact one.');
    expect(get(element, '[data-code]').textContent).toBe('Error code CONTACT_WITHOUT_EMAIL');
    expect(get(element, 'lightning-formatted-url')).toMatchObject({
      value: '/lightning/r/Contact/003000000000001AAA/view',
      label: 'Go there to mend it',
    });
  });

  it('offers no link where there is no page', async () => {
    const element = await mountFindings([without(finding(), 'link')]);

    expect(find(element, 'lightning-formatted-url')).toBeNull();
  });

  it('tells errors and warnings apart, not by colour alone', async () => {
    const element = await mountFindings([
      finding({ severity: 'warning', code: 'OWNER_INACTIVE' }),
      finding({ severity: 'error', code: 'OWNER_INACTIVE' }),
    ]);

    expect(findAll(element, 'lightning-icon')).toMatchObject([
      { iconName: 'utility:warning', alternativeText: 'Worth a look' },
      { iconName: 'utility:error', alternativeText: 'Stands in the way' },
    ]);
    expect(findAll(element, '[data-finding]')).toHaveLength(2);
  });

  it('is accessible', async () => {
    await expect(await mountFindings([finding(), finding({ severity: 'warning' })])).toBeAccessible();
  });
});
