import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { formatDiagnostic } from './diagnostics/diagnostic.ts';
import { generate, type GenerateOptions, type GenerateResult } from './generate.ts';

const usage = `node codegen/cli.ts [--check | --watch] [--full] [--root <folder>]

  --check  write nothing; exit 1 and name every file that is not as generated
  --watch  generate again whenever model/ or templates/ change
  --full   format everything, also what the manifest says is unchanged
  --root   project root; default: the folder above codegen/`;

/** Runs the command line; gives the exit code. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      full: { type: 'boolean', default: false },
      root: { type: 'string', default: join(import.meta.dirname, '..') },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const options = { root: resolve(values.root), check: values.check, full: values.full };
  const ok = await runOnce(options);
  if (!values.watch) return ok ? 0 : 1;
  await runOnChange(options);
  return 0;
}

async function runOnce(options: GenerateOptions): Promise<boolean> {
  const result = await generate(options);
  for (const line of report(result)) console.log(line);
  return result.outcome === 'written' || (result.outcome === 'checked' && result.drift.length === 0);
}

/** Never resolves: runs until the process is ended. Changes that come together are one run. */
function runOnChange(options: GenerateOptions): Promise<never> {
  let running = false;
  let again = false;
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    again = running;
    if (running) return;
    running = true;
    await runOnce(options).catch((error: unknown) => console.error(error));
    running = false;
    if (again) await run();
  };
  for (const folder of ['model', 'templates']) {
    watch(join(options.root, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void run(), 100);
    });
  }
  console.log('watching model/ and templates/');
  return new Promise<never>(() => {});
}

function report(result: GenerateResult): string[] {
  const time = timing(result);
  if (result.outcome === 'refused') {
    const { diagnostics } = result;
    return [
      ...diagnostics.map(formatDiagnostic),
      `${diagnostics.length} ${diagnostics.length === 1 ? 'mistake' : 'mistakes'}; nothing was written (${time})`,
    ];
  }
  if (result.outcome === 'checked') {
    const { drift } = result;
    const lines = drift.map(({ kind, path, cure }) => `${kind.padEnd(9)} ${path}\n    ${cure}`);
    const summary = drift.length === 0 ? 'all as generated' : `${drift.length} not as generated`;
    return [...lines, `checked ${result.files} files: ${summary} (${time})`];
  }
  const { created, changed, overwritten, deleted, unchanged } = result.written;
  return [
    ...created.map((path) => `created   ${path}`),
    ...changed.map((path) => `changed   ${path}`),
    ...overwritten.map((path) => `changed   ${path} (it had been edited by hand; the edit is gone)`),
    ...deleted.map((path) => `deleted   ${path}`),
    `${created.length} created, ${changed.length + overwritten.length} changed, ${deleted.length} deleted, ${unchanged} unchanged`,
    `generated ${result.files} files in ${time}`,
  ];
}

/** `1.9 s (read 0.1 .. plan 0.0 .. render 0.3 .. format 1.4 .. write 0.1)`; the first number counts from the start of the process. */
function timing({ timings }: GenerateResult): string {
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(2);
  const stages = Object.entries(timings).map(([stage, time]) => `${stage} ${seconds(time)}`);
  return `${seconds(performance.now())} s since start (${stages.join(' .. ')})`;
}

process.exitCode = await main();
