import type { RunView } from 'latchkey/contracts';
import getRequests from '@salesforce/apex/LatchkeyRunController.getRequests';
import getRun from '@salesforce/apex/LatchkeyRunController.getRun';
import getRuns from '@salesforce/apex/LatchkeyRunController.getRuns';
import LatchkeyRuns from 'c/latchkeyRuns';
import { heldRun, RUN_ID, runView } from 'rundata';
import { without } from 'testdata';
import { click, find, findAll, flush, get, mount, unmountAll } from 'testkit';

const runsRead = jest.mocked(getRuns);
const runRead = jest.mocked(getRun);

async function mountWith(...runs: RunView[]) {
  runsRead.mockResolvedValue(runs);
  return mount('c-latchkey-runs', LatchkeyRuns);
}

const rows = (element: Element) =>
  get<{ data: Record<string, unknown>[] }>(element, '[key-field="runId"], lightning-datatable').data;
const runIds = (element: Element, selector: string) =>
  findAll(element, selector).map((one) => (one as unknown as { runId: string }).runId);

describe('c-latchkey-runs', () => {
  beforeEach(() => {
    jest.useFakeTimers();
    runRead.mockResolvedValue(runView());
    jest.mocked(getRequests).mockResolvedValue([]);
  });
  afterEach(() => {
    unmountAll();
    jest.useRealTimers();
  });

  it('lists runs with state, counts and who began them', async () => {
    const element = await mountWith(
      runView({ status: 'Running', queued: 3, total: 4 }),
      without(runView({ runId: '2', kind: 'Nightly' }), 'initiator') as RunView,
    );

    expect(rows(element)).toMatchObject([
      { name: 'RUN-00001', status: 'Running, 25 %', kind: 'Bulk run', initiator: 'Ada Admin', total: 4 },
      { status: 'Completed', kind: 'Nightly run', initiator: '' },
    ]);
    expect(get(element, '[data-count]').textContent).toBe('2 runs, newest first.');
    expect(find(element, '[data-held]')).toBeNull();
    jest.useRealTimers();
    await expect(element).toBeAccessible();
  });

  it('opens held runs by itself, and keeps them open after the decision', async () => {
    const held = heldRun({ runId: 'held' });
    runRead.mockResolvedValue(held);
    const element = await mountWith(runView({ runId: 'other' }), held);
    expect(get(element, '[data-held-text]').textContent).toBe('1 run is held and needs your decision.');
    expect(runIds(element, '[data-held]')).toEqual(['held']);

    const decided = runView({ runId: 'held', kind: 'Policy' });
    get(element, '[data-held]').dispatchEvent(new CustomEvent('runchange', { detail: decided }));
    await flush();
    expect(find(element, '[data-held-text]')).toBeNull();
    expect(runIds(element, '[data-held]')).toEqual(['held']);

    runsRead.mockResolvedValue([heldRun({ runId: 'a' }), heldRun({ runId: 'b' })]);
    await click(element, '[data-refresh]');
    expect(get(element, '[data-held-text]').textContent).toBe('2 runs are held and need your decision.');
    expect(runIds(element, '[data-held]')).toEqual(['held', 'a', 'b']);
  });

  it('opens the run of a line and closes it again', async () => {
    const element = await mountWith(runView());
    const table = findAll(element, 'lightning-datatable')[0] as HTMLElement;
    const open = async () => {
      table.dispatchEvent(
        new CustomEvent('rowaction', { detail: { row: { runId: RUN_ID, name: 'RUN-00001' } } }),
      );
      await flush();
    };
    await open();
    expect(runIds(element, '[data-open]')).toEqual([RUN_ID]);
    const undo = { scope: { frozenByRun: RUN_ID }, text: 'x', action: 'Unfreeze' };
    get(element, '[data-open]').dispatchEvent(new CustomEvent('undo', { detail: undo }));
    await flush();
    expect(get(element, '[data-undo-bulk]')).toMatchObject({ preset: undo });
    expect(get(element, '[data-count]').textContent).toBe('1 run.');
    await open();
    expect(find(element, '[data-open]')).toBeNull();
  });

  it('looks again while a run moves, and not afterwards', async () => {
    await mountWith(runView({ status: 'Running' }));
    expect(runsRead).toHaveBeenCalledTimes(1);
    runsRead.mockResolvedValue([runView()]);
    jest.advanceTimersByTime(5000);
    await flush();
    expect(runsRead).toHaveBeenCalledTimes(2);
    jest.advanceTimersByTime(60_000);
    await flush();
    expect(runsRead).toHaveBeenCalledTimes(2);
  });

  it('says that there were none, and that it is loading', async () => {
    const element = await mountWith();
    expect(get(element, '[data-state="empty"]')).toMatchObject({ heading: 'There were no runs yet.' });
    expect(find(element, 'lightning-datatable')).toBeNull();

    runsRead.mockReturnValue(new Promise(() => {}));
    const waiting = await mount('c-latchkey-runs', LatchkeyRuns);
    expect(get(waiting, 'lightning-spinner')).toMatchObject({ alternativeText: 'Loading the runs' });
  });

  it('says why the runs could not be read, and tries again', async () => {
    runsRead.mockRejectedValueOnce({ body: { message: 'Please log in again.' } });
    const element = await mount('c-latchkey-runs', LatchkeyRuns);
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Please log in again.'] });
    runsRead.mockResolvedValue([runView()]);
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
    expect(rows(element)).toHaveLength(1);
  });
});
