import type { Position } from '../diagnostics/diagnostic.ts';
import { checkName } from './names.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

/** One Apex class to plan. */
export interface ApexClass {
  /** With prefix. */
  readonly name: string;
  readonly area: string;
  readonly test: boolean;
  readonly template: string;
  readonly sources: readonly string[];
  readonly view: View;
  readonly at: Position;
}

/** Checks the class name and plans the class with its `-meta.xml`. */
export function planClass(apex: ApexClass, context: PlanContext): PlannedFile[] {
  checkName(apex.name, 'className', 'an Apex class', apex.at, context.diagnostics);
  context.classes.claim(apex.name, apex.at);
  const path = `force-app/${apex.test ? 'test' : 'main'}/${apex.area}/classes/${apex.name}.cls`;
  return [
    { path, language: 'apex', template: apex.template, sources: apex.sources, view: apex.view, at: apex.at },
    {
      path: `${path}-meta.xml`,
      language: 'xml',
      template: 'templates/metadata/apexClass.hbs',
      sources: ['model/package.ts'],
      view: context.base,
      at: apex.at,
    },
  ];
}

/** Lines of a doc comment without their markers; none for an empty text. A closing marker in the text is broken up. */
export function docLines(text: string, width = 96): string[] {
  const safe = text.replaceAll('*/', '* /').trim();
  if (safe === '') return [];
  return safe.split('\n').flatMap((paragraph) => wrap(paragraph, width));
}

/** A description as one line, for an annotation. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length + 1 > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
