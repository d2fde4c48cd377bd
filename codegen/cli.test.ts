import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { makeProject, putFile } from './testing/project.ts';

const cli = join(import.meta.dirname, 'cli.ts');
const template = 'templates/apex/core/Greeting.cls.hbs';
const output = 'force-app/main/core/classes/SampleGreeting.cls';
const source = "public class {{prefix}}Greeting { static String text = 'Hello'; }\n";

function run(root: string, ...args: string[]): { readonly status: number | null; readonly lines: string[] } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--root', root, ...args], {
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  return { status, lines: stdout.trimEnd().split('\n') };
}

describe('the command line', () => {
  it('says what it did and how long each stage took', (test) => {
    const root = makeProject(test, { [template]: source });
    const first = run(root);
    assert.equal(first.status, 0);
    assert.ok(first.lines.includes(`created   ${output}`));
    assert.match(
      first.lines.at(-1) ?? '',
      /^generated \d+ files in [\d.]+ s since start \(read [\d.]+ \.\. plan [\d.]+ \.\. render [\d.]+ \.\. format [\d.]+ \.\. write [\d.]+\)$/,
    );
    const second = run(root);
    assert.match(second.lines.at(-2) ?? '', /^0 created, 0 changed, 0 deleted, \d+ unchanged$/);
  });

  it('ends with 0 when all is as generated and with 1 when it is not', (test) => {
    const root = makeProject(test, { [template]: source });
    run(root);
    assert.equal(run(root, '--check').status, 0);
    appendFileSync(join(root, output), '// mine\n');
    rmSync(join(root, `${output}-meta.xml`));
    const { status, lines } = run(root, '--check');
    assert.equal(status, 1);
    assert.ok(lines.includes(`HAND EDIT ${output}`), lines.join('\n'));
    assert.ok(lines.includes(`MISSING   ${output}-meta.xml`), lines.join('\n'));
  });

  it('prints each mistake with its place and its cure, and ends with 1', (test) => {
    const root = makeProject(test, { [template]: 'public class {{prefx}} {}' });
    const { status, lines } = run(root);
    assert.equal(status, 1);
    assert.equal(lines[0], `${template}:1:16 LK0701 There is no "prefx" here, did you mean "prefix"?`);
    assert.match(lines[1] ?? '', /^ {4}fix: /);
    assert.match(lines[2] ?? '', /^1 mistake; nothing was written/);
  });

  it('generates again while it watches', { timeout: 20_000 }, async (test) => {
    const root = makeProject(test, { [template]: source });
    const child = spawn(process.execPath, [cli, '--root', root, '--watch'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    test.after(() => child.kill());
    let text = '';
    const printed = (wanted: string) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (text.includes(wanted)) resolve();
        };
        child.stdout.on('data', look);
        look();
      });
    child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
    await printed('watching');
    putFile(root, template, source.replace('Hello', 'Good day'));
    await printed(`changed   ${output}`);
    assert.match(readFileSync(join(root, output), 'utf8'), /Good day/);
  });
});
