/** Turns whatever a test method threw into a failure with type, message, stack and the source around it. */
import { formatThrow } from '../compile/formatThrow.ts';
import { ApexThrow } from '../runtime/execution.ts';
import { NotSupportedError } from '../runtime/notSupported.ts';
import { sourceExcerpt } from './excerpt.ts';
import type { FailureKind, TestFailure } from './report.ts';

/** `sourceText` gives the text of a file by the path that stack frames carry. */
export function describeFailure(
  error: unknown,
  sourceText: (path: string) => string | undefined,
): TestFailure {
  if (error instanceof ApexThrow) return apexFailure(error, sourceText);
  if (error instanceof NotSupportedError) {
    return { kind: 'notSupported', type: 'LocalOrg.NotSupported', message: error.message, stack: '' };
  }
  const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
  return { kind: 'crash', type: `local-org defect (please report): ${name}`, message, stack: stack ?? '' };
}

function apexFailure(error: ApexThrow, sourceText: (path: string) => string | undefined): TestFailure {
  const { type, message, stackTrace, stack } = formatThrow(error);
  const failure = { kind: kindOf(type, message), type, message, stack: stackTrace };
  const top = stack[0];
  if (!top?.file) return failure;
  const { file, line, column } = top;
  return { ...failure, file, line, column, excerpt: sourceExcerpt(sourceText(file) ?? '', line, column) };
}

/** Data that the local org cannot give is refused with a numbered text in an exception of the platform. */
function kindOf(type: string, message: string): FailureKind {
  if (type === 'System.AssertException') return 'assertion';
  if (type === 'System.LimitException') return 'limit';
  return type.startsWith('LocalOrg.') || /^LO\d{4}: /.test(message) ? 'notSupported' : 'exception';
}
