import { format, formatCount } from 'c/latchkeyText';

describe('c/latchkeyText', () => {
  it('fills placeholders by their number, also repeatedly', () => {
    expect(format('{1} and {0} and {1}', 'a', 'b')).toBe('b and a and b');
  });

  it('leaves a placeholder without a value as it is', () => {
    expect(format('{0} of {1}', 3)).toBe('3 of {1}');
  });

  it('fills in zero and an empty text', () => {
    expect(format('[{0}] [{1}]', 0, '')).toBe('[0] []');
  });

  it('does not fill in placeholders that came with a value', () => {
    expect(format('{0} {1}', '{1}', 'x')).toBe('{1} x');
  });

  it('writes numbers as the viewer does, and texts as they are', () => {
    expect(format('{0} {1} {2}', 12_000, 2.5, '12000')).toBe('12,000 2.5 12000');
  });

  it.each([
    [0, '0 people'],
    [1, '1 person'],
    [2, '2 people'],
  ])('chooses the wording for %d', (count, expected) => {
    expect(formatCount(count, '1 person', '{0} people')).toBe(expected);
  });
});
