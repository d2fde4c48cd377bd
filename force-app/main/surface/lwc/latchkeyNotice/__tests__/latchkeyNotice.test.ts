import LatchkeyNotice from 'c/latchkeyNotice';
import { findAll, get, mount, textOf, unmountAll } from 'testkit';

describe('c-latchkey-notice', () => {
  afterEach(unmountAll);

  it('shows heading and lines', async () => {
    const element = await mount('c-latchkey-notice', LatchkeyNotice, {
      heading: 'Heading',
      lines: ['One', 'Two'],
    });

    expect(get(element, '[data-heading]').textContent).toBe('Heading');
    expect(findAll(element, '[data-line]').map((line) => line.textContent)).toEqual(['One', 'Two']);
  });

  it.each([
    ['info', 'slds-scoped-notification_light', 'utility:info'],
    ['success', 'slds-theme_success', 'utility:success'],
    ['warning', 'slds-theme_warning', 'utility:warning'],
    ['error', 'slds-theme_error', 'utility:error'],
  ] as const)('tells %s by colour and icon', async (variant, theme, icon) => {
    const element = await mount('c-latchkey-notice', LatchkeyNotice, { variant, heading: 'Heading' });

    expect(get(element, '.slds-scoped-notification').classList).toContain(theme);
    expect(get<{ iconName: string }>(element, 'lightning-icon').iconName).toBe(icon);
  });

  it('takes the keyboard focus when asked', async () => {
    const element = await mount('c-latchkey-notice', LatchkeyNotice, { heading: 'Heading' });

    element.focus();

    expect(element.shadowRoot?.activeElement?.getAttribute('aria-label')).toBe('Heading');
  });

  it('is accessible', async () => {
    const element = await mount('c-latchkey-notice', LatchkeyNotice, { heading: 'Heading', lines: ['Line'] });

    await expect(element).toBeAccessible();
    expect(textOf(element)).toBe('Heading Line');
  });
});
