/** Collects what is wrong with one flow, each finding at the line of the element it is about. */
import { DiagnosticSink } from '../../parse/diagnostic.ts';
import type { CompileDiagnostic, Position, SourceFile } from '../../parse/diagnostic.ts';
import { FlowFault } from './fault.ts';

export class Findings {
  readonly #sink: DiagnosticSink;

  constructor(file: SourceFile) {
    this.#sink = new DiagnosticSink(file);
  }

  get all(): readonly CompileDiagnostic[] {
    return this.#sink.all;
  }

  /** Result of `work`; null when it throws a {@link FlowFault}, which then is noted. */
  guard<T>(element: string, work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof FlowFault)) throw error;
      this.add(element, error.code, error.message);
      return null;
    }
  }

  /** `element` is the API name of the element or resource at fault. */
  add(element: string, code: string, message: string, hint: string | null = null): void {
    this.#sink.error(code, this.#place(element), `${element}: ${message}`, hint);
  }

  #place(element: string): Position {
    const lines = this.#sink.file.text.split(/\r?\n/);
    const tag = element === 'start' ? '<start>' : `<name>${element}</name>`;
    const index = lines.findIndex((line) => line.includes(tag));
    return index < 0 ? { line: 1, column: 1 } : { line: index + 1, column: lines[index]!.indexOf('<') + 1 };
  }
}
