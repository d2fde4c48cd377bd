import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { CachedParser } from './cache.ts';
import type { SourceFile } from './diagnostic.ts';
import { parseClass } from './parse.ts';

const folder = mkdtempSync(join(tmpdir(), 'ast-'));
after(() => rmSync(folder, { recursive: true }));

const text = `public with sharing class A {
  public enum E { X, Y }
  Map<Id, List<Account>> m { get; private set; }
  @TestVisible static Integer f(List<String> names) {
    Long n = 5L;
    for (Account a : [SELECT Id, (SELECT Id FROM Contacts) FROM Account WHERE Name IN :names LIMIT 3]) n++;
    return names?.size() ?? -1;
  }
}`;
const file: SourceFile = { path: 'classes/A.cls', text, apiVersion: 65 };

function entryPath(): string {
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.json'))!,
  );
}

test('a second parse reads the tree back, equal to the first', () => {
  const first = new CachedParser(folder, 'v1');
  assert.deepEqual(first.parseClass(file).unit, parseClass(file).unit);
  assert.deepEqual([first.hits, first.misses], [0, 1]);
  const second = new CachedParser(folder, 'v1');
  assert.deepEqual(second.parseClass({ ...file, path: 'moved/A.cls' }).unit, parseClass(file).unit);
  assert.deepEqual([second.hits, second.misses], [1, 0]);
});

test('another text or another parser misses', () => {
  const changed = new CachedParser(folder, 'v1');
  assert.equal(changed.parseClass({ ...file, text: 'class B {}' }).unit?.name, 'B');
  assert.equal(changed.hits, 0);
  const newer = new CachedParser(folder, 'v2');
  newer.parseClass(file);
  assert.equal(newer.hits, 0);
});

test('a damaged or foreign entry is parsed again and replaced', () => {
  rmSync(folder, { recursive: true });
  new CachedParser(folder, 'v1').parseClass(file);
  const path = entryPath();
  const whole = readFileSync(path, 'utf8');
  for (const damaged of [
    '',
    'x',
    whole.slice(0, -10),
    whole.replace('"A"', '"Z"'),
    '{"kind":"class","name":"Z"}',
  ]) {
    writeFileSync(path, damaged);
    const parser = new CachedParser(folder, 'v1');
    const { unit } = parser.parseClass(file);
    assert.equal(unit?.name, 'A', JSON.stringify(damaged.slice(0, 40)));
    assert.deepEqual([parser.hits, parser.misses], [0, 1]);
    assert.equal(readFileSync(path, 'utf8'), whole);
  }
});

test('sources with syntax errors are not kept', () => {
  rmSync(folder, { recursive: true });
  const parser = new CachedParser(folder, 'v1');
  assert.equal(parser.parseClass({ ...file, text: 'class {' }).unit, null);
  assert.deepEqual(readdirSync(folder), []);
});

test('a folder that cannot be written only costs the time', () => {
  const blocked = join(folder, 'file');
  writeFileSync(blocked, '');
  assert.equal(new CachedParser(join(blocked, 'ast'), 'v1').parseClass(file).unit?.name, 'A');
});
