import { table } from '../diagnostics/table.ts';
import { contractDocs } from './contractDocs.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';

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
  LK08: 'Apps and static resources',
};

/** The reference pages: diagnostics of the generator, error codes and contracts of the package. */
export function planDocs(context: PlanContext, errors: readonly View[]): PlannedFile[] {
  return [
    page('diagnostics', ['codegen/diagnostics/table.ts'], { ...context.base, groups: diagnosticGroups() }),
    page('error-codes', ['model/errors.ts'], { ...context.base, errors }),
    page('contracts', ['model/contracts', 'model/vocabulary.ts'], {
      ...context.base,
      ...contractDocs(context),
    }),
  ];
}

function page(name: string, sources: string[], view: View): PlannedFile {
  const template = `templates/docs/${name}.md.hbs`;
  return {
    path: `docs/${name}.md`,
    language: 'markdown',
    template,
    sources,
    view,
    at: { file: template, line: 1, column: 1 },
  };
}

function diagnosticGroups(): View[] {
  const entries = Object.entries(table).map(([code, { message, fix }]) => ({
    code,
    message: plain(message),
    fix: plain(fix),
  }));
  return Object.entries(groups).map(([start, title]) => ({
    title,
    diagnostics: entries.filter(({ code }) => code.startsWith(start)),
  }));
}

/** `<area>` would be read as an HTML element. */
function plain(text: string): string {
  return text.replace(/<(\w+)>/g, '\\<$1\\>');
}
