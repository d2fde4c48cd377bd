import type { LanguageSpec, Translations } from './model.ts';
import type { ObjectReader } from './objectReader.ts';

/** The texts of the languages beside English, each a property named by its code. */
export function readTranslations(
  reader: ObjectReader,
  languages: readonly LanguageSpec[],
  need: 'required' | 'optional' = 'optional',
): Translations {
  return new Map(
    languages.flatMap(({ code }) => {
      const value = need === 'required' ? reader.string(code) : reader.optionalString(code);
      return value === undefined ? [] : [[code, { value, at: reader.at(code) }] as const];
    }),
  );
}
