import type { Execution } from '../../runtime/execution.ts';
import type { NativeObject } from '../../runtime/values.ts';
import { javaStringHash } from '../../runtime/equality.ts';
import { sobjectTypeToken, typeToken } from '../../runtime/tokens.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const { method } = rowsOf<NativeObject<string>>();

/**
 * Null for an unknown name or namespace, as API version 60.0 has it.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_type.htm
 */
function forName(
  exec: Execution,
  namespace: string | null,
  name: string | null,
): NativeObject<string> | null {
  if (name === null) return null;
  // An object comes before a class that the project calls like it [R github.com/jongpie/NebulaLogger, extra-tests].
  const object = namespace === null ? exec.schema.object(name) : undefined;
  if (object && exec.types.members(object.name)) return typeToken(`Schema.${object.name}`);
  const resolved = exec.types.resolve(namespace ? `${namespace}.${name}` : name);
  return resolved === null ? null : typeToken(resolved);
}

export const typeClass: NativeClass = {
  name: 'Type',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_type.htm',
  key: (self) => String(self.state),
  statics: [
    fixed('forName', ['String?'], 'Type', (x, name) => forName(x, null, name)),
    fixed('forName', ['String?', 'String?'], 'Type', (x, namespace, name) => forName(x, namespace, name)),
  ],
  methods: [
    method('equals', ['Object?'], 'Boolean', (_x, self, other) => self === other),
    method('getName', [], 'String', (_x, self) => self.state.replace(/^Schema\.(?=\w+$)/, '')),
    method('hashCode', [], 'Integer', (_x, self) => javaStringHash(self.state)),
    method('isAssignableFrom', ['Type'], 'Boolean', (x, self, other) =>
      x.types.isAssignable(other.state, self.state),
    ),
    method('newInstance', [], 'Object', (x, self) => x.types.newInstance(self.state)),
    method('toString', [], 'String', (_x, self) => self.state),
    method('getSObjectType', [], 'Schema.SObjectType', (x, self) => {
      const object = x.schema.object(self.state.replace(/^Schema\./, ''));
      return object ? sobjectTypeToken(object) : null;
    }),
  ],
};
