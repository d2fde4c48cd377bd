import { activeColleague, colleague, without } from 'testdata';
import { columnsFor, rowOf } from '../latchkeyColleaguesLogic';

describe('latchkeyColleaguesLogic', () => {
  it('shows on a phone only the two columns that matter', () => {
    expect(columnsFor('Small').map((column) => column.fieldName)).toEqual(['name', 'access']);
    expect(columnsFor('Large').map((column) => column.fieldName)).toEqual([
      'name',
      'access',
      'email',
      'title',
      'lastLogin',
      'note',
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
