/** Methods that every value has: toString(), equals(Object), hashCode(); and clone() of objects of classes. */
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
  if (name === 'clone' && args.length === 0 && receiver.type.kind === 'class') {
    return {
      type: receiver.type,
      ...onReceiver(receiver, node.safe, (_f, v) => cloneObject(v as ApexObject)),
    };
  }
  return null;
}

/** A shallow copy, as public code uses it; no constructor runs. */
function cloneObject(object: ApexObject): ApexObject {
  const copy = new ApexObject(object.cls, 0);
  copy.slots.push(...object.slots);
  copy.native = object.native;
  return copy;
}

function equalValues(f: Frame, value: Value, other: Value): boolean {
  if (value instanceof ApexObject && f.exec.hasMethod(value, 'equals', 1)) {
    return f.exec.invoke(value, 'equals', [other]) === true;
  }
  return keyEquals(f.exec, value, other);
}
