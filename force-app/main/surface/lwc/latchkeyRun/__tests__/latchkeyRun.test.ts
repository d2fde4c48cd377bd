import type { RunRequest, RunView } from 'latchkey/contracts';
import getRequests from '@salesforce/apex/LatchkeyRunController.getRequests';
import getResults from '@salesforce/apex/LatchkeyRunController.getResults';
import getRun from '@salesforce/apex/LatchkeyRunController.getRun';
import rejectRun from '@salesforce/apex/LatchkeyRunController.rejectRun';
import releaseRun from '@salesforce/apex/LatchkeyRunController.releaseRun';
import releaseSome from '@salesforce/apex/LatchkeyRunController.releaseSome';
import resumeRun from '@salesforce/apex/LatchkeyRunController.resumeRun';
import retry from '@salesforce/apex/LatchkeyRunController.retry';
import stopRun from '@salesforce/apex/LatchkeyRunController.stopRun';
import LatchkeyRun from 'c/latchkeyRun';
import { download } from 'c/latchkeyDownload';
import { heldRun, RUN_ID, runRequest, runView } from 'rundata';
import { without } from 'testdata';
import { click, find, flush, get, mount, record, unmountAll } from 'testkit';

jest.mock('c/latchkeyDownload', () => ({ download: jest.fn() }));

const runRead = jest.mocked(getRun);
const peopleRead = jest.mocked(getRequests);

async function mountWith(run: RunView, people: RunRequest[] = []) {
  runRead.mockResolvedValue(run);
  peopleRead.mockResolvedValue(people);
  return mount('c-latchkey-run', LatchkeyRun, { runId: run.runId });
}

const table = (element: Element) =>
  get<{ data: Record<string, string>[]; hideCheckboxColumn: boolean; selectedRows: string[] }>(
    element,
    'lightning-datatable',
  );

async function choose(element: Element, ...people: RunRequest[]): Promise<void> {
  table(element).dispatchEvent(new CustomEvent('rowselection', { detail: { selectedRows: people } }));
  await flush();
}

async function filter(element: Element, value: string): Promise<void> {
  get(element, '[data-filter]').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flush();
}

async function answer(element: Element, decision: string, reason: string): Promise<void> {
  await click(element, `[data-decision="${decision}"]`);
  get(element, '[data-why]').dispatchEvent(new CustomEvent('change', { detail: { value: reason } }));
  await flush();
  await click(element, '[data-yes]');
}

const three = [1, 2, 3].map((index) => runRequest(index, { status: 'Queued', reason: 'Left.' }));

