import type { DelegationView, InvitationResult } from 'latchkey/contracts';
import invite from '@salesforce/apex/LatchkeyPartnerController.invite';
import LatchkeyInviteForm from 'c/latchkeyInviteForm';
import { delegation, invitation, refusedInvitation, without } from 'testdata';
import { click, find, findAll, flush, get, mount, record, unmountAll } from 'testkit';
import type { Mounted } from 'testkit';

const invited = jest.mocked(invite);

const two = delegation({
  accounts: [
    { accountId: '001000000000001AAA', name: 'Acme' },
    { accountId: '001000000000002AAA', name: 'Acme West' },
  ],
});

async function mountForm(company?: DelegationView, valid = true): Promise<Mounted<LatchkeyInviteForm>> {
  const element = await mount('c-latchkey-invite-form', LatchkeyInviteForm, { delegation: company });
  findAll(element, '[data-field]').forEach((field) => Object.assign(field, { reportValidity: () => valid }));
  return element;
}

async function fill(element: Element, field: string, value: string): Promise<void> {
  get(element, `[data-field="${field}"]`).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flush();
}

const outcomeOf = (element: Element) =>
  get<{ variant: string; heading: string; lines: string[] }>(element, '[data-outcome]');

describe('c-latchkey-invite-form', () => {
  beforeEach(() => invited.mockReset());
  afterEach(unmountAll);

  it('invites with what was filled in, says so and is empty again', async () => {
    const element = await mountForm(delegation());
    const changes = record('accesschange', element);
    await fill(element, 'lastName', 'Hopper');
    await fill(element, 'email', 'grace@acme.example');
    invited.mockResolvedValueOnce(invitation(1, { name: 'Grace Hopper', status: 'Queued' }));
    await click(element, '[data-send]');
    expect(invited).toHaveBeenCalledWith({ invitee: { lastName: 'Hopper', email: 'grace@acme.example' } });
    expect(outcomeOf(element)).toMatchObject({ variant: 'success', heading: 'Grace Hopper is invited.' });
    expect(get<{ value: string }>(element, '[data-field="lastName"]').value).toBe('');
    expect(changes).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it('asks for the company where there are several, and takes the first one', async () => {
    const element = await mountForm(two);
    await fill(element, 'firstName', 'Grace');
    await fill(element, 'title', 'Admiral');
    invited.mockResolvedValue(invitation(1));
    await click(element, '[data-send]');
    expect(invited.mock.calls[0]?.[0].invitee).toMatchObject({
      firstName: 'Grace',
      title: 'Admiral',
      accountId: '001000000000001AAA',
    });
    await fill(element, 'accountId', '001000000000002AAA');
    await click(element, '[data-send]');
    expect(invited.mock.calls[1]?.[0].invitee.accountId).toBe('001000000000002AAA');
  });

  it('says that approval is needed', async () => {
    const element = await mountForm();
    invited.mockResolvedValueOnce(
      without(invitation(1, { status: 'Awaiting Approval' }), 'name') as InvitationResult,
    );
    await click(element, '[data-send]');
    expect(outcomeOf(element).heading).toContain('person1@acme.example is invited as soon as');
    invited.mockResolvedValueOnce(without(invitation(1), 'name', 'email') as InvitationResult);
    await click(element, '[data-send]');
    expect(outcomeOf(element).heading).toBe(' is invited.');
  });

  it('says why it did not work and keeps what was filled in', async () => {
    const element = await mountForm(delegation());
    await fill(element, 'lastName', 'Hopper');
    invited.mockResolvedValueOnce(refusedInvitation(1));
    await click(element, '[data-send]');
    expect(outcomeOf(element).lines).toEqual([
      'Only e-mail addresses at acme.example can be given access.',
      'What to do: Use the address of the company.',
    ]);
    expect(get<{ value: string }>(element, '[data-field="lastName"]').value).toBe('Hopper');
    invited.mockResolvedValueOnce(without(refusedInvitation(1), 'cure') as InvitationResult);
    await click(element, '[data-send]');
    expect(outcomeOf(element).lines).toHaveLength(1);
    invited.mockRejectedValueOnce(new Error('Refused.'));
    await click(element, '[data-send]');
    expect(outcomeOf(element).lines).toEqual(['Refused.']);
  });

  it('sends nothing that is not valid', async () => {
    const element = await mountForm(delegation(), false);
    await click(element, '[data-send]');
    expect(invited).not.toHaveBeenCalled();
    expect(find(element, '[data-outcome]')).toBeNull();
  });

  it('sends by Enter, and once', async () => {
    const element = await mountForm(delegation());
    invited.mockReturnValueOnce(new Promise(() => {}));
    const field = get(element, '[data-field="email"]');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await flush();
    expect(invited).toHaveBeenCalledTimes(1);
    expect(get(element, '[data-live]').textContent).toBe('Working on it');
  });
});
