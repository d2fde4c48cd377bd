/** Custom labels. `Label.Name` in source is compiled to `Label.get('', 'Name')`. */
import type { Execution } from '../../runtime/execution.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import { userLanguage } from '../time/user.ts';
import type { NativeClass } from '../table.ts';

/** The text in a language; the label's own where there is no translation. */
function text(exec: Execution, name: string, language = userLanguage(exec)): string {
  const found = exec.data.label?.(name, language);
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
