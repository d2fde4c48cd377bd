import type { DraftChange, DraftPreview, PolicyView } from 'latchkey/contracts';
import previewDraft from '@salesforce/apex/LatchkeyConsoleController.previewDraft';
import { download } from 'c/latchkeyDownload';
import LatchkeyPolicyTrial from 'c/latchkeyPolicyTrial';
import { without } from 'testdata';
import { click, find, findAll, flush, get, mount, record, unmountAll } from 'testkit';

jest.mock('c/latchkeyDownload', () => ({ download: jest.fn() }));

const previewed = jest.mocked(previewDraft);

const POLICY: PolicyView = {
  name: 'Partner_Portal',
  label: 'Partner portal',
  link: '/lightning/setup/x',
  active: true,
  order: 10,
  excludes: false,
  permissionSets: [],
  graceDays: 0,
  logic: '1',
  removalLogic: '2',
  criteria: [
    { position: 1, field: 'Title', fieldLabel: 'Title', operator: 'equals', value: 'Boss' },
    { position: 2, field: 'Email', fieldLabel: 'Email', operator: 'is blank' },
  ],
  problems: [],
  people: 5,
};
const AS_IT_IS = {
  name: 'Partner_Portal',
  active: true,
  order: 10,
  logic: '1',
  removalLogic: '2',
  criteria: [
    { position: 1, field: 'Title', operator: 'equals', value: 'Boss' },
    { position: 2, field: 'Email', operator: 'is blank' },
  ],
};

const change = (changes: Partial<DraftChange> = {}): DraftChange => ({
  contactId: '003000000000001AAA',
  contactName: 'Ada Lovelace',
  accountName: 'Engines',
  access: 'Active',
  effect: 'Remove',
  action: 'Freeze',
  reason: 'The Contact no longer meets the policy Partner portal.',
  policyBefore: 'Partner portal',
  ...changes,
});
const portion = (changes: Partial<DraftPreview> = {}): DraftPreview => ({
  changes: [],
  reach: [],
  seen: 3,
  total: 3,
  problems: [],
  ...changes,
});

const show = () => mount('c-latchkey-policy-trial', LatchkeyPolicyTrial, { policy: POLICY });
async function enter(element: Element, selector: string, detail: object): Promise<void> {
  get(element, selector).dispatchEvent(new CustomEvent('change', { detail }));
  await flush();
}
const tableOf = (element: Element, selector: string) =>
  get<{ data: Record<string, unknown>[]; columns: { fieldName: string }[] }>(element, selector);
const sent = () => previewed.mock.calls[previewed.mock.calls.length - 1]?.[0].draft[0];

