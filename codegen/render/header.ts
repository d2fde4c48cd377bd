import type { Language } from '../plan/plannedFile.ts';

/** Starts the header of every generated file: how orphans are recognised. */
export const marker = '@generated from';

/**
 * Puts the header in: first line, in XML the last one, because Salesforce's own source conversion takes the
 * first node of a file for its root element. It names no time and no version, so that nothing churns.
 */
export function addHeader(
  text: string,
  language: Language,
  template: string,
  sources: readonly string[],
): string {
  const header = `${marker} ${[template, ...sources].join(', ')} by codegen: do not edit; change the model or the template and run npm run generate`;
  if (language === 'markdown') return `<!-- ${header} -->\n\n${text}`;
  if (language !== 'xml') return `// ${header}\n${text}`;
  return `${text.trimEnd()}\n<!-- ${header} -->\n`;
}
