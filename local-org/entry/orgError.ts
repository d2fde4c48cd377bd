import { formatDiagnostic } from '../parse/diagnostic.ts';
import type { CompileDiagnostic } from '../parse/diagnostic.ts';

/** The project cannot be opened; the message is meant for a terminal and holds every diagnostic. */
export class OrgError extends Error {
  /** The message without the diagnostics. */
  readonly summary: string;
  readonly diagnostics: readonly CompileDiagnostic[];

  constructor(message: string, diagnostics: readonly CompileDiagnostic[] = []) {
    super([message, ...diagnostics.map(formatDiagnostic)].join('\n\n'));
    this.name = 'OrgError';
    this.summary = message;
    this.diagnostics = diagnostics;
  }
}
