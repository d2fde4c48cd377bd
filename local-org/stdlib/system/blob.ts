import { ApexBlob } from '../../runtime/values.ts';
import { fail, notSupported } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { commonRows } from './primitives.ts';

const { method } = rowsOf<ApexBlob>();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** UTF-8 bytes of a text. */
export function textBlob(text: string): ApexBlob {
  return new ApexBlob(Buffer.from(text, 'utf8'));
}

export const blobClass: NativeClass = {
  name: 'Blob',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_blob.htm',
  // `Argument cannot be null.` as public tests assert it for a missing request body.
  nullReceiver: 'Argument cannot be null.',
  statics: [
    fixed('valueOf', ['String'], 'Blob', (_x, text) => textBlob(text)),
    fixed('toPdf', ['String'], 'Blob', () => {
      throw notSupported('LO5001', 'Blob.toPdf(String)');
    }),
  ],
  methods: [
    ...commonRows<ApexBlob>().filter((row) => row.name !== 'toString'),
    method('size', [], 'Integer', (_x, self) => self.bytes.length),
    method('toString', [], 'String', (x, self) => {
      try {
        return decoder.decode(self.bytes);
      } catch {
        throw fail(x, 'StringException', 'BLOB is not a valid UTF-8 string');
      }
    }),
  ],
};
