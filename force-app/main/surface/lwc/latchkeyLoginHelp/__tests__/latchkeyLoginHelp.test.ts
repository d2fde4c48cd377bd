import askHelp from '@salesforce/apex/LatchkeyLoginController.askHelp';
import requestAccess from '@salesforce/apex/LatchkeyLoginController.requestAccess';
import { CurrentPageReference } from 'lightning/navigation';
import LatchkeyLoginHelp from 'c/latchkeyLoginHelp';
import { click, find, flush, get, mount, unmountAll, wireOf } from 'testkit';

const asked = jest.mocked(askHelp);
const requested = jest.mocked(requestAccess);

/** The stub's validation, as lightning-input does it. */
function prepareInput(element: HTMLElement): { focused: jest.Mock; message: () => string } {
  const input = get<HTMLElement & Record<string, unknown>>(element, '[data-address]');
  const focused = jest.fn();
  let custom = '';
  Object.assign(input, {
    setCustomValidity: (message: string) => (custom = message),
    reportValidity: () => custom === '',
    focus: focused,
  });
  return { focused, message: () => custom };
}

async function open(state: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await mount('c-latchkey-login-help', LatchkeyLoginHelp);
  wireOf<object>(CurrentPageReference).emit({ state });
  await flush();
  return element;
}

async function type(element: HTMLElement, selector: string, value: string): Promise<void> {
  get(element, selector).dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flush();
}

async function typeAndSend(element: HTMLElement, typed: string): Promise<ReturnType<typeof prepareInput>> {
  const input = prepareInput(element);
  await type(element, '[data-address]', typed);
  await click(element, '[data-send]');
  return input;
}

describe('c-latchkey-login-help', () => {
  afterEach(unmountAll);
  afterEach(() => jest.restoreAllMocks());

  it('asks for help and shows the answer in the place of the form', async () => {
    asked.mockResolvedValue({ isTaken: true, message: 'If we know this address, you get an e-mail.' });
    const element = await open();
    expect(get(element, '[data-title]').textContent).toBe('Trouble logging in?');
    expect(get(element, '[data-address]')).toMatchObject({ type: 'email', autocomplete: 'username' });
    await expect(element).toBeAccessible();

    await typeAndSend(element, ' ada@example.com ');

    expect(asked).toHaveBeenCalledWith({ email: 'ada@example.com' });
    expect(get(element, '[data-notice="success"]')).toMatchObject({
      heading: 'Look into your mailbox',
      lines: ['If we know this address, you get an e-mail.', expect.stringContaining('junk')],
    });
    expect(find(element, '[data-address]')).toBeNull();
    await expect(element).toBeAccessible();
  });

  it('sends with the Enter key, too, and with no other', async () => {
    asked.mockResolvedValue({ isTaken: true, message: 'Asked.' });
    const element = await open();
    prepareInput(element);
    await type(element, '[data-address]', 'ada@example.com');
    const input = get(element, '[data-address]');
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    expect(asked).not.toHaveBeenCalled();
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));
    await flush();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['', 'Type your e-mail address or username.'],
    ['ada', 'This does not look like an e-mail address or username. Both have an @ and a dot behind it.'],
  ])('refuses %p beside the input', async (typed, message) => {
    const element = await open();
    const input = await typeAndSend(element, typed);

    expect(input.message()).toBe(message);
    expect(input.focused).toHaveBeenCalled();
    expect(asked).not.toHaveBeenCalled();
  });

  it('sends one mail for a double click, and says that it is sending', async () => {
    asked.mockReturnValue(new Promise(() => {}));
    const element = await open();
    await typeAndSend(element, 'ada@example.com');
    get(element, '[data-address]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter' }));

    expect(asked).toHaveBeenCalledTimes(1);
    expect(get(element, '[data-send]')).toMatchObject({ disabled: true });
    expect(get(element, '[data-live]').textContent).toBe('One moment, please.');
  });

  it('takes another address', async () => {
    asked.mockResolvedValue({ isTaken: true, message: 'Asked.' });
    const element = await open();
    await typeAndSend(element, 'ada@example.com');
    await click(element, '[data-again]');

    expect(find(element, '[data-address]')).not.toBeNull();
    expect(find(element, '[data-notice]')).toBeNull();
  });

  it('keeps what was typed when the org does not answer', async () => {
    asked.mockRejectedValueOnce({ body: { message: 'The server is busy.' } });
    const element = await open();
    await typeAndSend(element, 'ada@example.com');

    expect(get(element, '[data-notice="error"]')).toMatchObject({
      lines: ['The server is busy.', 'Nothing was sent. Wait a moment and try again.'],
    });
    expect(get(element, '[data-address]')).toMatchObject({ value: 'ada@example.com', disabled: false });
  });

  it('says that the device is offline instead of sending', async () => {
    jest.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const element = await open();
    await typeAndSend(element, 'ada@example.com');

    expect(asked).not.toHaveBeenCalled();
    expect(get(element, '[data-notice="error"]')).toMatchObject({
      lines: ['You are offline. Connect to the internet and try again.'],
    });
  });

  it('asks for access when it was opened by the link of a mail', async () => {
    requested.mockResolvedValue({ isTaken: true, message: 'Passed on.' });
    const element = await open({ token: 'abc' });
    expect(get(element, '[data-title]').textContent).toBe('Ask for access');
    expect(requested).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();

    await type(element, '[data-note]', 'For my orders');
    await click(element, '[data-request]');

    expect(requested).toHaveBeenCalledWith({ token: 'abc', note: 'For my orders' });
    expect(get(element, '[data-notice="success"]')).toMatchObject({
      heading: 'Thank you',
      lines: ['Passed on.'],
    });
    expect(find(element, '[data-request]')).toBeNull();
    expect(find(element, '[data-again]')).toBeNull();
  });

  it('leads back to the help when the link is no longer valid', async () => {
    requested.mockResolvedValue({ isTaken: false, message: 'A link works once.' });
    const element = await open({ token: 'abc' });
    await click(element, '[data-request]');

    expect(get(element, '[data-notice="warning"]')).toMatchObject({
      heading: 'The link cannot be used',
      lines: ['A link works once.'],
    });
    expect(find(element, '[data-address]')).not.toBeNull();
  });

  it('keeps the link when asking failed', async () => {
    requested.mockRejectedValueOnce(new Error('Nobody answers.'));
    const element = await open({ token: 'abc' });
    await click(element, '[data-request]');

    expect(find(element, '[data-notice="error"]')).not.toBeNull();
    expect(find(element, '[data-request]')).not.toBeNull();
  });

  it('takes no token that cannot be one', async () => {
    const element = await open({ token: 'x'.repeat(65) });
    expect(find(element, '[data-address]')).not.toBeNull();
  });
});
