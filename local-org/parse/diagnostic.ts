/** Problems of the program's source text. They are collected, never thrown one by one. */

export interface SourceFile {
  /** Path as shown to people, relative to the project where possible. */
  readonly path: string;
  readonly text: string;
  /** `65`, from the -meta.xml beside the file. */
  readonly apiVersion: number;
}

/** Line and column start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * `LO1xxx` syntax, `LO2xxx` names and types, `LO3xxx` not supported. Errors keep the class from running;
 * warnings tell of something that fails when it is reached.
 */
export interface CompileDiagnostic extends Position {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly file: string;
  /** What to do about it; null when there is nothing to add. */
  readonly hint: string | null;
  /** The source line with a caret under the column, two lines. */
  readonly excerpt: string;
}

/** Source line and a caret line below it. Tabs are kept so that the caret stays in place. */
export function caretExcerpt(text: string, position: Position): string {
  const line = text.split(/\r?\n/)[position.line - 1] ?? '';
  const margin = line.slice(0, Math.max(position.column - 1, 0)).replace(/[^\t]/g, ' ');
  return `${line}\n${margin}^`;
}

/** `file:line:column LO1001 message`, excerpt, hint: as printed on a terminal. */
export function formatDiagnostic(diagnostic: CompileDiagnostic): string {
  const { file, line, column, code, severity, message, excerpt, hint } = diagnostic;
  const lines = [
    `${file}:${line}:${column}: ${severity} ${code}: ${message}`,
    ...excerpt.split('\n').map((l) => `  ${l}`),
  ];
  if (hint) lines.push(`  ${hint}`);
  return lines.join('\n');
}

/** Collects the diagnostics of one file. */
export class DiagnosticSink {
  readonly file: SourceFile;
  readonly all: CompileDiagnostic[] = [];
  constructor(file: SourceFile) {
    this.file = file;
  }

  error(code: string, at: Position, message: string, hint: string | null = null): void {
    this.#add('error', code, at, message, hint);
  }

  warning(code: string, at: Position, message: string, hint: string | null = null): void {
    this.#add('warning', code, at, message, hint);
  }

  #add(
    severity: 'error' | 'warning',
    code: string,
    at: Position,
    message: string,
    hint: string | null,
  ): void {
    const { line, column } = at;
    const excerpt = caretExcerpt(this.file.text, at);
    this.all.push({ code, severity, message, file: this.file.path, line, column, hint, excerpt });
  }
}
