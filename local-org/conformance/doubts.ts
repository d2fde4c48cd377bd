/** The open questions: comments of the code that begin with `UNVERIFIED:`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Doubt {
  /** Path from the root of the repository. */
  readonly file: string;
  /** What to try in an org, and often what happens here meanwhile. */
  readonly question: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Every question in the sources of the local org, by file. */
export function readDoubts(): Doubt[] {
  return readdirSync(path.join(ROOT, 'local-org'), { recursive: true, encoding: 'utf8' })
    .filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !/fixtures|conformance/.test(file),
    )
    .map((file) => `local-org/${file.replaceAll('\\', '/')}`)
    .sort()
    .flatMap((file) => doubtsIn(file, readFileSync(path.join(ROOT, file), 'utf8')));
}

/** A question ends with its comment, or at the next line of it that begins something else. */
export function doubtsIn(file: string, source: string): Doubt[] {
  const lines = source.split('\n');
  return lines.flatMap((line, index) => {
    const [, start] = /\bUNVERIFIED(?![_A-Z]):?\s*(.*)/.exec(line) ?? [];
    if (start === undefined) return [];
    const rest: string[] = [];
    for (const next of line.includes('*/') ? [] : lines.slice(index + 1)) {
      const [, text] = /^\s*(?:\/\/|\*(?!\/))\s*(.*)/.exec(next) ?? [];
      if (text === undefined || text === '' || /UNVERIFIED|^@/.test(text)) break;
      rest.push(text);
      if (next.includes('*/')) break;
    }
    const question = [start, ...rest].join(' ').replace(/\s*\*\/.*$/, '');
    return [{ file, question: question.trim() }];
  });
}
