/** Which test classes a change can alter the outcome of. */
import { relative } from 'node:path';
import type { Program } from '../compile/program.ts';
import type { OrgCore } from '../core.ts';
import type { TestClass } from './discover.ts';

export interface Change {
  readonly all: readonly TestClass[];
  /** Absolute paths. */
  readonly changed: readonly string[];
  /** Files that each class ran when it ran last, by lower-case name; a class that is missing has to run. */
  readonly touched: ReadonlyMap<string, ReadonlySet<string>>;
  /** Source files that the run before knew, as diagnostics name them. */
  readonly known: ReadonlySet<string>;
}

/** New, removed and other than Apex files may change anything: data model, permissions, triggers. */
export function affectedBy({ options, program }: OrgCore, change: Change): TestClass[] {
  const { all, changed, touched, known } = change;
  const paths = new Set(changed.map((file) => sourceOf(relative(options.project, file))));
  const sources = sourcesOf(program);
  if (![...paths].every((path) => sources.has(path) && known.has(path))) return [...all];
  const reaches = changeReaches(program, paths);
  return all.filter(({ cls }) => {
    const files = touched.get(cls.name.toLowerCase());
    return files === undefined || [...files].some(reaches);
  });
}

/**
 * True for files that changed and for files that name a changed class or trigger: they may use an enum value or a
 * type of it without running a line of it.
 */
function changeReaches(program: Program, changed: ReadonlySet<string>): (path: string) => boolean {
  const names = [...changed].flatMap((path) => /(\w+)\.\w+$/.exec(path)?.[1] ?? []);
  const mention = new RegExp(`\\b(?:${names.join('|')})\\b`, 'i');
  const texts = new Map(program.units.map(({ file }) => [file.path, file.text]));
  const known = new Map<string, boolean>();
  return (path) => {
    let answer = known.get(path);
    if (answer === undefined) {
      answer = changed.has(path) || (names.length > 0 && mention.test(texts.get(path) ?? ''));
      known.set(path, answer);
    }
    return answer;
  };
}

/** Source files of a program, as diagnostics name them. */
export function sourcesOf(program: Program): ReadonlySet<string> {
  return new Set(program.units.map((unit) => unit.file.path));
}

/** `Order.cls` for `Order.cls-meta.xml`, which holds the API version. */
function sourceOf(path: string): string {
  return path.replace(/\.(cls|trigger)-meta\.xml$/, '.$1');
}
