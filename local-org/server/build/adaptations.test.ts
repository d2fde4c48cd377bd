import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { adapt, ADAPTATIONS } from './adaptations.ts';
import { packageFolder } from './plugins.ts';

const source = (file: string): string =>
  readFileSync(path.join(packageFolder('lightning-base-components'), 'src', file), 'utf8');

describe('adapt', () => {
  for (const adaptation of ADAPTATIONS) {
    it(`finds its place in ${adaptation.file} of the installed package`, () => {
      assert.ok(adapt(source(adaptation.file), adaptation).includes(adaptation.replace));
    });
  }

  it('imports what the new text needs', () => {
    const changed = adapt('a;', { file: 'x.js', find: 'a', replace: 'b', needs: ['b', 'lib/b'] });
    assert.equal(changed, "import b from 'lib/b';\nb;");
  });

  it('fails when the place is gone or no longer the only one', () => {
    const adaptation = { file: 'x.js', find: 'a', replace: 'b' };
    assert.throws(() => adapt('c', adaptation), /x\.js .* has 0 places/);
    assert.throws(() => adapt('a a', adaptation), /x\.js .* has 2 places/);
  });
});
