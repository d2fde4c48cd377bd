/**
 * Builds `dist/`: the package as an SFDX project that `sf` can deploy. The source differs in one point only:
 * each TypeScript module of a Lightning Web Component becomes the JavaScript that the platform compiles, with
 * its decorators kept.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Only what the platform knows goes into the package: no tests of components, no typings, no tool settings. */
const leftOut = [/\/__tests__(\/|$)/, /\/test\/jest(\/|$)/, /\.d\.ts$/, /\/[jt]sconfig\.json$/];

function stripTypes(file: string): void {
  const source = readFileSync(file, 'utf8');
  const { outputText } = ts.transpileModule(source, {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ESNext,
      module: ts.ModuleKind.ESNext,
      experimentalDecorators: false,
      useDefineForClassFields: true,
      verbatimModuleSyntax: true,
    },
  });
  writeFileSync(file.replace(/\.ts$/, '.js'), outputText);
  rmSync(file);
}

/** Writes `dist/` anew and returns its path. */
export function buildPackage(): string {
  rmSync(dist, { recursive: true, force: true });
  mkdirSync(dist, { recursive: true });
  cpSync(join(root, 'force-app'), join(dist, 'force-app'), {
    recursive: true,
    filter: (source) => !leftOut.some((pattern) => pattern.test(source.replaceAll('\\', '/'))),
  });
  for (const entry of readdirSync(join(dist, 'force-app'), { recursive: true, encoding: 'utf8' })) {
    if (/[\\/]lwc[\\/].*\.ts$/.test(entry)) stripTypes(join(dist, 'force-app', entry));
  }
  cpSync(join(root, 'config'), join(dist, 'config'), { recursive: true });
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
    packageDirectories: { path: string }[];
  };
  project.packageDirectories = project.packageDirectories.filter(
    (directory) => directory.path === 'force-app',
  );
  writeFileSync(join(dist, 'sfdx-project.json'), `${JSON.stringify(project, null, 2)}\n`);
  return dist;
}

if (import.meta.main) {
  buildPackage();
  console.log('Built dist/: an SFDX project that sf can deploy.');
}
