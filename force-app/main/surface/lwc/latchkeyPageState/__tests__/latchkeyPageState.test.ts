import { stateOf } from 'c/latchkeyPageState';

const texts = {
  loading: 'Loading',
  loadFailed: 'Failed',
  refreshFailed: 'Old',
  noPermission: 'Not for you',
  noPermissionCure: 'Ask',
  empty: 'Nothing',
  emptyCure: 'Begin',
};

describe('stateOf', () => {
  it('says nothing when there is something to show', () => {
    expect(stateOf({ errors: [], loaded: true }, texts)).toBeUndefined();
  });

  it.each([
    [
      { errors: [], loaded: false },
      { kind: 'loading', variant: 'info', heading: 'Loading', lines: [] },
    ],
    [
      { errors: ['No'], loaded: false },
      { kind: 'problem', variant: 'error', heading: 'Failed', lines: ['No'] },
    ],
    [
      { errors: ['No'], loaded: true },
      { kind: 'problem', variant: 'warning', heading: 'Old', lines: ['No'] },
    ],
    [
      { errors: [], loaded: true, empty: true },
      { kind: 'empty', variant: 'info', heading: 'Nothing', lines: ['Begin'] },
    ],
    [
      { forbidden: true, errors: ['No'], loaded: false },
      { kind: 'forbidden', variant: 'info', heading: 'Not for you', lines: ['Ask'] },
    ],
  ] as const)('of %j', (situation, state) => {
    expect(stateOf(situation, texts)).toEqual(state);
  });

  it('shows a state for which a page has no text all the same', () => {
    expect(stateOf({ errors: ['No'], loaded: false }, {})).toMatchObject({ heading: '', lines: ['No'] });
    expect(stateOf({ errors: ['No'], loaded: true }, {})).toMatchObject({ heading: '', lines: ['No'] });
    expect(stateOf({ errors: [], loaded: false }, {})).toMatchObject({ kind: 'loading', heading: '' });
  });

  it('does with the texts that a page has', () => {
    const few = { loading: 'Loading', loadFailed: 'Failed' };
    expect(stateOf({ errors: ['No'], loaded: true }, few)?.heading).toBe('Failed');
    expect(stateOf({ errors: [], loaded: true, empty: true }, few)).toMatchObject({ heading: '', lines: [] });
  });
});
