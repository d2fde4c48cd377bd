import type { Position } from '../diagnostics/diagnostic.ts';

/** How a file is formatted and how its header is written. */
export type Language = 'apex' | 'xml' | 'typescript' | 'javascript' | 'markdown';

/** Values a template may use. */
export type View = Readonly<Record<string, unknown>>;

/** One file to generate. */
export interface PlannedFile {
  /** Relative to the project root, with forward slashes. */
  readonly path: string;
  readonly language: Language;
  /** Path of the template, such as `templates/contract/dto.cls.hbs`. */
  readonly template: string;
  /** Model files it comes from; empty: those whose part of the view the template uses. */
  readonly sources: readonly string[];
  readonly view: View;
  /** Where to point when the file itself is the problem. */
  readonly at: Position;
}
