import {
  actionLabel,
  answerNotice,
  callOf,
  failureNotice,
  numberText,
  outcomeNotice,
  possibleVerbs,
  questionFor,
  verbLabel,
  verbs,
} from 'c/latchkeyPartnerText';
import type { VerbQuestion } from 'c/latchkeyPartnerText';
import { activeColleague, colleague, delegation, failedOutcome, outcome, without } from 'testdata';

const bob = activeColleague(2, { name: 'Bob Ray' });

const asked = (...parameters: Parameters<typeof questionFor>): VerbQuestion =>
  questionFor(...parameters) as VerbQuestion;

describe('latchkeyPartnerText', () => {
  it('has a button and a call for each verb', () => {
    expect(verbs.map((verb) => [verbLabel(verb), callOf(verb)])).toEqual([
      ['Activate', 'Grant'],
      ['Block login', 'Freeze'],
      ['Unblock login', 'Unfreeze'],
      ['End access', 'Deactivate'],
      ['Send new password link', 'ResetPassword'],
      ['Send welcome e-mail again', 'ResendWelcome'],
    ]);
  });

  it('names what was asked for as the button that does it', () => {
    expect(
      ['Grant', 'Reactivate', 'Unfreeze', 'Update'].map((action) => actionLabel(action as 'Grant')),
    ).toEqual(['Activate', 'Activate', 'Unblock login', 'Update']);
  });

  it('never offers to take the own access away, whatever the server says', () => {
    expect(possibleVerbs(bob)).toEqual(['block', 'deactivate', 'password', 'welcome']);
    expect(possibleVerbs({ ...bob, isSelf: true })).toEqual(['password', 'welcome']);
  });

  it.each([
    ['block', 'The seat stays taken. No e-mail is sent.'],
    [
      'deactivate',
      'the seat is free for somebody else. No e-mail is sent. You can activate them again later.',
    ],
    ['password', 'They get an e-mail.'],
    ['welcome', 'They get an e-mail with a link'],
  ] as const)('says what it means to %s: mail, seat, undoing', (verb, words) => {
    expect(asked(verb, [bob], delegation()).lines.join(' ')).toContain(words);
  });

  it('names the people, and counts the rest', () => {
    const many = Array.from({ length: 10 }, (_, index) => colleague(index + 1));
    const question = asked('activate', many, delegation({ seatsLeft: 4, needsApproval: true }));
    expect(question.heading).toBe('Activate 10 people?');
    expect(question.lines[0]).toMatch(/^Person 1, Person 2.* and 2 more$/);
    expect(question.lines).toContain('It takes 10 seats; 4 left before.');
    expect(question.lines.join(' ')).toContain('Not everybody gets a seat');
    expect(question.lines.join(' ')).toContain('approves new access');
  });

  it('tells nothing of seats where there is no limit, and of approval where none is needed', () => {
    const question = asked('activate', [colleague(1)], without(delegation(), 'seats', 'seatsLeft'));
    expect(question.lines).toHaveLength(1);
    const unblocking = asked(
      'unblock',
      [{ ...bob, actions: ['Unfreeze'] }],
      delegation({ needsApproval: true }),
    );
    expect(unblocking.lines.join(' ')).toContain('approves new access');
  });

  it('leaves out for whom it is not possible, and says how many', () => {
    const question = asked('block', [bob, colleague(1), colleague(3)], delegation());
    expect(question.contactIds).toEqual([bob.contactId]);
    expect(question.lines).toContain('2 other people you chose are left as they are.');
  });

  it('asks about at most as many as one call takes', () => {
    const many = Array.from({ length: 51 }, (_, index) => colleague(index + 1));
    expect(questionFor('activate', many, delegation())).toMatchObject({
      heading: 'Choose at most 50 people at a time.',
    });
  });

  it('tells each kind of outcome, and for whom it did not work', () => {
    const notice = outcomeNotice('activate', [
      outcome(),
      outcome({ status: 'Queued' }),
      outcome({ status: 'Awaiting Approval' }),
      outcome({ status: 'Skipped' }),
      failedOutcome({ contactName: 'Dan Kay' }),
      without(failedOutcome({ contactName: 'Eva Fox', message: 'Locked.' }), 'cure'),
    ]);
    expect(notice).toEqual({
      variant: 'warning',
      heading: '1 person was activated.',
      lines: [
        'For 1 person it is on its way.',
        'For 1 person it waits for approval at our company.',
        'For 1 person nothing had to be done.',
        'For 2 people it did not work:',
        'Dan Kay: No licence seat is left. What to do: Free a seat.',
        'Eva Fox: Locked.',
      ],
    });
    expect(outcomeNotice('block', [failedOutcome()]).variant).toBe('error');
    expect(outcomeNotice('block', [outcome()]).variant).toBe('success');
    expect(outcomeNotice('block', []).heading).toBe('');
  });

  it('takes what is queued for done where the words say so', () => {
    expect(answerNotice([outcome({ status: 'Queued' }), outcome()], ['One.', '{0} of them.']).heading).toBe(
      '2 of them.',
    );
  });

  it('says why a call was refused, and numbers as the viewer writes them', () => {
    expect(failureNotice(new Error('No.'))).toMatchObject({ variant: 'error', lines: ['No.'] });
    expect(failureNotice(new Error('No.'), 'Oh.').heading).toBe('Oh.');
    expect(numberText(1234)).toBe('1,234');
  });
});
