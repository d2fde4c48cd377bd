import LatchkeyPartnerQuestion from 'c/latchkeyPartnerQuestion';
import { click, find, get, mount, record, unmountAll } from 'testkit';

const question = {
  variant: 'warning',
  heading: 'Really?',
  lines: ['It matters.'],
  yes: 'Yes, really',
} as const;

describe('c-latchkey-partner-question', () => {
  afterEach(unmountAll);

  it('asks nothing without a question, and takes a focus that comes too early', async () => {
    const element = await mount('c-latchkey-partner-question', LatchkeyPartnerQuestion);
    expect(find(element, '[data-question]')).toBeNull();
    expect(() => element.focus()).not.toThrow();
  });

  it('asks, and tells the answer', async () => {
    const element = await mount('c-latchkey-partner-question', LatchkeyPartnerQuestion, { question });
    const yes = record('yes', element);
    const cancel = record('cancel', element);
    expect(get(element, '[data-question]')).toMatchObject({
      variant: 'warning',
      heading: 'Really?',
      lines: ['It matters.'],
    });
    expect(get<{ label: string }>(element, '[data-yes]').label).toBe('Yes, really');

    await click(element, '[data-yes]');
    await click(element, '[data-cancel]');
    expect([yes.length, cancel.length]).toEqual([1, 1]);
  });

  it('takes Escape for a no, and no other key', async () => {
    const element = await mount('c-latchkey-partner-question', LatchkeyPartnerQuestion, { question });
    const cancel = record('cancel', element);
    get(element, '[data-question]').dispatchEvent(new KeyboardEvent('keydown', { key: 'a' }));
    get(element, '[data-question]').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(cancel).toHaveLength(1);
  });

  it('can have the focus and is accessible', async () => {
    const element = await mount('c-latchkey-partner-question', LatchkeyPartnerQuestion, { question });
    element.focus();
    expect(element.shadowRoot?.activeElement).toBe(get(element, '[data-question]'));
    await expect(element).toBeAccessible();
  });
});
