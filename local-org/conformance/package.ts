/**
 * `node local-org/conformance/package.ts [folder]`: writes the cases as a folder of their own, for somebody who has an
 * org and not this repository; `dist/conformance` when no folder is named. The comparison in it runs on any Node.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { CONFORMANCE_PROJECT } from './cases.ts';

const DEFAULT_FOLDER = fileURLToPath(new URL('../../dist/conformance', import.meta.url));

/** What a scratch org needs for every case; the sites are for external users. */
const SCRATCH_ORG = {
  orgName: 'Conformance',
  edition: 'Developer',
  features: ['Communities'],
  settings: { communitiesSettings: { enableNetworksEnabled: true } },
};

/** Replaces the folder. */
export function packageConformance(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(path.join(folder, 'config'), { recursive: true });
  for (const name of ['sfdx-project.json', 'known-differences.txt', 'force-app']) {
    cpSync(path.join(CONFORMANCE_PROJECT, name), path.join(folder, name), { recursive: true });
  }
  writeFileSync(
    path.join(folder, 'config', 'project-scratch-def.json'),
    `${JSON.stringify(SCRATCH_ORG, null, 2)}\n`,
  );
  for (const name of ['cases', 'compare'])
    writeFileSync(path.join(folder, `${name}.mjs`), javascriptOf(name));
  writeFileSync(path.join(folder, 'README.md'), readme());
}

function javascriptOf(name: string): string {
  const source = readFileSync(path.join(CONFORMANCE_PROJECT, `${name}.ts`), 'utf8');
  const { ESNext } = ts.ScriptTarget;
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ESNext, module: ts.ModuleKind.ESNext },
  });
  return outputText.replaceAll(/\.ts\b/g, '.mjs');
}

/** Names the classes: an org may hold other tests. */
function readme(): string {
  const classes = readdirSync(path.join(CONFORMANCE_PROJECT, 'force-app/main/default/classes'))
    .filter((name) => name.endsWith('Test.cls'))
    .map((name) => name.replace(/\.cls$/, ''));
  return `# Conformance cases

Apex tests, one platform behaviour each. They change no data and no settings of the org; best is a scratch org.

    sf org create scratch --definition-file config/project-scratch-def.json --alias conformance --set-default
    sf project deploy start --source-dir force-app
    sf apex run test --result-format json --wait 60 --class-names ${classes.join(',')} > result.json
    node compare.mjs result.json

The last command prints each case in which the org differs from what was expected, and each that the local org is known
to miss. Hand its output back.
`;
}

if (import.meta.main) {
  const folder = path.resolve(process.argv[2] ?? DEFAULT_FOLDER);
  packageConformance(folder);
  console.log(`The conformance cases are in ${folder}; its README.md says how to run them.`);
}
