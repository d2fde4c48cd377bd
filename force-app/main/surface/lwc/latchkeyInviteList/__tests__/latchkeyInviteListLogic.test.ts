import { invitation, refusedInvitation, without } from 'testdata';
import { checkText, refusedLines, rowOf, rowsOf, sendLabel, sentNotice } from '../latchkeyInviteListLogic';

const receipt = (results: ReturnType<typeof invitation>[], taken: number) => ({ results, taken, csv: '' });

describe('latchkeyInviteListLogic', () => {
  it.each([
    [invitation(1), 'Ready', 'utility:check'],
    [invitation(1, { isKnown: true }), 'Already a colleague', 'utility:check'],
    [refusedInvitation(1), 'Needs a correction', 'utility:warning'],
    [invitation(1, { status: 'Queued' }), 'Invited', 'utility:check'],
    [invitation(1, { status: 'Awaiting Approval' }), 'Waits for approval', 'utility:check'],
    [
      invitation(1, { status: 'Skipped', errorCode: 'NOTHING_TO_DO' }),
      'Already a colleague',
      'utility:check',
    ],
  ])('says how it is with a line', (result, state, icon) => {
    expect(rowOf(result)).toMatchObject({ state, icon });
  });

  it('tells message and cure of a bad line', () => {
    expect(rowOf(refusedInvitation(3)).message).toBe(
      'Only e-mail addresses at acme.example can be given access. What to do: Use the address of the company.',
    );
    const bare = without(refusedInvitation(3), 'cure', 'name', 'email');
    expect(rowOf(bare)).toMatchObject({ heading: '3', name: '', email: '' });
  });

  it('puts lines that need a correction first, and says nothing beside those that are fine', () => {
    const rows = rowsOf([invitation(1), refusedInvitation(2), invitation(3)]);
    expect(rows.map(({ id }) => id)).toEqual(['2', '1', '3']);
    expect(rows[1]).toMatchObject({ message: '' });
    expect(rowOf(without(refusedInvitation(2), 'cure')).message).toBe(
      'Only e-mail addresses at acme.example can be given access.',
    );
  });

  it('keeps bad lines as they were typed, below their header', () => {
    const text = 'Name,E-mail\r\nAnn,ann@acme.example\r\n"Bob\nRay",bob@else.example\r\n\r\nEva';
    const results = [invitation(2), refusedInvitation(3), refusedInvitation(6)];
    expect(refusedLines(text, results)).toBe('Name,E-mail\n"Bob\nRay",bob@else.example\nEva');
    expect(refusedLines('a\nb', [invitation(1), invitation(2)])).toBe('');
    expect(refusedLines('', [])).toBe('');
  });

  it('counts', () => {
    expect(checkText(receipt([invitation(1)], 1))).toBe('1 person can be invited.');
    expect(checkText(receipt([refusedInvitation(1), refusedInvitation(2)], 0))).toBe(
      '0 people can be invited. 2 lines need a correction.',
    );
    expect([sendLabel(0), sendLabel(1), sendLabel(2)]).toEqual([
      'Invite people',
      'Invite 1 person',
      'Invite 2 people',
    ]);
  });

  it('says what became of the list', () => {
    expect(sentNotice(receipt([invitation(1)], 1))).toEqual({
      variant: 'success',
      heading: '1 person is invited.',
      lines: [],
    });
    expect(sentNotice(receipt([invitation(1), refusedInvitation(2)], 1)).variant).toBe('warning');
    expect(sentNotice(receipt([refusedInvitation(1)], 0))).toMatchObject({
      variant: 'error',
      lines: ['1 line stays in the box to be corrected.'],
    });
  });
});
