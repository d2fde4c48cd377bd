/** Collator: order of texts in the running user's locale, a Comparator for List.sort. */
import { NativeObject } from '../../runtime/values.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { userLocale } from '../time/user.ts';

const { method } = rowsOf<NativeObject<string>>();

export const collatorClass: NativeClass = {
  name: 'Collator',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Collator.htm',
  implements: ['Comparator<String>'],
  statics: [fixed('getInstance', [], 'Collator', (x) => new NativeObject('Collator', userLocale(x)))],
  methods: [
    // UNVERIFIED: Does Collator.getInstance().compare(null, 'a') give -1? Here null comes first.
    method('compare', ['String?', 'String?'], 'Integer', (_x, { state }, a, b) => {
      if (a === null || b === null) return Number(a !== null) - Number(b !== null);
      return Math.sign(new Intl.Collator(state).compare(a, b));
    }),
  ],
};
