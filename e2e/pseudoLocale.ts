/**
 * A language that nobody speaks: every text of the package has letters of its own, stands in brackets and is 40 %
 * longer. Whatever is still read in plain letters was not translated, or is data.
 */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Salesforce's code under which the language passes: the package has no texts in it. */
export const PSEUDO = 'fi';

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter, index) => [
    letter,
    [...'åƀçđéƒĝĥíĵķļɱñöþɋŕšţüṽŵẋýžÅƁÇĐÉƑĜĤÍĴĶĻṀÑÖÞɊŔŠŢÜṼŴẊÝŽ'][index] ?? letter,
  ]),
);

/** `Freeze {0}` -> `⟦Ƒŕééžé {0} ···⟧`. Gaps stay as they are. */
export function pseudo(text: string): string {
  const letters = text.replace(/\{\w+\}|[A-Za-z]/g, (found) => LETTERS[found] ?? found);
  return `⟦${letters}${'·'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

/** A project with the package, and with its data in the pseudo language. */
export interface PseudoProject {
  readonly folder: string;
  /** Folder of the anonymous Apex that fills the org. */
  readonly data: string;
  dispose(): void;
}

/** The elements of the translation files that hold a text. */
const TEXT = /(<(label|translation|value|nameFieldLabel|relationshipLabel)>)([^<]*)(<\/\2>)/g;

/** Makes the project in a folder of its own; `root` is the package's, `language` one that it is translated into. */
export function makePseudoProject(root: string, language: string): PseudoProject {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pseudo-'));
  const relative = (name: string): string => path.relative(folder, path.join(root, name));
  const settings = {
    packageDirectories: [
      { path: relative('force-app/main'), default: true },
      { path: relative('sample/metadata') },
      { path: 'pseudo' },
    ],
    name: 'pseudo',
    sourceApiVersion: '65.0',
  };
  writeFileSync(path.join(folder, 'sfdx-project.json'), JSON.stringify(settings));
  symlinkSync(path.join(root, 'config'), path.join(folder, 'config'));
  const schema = path.join(root, 'force-app/main/schema');
  for (const file of filesBelow(schema).filter((name) => /[Tt]ranslation-meta\.xml$/.test(name))) {
    const name = path.relative(schema, file);
    const target = path.join(
      folder,
      'pseudo',
      name.replaceAll(new RegExp(`(?<=-|/)${language}(?=[./])`, 'g'), PSEUDO),
    );
    mkdirSync(path.dirname(target), { recursive: true });
    const text = readFileSync(file, 'utf8').replaceAll(
      TEXT,
      (_all, start: string, _tag: string, inside: string, end: string) => start + pseudoXml(inside) + end,
    );
    writeFileSync(target, text);
  }
  const data = path.join(folder, 'data');
  mkdirSync(data);
  writeFileSync(path.join(data, 'a0.apex'), EVERYBODY);
  for (const [mark, part] of [
    ['a', 'data'],
    ['b', 'data-60'],
  ] as const) {
    const source = path.join(root, 'sample', part);
    for (const file of readdirSync(source).filter((name) => name.endsWith('.apex'))) {
      writeFileSync(path.join(data, mark + file), readFileSync(path.join(source, file), 'utf8'));
      writeFileSync(path.join(data, `${mark}${file.replace('.apex', '~.apex')}`), EVERYBODY);
    }
  }
  return { folder, data, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Apex that makes all users read the pseudo language: what they store is then in it, too. */
const EVERYBODY = `
  List<User> people = [SELECT Id FROM User WHERE LanguageLocaleKey != '${PSEUDO}' AND IsActive = TRUE AND ProfileId != NULL];
  for (User person : people) {
    person.LanguageLocaleKey = '${PSEUDO}';
    person.LocaleSidKey = 'de_DE';
  }
  update people;`;

function pseudoXml(escaped: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  const plain = escaped.replace(/&(amp|lt|gt|quot|apos);/g, (_all, name: string) => entities[name] ?? '');
  return pseudo(plain).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}
