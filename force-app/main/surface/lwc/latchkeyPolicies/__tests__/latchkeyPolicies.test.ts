import type { PolicyView } from 'latchkey/contracts';
import getPolicies from '@salesforce/apex/LatchkeyConsoleController.getPolicies';
import LatchkeyPolicies from 'c/latchkeyPolicies';
import { without } from 'testdata';
import { click, find, findAll, flush, get, mount, textOf, unmountAll } from 'testkit';

const policiesRead = jest.mocked(getPolicies);

const policy = (changes: Partial<PolicyView> = {}): PolicyView => ({
  name: 'Partner_Portal',
  label: 'Partner portal',
  recordId: 'm00000000000001AAA',
  link: '/lightning/setup/CustomMetadata/page?address=%2Fm00000000000001AAA',
  active: true,
  order: 10,
  excludes: false,
  profile: 'Partner Portal User',
  permissionSets: [],
  leaving: 'Deactivate',
  graceDays: 0,
  criteria: [
    { position: 1, field: 'Title', fieldLabel: 'Title', operator: 'equals', value: 'Boss' },
    { position: 2, field: 'Email', fieldLabel: 'Email', operator: 'is not blank' },
  ],
  problems: [],
  people: 5,
  ...changes,
});

async function show(...policies: PolicyView[]) {
  policiesRead.mockResolvedValue(policies);
  return mount('c-latchkey-policies', LatchkeyPolicies);
}
const texts = (element: Element, selector: string) => findAll(element, selector).map((one) => textOf(one));

describe('c-latchkey-policies', () => {
  afterEach(unmountAll);

  it('tells a policy in words', async () => {
    const element = await show(policy());

    expect(get(element, '[data-name]').textContent).toBe('Partner portal');
    expect(
      findAll(element, '[data-badge]').map((one) => (one as unknown as { label: string }).label),
    ).toEqual(['Order 10', 'Active']);
    expect(get(element, '[data-rule]').textContent).toBe('All of these must be met:');
    expect(texts(element, '[data-criterion]')).toEqual(['1. Title equals Boss', '2. Email is not blank']);
    expect(texts(element, '[data-fact]')).toEqual([
      'Profile: Partner Portal User',
      'Who leaves it is deactivated.',
      '5 people have access by it.',
    ]);
    expect(get(element, '[data-link]')).toMatchObject({ value: policy().link });
    await expect(element).toBeAccessible();
  });

  it('tells the rarer parts too', async () => {
    const element = await show(
      policy({
        logic: '1 OR 2',
        removalLogic: '2',
        recordTypes: 'Partner',
        permissionSets: ['Docs', 'Orders'],
        graceDays: 14,
        people: 1,
      }),
      policy({ name: 'Off', active: false, criteria: [], leaving: 'Keep', graceDays: 14 }),
      policy({ name: 'Freeze', leaving: 'Freeze', graceDays: 14 }),
      policy({ name: 'Gone', leaving: 'Disable', profile: '' }),
    );

    expect(texts(element, '[data-rule]').slice(0, 2)).toEqual([
      'Met when 1 OR 2:',
      'No criteria: it serves clicks only.',
    ]);
    const facts = texts(element, '[data-fact]').join(' ');
    expect(facts).toContain('Access is lost when 2.');
    expect(facts).toContain('Only Contacts of the record types: Partner');
    expect(facts).toContain('Permission sets: Docs, Orders');
    expect(facts).toContain('First frozen, after 14 days: Who leaves it is deactivated. 1 person');
    expect(facts).toContain('Who leaves it keeps the access.');
    expect(facts).toContain('Who leaves it is frozen.');
    expect(facts).toContain('Who leaves it is disabled for good.');
  });

  it('tells of a policy that excludes only whom it is about, and warns of a broken one', async () => {
    const element = await show(
      policy({ excludes: true }),
      policy({
        name: 'Broken',
        problems: ['its logic cannot be read'],
        criteria: [{ position: 1, field: 'X', fieldLabel: 'X', operator: 'resembles' as 'equals' }],
      }),
    );
    (element as unknown as { link?: string }).link = '';

    expect(texts(element, '[data-policy="Partner_Portal"] [data-fact]')).toEqual([]);
    expect(find(element, '[data-broken]')).toMatchObject({ lines: ['its logic cannot be read'] });
    expect(texts(element, '[data-criterion]')).toContain('1. X resembles');
  });

  it('opens a draft below its policy, one at a time, and closes it', async () => {
    const bare = without(policy({ name: 'Other' }), 'link', 'leaving') as PolicyView;
    const element = await show(policy(), bare);
    expect(find(element, '[data-trial]')).toBeNull();

    await click(element, '[data-try][data-policy="Other"]');
    expect(findAll(element, '[data-trial]')).toHaveLength(1);
    expect(get<{ policy: PolicyView }>(element, '[data-trial]').policy.name).toBe('Other');

    get(element, '[data-trial]').dispatchEvent(new CustomEvent('close'));
    await flush();
    expect(find(element, '[data-trial]')).toBeNull();
  });

  it('says where there is no policy', async () => {
    const element = await show();
    expect(get(element, '[data-state="empty"]')).toMatchObject({ heading: 'There is no policy yet.' });
    await expect(element).toBeAccessible();
  });

  it('waits, says what went wrong, and tries again', async () => {
    policiesRead.mockReturnValueOnce(new Promise(() => {}));
    const waiting = await mount('c-latchkey-policies', LatchkeyPolicies);
    expect(find(waiting, '[data-state="loading"]')).not.toBeNull();
    unmountAll();

    policiesRead.mockRejectedValueOnce({ body: { message: 'Out of order' } });
    const element = await mount('c-latchkey-policies', LatchkeyPolicies);
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Out of order'] });
    policiesRead.mockResolvedValueOnce([policy()]);
    await click(element, '[data-try-again]');
    expect(findAll(element, '[data-name]')).toHaveLength(1);
  });
});
