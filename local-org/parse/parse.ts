/** Apex source text to AST. Syntax errors become diagnostics; the parse tree is dropped. */
import { ApexErrorListener, ApexParserFactory } from '@apexdevtools/apex-parser';
import type { ApexParser } from '@apexdevtools/apex-parser';
import type { AnonymousUnit, TriggerDeclaration, TypeDeclaration } from './ast.ts';
import { readAnonymous, readCompilationUnit, readTrigger } from './declarations.ts';
import { DiagnosticSink } from './diagnostic.ts';
import { isStackOverflow, TOO_DEEP, tooDeepPlace } from './nesting.ts';
import type { CompileDiagnostic, SourceFile } from './diagnostic.ts';
import { ReadError } from './expressions.ts';
import { predictQuickly } from './predictions.ts';

export interface Parsed<Unit> {
  /** Null when the text has syntax errors. */
  readonly unit: Unit | null;
  readonly diagnostics: readonly CompileDiagnostic[];
}

class Listener extends ApexErrorListener {
  readonly sink: DiagnosticSink;
  constructor(sink: DiagnosticSink) {
    super();
    this.sink = sink;
  }

  apexSyntaxError(line: number, column: number, message: string): void {
    this.sink.error('LO1001', { line, column: column + 1 }, tidy(message), hintFor(message));
  }
}

/** The parser lists every token it could have taken; a long list helps nobody. */
function tidy(message: string): string {
  return message.replace(/ expecting \{([^}]*)\}/, (whole, list: string) =>
    list.split(',').length > 4 ? '' : whole,
  );
}

function hintFor(message: string): string | null {
  if (/missing ';'|expecting ';'/.test(message)) return "A statement ends with ';'.";
  if (/<EOF>/.test(message)) return 'The text ends too early: a brace, bracket or quote is not closed.';
  if (/token recognition error/.test(message))
    return 'Strings are written in single quotes and end on their line.';
  return null;
}

function parse<Unit>(file: SourceFile, read: (parser: ApexParser) => Unit): Parsed<Unit> {
  const sink = new DiagnosticSink(file);
  const tooDeep = tooDeepPlace(file.text);
  if (tooDeep) {
    sink.error('LO1005', tooDeep, TOO_DEEP);
    return { unit: null, diagnostics: sink.all };
  }
  const { parser } = ApexParserFactory.createLexerAndParser(file.text, new Listener(sink));
  predictQuickly(parser);
  try {
    const unit = read(parser);
    return { unit: sink.all.length > 0 ? null : unit, diagnostics: sink.all };
  } catch (error) {
    // After a syntax error parts of the tree are missing, and reading it may fail for that reason alone.
    if (sink.all.length > 0) return { unit: null, diagnostics: sink.all };
    if (error instanceof ReadError) sink.error(error.code, error.at, error.message);
    else if (isStackOverflow(error)) sink.error('LO1005', { line: 1, column: 1 }, TOO_DEEP);
    else throw error;
    return { unit: null, diagnostics: sink.all };
  }
}

/** A `.cls` file. */
export function parseClass(file: SourceFile): Parsed<TypeDeclaration> {
  return parse(file, (parser) => readCompilationUnit(parser.compilationUnit()));
}

/** A `.trigger` file. */
export function parseTrigger(file: SourceFile): Parsed<TriggerDeclaration> {
  return parse(file, (parser) => readTrigger(parser.triggerUnit()));
}

/** Anonymous Apex. */
export function parseAnonymous(file: SourceFile): Parsed<AnonymousUnit> {
  return parse(file, (parser) => readAnonymous(parser.anonymousUnit()));
}
