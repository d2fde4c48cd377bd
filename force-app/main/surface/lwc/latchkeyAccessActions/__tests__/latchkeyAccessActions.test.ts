import LatchkeyAccessActions from 'c/latchkeyAccessActions';
import { finding, option } from 'testdata';
import { click, find, findAll, get, mount, record, textOf, unmountAll } from 'testkit';

interface Button {
  label: string;
  variant: string;
  disabled: boolean;
}

const mountActions = (properties: Partial<Pick<LatchkeyAccessActions, 'recommended' | 'options' | 'busy'>>) =>
  mount('c-latchkey-access-actions', LatchkeyAccessActions, properties);

describe('c-latchkey-access-actions', () => {
  afterEach(unmountAll);

  it.each([
    ['Grant', 'Grant access'],
    ['Unfreeze', 'Unfreeze'],
    ['ResendWelcome', 'Resend welcome'],
  ] as const)('puts %s first when it is recommended', async (action, label) => {
    const element = await mountActions({
      recommended: action,
      options: [option('Disable'), option(action, { mail: 'Yes', seat: 'Takes', seatsLeft: 3 })],
    });

    const button = get<Button>(element, '[data-recommended] lightning-button');
    expect(button.label).toBe(label);
    expect(button.variant).toBe('brand');
    expect(textOf(get(element, '[data-recommended]'))).toBe(
      `Consequence of ${action}. Sends an e-mail · Uses a licence seat (3 free) · Can be undone`,
    );
    expect(find(element, '[data-other]')).toBeNull();
  });

  it('keeps the others closed until they are asked for, each with what it does', async () => {
    const element = await mountActions({
      recommended: 'ResendWelcome',
      options: [option('Freeze'), option('Disable', { seat: 'Frees', reversible: false })],
    });
    const toggle = get<Button>(element, '[data-toggle]');
    expect(toggle.label).toBe('Other actions (2)');
    expect(toggle.getAttribute('aria-expanded')).toBe('false');
    expect(find(element, '[data-other]')).toBeNull();

    await click(element, '[data-toggle]');
    expect(toggle.getAttribute('aria-expanded')).toBe('true');
    expect(findAll(element, '[data-other]').map(textOf)).toEqual([
      'Consequence of Freeze. No e-mail · Licence seat unchanged · Can be undone',
      'Consequence of Disable. No e-mail · Frees the licence seat · Cannot be undone',
    ]);

    await click(element, '[data-toggle]');
    expect(find(element, '[data-other]')).toBeNull();
  });

  it('says at once why the action that a person came for is not possible', async () => {
    const element = await mountActions({
      recommended: 'Grant',
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
      recommended: 'Grant',
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
      recommended: 'Grant',
      options: [option('Grant', { usernameToBe: 'ann@acme.example', findings: [warning] })],
    });

    expect(get(element, '[data-recommended] [data-explanation]').textContent).toBe(
      'Creates the user ann@acme.example.',
    );
    expect(get<{ findings: unknown }>(element, '[data-recommended] c-latchkey-findings').findings).toEqual([
      warning,
    ]);
  });

  it('says of what is not possible why, one line per reason', async () => {
    const element = await mountActions({
      recommended: 'ResetPassword',
      options: [
        option('Freeze'),
        option('Deactivate', { available: false, reason: 'No permission.' }),
        option('Disable', { available: false, reason: 'No permission.' }),
        option('Update', { available: false, reason: 'Stopped.' }),
      ],
    });

    await click(element, '[data-toggle]');
    expect(findAll(element, '[data-unavailable]').map(textOf)).toEqual([
      'Deactivate, Disable for good: No permission.',
      'Update user: Stopped.',
    ]);
  });

  it('can say why nothing else is possible', async () => {
    const element = await mountActions({
      recommended: 'Grant',
      options: [option('Grant'), option('Update', { available: false, reason: 'Stopped.' })],
    });

    expect(get<Button>(element, '[data-toggle]').label).toBe('No other action is possible');
    await click(element, '[data-toggle]');
    expect(findAll(element, '[data-unavailable]')).toHaveLength(1);
  });

  it('leaves out what is not possible for no stated reason', async () => {
    const element = await mountActions({
      recommended: 'Grant',
      options: [option('Freeze', { available: false })],
    });

    expect(find(element, '[data-toggle]')).toBeNull();
    expect(find(element, 'h3')).toBeNull();
    expect(get(element, '[data-nothing]').textContent).toBe('There is nothing you can do here.');
  });

  it('shows that an action takes access away for longer', async () => {
    const element = await mountActions({
      recommended: 'ResetPassword',
      options: [option('Freeze'), option('Deactivate')],
    });

    await click(element, '[data-toggle]');
    expect(get<Button>(element, '[data-action="Freeze"]').variant).toBe('neutral');
    expect(get<Button>(element, '[data-action="Deactivate"]').variant).toBe('destructive-text');
  });

  it('fires choose with the option of the button', async () => {
    const freeze = option('Freeze');
    const element = await mountActions({
      recommended: 'ResetPassword',
      options: [freeze, option('Deactivate')],
    });
    const chosen = record('choose', element);

    await click(element, '[data-toggle]');
    await click(element, '[data-action="Freeze"]');

    expect(chosen.map((event) => event.detail)).toEqual([{ option: freeze }]);
  });

  it('disables all buttons while an action is carried out', async () => {
    const element = await mountActions({
      recommended: 'Grant',
      busy: true,
      options: [option('Grant'), option('Update')],
    });

    await click(element, '[data-toggle]');
    expect(findAll(element, '[data-action]').map((button) => (button as unknown as Button).disabled)).toEqual(
      [true, true],
    );
  });

  it('is accessible', async () => {
    const element = await mountActions({
      recommended: 'Grant',
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
