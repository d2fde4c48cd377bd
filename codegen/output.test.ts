import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { formatDiagnostic } from './diagnostics/diagnostic.ts';
import { generate } from './generate.ts';
import { listFiles, toRelative } from './read/source.ts';
import { makeProject } from './testing/project.ts';

const folder = join(import.meta.dirname, 'fixtures/output');

/**
 * A case has `model/`, and where it needs them `templates/`, `packages/` (npm) and components; and in `expected/` every file that must come out, names and bytes. With
 * UPDATE_FIXTURES=1 the expected files are written anew: read the difference before you commit it.
 */
describe('output', () => {
  for (const name of readdirSync(folder)) {
    it(`${name} gives exactly the expected files`, async (test) => {
      const input = readTree(join(folder, name));
      const expectedFolder = join(folder, name, 'expected');
      const root = makeProject(
        test,
        Object.fromEntries(
          Object.entries(input)
            .filter(([path]) => !path.startsWith('expected/'))
            // Installed packages, under a name that git does not ignore.
            .map(([path, text]) => [path.replace(/^packages\//, 'node_modules/'), text]),
        ),
      );

      const result = await generate({ root });

      assert.equal(
        result.outcome,
        'written',
        result.outcome === 'refused' ? result.diagnostics.map(formatDiagnostic).join('\n') : '',
      );
      const actual = {
        ...readTree(join(root, 'force-app'), 'force-app/'),
        ...readTree(join(root, 'typings'), 'typings/'),
      };
      if (process.env['UPDATE_FIXTURES'] === '1') update(expectedFolder, actual);
      const expected = readTree(expectedFolder);
      assert.deepEqual(Object.keys(actual), Object.keys(expected));
      for (const [path, text] of Object.entries(actual)) assert.equal(text, expected[path], path);
    });
  }
});

/** Text by path, sorted. */
function readTree(root: string, prefix = ''): Record<string, string> {
  const files = existsSync(root) ? listFiles(root, '') : [];
  return Object.fromEntries(
    files.map((path) => [prefix + toRelative(root, path), readFileSync(path, 'utf8')]),
  );
}

function update(target: string, files: Readonly<Record<string, string>>): void {
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
