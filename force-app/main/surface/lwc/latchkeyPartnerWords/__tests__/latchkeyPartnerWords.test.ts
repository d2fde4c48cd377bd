import { actionText, askedByText } from 'c/latchkeyPartnerWords';

describe('latchkeyPartnerWords', () => {
  it('has words of its own for actions', () => {
    expect(actionText('Freeze')).toBe('Login blocked');
    expect(actionText(undefined)).toBe('Another change');
  });

  it.each([
    ['Partner', 'a colleague'],
    ['Login', 'the person, at the login page'],
    ['Policy', 'our rules, by themselves'],
    ['Reconciler', 'our rules, by themselves'],
    ['Agent', 'our company'],
  ] as const)('says who asked by the way %s', (source, words) => {
    expect(askedByText({ source })).toBe(words);
    expect(askedByText({ source, initiator: 'Pia' })).toBe('Pia');
  });
});
