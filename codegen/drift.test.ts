import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, it, type TestContext } from 'node:test';
import { generate } from './generate.ts';
import { listFiles, toRelative } from './read/source.ts';
import { makeProject, putFile } from './testing/project.ts';

const template = 'templates/apex/core/Greeting.cls.hbs';
const greeting = 'force-app/main/core/classes/SampleGreeting.cls';
const source = "public class {{prefix}}Greeting {\n  public static final String TEXT = 'Hello';\n}\n";

describe('drift', () => {
  let root: string;

  beforeEach(async (test) => {
    root = makeProject(test as TestContext, { [template]: source });
    assert.equal((await generate({ root })).outcome, 'written');
  });

  it('finds none after generating, in a quick check and in a full one', async () => {
    assert.deepEqual(await drift(), []);
    assert.deepEqual(await drift({ full: true }), []);
  });

  it('calls a changed file a hand edit', async () => {
    appendFileSync(join(root, greeting), '// mine\n');
    assert.deepEqual(await drift(), [`HAND EDIT ${greeting}`]);
  });

  it('calls a changed file a hand edit although the template changed too', async () => {
    appendFileSync(join(root, greeting), '// mine\n');
    putFile(root, template, source.replace('Hello', 'Good day'));
    assert.deepEqual(await drift(), [`HAND EDIT ${greeting}`]);
  });

  it('calls a file stale when the template changed', async () => {
    putFile(root, template, source.replace('Hello', 'Good day'));
    assert.deepEqual(await drift(), [`STALE ${greeting}`]);
  });

  it('calls files stale when the model changed', async () => {
    const model = readFileSync(join(root, 'model/package.ts'), 'utf8').replace('65.0', '66.0');
    putFile(root, 'model/package.ts', model);
    assert.deepEqual(await drift(), [`STALE ${greeting}-meta.xml`]);
  });

  it('calls a deleted file missing', async () => {
    rmSync(join(root, greeting));
    assert.deepEqual(await drift(), [`MISSING ${greeting}`]);
  });

  it('calls a file orphan when its template is gone, with or without the manifest', async () => {
    rmSync(join(root, template));
    const orphans = [`ORPHAN ${greeting}`, `ORPHAN ${greeting}-meta.xml`];
    assert.deepEqual(await drift(), orphans);
    rmSync(join(root, 'generated.lock.json'));
    assert.deepEqual(await drift(), [...orphans, 'MISSING generated.lock.json']);
  });

  it('finds a file with the header that no manifest ever knew', async () => {
    const copy = 'force-app/main/core/classes/Copy.cls';
    putFile(root, copy, readFileSync(join(root, greeting), 'utf8'));
    assert.deepEqual(await drift(), [`ORPHAN ${copy}`]);
  });

  it('leaves files written by hand alone', async () => {
    putFile(root, 'force-app/main/core/classes/Own.cls', '// not generated\npublic class Own {}\n');
    assert.deepEqual(await drift(), []);
  });

  it('is not fooled by a manifest that was edited to match a hand edit', async () => {
    const before = readFileSync(join(root, greeting), 'utf8');
    const edited = before.replace('Hello', 'Bye');
    writeFileSync(join(root, greeting), edited);
    const { hash } = await import('./write/manifest.ts');
    const path = join(root, 'generated.lock.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace(hash(before), hash(edited)));
    assert.deepEqual(await drift({ full: true }), [`HAND EDIT ${greeting}`]);
  });

  it('calls a manifest stale that does not say what was generated', async () => {
    const path = join(root, 'generated.lock.json');
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace('"source":"model/package.ts"', '"source":"elsewhere"'),
    );
    assert.deepEqual(await drift(), ['STALE generated.lock.json']);
  });

  it('names a cure for each', async () => {
    rmSync(join(root, greeting));
    const result = await generate({ root, check: true });
    assert.ok(
      result.outcome === 'checked' && result.drift.every((one) => one.cure.includes('npm run generate')),
    );
  });

  it('writes nothing while it checks', async () => {
    appendFileSync(join(root, greeting), '// mine\n');
    putFile(root, template, source.replace('Hello', 'Good day'));
    const before = snapshot(root);
    await drift({ full: true });
    assert.deepEqual(snapshot(root), before);
  });

  async function drift(options: { full?: boolean } = {}): Promise<string[]> {
    const result = await generate({ root, check: true, ...options });
    assert.equal(result.outcome, 'checked', JSON.stringify(result));
    return result.outcome === 'checked' ? result.drift.map(({ kind, path }) => `${kind} ${path}`) : [];
  }
});

describe('generating', () => {
  it('is the same bytes twice, also when everything is formatted again', async (test) => {
    const [one, two] = [makeProject(test, { [template]: source }), makeProject(test, { [template]: source })];
    await generate({ root: one });
    await generate({ root: two });
    assert.deepEqual(snapshot(one), snapshot(two));
    await generate({ root: two, full: true });
    assert.deepEqual(snapshot(one), snapshot(two));
  });

  it('touches only what changed', async (test) => {
    const root = makeProject(test, {
      [template]: source,
      'templates/apex/core/Other.cls.hbs': 'public class {{prefix}}Other {}',
    });
    await generate({ root });
    const other = join(root, 'force-app/main/core/classes/SampleOther.cls');
    const before = statSync(other).mtimeMs;
    putFile(root, template, source.replace('Hello', 'Good day'));
    const result = await generate({ root });
    assert.ok(result.outcome === 'written');
    assert.deepEqual(result.written.changed, [greeting]);
    assert.deepEqual(
      [result.written.created, result.written.deleted, result.written.overwritten],
      [[], [], []],
    );
    assert.equal(statSync(other).mtimeMs, before);
  });

  it('deletes orphans and the folders they leave empty', async (test) => {
    const root = makeProject(test, {
      'templates/apex/lonely/Only.cls.hbs': 'public class {{prefix}}Only {}',
    });
    await generate({ root });
    rmSync(join(root, 'templates/apex/lonely/Only.cls.hbs'));
    const result = await generate({ root });
    assert.ok(result.outcome === 'written');
    assert.equal(result.written.deleted.length, 2);
    assert.equal(existsSync(join(root, 'force-app/main/lonely')), false);
  });

  it('says that a hand edit is gone', async (test) => {
    const root = makeProject(test, { [template]: source });
    await generate({ root });
    appendFileSync(join(root, greeting), '// mine\n');
    const result = await generate({ root });
    assert.ok(result.outcome === 'written');
    assert.deepEqual(result.written.overwritten, [greeting]);
  });
});

/** Bytes of every output file by path. */
function snapshot(root: string): Record<string, string> {
  const files = ['force-app', 'typings', 'docs'].flatMap((folder) => listFiles(join(root, folder), ''));
  return Object.fromEntries(
    [...files, join(root, 'generated.lock.json')].map((path) => [
      toRelative(root, path),
      readFileSync(path, 'utf8'),
    ]),
  );
}
