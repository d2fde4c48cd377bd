import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contact } from '../schema/standard/contact.ts';
import type { Condition } from './ast.ts';
import { FilterProblem, filterCondition } from './filterItem.ts';

const filter = (field: string, operation: string, value: string): Condition =>
  filterCondition(contact, { field, operation, value });

const compare = (field: string, operator: string, right: object): object => ({
  kind: 'compare',
  left: { kind: 'field', path: [field] },
  operator,
  right,
});

test('values divided by commas are alternatives; a record must differ from all of them', () => {
  const texts = (operator: string): object[] =>
    ['Ann', 'Bea'].map((value) => compare('LastName', operator, { kind: 'string', value }));
  assert.deepEqual(filter('LastName', 'equals', 'Ann, Bea'), { kind: 'or', terms: texts('=') });
  assert.deepEqual(filter('Contact.LastName', 'notEqual', 'Ann,Bea'), { kind: 'and', terms: texts('!=') });
});

test('wildcards in a value are literal', () => {
  const like = compare('LastName', 'like', { kind: 'string', value: '%50\\%\\_%' });
  assert.deepEqual(filter('LastName', 'contains', '50%_'), like);
  assert.deepEqual(filter('LastName', 'notContain', '50%_'), { kind: 'not', term: like });
});

test('a value is read as its field holds it, an empty one is null', () => {
  assert.deepEqual(filter('Birthdate', 'lessThan', '2000-01-02T00:00:00Z'), {
    ...compare('Birthdate', '<', { kind: 'date', text: '2000-01-02' }),
  });
  assert.deepEqual(filter('Title', 'equals', ''), compare('Title', '=', { kind: 'null' }));
});

test('what cannot be followed is refused with the reason', () => {
  assert.throws(() => filter('Nothing__c', 'equals', 'x'), new FilterProblem('no field Contact.Nothing__c'));
  assert.throws(() => filter('Title', 'within', 'x'), new FilterProblem('unknown operation within'));
  assert.throws(
    () => filter('Birthdate', 'lessThan', 'TODAY'),
    new FilterProblem('the value TODAY of Birthdate cannot be read'),
  );
});
