import { table, type Code } from './table.ts';

/** A place in a file; line and column count from 1. `file` is relative to the project root with `/`. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One mistake in the model or a template. */
export interface Diagnostic extends Position {
  readonly code: Code;
  readonly message: string;
  readonly fix: string;
}

/** Gathers every mistake of a run, so that all are reported and not only the first. */
export class Diagnostics {
  readonly #found: Diagnostic[] = [];

  /** Notes one mistake; `{0}`, `{1}` in the table's message and fix are filled from `args`. */
  report(code: Code, at: Position, ...args: (string | number)[]): void {
    const { message, fix } = table[code];
    this.#found.push({
      code,
      file: at.file,
      line: at.line,
      column: at.column,
      message: fill(message, args),
      fix: fill(fix, args),
    });
  }

  get count(): number {
    return this.#found.length;
  }

  /** All mistakes by file, line and column, each once. */
  sorted(): readonly Diagnostic[] {
    const unique = new Map(this.#found.map((found) => [JSON.stringify(found), found]));
    return [...unique.values()].sort(
      (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
    );
  }
}

/** `model/a.ts:3:5 LK0104 message` and the cure on the next line. */
export function formatDiagnostic(found: Diagnostic): string {
  return `${found.file}:${found.line}:${found.column} ${found.code} ${found.message}\n    fix: ${found.fix}`;
}

/** Order of code units: the same on every machine, unlike a locale's. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fill(text: string, args: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (whole, index: string) => String(args[Number(index)] ?? whole));
}
