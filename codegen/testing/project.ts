import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Root of this repository. */
export const repository: string = join(import.meta.dirname, '../..');

/** Template folders that do not belong to the domain: every project of the tests gets them. */
const genericTemplates = ['contract', 'docs', 'metadata', 'partials', 'trigger', 'typings'];

const packageModel = `export const packageModel = {
  name: 'Sample', label: 'Sample', classPrefix: 'Sample', objectPrefix: 'Sample', apiVersion: '65.0',
} as const satisfies PackageModel;
`;

/** What the gate of services says; a project of the tests has no languages. */
const gateLabels = readFileSync(join(repository, 'model/labels/gate.ts'), 'utf8').replaceAll(
  /\n\s+de:\s+'(?:[^'\\]|\\.)*',/g,
  '',
);

/**
 * Makes a project in a folder of its own, removed after the test: the generic templates of this repository, a
 * package called Sample, and `files` (text by path), which may replace any of them.
 */
export function makeProject(test: TestContext, files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'codegen-'));
  test.after(() => rmSync(root, { recursive: true, force: true }));
  for (const folder of genericTemplates)
    cpSync(join(repository, 'templates', folder), join(root, 'templates', folder), { recursive: true });
  const hasServices = Object.values(files).some((text) => text.includes('@service'));
  for (const [path, text] of Object.entries({
    'model/package.ts': packageModel,
    ...(hasServices ? { 'model/labels/gate.ts': gateLabels } : {}),
    ...files,
  }))
    putFile(root, path, text);
  return root;
}

/** Writes one file and the folders it needs. */
export function putFile(root: string, path: string, text: string): void {
  const target = join(root, path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
