import assert from 'node:assert/strict';
import path from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { StaticResources } from './staticResources.ts';

const folder = fileURLToPath(new URL('./fixtures/hello/force-app', import.meta.url));
const resources = new StaticResources([folder]);

describe('static resources', () => {
  it('have an address that changes with their content', () => {
    assert.match(resources.url('Words') ?? '', /^\/resource\/[0-9a-f]{12}\/Words$/);
    assert.match(resources.url('Pictures') ?? '', /^\/resource\/[0-9a-f]{12}\/Pictures$/);
    assert.equal(resources.url('Nothing'), undefined);
  });

  it('are a file, or an archive with files in it', () => {
    assert.equal(path.basename(resources.file('Words', '')?.file ?? ''), 'Words.js');
    assert.equal(resources.file('Words', '')?.contentType, 'application/javascript; charset=utf-8');
    assert.equal(resources.file('Pictures', 'icons/sun.svg')?.contentType, 'image/svg+xml');
  });

  it('give nothing that is not in them', () => {
    assert.equal(resources.file('Words', 'x'), undefined);
    assert.equal(resources.file('Pictures', ''), undefined);
    assert.equal(resources.file('Pictures', 'icons'), undefined);
    assert.equal(resources.file('Pictures', '../Words.js'), undefined);
  });
});
