/** Custom labels. `Label.Name` in source is compiled to `Label.get('', 'Name')`. */
import type { DataEngine } from '../../dml/engine.ts';
import type { Execution } from '../../runtime/execution.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import { userLanguage } from '../time/user.ts';
import type { NativeClass } from '../table.ts';

/** By org, language and name as it is written: constants of a class may hold hundreds of labels. */
const known = new WeakMap<DataEngine, Map<string, Map<string, string | undefined>>>();

function textsIn(data: DataEngine, language: string): Map<string, string | undefined> {
  let languages = known.get(data);
  if (!languages) known.set(data, (languages = new Map()));
  let texts = languages.get(language);
  if (!texts) languages.set(language, (texts = new Map()));
  return texts;
}

/** The text in a language; the label's own where there is no translation. */
function text(exec: Execution, name: string, language = userLanguage(exec)): string {
  const texts = textsIn(exec.data, language);
  let found = texts.get(name);
  if (found === undefined) texts.set(name, (found = exec.data.label?.(name, language)));
  // The platform refuses an unknown `Label.Name` when the class is saved, with this text.
  // UNVERIFIED: Which exception has System.Label.get('c', 'Unknown')?
  if (found === undefined)
    throw fail(exec, 'IllegalArgumentException', `External string does not exist: ${name}`);
  return found;
}

export const labelClass: NativeClass = {
  name: 'Label',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Label.htm',
  statics: [
    fixed('get', ['String?', 'String'], 'String', (x, _namespace, name) => text(x, name)),
    fixed('get', ['String?', 'String', 'String'], 'String', (x, _namespace, name, language) =>
      text(x, name, language),
    ),
  ],
};
