import LatchkeyState from 'c/latchkeyState';
import type { PageState } from 'c/latchkeyPageState';
import { click, find, get, mount, record, unmountAll } from 'testkit';

const mountState = (state: PageState | undefined, size?: 'small' | 'large') =>
  mount('c-latchkey-state', LatchkeyState, { state, ...(size ? { size } : {}) });

describe('c-latchkey-state', () => {
  afterEach(unmountAll);

  it('shows nothing without a state', async () => {
    const element = await mountState(undefined);
    expect(find(element, '[data-state]')).toBeNull();
  });

  it('keeps a place free while something is read', async () => {
    const loading = { kind: 'loading', variant: 'info', heading: 'Reading', lines: [] } as const;
    const element = await mountState(loading, 'large');
    expect(get(element, '[data-state="loading"]').className).toBe('placeholder placeholder_large');
    expect(get<{ alternativeText: string }>(element, 'lightning-spinner').alternativeText).toBe('Reading');
    await expect(element).toBeAccessible();
  });

  it('tells what went wrong, and asks for another try', async () => {
    const element = await mountState({ kind: 'problem', variant: 'error', heading: 'Bad', lines: ['Why'] });
    expect(get(element, '[data-state="problem"]')).toMatchObject({ heading: 'Bad', lines: ['Why'] });
    expect(find(element, 'lightning-spinner')).toBeNull();
    const asked = record('tryagain', element);
    await click(element, '[data-try-again]');
    expect(asked).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it.each(['empty', 'forbidden'] as const)('has nothing to try again when %s', async (kind) => {
    const element = await mountState({ kind, variant: 'info', heading: 'None', lines: ['Begin'] });
    expect(get(element, `[data-state="${kind}"]`)).toMatchObject({ variant: 'info', heading: 'None' });
    expect(find(element, '[data-try-again]')).toBeNull();
    await expect(element).toBeAccessible();
  });
});
