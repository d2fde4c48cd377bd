/** Anonymous Apex: one transaction around the block; compile errors and failures are told, not thrown. */
import { compileAnonymous, formatDiagnostic, formatThrow } from '../compile/index.ts';
import type { CompileDiagnostic } from '../compile/index.ts';
import type { ThrownDescription } from '../compile/formatThrow.ts';
import type { ApexExecution } from '../compile/execution.ts';
import type { OrgCore } from '../core.ts';
import { ApexThrow } from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';

export interface AnonymousOutcome {
  /** Null when the block compiled, ran and committed; else what went wrong, for a terminal. */
  readonly error: string | null;
  /** The exception that ended the block; null when it did not compile, or reached something not supported. */
  readonly exception: ThrownDescription | null;
  readonly diagnostics: readonly CompileDiagnostic[];
  /** Lines of System.debug. */
  readonly log: readonly string[];
}

export function executeAnonymous(core: OrgCore, userId: string, source: string): AnonymousOutcome {
  const { code, diagnostics } = compileAnonymous(core.program, source);
  if (!code)
    return { error: diagnostics.map(formatDiagnostic).join('\n\n'), exception: null, diagnostics, log: [] };
  const log: string[] = [];
  try {
    core.runner.run({ kind: 'anonymous', userId, entryPoint: 'anonymous Apex' }, (exec, tx) => {
      try {
        (exec as ApexExecution).run(code);
      } finally {
        log.push(...tx.lines.filter((line) => line.category === 'USER_DEBUG').map((line) => line.message));
      }
    });
    return { error: null, exception: null, diagnostics, log };
  } catch (error) {
    const exception = error instanceof ApexThrow ? formatThrow(error) : null;
    return { error: failureText(error), exception, diagnostics, log };
  }
}

/** @throws whatever is neither the program's failure nor a member the local org does not have. */
function failureText(error: unknown): string {
  if (error instanceof NotSupportedError) return error.message;
  if (!(error instanceof ApexThrow)) throw error;
  const { type, message, stackTrace } = formatThrow(error);
  return `${type}: ${message}\n${stackTrace}`;
}
