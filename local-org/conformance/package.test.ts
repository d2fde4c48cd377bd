/** The cases as somebody with an org gets them: packaged, run there (here made up), compared. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';
import { nameOf, readCases, readDifferences } from './cases.ts';
import { packageConformance } from './package.ts';

let folder: string;
before(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'conformance-')), 'package');
  packageConformance(folder);
});
after(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const cases = readCases();

/** A result as `sf apex run test --result-format json` prints it. */
function resultFile(outcomeOf: (name: string) => string): string {
  const tests = cases.map((item) => ({
    Outcome: outcomeOf(nameOf(item)),
    MethodName: item.methodName,
    Message: outcomeOf(nameOf(item)) === 'Fail' ? 'System.AssertException: made up' : null,
    ApexClass: { Name: item.className, NamespacePrefix: null },
    FullName: nameOf(item),
  }));
  const other = {
    Outcome: 'Fail',
    MethodName: 'mine',
    Message: 'no',
    ApexClass: { Name: 'SomebodysTest' },
  };
  const file = path.join(folder, 'result.json');
  writeFileSync(file, JSON.stringify({ status: 0, result: { summary: {}, tests: [...tests, other] } }));
  return file;
}

function compare(...args: readonly string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, ['compare.mjs', ...args], { cwd: folder, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

test('the package is a project that can be deployed, with every test class in the command', () => {
  const { packageDirectories } = JSON.parse(readFileSync(path.join(folder, 'sfdx-project.json'), 'utf8')) as {
    readonly packageDirectories: readonly { readonly path: string }[];
  };
  assert.deepEqual(packageDirectories[0]?.path, 'force-app');
  assert.ok(existsSync(path.join(folder, 'config', 'project-scratch-def.json')));
  const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
  for (const name of new Set(cases.map(({ className }) => className))) assert.ok(readme.includes(name), name);
  const components = ComponentSet.fromSource(path.join(folder, 'force-app')).getSourceComponents().toArray();
  const types = new Set(components.map(({ type }) => type.name));
  for (const type of ['ApexClass', 'ApexTrigger', 'CustomObject', 'PermissionSet', 'CustomMetadata']) {
    assert.ok(types.has(type), type);
  }
});

test('an org that agrees with every case ends well, and shows what the local org misses', () => {
  const { code, out } = compare(resultFile(() => 'Pass'));
  assert.equal(code, 0);
  const last = out.trimEnd().split('\n').at(-1)!;
  assert.equal(
    last,
    `${cases.length} of ${cases.length} cases were run; the org differs in 0, ` +
      `and agrees with ${readDifferences().size} that the local org is known to miss.`,
  );
});

test('a case in which the org differs is named with its rule, its source and what the org said', () => {
  const [first, second] = cases.map(nameOf);
  const { code, out } = compare(
    resultFile((name) => (name === first ? 'Fail' : name === second ? 'Skip' : 'Pass')),
  );
  assert.equal(code, 1);
  const [head, expected, said] = out.split('\n');
  assert.equal(head, `${first}: the org differs from the case`);
  assert.ok(expected?.includes(cases[0]!.rule) && expected.includes(cases[0]!.source));
  assert.match(said!, /made up/);
  assert.ok(out.includes(`${cases.length - 1} of ${cases.length} cases were run; the org differs in 1,`));
  assert.ok(!out.includes('SomebodysTest'));
});

test('a file that is no result is refused with the cure', () => {
  writeFileSync(path.join(folder, 'empty.json'), '{}');
  assert.deepEqual([compare('empty.json').code, compare().code, compare('missing.json').code], [2, 2, 2]);
  assert.match(compare('empty.json').err, /holds no conformance case/);
  assert.match(compare('missing.json').err, /Cure: give the file that sf wrote/);
});
