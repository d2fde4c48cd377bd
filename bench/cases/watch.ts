/**
 * `node bench/cases/watch.ts <project> [--all] [<class file>]`: seconds from saving a class in a watched project until
 * all results are printed. The command itself runs, over a copy of the project; each save gives the class a new text.
 * With `--all` a save runs every test, else those that it reaches. Without a file the first class by name is saved.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { findProjectFiles } from '../../local-org/schema/projectFiles.ts';
import { reportWarm, ROOT } from '../measure.ts';

/** Parsed sources: what is measured begins long after they are read. */
const CACHE = '.cache/local-org/ast';

const { values, positionals } = parseArgs({ options: { all: { type: 'boolean' } }, allowPositionals: true });
const [project, file] = positionals;
if (project === undefined) throw new Error('No project given.');
const copy = copyOf(resolve(project));
const saved = file === undefined ? findProjectFiles(copy).ofType('cls')[0]! : join(copy, file);

/** What the tests of a project can depend on. */
function copyOf(from: string): string {
  const to = mkdtempSync(join(tmpdir(), 'bench-watch-'));
  const { packageDirectories } = JSON.parse(readFileSync(join(from, 'sfdx-project.json'), 'utf8')) as {
    packageDirectories: { path: string }[];
  };
  for (const name of ['sfdx-project.json', 'config', CACHE, ...packageDirectories.map(({ path }) => path)])
    if (existsSync(join(from, name))) cpSync(join(from, name), join(to, name), { recursive: true });
  return to;
}

const command = spawn(
  process.execPath,
  [
    ...['--disable-warning=ExperimentalWarning', '--import', join(ROOT, 'bench', 'peak.ts')],
    ...[
      join(ROOT, 'local-org', 'cli.ts'),
      'test',
      copy,
      '--watch',
      ...(values.all === true ? ['--all'] : []),
    ],
  ],
  { stdio: ['ignore', 'pipe', 'inherit'] },
);
const ended = new Promise<void>((done) => command.on('exit', () => done()));
const lines = createInterface({ input: command.stdout });
const output = lines[Symbol.asyncIterator]();
const summaries = new Set<string>();

/** Reads until the command waits for the next change. */
async function results(): Promise<void> {
  for (let line = await output.next(); !line.done; line = await output.next()) {
    const summary = /^Apex tests: (\d+ passed, \d+ failed)/.exec(line.value)?.[1];
    if (summary !== undefined) summaries.add(summary);
    if (line.value.startsWith('Waiting for changes')) return;
  }
  throw new Error('The watching command has ended.');
}

try {
  await results();
  let saves = 0;
  await reportWarm(async () => {
    const text = readFileSync(saved, 'utf8');
    const startedAt = performance.now();
    writeFileSync(saved, `${text}\n// ${++saves}`);
    await results();
    return (performance.now() - startedAt) / 1000;
  });
  console.log([...summaries].join('; '));
} finally {
  command.kill('SIGINT');
  await ended;
  rmSync(copy, { recursive: true, force: true });
}
