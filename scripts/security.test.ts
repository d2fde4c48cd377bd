/** docs/security.md names guards and the tests that attack them: all of them have to exist. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('docs/security.md', 'utf8');

/** Apex sources below a folder by class name. */
function classesBelow(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.cls'),
  );
  return new Map(
    files.map((file) => [
      file.replace(/^.*\//, '').replace('.cls', ''),
      readFileSync(`${folder}/${file}`, 'utf8'),
    ]),
  );
}

/** Cells of the tables' rows, without headers and lines of dashes. */
function rows(): string[][] {
  return page
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[ -]*threat|^\| ?-/.test(line))
    .map((line) => line.split('|').slice(1, -1));
}

/** `LatchkeyDelegation.lock` in backticks. */
function namesIn(text: string): { className: string; method: string }[] {
  return [...text.matchAll(/`(\w+)\.(\w+)`/g)]
    .map(([, className = '', method = '']) => ({ className, method }))
    .filter(({ className }) => className.startsWith('Latchkey'));
}

describe('docs/security.md', () => {
  it('names for every threat a guard that exists', () => {
    const classes = classesBelow('force-app/main');
    for (const [threat = '', guards = ''] of rows()) {
      assert.notEqual(namesIn(guards).length, 0, `no guard is named: ${threat}`);
      for (const { className, method } of namesIn(guards)) {
        const source = classes.get(className);
        assert.ok(source, `there is no class ${className}`);
        assert.match(source, new RegExp(`\\b${method}\\(`), `${className} has no ${method}`);
      }
    }
  });

  it('names for every threat a test that exists', () => {
    const classes = classesBelow('force-app/test');
    for (const [threat = '', , tests = ''] of rows()) {
      assert.notEqual(namesIn(tests).length, 0, `no test is named: ${threat}`);
      for (const { className, method } of namesIn(tests)) {
        const source = classes.get(className);
        assert.ok(source, `there is no test class ${className}`);
        const declaration = new RegExp(`@IsTest\\s+(?:private |public )?static void ${method}\\(`, 'i');
        assert.match(source, declaration, `${className} has no test ${method}`);
      }
    }
  });

  it('speaks of every persona', () => {
    assert.ok(rows().length > 40, `only ${rows().length} threats`);
    for (const persona of ['partner admin', 'guest', 'agent', 'Other systems'])
      assert.ok(page.includes(persona), persona);
  });
});
