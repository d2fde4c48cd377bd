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

  describe('once it has the focus', () => {
    const other = document.createElement('button');
    const mountFocused = async (): Promise<HTMLElement> => {
      const element = await mount('c-latchkey-notice', LatchkeyNotice, { heading: 'Heading' });
      document.body.append(other);
      element.focus();
      return element;
    };

    beforeEach(() => jest.useFakeTimers());
    afterEach(() => {
      jest.useRealTimers();
      other.remove();
    });

    it('comes back when a closing dialog gives it to the button that was clicked', async () => {
      const element = await mountFocused();

      other.focus();
      await Promise.resolve();

      expect(document.activeElement).toBe(element);
    });

    it.each(['keydown', 'pointerdown'])('lets it go after %s', async (byHand) => {
      await mountFocused();

      window.dispatchEvent(new Event(byHand));
      other.focus();
      await Promise.resolve();

      expect(document.activeElement).toBe(other);
    });

    it('lets it go when every dialog has gone', async () => {
      await mountFocused();

      jest.advanceTimersByTime(1000);
      other.focus();
      await Promise.resolve();

      expect(document.activeElement).toBe(other);
    });

    it('listens no longer when it is taken from the page', async () => {
      const element = await mountFocused();

      element.remove();
      document.body.append(element);
      other.focus();
      await Promise.resolve();

      expect(document.activeElement).toBe(other);
      expect(jest.getTimerCount()).toBe(0);
    });
  });

  it('is accessible', async () => {
    const element = await mount('c-latchkey-notice', LatchkeyNotice, { heading: 'Heading', lines: ['Line'] });

    await expect(element).toBeAccessible();
    expect(textOf(element)).toBe('Heading Line');
  });
});
