/**
 * Type check of all Apex by apex-ls, with the platform's types: nothing at warning level may remain. It runs on
 * a copy that holds only the package's source, so that nothing else of the checkout can hide or add a finding.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What apex-ls gets wrong, as it says it; each has to be found, so that it goes when apex-ls learns better. */
const falseFindings = [
  {
    text: "Type 'Auth.RegistrationHandler' must be an interface",
    // https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_interface_Auth_RegistrationHandler.htm
    reason: 'The platform types of apex-ls have it as a class; by the reference it is an interface.',
  },
];

/** Without the false findings, and without the line of a file of which nothing remains. */
function realFindings(output: string): string {
  const lines = output.split('\n').filter((line) => !falseFindings.some(({ text }) => line.endsWith(text)));
  return lines
    .filter(
      (line, i) =>
        !line.endsWith('.cls') || /^(Error|Warning|Missing|Syntax|Unused)/.test(lines[i + 1] ?? ''),
    )
    .join('\n')
    .trim();
}

function apexLsJars(): string {
  return join(
    dirname(fileURLToPath(import.meta.resolve('@salesforce/code-analyzer-pmd-engine'))),
    '..',
    'dist',
    'java-lib',
    '*',
  );
}

if (spawnSync('java', ['-version']).status !== 0) {
  console.error(
    'The Apex type check needs Java, and none was found.\n  Cure: install Java 11 or newer (Debian: apt-get install default-jre-headless).',
  );
  process.exit(1);
}
const copy = mkdtempSync(join(tmpdir(), 'apex-check-'));
try {
  cpSync(join(root, 'force-app'), join(copy, 'force-app'), { recursive: true });
  const project = JSON.parse(readFileSync(join(root, 'sfdx-project.json'), 'utf8')) as {
    packageDirectories: { path: string }[];
  };
  project.packageDirectories = project.packageDirectories.filter(
    (directory) => directory.path === 'force-app',
  );
  writeFileSync(join(copy, 'sfdx-project.json'), JSON.stringify(project));
  const check = spawnSync(
    'java',
    ['-cp', apexLsJars(), 'io.github.apexdevtools.apexls.CheckForIssues', '-n', '-d', 'warnings', '-w', copy],
    { encoding: 'utf8' },
  );
  const output = `${check.stdout}${check.stderr}`.replaceAll(`${copy}/`, '').trim();
  const findings = realFindings(output);
  if (findings !== '') console.log(findings);
  const outdated = falseFindings.filter(({ text }) => !output.includes(text));
  for (const { text } of outdated) console.error(`No longer found, remove it from falseFindings: ${text}`);
  const isBroken = check.error !== undefined || (check.status !== 0 && output === '');
  if (findings !== '' || outdated.length > 0 || isBroken) {
    console.error('apex-ls found the above (errors or warnings).');
    process.exitCode = 1;
  } else {
    console.log('apex-ls: no errors, no warnings.');
  }
} finally {
  rmSync(copy, { recursive: true, force: true });
}
