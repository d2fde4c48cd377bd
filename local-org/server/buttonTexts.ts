/**
 * Labels of quick actions and list buttons in the languages of the project.
 * Source: metadata-api/customobjecttranslation.md (QuickActionTranslation, WebLinkTranslation)
 */
import { inLanguage } from '../schema/translations.ts';
import { childrenOf, metadataFiles, textOf } from './metadataFiles.ts';

/** By kind, object and name, then by language. */
export type ButtonTexts = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads the translations of the project once. */
export function readButtonTexts(packageDirectories: readonly string[]): ButtonTexts {
  const texts = new Map<string, Map<string, string>>();
  for (const { name: file, root } of metadataFiles(packageDirectories, 'objectTranslation')) {
    const object = file.slice(0, file.lastIndexOf('-'));
    const language = file.slice(file.lastIndexOf('-') + 1);
    for (const kind of ['quickActions', 'webLinks'] as const) {
      for (const button of childrenOf(root, kind)) {
        const key = keyOf(kind, `${object}.${textOf(button, 'name')}`);
        texts.set(key, new Map(texts.get(key)).set(language, textOf(button, 'label')));
      }
    }
  }
  return texts;
}

/** The label of `Object.Name` in a language, else the one it has. */
export function buttonLabel(
  texts: ButtonTexts,
  kind: 'quickActions' | 'webLinks',
  button: { readonly name: string; readonly label: string },
  language: string,
): string {
  return inLanguage(texts.get(keyOf(kind, button.name)), language) ?? button.label;
}

function keyOf(kind: string, name: string): string {
  return `${kind} ${name.toLowerCase()}`;
}
