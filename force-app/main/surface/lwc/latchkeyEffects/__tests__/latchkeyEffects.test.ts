import { consequenceText, effectsText } from 'c/latchkeyEffects';

describe('effectsText', () => {
  it.each([
    [
      { mail: 'Yes', seat: 'Takes', seatsLeft: 14, reversible: true },
      'Sends an e-mail · Uses a licence seat (14 free) · Can be undone',
    ],
    [
      { mail: 'Possible', seat: 'Takes', reversible: true },
      'Salesforce may send an e-mail · Uses a licence seat · Can be undone',
    ],
    [
      { mail: 'No', seat: 'Frees', reversible: false },
      'No e-mail · Frees the licence seat · Cannot be undone',
    ],
    [{ mail: 'Yes', seat: 'Keeps' }, 'Sends an e-mail · Licence seat unchanged'],
  ] as const)('of %j', (effects, text) => {
    expect(effectsText(effects)).toBe(text);
  });
});

describe('consequenceText', () => {
  it('says what an action does, and its effects', () => {
    expect(
      consequenceText({ consequence: 'Ends the access.', mail: 'No', seat: 'Frees', reversible: true }),
    ).toBe('Ends the access. (No e-mail · Frees the licence seat · Can be undone)');
  });
});
