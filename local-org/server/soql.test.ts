import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contains, findField, objectOfId, quote } from './soql.ts';
import { FakeOrg } from './testing/fakeOrg.ts';

const { schema } = new FakeOrg();

describe('quoting', () => {
  it('keeps a text inside its quotes', () => {
    assert.equal(quote("O'Neil"), String.raw`'O\'Neil'`);
    assert.equal(quote('a\\'), String.raw`'a\\'`);
    assert.equal(quote('a\nb'), String.raw`'a\nb'`);
  });

  it('makes wildcards of the search literal', () => {
    assert.equal(contains("50%_a'"), String.raw`'%50\%\_a\'%'`);
  });
});

describe('findField', () => {
  it('goes along relationships in any case and gives the declared spelling', () => {
    const contact = schema.object('contact');
    assert.ok(contact !== undefined);
    assert.equal(findField(schema, contact, 'account.name')?.path, 'Account.Name');
    assert.equal(findField(schema, contact, 'account.name')?.object, 'Account');
    assert.equal(findField(schema, contact, 'Account.Nothing'), undefined);
    assert.equal(findField(schema, contact, 'Name FROM User'), undefined);
  });
});

describe('objectOfId', () => {
  it('takes ids of 15 and 18 characters only', () => {
    assert.equal(objectOfId(schema, '003000000000001AAA')?.name, 'Contact');
    assert.equal(objectOfId(schema, '003000000000001')?.name, 'Contact');
    assert.equal(objectOfId(schema, "003' OR Name = '1"), undefined);
  });
});
