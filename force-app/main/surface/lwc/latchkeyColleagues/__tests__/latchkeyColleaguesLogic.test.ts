import { activeColleague, colleague, without } from 'testdata';
import { columnsFor, noteLines, rowOf } from '../latchkeyColleaguesLogic';

describe('latchkeyColleaguesLogic', () => {
  it('shows on a phone only the two columns that matter', () => {
    expect(columnsFor('Small', true).map((column) => column.fieldName)).toEqual(['name', 'access']);
    expect(columnsFor('Large', true).map((column) => column.fieldName)).toEqual([
      'name',
      'access',
      'email',
      'title',
      'lastLogin',
      'note',
    ]);
  });

  it('has no column for notes when there are none', () => {
    expect(columnsFor('Large', false).map((column) => column.fieldName)).not.toContain('note');
  });

  it('gives notes as lines for a screen without room for their column', () => {
    const bad = colleague(2, { message: 'There is no e-mail address.' });

    expect(noteLines([colleague(1), bad].map(rowOf))).toEqual([
      { key: bad.contactId, text: 'Person 2: There is no e-mail address.' },
    ]);
  });

  it('leaves cells empty for what is not known', () => {
    const bare = without(colleague(1), 'email', 'title');

    expect(rowOf(bare)).toMatchObject({ email: '', title: '', lastLogin: undefined, note: '' });
  });

  it.each([
    ['None', 'Not yet'],
    ['Active', 'Yes'],
    ['Frozen', 'Blocked'],
    ['Inactive', 'No longer'],
    ['Disabled', 'Ended'],
  ] as const)('says %s in plain words', (access, expected) => {
    expect(rowOf(activeColleague(1, { access })).access).toBe(expected);
  });
});
