import type { Execution } from '../../runtime/execution.ts';
import type { Value } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed } from '../rows.ts';
import type { NativeClass } from '../table.ts';
import { readTypeName } from '../typeNames.ts';
import { Deserializer, readJson, untyped } from './deserialize.ts';
import { createGenerator } from './generator.ts';
import { createParser } from './parser.ts';
import { serialize } from './serialize.ts';

/**
 * The first character decides before anything else is read: a text that is cut in its first string still says
 * that a list was expected. [suite: apex-recipes, CustomRestEndpointRecipes_Tests]
 */
function checkStart(exec: Execution, text: string, type: string): void {
  const first = text.trimStart().charAt(0);
  if (!/[[{"\d-]/.test(first)) return;
  const { base } = readTypeName(type);
  if ((base === 'List' || base === 'Set') && first !== '[' && first !== '{') {
    throw fail(exec, 'JSONException', "Malformed JSON: Expected '[' at the beginning of List/Set");
  }
  const isObject =
    base === 'Map' || exec.types.members(type) !== null || exec.schema.object(type) !== undefined;
  if (isObject && first !== '{')
    throw fail(exec, 'JSONException', "Malformed JSON: Expected '{' at the beginning of object");
}

function typed(exec: Execution, text: string, type: string, strict: boolean): Value {
  checkStart(exec, text, type);
  return new Deserializer(exec, strict).read(readJson(exec, text), type);
}

export const jsonClass: NativeClass = {
  name: 'JSON',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_System_Json.htm',
  statics: [
    fixed('createGenerator', ['Boolean'], 'JSONGenerator', (_x, pretty) => createGenerator(pretty)),
    fixed('createParser', ['String'], 'JSONParser', (_x, text) => createParser(text)),
    fixed('deserialize', ['String', 'Type'], 'Object', (x, text, type) => typed(x, text, type.state, false)),
    fixed('deserializeStrict', ['String', 'Type'], 'Object', (x, text, type) =>
      typed(x, text, type.state, true),
    ),
    fixed('deserializeUntyped', ['String'], 'Object', (x, text) => untyped(x, readJson(x, text))),
    fixed('serialize', ['Object?'], 'String', (x, value) =>
      serialize(x, value, { pretty: false, suppressNulls: false }),
    ),
    fixed('serialize', ['Object?', 'Boolean'], 'String', (x, value, suppressNulls) =>
      serialize(x, value, { pretty: false, suppressNulls }),
    ),
    fixed('serializePretty', ['Object?'], 'String', (x, value) =>
      serialize(x, value, { pretty: true, suppressNulls: false }),
    ),
    fixed('serializePretty', ['Object?', 'Boolean'], 'String', (x, value, suppressNulls) =>
      serialize(x, value, { pretty: true, suppressNulls }),
    ),
  ],
};
