/** What elements of a flow have in common in the metadata. */
import { child, children, text } from '../../schema/xml.ts';
import type { XmlNode } from '../../schema/xml.ts';
import { FlowFault } from './fault.ts';
import { pathOf, valueIn } from './readValues.ts';

/** Target of a connector; null when there is none. */
export function target(node: XmlNode | undefined, name = 'connector'): string | null {
  return text(child(node, name), 'targetReference') ?? null;
}

export function common(node: XmlNode): { name: string; label: string; next: string | null } {
  const name = text(node, 'name') ?? '';
  return { name, label: text(node, 'label') ?? name, next: target(node) };
}

export function faultable(node: XmlNode) {
  return { ...common(node), fault: target(node, 'faultConnector') };
}

export function required(node: XmlNode, name: string): string {
  const value = text(node, name);
  if (value === undefined) throw new FlowFault('LO8106', `${name} is missing`);
  return value;
}

/** `name` and `value` of input parameters and of the inputs of a subflow. */
export function namedValues(node: XmlNode, tag: string) {
  return children(node, tag).map((entry) => ({ name: required(entry, 'name'), value: valueIn(entry) }));
}

export function namedTargets(node: XmlNode, tag: string) {
  return children(node, tag).map((entry) => ({
    name: required(entry, 'name'),
    to: pathOf(required(entry, 'assignToReference')),
  }));
}
