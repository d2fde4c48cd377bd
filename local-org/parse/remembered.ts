/** Parsed sources kept in memory, for a process that compiles the same project again and again. */
import type { TriggerDeclaration, TypeDeclaration } from './ast.ts';
import type { SourceParser } from './cache.ts';
import type { SourceFile } from './diagnostic.ts';
import type { Parsed } from './parse.ts';

interface Entry {
  readonly text: string;
  readonly parsed: Parsed<TypeDeclaration> | Parsed<TriggerDeclaration>;
}

/** Asks another parser for what has changed since it was asked last. Trees are shared: nobody may change one. */
export class RememberingParser implements SourceParser {
  readonly #parser: SourceParser;
  /** By path, the last text only. */
  readonly #entries = new Map<string, Entry>();

  constructor(parser: SourceParser) {
    this.#parser = parser;
  }

  parseClass(file: SourceFile): Parsed<TypeDeclaration> {
    return this.#parse(file, (source) => this.#parser.parseClass(source));
  }

  parseTrigger(file: SourceFile): Parsed<TriggerDeclaration> {
    return this.#parse(file, (source) => this.#parser.parseTrigger(source));
  }

  #parse<Unit extends Parsed<TypeDeclaration> | Parsed<TriggerDeclaration>>(
    file: SourceFile,
    parse: (file: SourceFile) => Unit,
  ): Unit {
    const known = this.#entries.get(file.path);
    // A path ends in .cls or in .trigger, so its entry is what the same kind of parsing gave.
    if (known?.text === file.text) return known.parsed as Unit;
    const parsed = parse(file);
    this.#entries.set(file.path, { text: file.text, parsed });
    return parsed;
  }
}
