import LatchkeyPartnerTable from 'c/latchkeyPartnerTable';
import type { TableColumn, TableRow } from 'c/latchkeyPartnerTable';
import { find, flush, get, mount, record, unmountAll } from 'testkit';
import { offerMenu } from '../latchkeyPartnerTableLogic';

const columns: TableColumn[] = [
  { label: 'Name', field: 'name', sortable: true, width: 100 },
  { label: 'Access', field: 'access', iconField: 'icon' },
  { label: 'Day', field: 'day', type: 'date' },
  { label: 'Time', field: 'time', type: 'dateTime' },
];
const rows: TableRow[] = [
  { id: '1', name: 'Ann', access: 'Yes', icon: 'utility:check', menu: [{ name: 'block', label: 'Block' }] },
  { id: '2', name: 'Bob', access: 'No', disabled: true },
];

interface Datatable {
  columns: { fieldName?: string; type: string; sortable?: boolean; initialWidth?: number }[];
  disabledRows: string[];
  hideCheckboxColumn: boolean;
}

const datatable = (element: Element) => get<Datatable>(element, 'lightning-datatable');

describe('c-latchkey-partner-table', () => {
  afterEach(unmountAll);

  it('is a table with columns as they are asked for', async () => {
    const element = await mount('c-latchkey-partner-table', LatchkeyPartnerTable, {
      label: 'People',
      rows,
      columns,
    });
    expect(
      datatable(element).columns.map(({ fieldName, type, sortable }) => [fieldName, type, sortable]),
    ).toEqual([
      ['name', 'text', true],
      ['access', 'text', false],
      ['day', 'date', false],
      ['time', 'date', false],
    ]);
    expect(datatable(element).columns[0]?.initialWidth).toBe(100);
    expect(datatable(element).hideCheckboxColumn).toBe(true);
    expect(datatable(element).disabledRows).toEqual(['2']);
    expect(find(element, '[data-cards]')).toBeNull();
    expect([element.rows, element.columns]).toEqual([rows, columns]);
    await expect(element).toBeAccessible();
  });

  it('tells who is chosen, what is to be done and how to sort', async () => {
    const element = await mount('c-latchkey-partner-table', LatchkeyPartnerTable, {
      rows,
      columns,
      selectable: true,
      hasMenu: true,
      isDescending: true,
    });
    const [chosen, acts, orders] = ['choose', 'act', 'order'].map((name) => record(name, element));
    const fire = (name: string, detail: object) =>
      datatable(element).dispatchEvent(new CustomEvent(name, { detail }));
    fire('rowselection', { selectedRows: [rows[0]] });
    fire('rowaction', { action: { name: 'block' }, row: rows[0] });
    fire('sort', { fieldName: 'name', sortDirection: 'asc' });
    await flush();

    expect(chosen?.[0]?.detail).toEqual({ ids: ['1'] });
    expect(acts?.[0]?.detail).toEqual({ id: '1', name: 'block' });
    expect(orders?.[0]?.detail).toEqual({ field: 'name', isDescending: false });
    expect(datatable(element).columns).toHaveLength(5);
  });

  it('offers the menu of a row, or says that nothing can be done', () => {
    const offered = jest.fn();
    rows.forEach((row) => offerMenu(row, offered));
    expect(offered.mock.calls.map(([items]) => items[0].label)).toEqual(['Block', 'Nothing can be done now']);
  });
});
