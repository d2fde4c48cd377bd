import { table } from '../diagnostics/table.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile } from './plannedFile.ts';

const template = 'templates/docs/diagnostics.md.hbs';

/** Headings by the first two digits of the number. */
const groups: Readonly<Record<string, string>> = {
  LK00: 'Reading the model',
  LK01: 'Names and texts',
  LK02: 'Contracts',
  LK03: 'Objects and fields',
  LK04: 'Mapping of Contact to User',
  LK05: 'Error codes',
  LK06: 'Triggers and permissions',
  LK07: 'Templates and output',
};

/** The list of all diagnostics, from their table. */
export function planDocs(context: PlanContext): PlannedFile[] {
  const entries = Object.entries(table).map(([code, { message, fix }]) => ({
    code,
    message: plain(message),
    fix: plain(fix),
  }));
  const view = {
    ...context.base,
    groups: Object.entries(groups).map(([start, title]) => ({
      title,
      diagnostics: entries.filter(({ code }) => code.startsWith(start)),
    })),
  };
  const sources = ['codegen/diagnostics/table.ts'];
  return [
    {
      path: 'docs/diagnostics.md',
      language: 'markdown',
      template,
      sources,
      view,
      at: { file: template, line: 1, column: 1 },
    },
  ];
}

/** `<area>` would be read as an HTML element. */
function plain(text: string): string {
  return text.replace(/<(\w+)>/g, '\\<$1\\>');
}
