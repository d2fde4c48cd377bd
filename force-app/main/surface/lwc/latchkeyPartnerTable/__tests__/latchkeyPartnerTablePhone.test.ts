import LatchkeyPartnerTable from 'c/latchkeyPartnerTable';
import type { TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import { find, findAll, flush, get, mount, record, textOf, unmountAll } from 'testkit';

jest.mock('@salesforce/client/formFactor', () => ({ __esModule: true, default: 'Small' }), { virtual: true });

const columns: TableColumn[] = [
  { label: 'Name', field: 'name' },
  { label: 'Access', field: 'access' },
  { label: 'Day', field: 'day', type: 'date' },
  { label: 'Time', field: 'time', type: 'dateTime' },
];
const rows: TableRow[] = [
  {
    id: '1',
    name: 'Ann',
    access: 'Yes',
    day: '2026-03-01',
    time: '2026-03-01T10:00:00Z',
    menu: [{ name: 'block', label: 'Block' }],
  },
  { id: '2', name: 'Bob', access: '' },
];

const mountOn = (properties: object = {}) =>
  mount('c-latchkey-partner-table', LatchkeyPartnerTable, {
    label: 'People',
    rows,
    columns,
    selectable: true,
    hasMenu: true,
    selected: ['1'],
    ...properties,
  });

describe('c-latchkey-partner-table on a phone', () => {
  afterEach(unmountAll);

  it('shows cards without empty fields', async () => {
    const element = await mountOn();
    expect(find(element, 'lightning-datatable')).toBeNull();
    const [ann, bob] = findAll(element, '[data-card]');
    expect(findAll(ann as Element, '[data-field]').map((field) => field.getAttribute('data-field'))).toEqual([
      'access',
      'day',
      'time',
    ]);
    expect(textOf(ann as Element)).toContain('Access: Yes');
    expect(findAll(bob as Element, '[data-field]')).toHaveLength(0);
    expect(get<{ checked: boolean }>(ann as Element, '[data-check]').checked).toBe(true);
    await expect(element).toBeAccessible();
  });

  it('tells who is chosen and what is to be done', async () => {
    const element = await mountOn();
    const chosen = record('choose', element);
    const acts = record('act', element);
    const [first, second] = findAll(element, '[data-check]');
    second?.dispatchEvent(new CustomEvent('change', { detail: { checked: true } }));
    first?.dispatchEvent(new CustomEvent('change', { detail: { checked: false } }));
    get(element, '[data-menu]').dispatchEvent(new CustomEvent('select', { detail: { value: 'block' } }));
    await flush();
    expect(chosen.map(({ detail }) => detail.ids)).toEqual([['1', '2'], []]);
    expect(acts[0]?.detail).toEqual({ id: '1', name: 'block' });
  });

  it('has no boxes and menus where nothing can be chosen or done, and needs no columns', async () => {
    const element = await mountOn({ selectable: false, hasMenu: false });
    expect(findAll(element, '[data-check],[data-menu]')).toHaveLength(0);
    element.columns = [];
    await flush();
    expect(get(element, '[data-heading]').textContent).toBe('');
  });
});
