import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { publish } from './cache.ts';

const root = mkdtempSync(path.join(os.tmpdir(), 'bundle-cache-'));
after(() => rmSync(root, { recursive: true, force: true }));
const write = (text: string) => async (folder: string) => writeFileSync(path.join(folder, 'a.txt'), text);

describe('publish', () => {
  it('shows a folder only when it is complete', async () => {
    const target = path.join(root, 'shell-one');
    await assert.rejects(
      publish(target, async (folder) => {
        await write('half')(folder);
        throw new Error('interrupted');
      }),
      /interrupted/,
    );
    assert.deepEqual(readdirSync(root), []);
    await publish(target, write('whole'));
    assert.equal(readFileSync(path.join(target, 'a.txt'), 'utf8'), 'whole');
  });

  it('keeps what another process published first', async () => {
    const target = path.join(root, 'shell-two');
    await publish(target, async (folder) => {
      await publish(`${target}`.replace('two', 'other'), write('other'));
      mkdirSync(target);
      writeFileSync(path.join(target, 'a.txt'), 'first');
      await write('second')(folder);
    });
    assert.equal(readFileSync(path.join(target, 'a.txt'), 'utf8'), 'first');
    assert.deepEqual(
      readdirSync(root).filter((name) => name.endsWith('.tmp')),
      [],
    );
  });

  it('removes folders of its kind that are old', async () => {
    const old = path.join(root, 'shell-old');
    const base = path.join(root, 'base-old');
    for (const folder of [old, base]) {
      mkdirSync(folder);
      utimesSync(folder, new Date('2020-01-01'), new Date('2020-01-01'));
    }
    await publish(path.join(root, 'shell-new'), write('new'));
    assert.equal(existsSync(old), false);
    assert.equal(existsSync(base), true);
    assert.equal(existsSync(path.join(root, 'shell-one')), true);
  });
});
