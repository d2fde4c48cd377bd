import { countsText, isMoving, paceText, percentOf, purposeOf } from 'c/latchkeyRunText';
import { runView, heldRun } from 'rundata';
import { without } from 'testdata';
import type { RunView } from 'latchkey/contracts';

describe('words of runs', () => {
  it('names the action and the people', () => {
    expect(purposeOf(runView())).toBe('Grant access: Account Acme');
    expect(purposeOf(without(runView(), 'action'))).toBe('As the policies say: Account Acme');
    expect(purposeOf(without(runView(), 'scope'))).toBe('Grant access');
  });

  it('moves while it is filled or carried out', () => {
    expect(isMoving(runView({ status: 'Running' }))).toBe(true);
    expect(isMoving(runView({ status: 'Scanning' }))).toBe(true);
    expect(isMoving(heldRun())).toBe(false);
  });

  it('rounds progress down, so that 100 % means all', () => {
    expect(percentOf(runView({ total: 1000, queued: 1 }))).toBe(99);
    expect(percentOf(runView({ total: 0, queued: 0 }))).toBe(100);
  });

  it('counts', () => {
    expect(countsText(runView({ failed: 1, succeeded: 3 }))).toBe(
      '4 people: 3 done, 0 not needed, 1 failed, 0 waiting.',
    );
  });

  it('tells pace and time left once there is a pace', () => {
    expect(paceText(runView())).toBe('');
    expect(paceText(runView({ status: 'Running' }))).toBe('The pace is not known yet.');
    const asSent = { status: 'Running', perMinute: null, minutesLeft: null } as unknown as Partial<RunView>;
    expect(paceText(runView(asSent))).toBe('The pace is not known yet.');
    expect(paceText(runView({ status: 'Running', perMinute: 12.5, minutesLeft: 1 }))).toBe(
      '12.5 a minute, about 1 minute left',
    );
    expect(paceText(runView({ status: 'Running', perMinute: 12.5, minutesLeft: 4 }))).toBe(
      '12.5 a minute, about 4 minutes left',
    );
  });
});
