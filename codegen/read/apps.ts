import type { Diagnostics } from '../diagnostics/diagnostic.ts';
import type { Literal } from './literal.ts';
import type { AppSpec, LanguageSpec, Named, StaticResourceSpec, TabSpec, UtilitySpec } from './model.ts';
import { ObjectReader } from './objectReader.ts';

/** `satisfies readonly TabModel[]`. */
export function readTabs(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): TabSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The tab', diagnostics);
    const object = reader.optionalString('object');
    const spec = {
      name: reader.string('name'),
      component: reader.optionalString('component'),
      object,
      // The tab of an object is called like the object.
      label: object === undefined ? reader.string('label') : reader.optionalString('label'),
      labels: translations(reader, languages),
      description: object === undefined ? reader.string('description') : reader.optionalString('description'),
      motif: reader.string('motif'),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

/** `satisfies readonly AppModel[]`. */
export function readApps(
  literal: Literal,
  diagnostics: Diagnostics,
  languages: readonly LanguageSpec[],
): AppSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The app', diagnostics);
    const spec = {
      name: reader.string('name'),
      label: reader.string('label'),
      labels: translations(reader, languages),
      description: reader.string('description'),
      tabs: reader.strings('tabs'),
      utilities: reader.optionalList('utilities').map((one) => readUtility(one, diagnostics)),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

function readUtility(literal: Literal, diagnostics: Diagnostics): UtilitySpec {
  const reader = new ObjectReader(literal, 'The utility', diagnostics);
  const spec = {
    component: reader.string('component'),
    label: reader.string('label'),
    icon: reader.string('icon'),
    width: reader.optionalNumber('width') ?? 340,
    height: reader.optionalNumber('height') ?? 480,
    at: reader.at,
  };
  reader.finish();
  return spec;
}

/** `satisfies readonly StaticResourceModel[]`. */
export function readStaticResources(literal: Literal, diagnostics: Diagnostics): StaticResourceSpec[] {
  return items(literal, diagnostics).map((item) => {
    const reader = new ObjectReader(item, 'The static resource', diagnostics);
    const spec = {
      name: reader.string('name'),
      description: reader.string('description'),
      package: reader.string('package'),
      file: reader.string('file'),
      notices: reader.list('notices').map((one) => {
        const notice = new ObjectReader(one, 'The notice', diagnostics);
        const found = { package: notice.string('package'), file: notice.string('file'), at: notice.at };
        notice.finish();
        return found;
      }),
      at: reader.at,
    };
    reader.finish();
    return spec;
  });
}

function translations(reader: ObjectReader, languages: readonly LanguageSpec[]): ReadonlyMap<string, Named> {
  return new Map(
    languages.flatMap(({ code }) => {
      const value = reader.optionalString(code);
      return value === undefined ? [] : [[code, { value, at: reader.at(code) }] as const];
    }),
  );
}

function items(literal: Literal, diagnostics: Diagnostics): readonly Literal[] {
  if (literal.kind === 'list') return literal.items;
  if (literal.kind !== 'invalid') diagnostics.report('LK0004', literal.at, 'The constant', 'a list');
  return [];
}
