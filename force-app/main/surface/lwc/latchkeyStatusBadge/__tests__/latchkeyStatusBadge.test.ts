import LatchkeyStatusBadge from 'c/latchkeyStatusBadge';
import { get, mount, unmountAll } from 'testkit';

describe('c-latchkey-status-badge', () => {
  afterEach(unmountAll);

  it.each([
    ['None', 'No access', ''],
    ['Active', 'Active', 'slds-theme_success'],
    ['Frozen', 'Frozen', 'slds-theme_warning'],
    ['Inactive', 'Inactive', 'slds-badge_inverse'],
    ['Disabled', 'Disabled', 'slds-badge_inverse'],
  ] as const)('shows %s as word and colour', async (access, label, theme) => {
    const element = await mount('c-latchkey-status-badge', LatchkeyStatusBadge, { access });

    const badge = get<{ label: string }>(element, 'lightning-badge');
    expect(badge.label).toBe(label);
    expect(badge.className).toBe(theme);
  });

  it('is accessible', async () => {
    const element = await mount('c-latchkey-status-badge', LatchkeyStatusBadge, { access: 'Active' });

    await expect(element).toBeAccessible();
  });
});
