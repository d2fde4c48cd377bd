import type { LanguageModel } from './types.ts';

/**
 * The languages that the package speaks beside English, by Salesforce's code. A fork that adds one here, such as
 * `fr: { name: 'French', cases: [] }`, is told by the compiler and by the generator which texts are missing.
 */
export const languages = {
  de: { name: 'German', cases: ['Nominative', 'Accusative', 'Genitive', 'Dative'] },
} as const satisfies Readonly<Record<string, LanguageModel>>;
