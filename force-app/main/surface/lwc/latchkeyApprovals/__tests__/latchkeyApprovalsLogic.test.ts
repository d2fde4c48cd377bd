import type { AwaitingRequest } from 'latchkey/contracts';
import { decisionOf, effectOf, itemOf, outcomeNotice } from '../latchkeyApprovalsLogic';

const request: AwaitingRequest = {
  requestId: '1',
  contactId: '0031',
  contactName: 'Ada',
  access: 'None',
  action: 'Grant',
  source: 'Partner',
  createdAt: '2026-03-01T10:00:00.000Z',
  isNewContact: false,
  takesSeat: true,
};

describe('what a request says', () => {
  it.each([
    ['Grant', 'A user is made for the Contact, which takes one licence seat.'],
    ['Unfreeze', 'The frozen user can log in again. The licence seat is in use already.'],
    ['Freeze', 'This is done: Freeze.'],
  ] as const)('says what approving %s does', (action, effect) => {
    expect(effectOf({ ...request, action })).toBe(effect);
  });

  it('says when there is nothing left to do', () => {
    const late = itemOf({ ...request, access: 'Active', seats: 5, seatsLeft: 2 }, new Set());
    expect(late.effect).toMatch(/^Nothing changes/);
    expect(late.seats).toBe('');
  });

  it('leaves out what is not known', () => {
    const item = itemOf(request, new Set());
    expect(item).toMatchObject({ email: '', company: '', reason: '', seats: '', isChosen: false });
    expect(item.askedBy).toBe('Asked for: by a partner admin');
    expect(itemOf({ ...request, seats: 5 }, new Set()).seats).toBe('');
    expect(itemOf({ ...request, seats: 5, seatsLeft: 0, takesSeat: false }, new Set())).toMatchObject({
      seats: '',
      seatsClass: '',
    });
  });

  it('shows a decision without what is not known', () => {
    const decision = decisionOf({ ...request, approved: true, decidedAt: '', status: 'Queued' });
    expect(decision).toMatchObject({ company: '', decider: '', reason: '' });
    expect(decision.outcome).toMatch(/^Since then: /);
  });

  it('names what could not be decided even when it is no longer shown', () => {
    const notice = outcomeNotice('decline', [{ requestId: 'x', success: false }], []);
    expect(notice).toEqual({ variant: 'error', heading: 'Nothing was decided.', lines: ['x: '] });
  });
});
