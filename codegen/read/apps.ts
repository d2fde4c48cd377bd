import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Literal } from './literal.ts';
import type { AppSpec, LanguageSpec, StaticResourceSpec, TabSpec } from './model.ts';
import { readEach } from './objectReader.ts';
import { readTranslations } from './translations.ts';

/** `satisfies readonly TabModel[]`. */
export function readTabs(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): TabSpec[] {
  return readEach(literal, 'The tab', diagnostics, (reader) => {
    const object = reader.optionalString('object');
    return {
      name: reader.string('name'),
      component: reader.optionalString('component'),
      object,
      // The tab of an object is called like the object.
      label: object === undefined ? reader.string('label') : reader.optionalString('label'),
      labels: readTranslations(reader, languages),
      description: object === undefined ? reader.string('description') : reader.optionalString('description'),
      motif: reader.string('motif'),
      at: reader.at,
    };
  });
}

/** `satisfies readonly AppModel[]`. */
export function readApps(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): AppSpec[] {
  return readEach(literal, 'The app', diagnostics, (reader) => ({
    name: reader.string('name'),
    label: reader.string('label'),
    labels: readTranslations(reader, languages),
    description: reader.string('description'),
    tabs: reader.strings('tabs'),
    utilities: reader.optionalObjects('utilities', 'The utility', (utility) => ({
      component: utility.string('component'),
      label: utility.string('label'),
      icon: utility.string('icon'),
      width: utility.optionalNumber('width') ?? 340,
      height: utility.optionalNumber('height') ?? 480,
      at: utility.at,
    })),
    at: reader.at,
  }));
}

/** `satisfies readonly StaticResourceModel[]`. */
export function readStaticResources(literal: Literal, diagnostics: Diagnostics): StaticResourceSpec[] {
  return readEach(literal, 'The static resource', diagnostics, (reader) => ({
    name: reader.string('name'),
    description: reader.string('description'),
    package: reader.string('package'),
    file: reader.string('file'),
    notices: reader.objects('notices', 'The notice', (notice) => ({
      package: notice.string('package'),
      file: notice.string('file'),
      at: notice.at,
    })),
    at: reader.at,
  }));
}
