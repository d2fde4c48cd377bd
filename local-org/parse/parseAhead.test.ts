import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CachedParser } from './cache.ts';
import { parseAhead } from './parseAhead.ts';

const project = mkdtempSync(join(tmpdir(), 'local-org-parse-'));
after(() => rmSync(project, { recursive: true, force: true }));

const cache = join(project, 'cache');
const textOf = (i: number): string => `public class C${i} { public Integer n = ${i}; }`;

writeFileSync(join(project, 'sfdx-project.json'), '{"packageDirectories":[{"path":"force-app"}]}');
mkdirSync(join(project, 'force-app'));

test('a thread leaves every tree in the cache, and what does not parse to who asks for it', async () => {
  for (let i = 0; i < 100; i++) writeFileSync(join(project, 'force-app', `C${i}.cls`), textOf(i));
  writeFileSync(join(project, 'force-app', 'Broken.cls'), 'public class Broken { oops');
  writeFileSync(
    join(project, 'force-app', 'OnAccount.trigger'),
    'trigger OnAccount on Account (after insert) {}',
  );
  await parseAhead(project, cache);
  assert.equal(readdirSync(cache).length, 101);

  const parser = new CachedParser(cache);
  const { unit } = parser.parseClass({ path: 'C7.cls', text: textOf(7), apiVersion: 65 });
  assert.equal(unit?.name, 'C7');
  assert.deepEqual([parser.hits, parser.misses], [1, 0]);
});

test('a few sources are left to who parses them', async () => {
  rmSync(join(project, 'force-app'), { recursive: true });
  mkdirSync(join(project, 'force-app'));
  writeFileSync(join(project, 'force-app', 'Few.cls'), 'public class Few {}');
  const before = readdirSync(cache).length;
  await parseAhead(project, cache);
  assert.equal(readdirSync(cache).length, before);
});
