import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, it } from 'node:test';
import { formatDiagnostic, type Diagnostic } from './diagnostics/diagnostic.ts';
import { table } from './diagnostics/table.ts';
import { generate } from './generate.ts';
import { listFiles, toRelative } from './read/source.ts';
import { makeProject } from './testing/project.ts';

const folder = join(import.meta.dirname, 'fixtures/diagnostics');

/**
 * A case is one file: `<name>.ts` is a file of the model, `<name>.cls.hbs` an Apex template. A comment line with a
 * caret and a number says that the generator must point at exactly the character above the caret; words after
 * the number must be in the message.
 */
const cases = listFiles(folder, '').map((path) => ({
  name: basename(path),
  text: readFileSync(path, 'utf8'),
  ...placeOf(path),
}));

function placeOf(path: string): { readonly target: string } {
  const name = toRelative(folder, path);
  return { target: name.endsWith('.hbs') ? `templates/apex/core/${basename(name)}` : `model/${name}` };
}

interface Expectation {
  readonly place: string;
  readonly words: string;
}

function expectations(file: string, text: string): Expectation[] {
  let line = 0;
  return text.split('\n').flatMap((content, index) => {
    const caret = /^\s*(?:\/\/|\{\{!)?\s*\^ (.*?)(?:\s*\}\})?$/.exec(content);
    if (caret === null) {
      line = index + 1;
      return [];
    }
    const column = content.indexOf('^') + 1;
    return (caret[1] ?? '').split('; ').map((expected) => ({
      place: `${file}:${line}:${column} ${expected.slice(0, 6)}`,
      words: expected.slice(7),
    }));
  });
}

describe('diagnostics', () => {
  for (const { name, text, target } of cases) {
    it(`${name} reports what its carets say and nothing else`, async (test) => {
      const expected = expectations(target, text);
      const result = await generate({ root: makeProject(test, { [target]: text }) });

      assert.equal(result.outcome, 'refused', 'a mistake must stop the run');
      const found = result.outcome === 'refused' ? result.diagnostics : [];
      assert.deepEqual(
        found.map(placeAndCode).sort(),
        expected.map((one) => one.place).sort(),
        found.map(formatDiagnostic).join('\n'),
      );
      for (const { place, words } of expected) {
        const messages = found.filter((one) => placeAndCode(one) === place).map(formatDiagnostic);
        assert.ok(
          messages.some((message) => message.includes(words)),
          `"${words}" is in none of: ${messages.join('\n')}`,
        );
      }
    });
  }

  it('has a case for every number, here or in the other tests', () => {
    const seen = new Set(
      listFiles(import.meta.dirname, '').flatMap((path) =>
        isCase(path) ? (readFileSync(path, 'utf8').match(/LK\d{4}/g) ?? []) : [],
      ),
    );
    assert.deepEqual(
      Object.keys(table).filter((code) => !seen.has(code)),
      [],
    );
  });

  it('fills every placeholder: no message shows one', async (test) => {
    for (const { text, target } of cases) {
      const result = await generate({ root: makeProject(test, { [target]: text }) });
      for (const { code, message, fix } of result.outcome === 'refused' ? result.diagnostics : []) {
        if (code !== 'LK0501' && code !== 'LK0609') assert.doesNotMatch(message + fix, /\{\d\}/, code);
      }
    }
  });
});

function isCase(path: string): boolean {
  return path.endsWith('.test.ts') || path.startsWith(folder);
}

function placeAndCode({ file, line, column, code }: Diagnostic): string {
  return `${file}:${line}:${column} ${code}`;
}
