import type { Position } from '../diagnostics/diagnostic.ts';
import type { Template } from '../read/templates.ts';

/** Where a second parser first stumbles over a text; lines count from 1, columns from 1. */
export interface SyntaxFault {
  readonly line: number;
  readonly column: number;
}

/**
 * The place of the first syntax error of an Apex text. The formatter's parser says what is wrong but not where;
 * this one is loaded only when that happens. Undefined when this parser sees no error.
 */
export async function locateApexFault(text: string, trigger: boolean): Promise<SyntaxFault | undefined> {
  const { ApexErrorListener, ApexParserFactory } = await import('@apexdevtools/apex-parser');
  const faults: SyntaxFault[] = [];
  class Listener extends ApexErrorListener {
    override apexSyntaxError(line: number, column: number): void {
      faults.push({ line, column: column + 1 });
    }
  }
  const { parser } = ApexParserFactory.createLexerAndParser(text, new Listener());
  if (trigger) parser.triggerUnit();
  else parser.compilationUnit();
  return faults[0];
}

/** The template line that a rendered line comes from, when just one line of the template can have made it. */
export function templateLine(template: Template, rendered: string): Position {
  const wanted = rendered.trim();
  const lines = template.text
    .split('\n')
    .map((line, index) => ({ pattern: patternOf(line), number: index + 1 }));
  const found = wanted === '' ? [] : lines.filter(({ pattern }) => pattern?.test(wanted) === true);
  const [only] = found.length === 1 ? found : [];
  return { file: template.path, line: only?.number ?? 1, column: 1 };
}

/** A line of a template as a pattern of what it renders to; undefined for a line without own text. */
function patternOf(line: string): RegExp | undefined {
  const parts = line.trim().split(/\{\{.*?\}\}/);
  if (parts.join('').trim() === '') return undefined;
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.*')}$`);
}
