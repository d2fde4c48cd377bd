import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ConfigError, parseConfig, readConfig } from './config.ts';

const refuses = (value: unknown, message: string): void =>
  assert.throws(
    () => parseConfig(value, 'pages.json'),
    (error) => error instanceof ConfigError && error.message.includes(message),
  );

describe('parseConfig', () => {
  it('fills in defaults', () => {
    const config = parseConfig({ objects: { Contact: {} } }, 'pages.json');
    assert.deepEqual(config.objects[0], {
      object: 'Contact',
      icon: 'standard:record',
      columns: ['Name'],
      search: ['Name'],
      orderBy: 'Name',
      highlights: [],
      details: [],
      actions: null,
      side: [],
      related: [],
      listActions: null,
    });
    assert.deepEqual(parseConfig({}, 'pages.json').users, []);
    assert.deepEqual(parseConfig({ pages: [{ name: 'Team' }] }, 'pages.json').pages, [
      { name: 'Team', label: 'Team', components: [] },
    ]);
  });

  it('tells what is wrong and where', () => {
    refuses([], 'pages.json: the file must be an object');
    refuses({ objects: { Contact: { colums: [] } } }, 'objects.Contact.colums is not known here');
    refuses({ objects: { Contact: { columns: 'Name' } } }, 'objects.Contact.columns must be a list of texts');
    refuses(
      { objects: { Contact: { side: [{ component: 'accessPanel' }] } } },
      'objects.Contact.side[0].component must look like "c/accessPanel"',
    );
    refuses(
      { objects: { Contact: { side: [{ component: 'c/x', properties: { a: {} } }] } } },
      'properties.a must be a text, a number',
    );
    refuses({ users: [{}] }, 'users[0].username must be a text');
    refuses({ users: [{ username: 'a@b.c', site: 'x' }] }, 'users[0].site names no site');
    refuses({ pages: [{ name: 'A B' }] }, 'pages[0].name may have letters, digits');
    refuses({ pages: [{ name: 'jobs' }] }, 'pages[0].name is a page of the local org');
    refuses({ sites: [{ path: 'A B' }] }, 'sites[0].path may have lower-case letters');
  });

  it('names a file that cannot be read', () => {
    assert.throws(() => readConfig('/nowhere.json'), /\/nowhere.json cannot be read/);
  });
});
