import type { Access } from 'latchkey/contracts';
import LatchkeyAccessActions from 'c/latchkeyAccessActions';
import { finding, option } from 'testdata';
import { click, find, findAll, get, mount, record, textOf, unmountAll } from 'testkit';

interface Button {
  label: string;
  variant: string;
  disabled: boolean;
}

const mountActions = (properties: Partial<Pick<LatchkeyAccessActions, 'access' | 'options' | 'busy'>>) =>
  mount('c-latchkey-access-actions', LatchkeyAccessActions, properties);

describe('c-latchkey-access-actions', () => {
  afterEach(unmountAll);

  it.each([
    ['None', 'Grant', 'Grant access'],
    ['Frozen', 'Unfreeze', 'Unfreeze'],
    ['Inactive', 'Reactivate', 'Reactivate'],
  ] as const)('recommends for %s to %s', async (access, action, label) => {
    const element = await mountActions({ access, options: [option('Disable'), option(action)] });

    const button = get<Button>(element, '[data-recommended] lightning-button');
    expect(button.label).toBe(label);
    expect(button.variant).toBe('brand');
    expect(textOf(get(element, '[data-recommended]'))).toBe(`Consequence of ${action}.`);
    expect(findAll(element, '[data-other]').map((item) => item.dataset.other)).toEqual(['Disable']);
    expect(get(element, 'h3').textContent).toBe('Other actions');
  });

  it.each<Access>(['Active', 'Disabled'])('recommends nothing for %s', async (access) => {
    const element = await mountActions({ access, options: [option('Freeze'), option('Deactivate')] });

    expect(find(element, '[data-recommended]')).toBeNull();
    expect(get(element, 'h3').textContent).toBe('Actions');
    expect(findAll(element, '[data-other]')).toHaveLength(2);
  });

  it('says at once why the action that a person came for is not possible', async () => {
    const element = await mountActions({
      access: 'None',
      options: [option('Grant', { available: false, reason: 'There is no Account.' })],
    });

    expect(find(element, 'lightning-button')).toBeNull();
    expect(get(element, '[data-hindered]')).toMatchObject({
      heading: 'Not possible yet: Grant access',
      lines: ['There is no Account.'],
    });
    expect(find(element, '[data-nothing]')).toBeNull();
    expect(find(element, '[data-toggle]')).toBeNull();
  });

  it('shows what hinders it, what to do and where, instead of the reason', async () => {
    const element = await mountActions({
      access: 'None',
      options: [option('Grant', { available: false, reason: 'No address.', findings: [finding()] })],
    });

    expect(get<{ lines: string[] }>(element, '[data-hindered]').lines).toEqual([]);
    expect(get<{ findings: unknown }>(element, '[data-hindered] c-latchkey-findings').findings).toEqual([
      finding(),
    ]);
    await expect(element).toBeAccessible();
  });

  it('says what the user will be called, and what is worth a look', async () => {
    const warning = finding({ severity: 'warning', code: 'OWNER_INACTIVE' });
    const element = await mountActions({
      access: 'None',
      options: [option('Grant', { usernameToBe: 'ann@acme.example', findings: [warning] })],
    });

    expect(get(element, '[data-username]').textContent).toBe('The username will be ann@acme.example.');
    expect(get<{ findings: unknown }>(element, '[data-recommended] c-latchkey-findings').findings).toEqual([
      warning,
    ]);
  });

  it('offers the mails among the other actions, each with what it does', async () => {
    const element = await mountActions({
      access: 'Active',
      options: [option('ResetPassword'), option('ResendWelcome')],
    });

    expect(findAll(element, '[data-other]').map(textOf)).toEqual([
      'Consequence of ResetPassword.',
      'Consequence of ResendWelcome.',
    ]);
    expect(get<Button>(element, '[data-action="ResetPassword"]').label).toBe('Reset password');
    expect(get<Button>(element, '[data-action="ResendWelcome"]').label).toBe('Resend welcome');
  });

  it('keeps what is not possible behind a button, one line per reason', async () => {
    const element = await mountActions({
      access: 'Active',
      options: [
        option('Freeze'),
        option('Deactivate', { available: false, reason: 'No permission.' }),
        option('Disable', { available: false, reason: 'No permission.' }),
        option('Update', { available: false, reason: 'Stopped.' }),
      ],
    });
    const toggle = get(element, '[data-toggle]');
    expect(toggle.textContent?.trim()).toBe('Not possible now (3)');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(find(element, '[data-unavailable]')).toBeNull();

    await click(element, '[data-toggle]');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(findAll(element, '[data-unavailable]').map(textOf)).toEqual([
      'Deactivate, Disable for good: No permission.',
      'Update user: Stopped.',
    ]);

    await click(element, '[data-toggle]');
    expect(find(element, '[data-unavailable]')).toBeNull();
  });

  it('leaves out what is not possible for no stated reason', async () => {
    const element = await mountActions({ access: 'None', options: [option('Freeze', { available: false })] });

    expect(find(element, '[data-toggle]')).toBeNull();
    expect(find(element, 'h3')).toBeNull();
    expect(get(element, '[data-nothing]').textContent).toBe('There is nothing you can do here.');
  });

  it('shows that an action takes access away for longer', async () => {
    const element = await mountActions({
      access: 'Active',
      options: [option('Freeze'), option('Deactivate')],
    });

    expect(get<Button>(element, '[data-action="Freeze"]').variant).toBe('neutral');
    expect(get<Button>(element, '[data-action="Deactivate"]').variant).toBe('destructive-text');
  });

  it('fires choose with the option of the button', async () => {
    const freeze = option('Freeze');
    const element = await mountActions({ access: 'Active', options: [freeze, option('Deactivate')] });
    const chosen = record('choose', element);

    await click(element, '[data-action="Freeze"]');

    expect(chosen.map((event) => event.detail)).toEqual([{ option: freeze }]);
  });

  it('disables all buttons while an action is carried out', async () => {
    const element = await mountActions({
      access: 'None',
      busy: true,
      options: [option('Grant'), option('Update')],
    });

    expect(
      findAll(element, 'lightning-button').map((button) => (button as unknown as Button).disabled),
    ).toEqual([true, true]);
  });

  it('is accessible', async () => {
    const element = await mountActions({
      access: 'None',
      options: [
        option('Grant'),
        option('Update'),
        option('Freeze', { available: false, reason: 'No user.' }),
      ],
    });
    await click(element, '[data-toggle]');

    await expect(element).toBeAccessible();
  });
});
