/** Turns whatever a test method threw into a failure with type, message, stack and the source around it. */
import { exceptionMessage } from '../runtime/exceptions.ts';
import { ApexThrow } from '../runtime/execution.ts';
import type { ExceptionState } from '../runtime/execution.ts';
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
  const type = error.exception.cls.name;
  const frames = (error.exception.native as ExceptionState).stack as readonly Frame[];
  const stack = frames
    .map((frame) => `${frame.where}: line ${frame.line}, column ${frame.column}`)
    .join('\n');
  const failure = { kind: kindOf(type), type, message: exceptionMessage(error.exception), stack };
  const top = frames[0];
  if (!top?.file) return failure;
  const excerpt = sourceExcerpt(sourceText(top.file) ?? '', top.line, top.column);
  return { ...failure, file: top.file, line: top.line, column: top.column, excerpt };
}

interface Frame {
  readonly where: string;
  readonly line: number;
  readonly column: number;
  readonly file?: string;
}

function kindOf(type: string): FailureKind {
  if (type === 'System.AssertException') return 'assertion';
  if (type === 'System.LimitException') return 'limit';
  return type.startsWith('LocalOrg.') ? 'notSupported' : 'exception';
}
