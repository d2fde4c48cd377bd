/**
 * Faults in a project's components, told with number, file and position:
 * LO7100 does not compile, LO7101 unknown module, LO7102 unknown component, LO7103 unknown export.
 */
import { fileOf } from './plugins.ts';

export interface BuildProblem {
  readonly code: string;
  readonly file: string;
  readonly message: string;
  /** From 1. */
  readonly line: number | null;
  /** From 0. */
  readonly column: number | null;
}

/** A problem without a position inside the file. */
export function problem(code: string, file: string, message: string): BuildProblem {
  return { code, file: fileOf(file), message, line: null, column: null };
}

/** `force-app/.../x.ts:3:7 LO7101 message`; the path is relative to the project. */
export function describeProblem(found: BuildProblem, project: string): string {
  const prefix = project.endsWith('/') ? project : `${project}/`;
  const file = found.file.startsWith(prefix) ? found.file.slice(prefix.length) : found.file;
  const position = found.line === null ? '' : `:${found.line}:${(found.column ?? 0) + 1}`;
  return `${file}${position} ${found.code} ${found.message}`;
}
