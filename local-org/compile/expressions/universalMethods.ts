/** Methods that every value has: toString(), equals(Object), hashCode(). */
import { hashCode, keyEquals } from '../../runtime/equality.ts';
import { toText } from '../../runtime/text.ts';
import { ApexObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Code } from '../context.ts';
import type { Frame } from '../frame.ts';
import { onReceiver } from '../receiver.ts';
import { simpleTypes } from '../types.ts';
import type { CallSite } from './call.ts';

/** Null when the name is none of them. */
export function universalMethod(site: CallSite, receiver: Code): Code | null {
  const { node, args } = site;
  const name = node.name.toLowerCase();
  if (name === 'tostring' && args.length === 0) {
    return { type: simpleTypes.string, ...onReceiver(receiver, node.safe, (f, v) => toText(f.exec, v)) };
  }
  if (name === 'hashcode' && args.length === 0) {
    return { type: simpleTypes.integer, ...onReceiver(receiver, node.safe, (f, v) => hashCode(f.exec, v)) };
  }
  if (name === 'equals' && args.length === 1) {
    const other = args[0]!.eval;
    return {
      type: simpleTypes.boolean,
      ...onReceiver(receiver, node.safe, (f, v) => equalValues(f, v, other(f))),
    };
  }
  return null;
}

function equalValues(f: Frame, value: Value, other: Value): boolean {
  if (value instanceof ApexObject && f.exec.hasMethod(value, 'equals', 1)) {
    return f.exec.invoke(value, 'equals', [other]) === true;
  }
  return keyEquals(f.exec, value, other);
}