describe('c-latchkey-run', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => {
    unmountAll();
    jest.useRealTimers();
  });

  it('tells the day of a freeze and asks for what takes it back', async () => {
    const run = runView({ action: 'Freeze', succeeded: 2, deactivateAt: '2026-05-01T00:00:00.000Z' });
    const element = await mountWith(run);
    expect(get(element, '[data-later]').textContent).toContain('Who is still frozen is deactivated on');
    const asked = record('undo', element);
    await click(element, '[data-undo]');
    expect(asked[0]?.detail).toEqual({
      scope: { frozenByRun: run.runId },
      text: `The people whom ${run.name} froze and who are still frozen.`,
      action: 'Unfreeze',
    });
  });

  it.each([
    { action: 'Freeze', succeeded: 0 },
    { action: 'Grant', succeeded: 2 },
  ] as const)('has nothing to take back in %p', async (changes) => {
    const element = await mountWith(runView(changes));
    expect(find(element, '[data-undo]')).toBeNull();
    expect(find(element, '[data-later]')).toBeNull();
  });

  describe('a run under way', () => {
    const running = runView({
      status: 'Running',
      total: 4,
      queued: 1,
      succeeded: 3,
      perMinute: 6,
      minutesLeft: 1,
    });

    it('shows progress, pace and time left, and looks again until it ends', async () => {
      const element = await mountWith(running);
      const changes = record('runchange', element);
      expect(get(element, '[data-title]').textContent).toBe('RUN-00001 (Bulk run)');
      expect(get(element, '[data-percent]').textContent).toBe('75 % done.');
      expect(get(element, 'lightning-progress-bar')).toMatchObject({ value: 75 });
      expect(get(element, '[data-pace]').textContent).toBe('6 a minute, about 1 minute left');

      runRead.mockResolvedValue(runView());
      jest.advanceTimersByTime(2000);
      await flush();
      expect(get(element, '[data-percent]').textContent).toBe('100 % done.');
      expect(find(element, '[data-pace]')).toBeNull();
      expect(changes).toHaveLength(1);
      jest.advanceTimersByTime(60_000);
      await flush();
      expect(runRead).toHaveBeenCalledTimes(2);
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('reads the people again only when a count changed', async () => {
      await mountWith(running);
      jest.advanceTimersByTime(2000);
      await flush();
      expect(peopleRead).toHaveBeenCalledTimes(1);
      runRead.mockResolvedValue({ ...running, queued: 0, succeeded: 4 });
      jest.advanceTimersByTime(2000);
      await flush();
      expect(peopleRead).toHaveBeenCalledTimes(2);
    });

    it('stops with a reason, and goes on again', async () => {
      const element = await mountWith(running);
      jest.mocked(stopRun).mockResolvedValue(runView({ status: 'Stopped', reason: 'Too early' }));
      await answer(element, 'stop', '  Too early ');
      expect(stopRun).toHaveBeenCalledWith({ runId: RUN_ID, reason: 'Too early' });
      expect(get(element, '[data-status]').textContent).toBe('Stopped');
      expect(get(element, '[data-reason]')).toMatchObject({ variant: 'info', lines: ['Too early'] });

      jest.mocked(resumeRun).mockResolvedValue(running);
      await click(element, '[data-resume]');
      expect(resumeRun).toHaveBeenCalledWith({ runId: RUN_ID });
      expect(get(element, '[data-status]').textContent).toBe('Running');
    });

    it('does nothing without a reason, and nothing when cancelled', async () => {
      const element = await mountWith(running);
      await answer(element, 'stop', '   ');
      expect(stopRun).not.toHaveBeenCalled();
      await click(element, '[data-cancel]');
      expect(find(element, '[data-question]')).toBeNull();
    });

    it('keeps portions that were asked for while it moves', async () => {
      const portion = Array.from({ length: 200 }, (_, index) => runRequest(index));
      const element = await mountWith(running, portion);
      expect(get(element, '[data-shown]').textContent).toBe('200 people shown. There are more.');
      peopleRead.mockResolvedValue([runRequest(900)]);
      await click(element, '[data-more]');
      expect(peopleRead).toHaveBeenLastCalledWith({ runId: RUN_ID, after: portion[199]?.requestId });
      expect(table(element).data).toHaveLength(201);
      expect(find(element, '[data-more]')).toBeNull();

      runRead.mockResolvedValue({ ...running, queued: 0 });
      jest.advanceTimersByTime(2000);
      await flush();
      expect(table(element).data).toHaveLength(201);
    });
  });

  describe('a held run', () => {
    it('names people, cause and changes', async () => {
      const element = await mountWith(
        heldRun({ changes: ['Policy Partners: Active is off'], problems: ['Policy X is broken'] }),
        three,
      );
      expect(peopleRead).toHaveBeenCalledWith({ runId: RUN_ID, status: 'Queued' });
      expect(table(element).data[0]).toMatchObject({ name: 'Person 1', status: 'Waiting', note: 'Left.' });
      expect(get(element, '[data-reason]')).toMatchObject({
        variant: 'warning',
        lines: ['The brake allows 1 removal.', 'This would make 3.'],
      });
      expect(get(element, '[data-removals]').textContent).toBe('3 people would lose access.');
      expect(get(element, '[data-change]').textContent).toBe('Policy Partners: Active is off');
      expect(get(element, '[data-policy-problems]')).toMatchObject({ lines: ['Policy X is broken'] });
      jest.useRealTimers();
      await expect(element).toBeAccessible();
    });

    it('releases the chosen people and says what becomes of the others', async () => {
      const element = await mountWith(heldRun(), three);
      expect(get(element, '[data-decision="releaseSome"]')).toMatchObject({ disabled: true });
      await choose(element, ...three.slice(0, 2));
      expect(get(element, '[data-decision="releaseSome"]')).toMatchObject({
        disabled: false,
        label: 'Release chosen (2)',
      });
      await click(element, '[data-decision="releaseSome"]');
      expect(get(element, '[data-question]')).toMatchObject({
        heading: 'Release 2 people?',
        lines: ['The other person is left out and keeps what there is.'],
      });
      jest.mocked(releaseSome).mockResolvedValue(runView());
      await answer(element, 'releaseSome', 'They left');
      expect(releaseSome).toHaveBeenCalledWith({
        runId: RUN_ID,
        requestIds: three.slice(0, 2).map(({ requestId }) => requestId),
        reason: 'They left',
      });
      expect(get(element, '[data-status]').textContent).toBe('Completed');
      expect(find(element, '[data-decision="release"]')).toBeNull();
    });

    it('asks about one person in the singular', async () => {
      const element = await mountWith(heldRun({ removals: 1, queued: 1 }), three);
      expect(get(element, '[data-removals]').textContent).toBe('1 person would lose access.');
      await click(element, '[data-decision="release"]');
      expect(get(element, '[data-question]')).toMatchObject({ heading: 'Release the run for 1 person?' });
      await click(element, '[data-decision="reject"]');
      expect(get(element, '[data-question]')).toMatchObject({ heading: 'Reject the removal for 1 person?' });
    });

    it('releases or rejects all', async () => {
      const element = await mountWith(heldRun(), three);
      jest.mocked(releaseRun).mockResolvedValue(heldRun());
      await answer(element, 'release', 'Meant');
      expect(releaseRun).toHaveBeenCalledWith({ runId: RUN_ID, reason: 'Meant' });

      jest.mocked(rejectRun).mockResolvedValue(runView({ status: 'Rejected' }));
      await answer(element, 'reject', 'A mistake');
      expect(rejectRun).toHaveBeenCalledWith({ runId: RUN_ID, reason: 'A mistake' });
      expect(get(element, '[data-status]').textContent).toBe('Rejected');
    });

    it('tells why a decision was refused, and leaves the run as it is', async () => {
      const element = await mountWith(heldRun(), three);
      jest.mocked(releaseRun).mockRejectedValue({ body: { message: 'Somebody was faster.' } });
      await answer(element, 'release', 'Meant');
      expect(get(element, '[data-outcome]')).toMatchObject({ lines: ['Somebody was faster.'] });
      expect(get(element, '[data-status]').textContent).toBe('Held: needs a decision');
    });
  });

  describe('a run that ended', () => {
    const failed = [
      runRequest(1, { status: 'Failed', message: 'No seat.', cure: 'Buy one.', errorCode: 'NO_SEAT' }),
      without(
        runRequest(2, { status: 'Failed', errorCode: 'X' }),
        'contactName',
        'accountName',
      ) as RunRequest,
    ];
    const ended = runView({ failed: 2, succeeded: 2 });

    it('shows what failed first, with the cure', async () => {
      const element = await mountWith(ended, failed);
      expect(peopleRead).toHaveBeenCalledWith({ runId: RUN_ID, status: 'Failed' });
      expect(table(element).data[0]?.note).toMatch(/^No seat\. .*Buy one\./);
      expect(table(element).data[1]).toMatchObject({
        name: 'Somebody you cannot see',
        account: '',
        note: 'X',
      });
    });

    it('tries the chosen ones again, or all', async () => {
      const element = await mountWith(ended, failed);
      jest.mocked(retry).mockResolvedValue(ended);
      await choose(element, failed[0] as RunRequest);
      expect(get(element, '[data-retry]')).toMatchObject({ label: 'Try 1 again' });
      await click(element, '[data-retry]');
      expect(retry).toHaveBeenLastCalledWith({ runId: RUN_ID, requestIds: [failed[0]?.requestId] });

      await choose(element, ...failed);
      expect(get(element, '[data-retry]')).toMatchObject({ label: 'Try 2 again' });
      await filter(element, 'All');
      expect(table(element).hideCheckboxColumn).toBe(true);
      expect(get(element, '[data-retry]')).toMatchObject({ label: 'Try failed again' });
      await click(element, '[data-retry]');
      expect(retry).toHaveBeenLastCalledWith({ runId: RUN_ID });
    });

    it('says that nobody is in a state', async () => {
      const element = await mountWith(ended, failed);
      peopleRead.mockResolvedValue([]);
      await filter(element, 'Skipped');
      expect(peopleRead).toHaveBeenLastCalledWith({ runId: RUN_ID, status: 'Skipped' });
      expect(get(element, '[data-nobody]').textContent).toBe('There is nobody in this state.');
      peopleRead.mockResolvedValue([runRequest(1)]);
      await filter(element, 'Succeeded');
      expect(get(element, '[data-shown]').textContent).toBe('1 person shown.');
    });

    it('downloads the results of all portions as one file', async () => {
      const element = await mountWith(ended, failed);
      jest
        .mocked(getResults)
        .mockResolvedValueOnce({ fileName: 'RUN-00001.csv', text: 'head\n1\n', next: 'a1' })
        .mockResolvedValueOnce({ fileName: 'RUN-00001.csv', text: '2\n' });
      await click(element, '[data-results]');
      expect(getResults).toHaveBeenLastCalledWith({ runId: RUN_ID, after: 'a1' });
      expect(download).toHaveBeenCalledWith('RUN-00001.csv', 'head\n1\n2\n');
    });
  });

  it('shows that it is loading, and another run when it is given one', async () => {
    runRead.mockReturnValue(new Promise(() => {}));
    const element = await mount('c-latchkey-run', LatchkeyRun, { runId: 'one' });
    expect(get(element, 'lightning-spinner')).toMatchObject({ alternativeText: 'Loading the run' });

    runRead.mockResolvedValue(runView({ runId: 'two', name: 'RUN-00002' }));
    peopleRead.mockResolvedValue([]);
    element.runId = 'two';
    element.runId = 'two';
    await flush();
    expect(runRead).toHaveBeenCalledTimes(2);
    expect(element.runId).toBe('two');
    expect(get(element, '[data-title]').textContent).toBe('RUN-00002 (Bulk run)');
  });

  it('waits for the id of a run', async () => {
    const element = await mount('c-latchkey-run', LatchkeyRun);
    expect(runRead).not.toHaveBeenCalled();
    expect(find(element, '[data-status]')).toBeNull();
  });

  it('says why it could not be read, and tries again', async () => {
    runRead.mockRejectedValueOnce({ body: { message: 'Please log in again.' } });
    const element = await mount('c-latchkey-run', LatchkeyRun, { runId: RUN_ID });
    expect(get(element, '[data-state="problem"]')).toMatchObject({ lines: ['Please log in again.'] });
    runRead.mockResolvedValue(runView());
    peopleRead.mockResolvedValue([]);
    await click(element, '[data-try-again]');
    expect(find(element, '[data-state="problem"]')).toBeNull();
  });
});
