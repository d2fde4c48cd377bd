import Handlebars from 'handlebars';
import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { PlannedFile } from '../plan/plannedFile.ts';
import { viewSources } from '../plan/domain.ts';
import type { Template } from '../read/templates.ts';
import { blockHelpers, checkTemplate, valueHelpers, type ParsedTemplate } from './checkTemplate.ts';
import { apexString, xml } from './escape.ts';
import { addHeader } from './header.ts';

/** A file with its text, not yet formatted. */
export interface RenderedFile extends PlannedFile {
  readonly text: string;
}

const partialFolder = 'templates/partials/';

/**
 * Renders the planned files. Mistakes in templates are reported with file, line and column; a file with a
 * mistake is left out of the result.
 */
export function render(
  files: readonly PlannedFile[],
  templates: ReadonlyMap<string, Template>,
  diagnostics: Diagnostics,
): RenderedFile[] {
  const renderer = new Renderer(templates, diagnostics);
  return files.flatMap((file) => {
    const text = renderer.render(file);
    return text === undefined ? [] : [{ ...file, text }];
  });
}

class Renderer {
  readonly #handlebars = Handlebars.create();
  readonly #parsed = new Map<string, ParsedTemplate>();
  readonly #partials = new Map<string, ParsedTemplate>();
  readonly #compiled = new Map<string, HandlebarsTemplateDelegate>();
  readonly #broken = new Set<string>();
  readonly #diagnostics: Diagnostics;

  constructor(templates: ReadonlyMap<string, Template>, diagnostics: Diagnostics) {
    this.#diagnostics = diagnostics;
    this.#handlebars.registerHelper({ apexString, xml });
    for (const template of templates.values()) {
      const parsed = this.#parse(template);
      if (parsed === undefined) continue;
      this.#parsed.set(template.path, parsed);
      if (!template.path.startsWith(partialFolder)) continue;
      const name = template.path.slice(partialFolder.length, -'.hbs'.length);
      this.#partials.set(name, parsed);
      this.#handlebars.registerPartial(name, this.#compile(parsed));
    }
  }

  render(file: PlannedFile): string | undefined {
    const template = this.#parsed.get(file.template);
    if (template === undefined) {
      // A template with a syntax error was reported when it was parsed: then there is nothing more to say.
      if (!this.#broken.has(file.template)) this.#diagnostics.report('LK0711', file.at, file.template);
      return undefined;
    }
    const before = this.#diagnostics.count;
    const used = checkTemplate(template, file.view, this.#partials, this.#diagnostics);
    if (this.#diagnostics.count > before) return undefined;
    const compiled = this.#compiled.get(file.template) ?? this.#compile(template);
    this.#compiled.set(file.template, compiled);
    const sources = file.sources.length > 0 ? file.sources : sourcesOf(used);
    return addHeader(compiled(file.view), file.language, file.template, sources);
  }

  #parse({ path, text }: Template): ParsedTemplate | undefined {
    try {
      return { path, text, program: this.#handlebars.parseWithoutProcessing(text) };
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const line = Number(/line (\d+)/i.exec(message)?.[1] ?? 1);
      this.#broken.add(path);
      this.#diagnostics.report(
        'LK0703',
        { file: path, line, column: 1 },
        message.split('\n').at(-1) ?? message,
      );
      return undefined;
    }
  }

  #compile({ text }: ParsedTemplate): HandlebarsTemplateDelegate {
    return this.#handlebars.compile(text, {
      strict: true,
      noEscape: true,
      knownHelpersOnly: true,
      knownHelpers: Object.fromEntries(
        [...valueHelpers, ...blockHelpers].map((name) => [name, true]),
      ) as KnownHelpers,
    });
  }
}

function sourcesOf(used: ReadonlySet<string>): string[] {
  const sources = [...used].map((name) => viewSources[name]).filter((source) => source !== undefined);
  return sources.length > 0 ? [...new Set(sources)].sort() : ['model/package.ts'];
}
