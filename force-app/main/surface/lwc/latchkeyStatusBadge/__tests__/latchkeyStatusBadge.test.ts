import LatchkeyStatusBadge from 'c/latchkeyStatusBadge';
import { get, mount, unmountAll } from 'testkit';

describe('c-latchkey-status-badge', () => {
  afterEach(unmountAll);

  it.each([
    ['None', 'No access', 'utility:dash', ''],
    ['Active', 'Active', 'utility:check', 'slds-theme_success'],
    ['Frozen', 'Frozen', 'utility:lock', 'slds-theme_warning'],
    ['Inactive', 'Inactive', 'utility:ban', 'slds-badge_inverse'],
    ['Disabled', 'Disabled', 'utility:close', 'slds-badge_inverse'],
  ] as const)('shows %s as word, icon and colour', async (access, label, iconName, theme) => {
    const element = await mount('c-latchkey-status-badge', LatchkeyStatusBadge, { access });

    const badge = get<{ label: string; iconName: string }>(element, 'lightning-badge');
    expect(badge.label).toBe(label);
    expect(badge.iconName).toBe(iconName);
    expect(badge.className).toBe(theme);
  });

  it('is accessible', async () => {
    const element = await mount('c-latchkey-status-badge', LatchkeyStatusBadge, { access: 'Active' });

    await expect(element).toBeAccessible();
  });
});
