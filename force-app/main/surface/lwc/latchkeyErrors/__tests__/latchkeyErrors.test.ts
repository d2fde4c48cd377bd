import { reduceErrors } from 'c/latchkeyErrors';

const UNKNOWN =
  'Something went wrong, and no reason was given. Try again; if it stays, tell an administrator.';

describe('c/latchkeyErrors', () => {
  it.each([
    ['a text', 'Boom', ['Boom']],
    ['an error of the browser', new Error('Boom'), ['Boom']],
    [
      'an Apex exception',
      { body: { message: 'No seat', exceptionType: 'System.AuraHandledException' } },
      ['No seat'],
    ],
    ['UI API errors', { body: [{ message: 'One' }, { message: 'Two' }] }, ['One', 'Two']],
    [
      'record errors, which are more precise than the general message',
      {
        body: {
          message: 'An error occurred while trying to update the record.',
          output: {
            errors: [{ message: 'Rule says no' }],
            fieldErrors: { Email: [{ message: 'Bad e-mail' }], LastName: [{ message: 'Missing name' }] },
          },
        },
      },
      ['Rule says no', 'Bad e-mail', 'Missing name'],
    ],
    [
      'DML errors of Apex',
      { body: { pageErrors: [{ message: 'Page' }], fieldErrors: { Email: [{ message: 'Field' }] } } },
      ['Page', 'Field'],
    ],
    [
      'record errors without details',
      { body: { message: 'General', output: { errors: [], fieldErrors: {} } } },
      ['General'],
    ],
    ['an answer without a body', { status: 401, statusText: 'Unauthorized' }, ['Unauthorized']],
    ['several errors', [new Error('One'), 'Two', { body: { message: 'Three' } }], ['One', 'Two', 'Three']],
    ['repeated errors', ['Same', 'Same ', { message: 'Same' }], ['Same']],
  ])('reads %s', (_shape, error, expected) => {
    expect(reduceErrors(error)).toEqual(expected);
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 42],
    ['an empty text', '  '],
    ['an empty object', {}],
    ['an empty list', []],
    ['a body without a message', { body: {} }],
    ['a message that is no text', { message: { code: 1 } }],
  ])('says that no reason was given for %s', (_shape, error) => {
    expect(reduceErrors(error)).toEqual([UNKNOWN]);
  });
});
