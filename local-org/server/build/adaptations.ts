/**
 * What the open-source package of base components leaves to the platform around it, added when it is compiled.
 * Each entry names the place it changes; a release of the package without that place fails the build, so that
 * an adaptation never silently stops working.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'rollup';
import { fileOf, packageFolder } from './plugins.ts';

export interface Adaptation {
  /** File of the package, below `src/`. */
  readonly file: string;
  /** Occurs exactly once in the file. */
  readonly find: string;
  readonly replace: string;
  /** Module the new text needs: local name and specifier. */
  readonly needs?: readonly [name: string, specifier: string];
}

export const ADAPTATIONS: readonly Adaptation[] = [
  // Times follow the time zone of the user, not that of the browser. Source: Lightning Aura Components Developer
  // Guide, Localization ("base components adapt automatically to the language, locale, and time zone settings").
  {
    file: 'lightning/utilsPrivate/formatUtils.js',
    find: 'timeZone: instance.timeZone,',
    replace: 'timeZone: instance.timeZone ?? userTimeZone,',
    needs: ['userTimeZone', '@salesforce/i18n/timeZone'],
  },
  // A typed date is read as midnight in the browser's zone, and written again to see whether it rolled over (such as
  // February 30): written in UTC, it is another day east of Greenwich and every typed date was refused there.
  {
    file: 'lightning/internationalizationLibrary/datetime/dateTimeUtils.js',
    find: 'const utcOptions = Object.assign({}, utcTimeZone, formatOptions);',
    replace: 'const utcOptions = formatOptions;',
  },
  // Alerts, confirmations and prompts keep their role in the property of the host that LWC reflects, and so the
  // host becomes a second dialog, one without a name, around the real one (axe: aria-dialog-name).
  {
    file: 'lightning/interactiveDialogBase/interactiveDialogBase.js',
    find: 'this.role = detail.role;',
    replace: 'this.sectionRole = detail.role;',
  },
  {
    file: 'lightning/interactiveDialogBase/interactiveDialogBase.html',
    find: 'role={role}',
    replace: 'role={sectionRole}',
  },
];

/** The text of the file with the adaptation. Throws when its place is not there, or there more than once. */
export function adapt(text: string, { file, find, replace, needs }: Adaptation): string {
  const places = text.split(find).length - 1;
  if (places !== 1) {
    throw new Error(
      `${file} of lightning-base-components has ${places} places to adapt ("${find}"), not one`,
    );
  }
  const adapted = text.replace(find, () => replace);
  return needs === undefined ? adapted : `import ${needs[0]} from '${needs[1]}';\n${adapted}`;
}

/** Applies {@link ADAPTATIONS}; stands before the LWC compiler. */
export function adaptations(): Plugin {
  const folder = path.join(packageFolder('lightning-base-components'), 'src');
  const byFile = new Map(ADAPTATIONS.map((adaptation) => [path.join(folder, adaptation.file), adaptation]));
  return {
    name: 'local-org-adaptations',
    buildStart() {
      for (const [file, adaptation] of byFile) adapt(readFileSync(file, 'utf8'), adaptation);
    },
    transform(code, id) {
      const adaptation = byFile.get(fileOf(id));
      return adaptation === undefined ? null : { code: adapt(code, adaptation), map: null };
    },
  };
}
