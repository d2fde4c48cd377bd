import { getListInfosByObjectName } from 'lightning/uiListsApi';
import LatchkeyScope from 'c/latchkeyScope';
import { click, find, flush, get, mount, record, unmountAll, wireOf } from 'testkit';

jest.mock('@salesforce/customPermission/Latchkey_Disable', () => ({ __esModule: true, default: undefined }), {
  virtual: true,
});

const listViews = wireOf<unknown>(getListInfosByObjectName);
const mountScope = (properties = {}) => mount('c-latchkey-scope', LatchkeyScope, properties);

async function change(element: Element, selector: string, detail: unknown): Promise<void> {
  get(element, selector).dispatchEvent(new CustomEvent('change', { detail }));
  await flush();
}

describe('c-latchkey-scope', () => {
  afterEach(unmountAll);

  it('is about the people that were chosen elsewhere, and nobody else', async () => {
    const element = await mountScope({ contactIds: ['003A', '003B'] });
    const chosen = record('choose', element);
    expect(get(element, '[data-given]').textContent).toBe('2 people were chosen in the list.');
    expect(find(element, '[data-way]')).toBeNull();
    expect(find(element, '[data-account]')).toBeNull();
    expect(find(element, '[data-children]')).toBeNull();

    await click(element, '[data-preview]');
    expect(chosen.map(({ detail }) => detail)).toEqual([{ scope: { contactIds: ['003A', '003B'] } }]);
    await expect(element).toBeAccessible();
  });

  it('proposes what was chosen elsewhere; the day goes with a freeze alone', async () => {
    const scope = { frozenByRun: 'a01' };
    const preset = { scope, text: 'Whom RUN-1 froze.', action: 'Freeze', deactivateOn: '2126-05-01' };
    const element = await mountScope({ preset });
    const chosen = record('choose', element);
    expect(get(element, '[data-given]').textContent).toBe('Whom RUN-1 froze.');
    expect(find(element, '[data-way]')).toBeNull();
    expect(get(element, '[data-day]')).toMatchObject({ value: '2126-05-01' });
    await expect(element).toBeAccessible();

    await click(element, '[data-preview]');
    await change(element, '[data-day]', { value: null });
    await click(element, '[data-preview]');
    await change(element, '[data-day]', { value: '2126-06-01' });
    await change(element, '[data-action]', { value: 'Unfreeze' });
    expect(find(element, '[data-day]')).toBeNull();
    await click(element, '[data-preview]');
    expect(chosen.map(({ detail }) => detail)).toEqual([
      { scope, action: 'Freeze', deactivateOn: '2126-05-01' },
      { scope, action: 'Freeze' },
      { scope, action: 'Unfreeze' },
    ]);

    Object.assign(element, { preset: undefined });
    await flush();
    expect(get(element, '[data-action]')).toMatchObject({ value: 'Policies' });
  });

  it('does not choose a day that the field refuses', async () => {
    const element = await mountScope({ preset: { scope: {}, text: 'x', action: 'Freeze' } });
    const chosen = record('choose', element);
    jest
      .spyOn(get<{ reportValidity(): boolean }>(element, '[data-day]'), 'reportValidity')
      .mockReturnValue(false);
    await click(element, '[data-preview]');
    expect(chosen).toEqual([]);
  });

  it('offers what the policies say and the actions the person may do', async () => {
    const element = await mountScope();
    const { options, value } = get<{ options: { label: string; value: string }[]; value: string }>(
      element,
      '[data-action]',
    );

    expect(value).toBe('Policies');
    expect(options.map((one) => one.value)).toEqual([
      'Policies',
      'Grant',
      'Freeze',
      'Unfreeze',
      'Deactivate',
      'Reactivate',
      'Update',
      'ResetPassword',
      'ResendWelcome',
    ]);
    await expect(element).toBeAccessible();
  });

  it('chooses the people of an Account, with those below it', async () => {
    const element = await mountScope();
    const chosen = record('choose', element);
    await change(element, '[data-account]', { recordId: '001' });
    await change(element, '[data-children]', { checked: true });
    await change(element, '[data-action]', { value: 'Freeze' });
    await click(element, '[data-preview]');

    expect(chosen[0]?.detail).toEqual({ scope: { accountId: '001', childAccounts: true }, action: 'Freeze' });
  });

  it('asks for what is missing instead of choosing nothing', async () => {
    const element = await mountScope();
    const chosen = record('choose', element);
    const validity = jest.spyOn(
      get<{ reportValidity(): boolean }>(element, '[data-account]'),
      'reportValidity',
    );
    await change(element, '[data-account]', { recordId: '001' });
    await change(element, '[data-account]', { recordId: null });
    await click(element, '[data-preview]');

    expect(chosen).toEqual([]);
    expect(validity).toHaveBeenCalledTimes(1);
  });

  it('chooses a list view', async () => {
    const element = await mountScope();
    const chosen = record('choose', element);
    await change(element, '[data-way]', { value: 'listView' });
    expect(listViews.getLastConfig()).toEqual({ objectApiName: 'Contact', pageSize: 2000 });
    listViews.emit({ lists: [{ id: '00B1', label: 'All', apiName: 'All' }] });
    await flush();
    expect(get(element, '[data-list-view]')).toMatchObject({ options: [{ label: 'All', value: '00B1' }] });
    await click(element, '[data-preview]');
    expect(chosen).toEqual([]);

    await change(element, '[data-list-view]', { value: '00B1' });
    await click(element, '[data-preview]');
    expect(chosen[0]?.detail).toEqual({ scope: { listViewId: '00B1' } });
    expect(find(element, '[data-children]')).toBeNull();
  });

  it('says why there are no list views', async () => {
    const element = await mountScope();
    listViews.error({ message: 'Not now.' });
    await flush();
    expect(find(element, '[data-problem]')).toBeNull();
    await change(element, '[data-way]', { value: 'listView' });
    expect(get(element, '[data-problem]')).toMatchObject({ lines: ['Not now.'] });
  });

  it('chooses by lines, typed or from a file', async () => {
    const element = await mountScope();
    const chosen = record('choose', element);
    await change(element, '[data-way]', { value: 'lines' });
    await change(element, '[data-lines]', { value: '  ' });
    await click(element, '[data-preview]');
    expect(chosen).toEqual([]);

    await change(element, '[data-file]', { files: [{ text: async () => 'ann@acme.example' }] });
    await change(element, '[data-file]', { files: [] });
    expect(get(element, '[data-lines]')).toMatchObject({ value: 'ann@acme.example' });
    await click(element, '[data-preview]');
    expect(chosen[0]?.detail).toEqual({ scope: { lines: 'ann@acme.example' } });
    await expect(element).toBeAccessible();
  });

  it('means the Account on whose page it stands', async () => {
    const element = await mountScope({ accountId: '001Z' });
    const chosen = record('choose', element);
    expect(find(element, '[data-way]')).toBeNull();
    await click(element, '[data-preview]');
    expect(chosen[0]?.detail).toEqual({ scope: { accountId: '001Z', childAccounts: false } });
  });
});