describe('c-latchkey-policy-trial', () => {
  afterEach(unmountAll);

  it('begins with the policy as it is', async () => {
    previewed.mockResolvedValue(portion());
    const element = await show();
    expect(get(element, '[data-title]').textContent).toBe('Try out: Partner portal');
    expect(findAll(element, '[data-part="value"]')).toHaveLength(1);

    await click(element, '[data-preview]');
    expect(sent()).toEqual(AS_IT_IS);
    expect(get(element, '[data-summary]').textContent).toBe('Nothing would change for any of 3 Contacts.');
    expect(find(element, '[data-csv]')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('sends what was changed, and undoes it', async () => {
    previewed.mockResolvedValue(portion());
    const element = await show();
    await enter(element, '[data-active]', { checked: false });
    await enter(element, '[data-order]', { value: '20' });
    await enter(element, '[data-logic]', { value: '' });
    await enter(element, '[data-removal]', { value: '' });
    await enter(element, '[data-part="field"]', { value: 'Department' });
    await enter(element, '[data-part="value"]', { value: 'Sales' });
    await enter(element, '[data-criterion="2"] [data-part="operator"], [data-part="operator"]', {
      value: 'contains',
    });
    await click(element, '[data-criterion="2"] [data-remove]');
    await click(element, '[data-add]');
    await click(element, '[data-preview]');
    expect(sent()).toEqual({
      name: 'Partner_Portal',
      active: false,
      order: 20,
      criteria: [
        { position: 1, field: 'Department', operator: 'contains', value: 'Sales' },
        { position: 2, field: 'Department', operator: 'equals' },
      ],
    });

    await click(element, '[data-reset]');
    expect(find(element, '[data-summary]')).toBeNull();
    await click(element, '[data-preview]');
    expect(sent()).toEqual(AS_IT_IS);
  });

  it('begins with the first criterion where there is none', async () => {
    previewed.mockResolvedValue(portion());
    const bare = without(POLICY, 'link', 'logic', 'removalLogic') as PolicyView;
    const element = await mount('c-latchkey-policy-trial', LatchkeyPolicyTrial, {
      policy: { ...bare, criteria: [] },
    });
    await click(element, '[data-add]');
    await click(element, '[data-preview]');
    expect(sent()).toEqual({
      name: 'Partner_Portal',
      active: true,
      order: 10,
      criteria: [{ position: 1, field: '', operator: 'equals' }],
    });
    expect(find(element, '[data-link]')).toBeNull();
  });

  it('looks at everybody portion by portion and puts the answers together', async () => {
    previewed
      .mockResolvedValueOnce(
        portion({
          seen: 2,
          changes: [change()],
          reach: [{ name: 'Partner_Portal', label: 'Partner portal', before: 2, after: 1 }],
          next: '003000000000002AAA',
        }),
      )
      .mockResolvedValueOnce({
        changes: [
          change({ contactId: '2', effect: 'Grant', action: 'Grant', access: 'None', policyAfter: 'Other' }),
          change({ contactId: '3', effect: 'Move', policyAfter: 'Other' }),
          { access: 'None', effect: 'Grant', message: 'No e-mail.', cure: 'Enter one.' },
          { access: 'Active', effect: 'Other', contactId: '4' },
        ],
        reach: [
          { name: 'Partner_Portal', label: 'Partner portal', before: 1, after: 0 },
          { name: 'Other', label: 'Other', before: 0, after: 1 },
        ],
        seen: 1,
        problems: [],
      });
    const element = await show();
    await click(element, '[data-preview]');

    expect(previewed.mock.calls[1]?.[0]).toMatchObject({ after: '003000000000002AAA' });
    expect(get(element, '[data-summary]').textContent).toBe('Something would change for 5 of 3 Contacts.');
    expect(tableOf(element, '[data-reach]').data).toEqual([
      { name: 'Partner_Portal', label: 'Partner portal', before: 3, after: 1 },
      { name: 'Other', label: 'Other', before: 0, after: 1 },
    ]);
    expect(findAll(element, '[data-heading]').map((one) => one.textContent)).toEqual([
      'Would lose access: 1',
      'Would get access: 2',
      'Would have it by another policy: 1',
      'Would no longer be changed tonight: 1',
    ]);
    const granted = tableOf(
      element,
      '[data-group="Grant"] lightning-datatable, lightning-datatable[aria-label^="Would get"]',
    );
    expect(granted.data).toMatchObject([
      { action: 'Grant access', after: 'Other', link: '/lightning/r/Contact/2/view' },
      { name: 'A Contact you cannot see', link: '', note: 'Not possible: No e-mail. Enter one.' },
    ]);
    await expect(element).toBeAccessible();

    await click(element, '[data-csv]');
    const [file, text] = jest.mocked(download).mock.calls[0] ?? ['', ''];
    expect(file).toBe('policy-preview.csv');
    expect(text.split('\r\n')).toHaveLength(7);
    expect(text).toContain(
      'Would lose access,Ada Lovelace,003000000000001AAA,Engines,Active,Freeze,Partner portal,,',
    );
  });

  it('gives the file no formulas and shows only the first of many', async () => {
    const many = Array.from({ length: 102 }, (_, index) =>
      change({ contactId: String(index), contactName: '=HYPERLINK("x"), y' }),
    );
    previewed.mockResolvedValue(portion({ changes: many, seen: 102, total: 102 }));
    const element = await show();
    await click(element, '[data-preview]');

    expect(
      tableOf(
        element,
        '[data-group="Remove"] lightning-datatable, lightning-datatable[aria-label^="Would lose"]',
      ).data,
    ).toHaveLength(100);
    expect(get(element, '[data-rest]').textContent).toBe('2 more are in the CSV file.');
    await click(element, '[data-csv]');
    expect(jest.mocked(download).mock.calls[0]?.[1]).toContain(`"'=HYPERLINK(""x""), y"`);
  });

  it('says that one would change', async () => {
    previewed.mockResolvedValue(portion({ changes: [change()] }));
    const element = await show();
    await click(element, '[data-preview]');
    expect(get(element, '[data-summary]').textContent).toBe('Something would change for 1 of 3 Contacts.');
  });

  it('shows how far it is, and stops with what it has', async () => {
    let answer: (value: DraftPreview) => void = () => {};
    previewed
      .mockResolvedValueOnce(portion({ seen: 1, next: '1', changes: [change()] }))
      .mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    const element = await show();
    await click(element, '[data-preview]');
    expect(get(element, '[data-progress]').textContent).toBe('1 of 3 Contacts looked at');
    expect(get<{ value: number }>(element, 'lightning-progress-bar').value).toBe(33);

    await click(element, '[data-stop]');
    answer(portion({ changes: [change(), change()] }));
    await flush();
    expect(get(element, '[data-summary]').textContent).toBe(
      'Stopped: only 1 of 3 Contacts were looked at. Something would change for 1 of 1 Contacts.',
    );
  });

  it('says why a draft cannot be used', async () => {
    previewed.mockResolvedValue(portion({ problems: ['There is no field X.'], seen: 0 }));
    const element = await show();
    await click(element, '[data-preview]');
    expect(get(element, '[data-broken]')).toMatchObject({ lines: ['There is no field X.'] });
    expect(find(element, '[data-summary]')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('says what went wrong, and forgets a failure that comes too late', async () => {
    previewed.mockRejectedValueOnce({ body: { message: 'Out of order' } });
    const element = await show();
    await click(element, '[data-preview]');
    expect(get(element, '[data-problem]')).toMatchObject({ lines: ['Out of order'] });

    let refuse: (reason: unknown) => void = () => {};
    previewed.mockReturnValueOnce(new Promise((_resolve, reject) => (refuse = reject)));
    await click(element, '[data-preview]');
    expect(get<{ value: number }>(element, 'lightning-progress-bar').value).toBe(0);
    await click(element, '[data-reset]');
    refuse(new Error('late'));
    await flush();
    expect(find(element, '[data-problem]')).toBeNull();
  });

  it('can be closed, and is empty without a policy', async () => {
    const element = await mount('c-latchkey-policy-trial', LatchkeyPolicyTrial);
    expect(findAll(element, '[data-criterion]')).toHaveLength(0);
    previewed.mockResolvedValue(portion());
    await click(element, '[data-preview]');
    expect(sent()?.name).toBe('');
    const closed = record('close', element);
    await click(element, '[data-close]');
    expect(closed).toHaveLength(1);
  });
});
