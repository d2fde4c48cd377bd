import type { MethodSpec, PropertySpec, UnionSpec } from '../read/model.ts';
import { findUnion, type PlanContext } from './planContext.ts';
import type { View } from './plannedFile.ts';

/**
 * Which checks of the gate a value passes before the service sees it; `expression` is the value in Apex. A
 * text that is not optional must not be blank, a union's value must be one of its members.
 */
export function valueCheck(
  value: PropertySpec,
  expression: string,
  method: MethodSpec,
  context: PlanContext,
): View {
  const union = unionOf(value, context);
  const { kind } = value.type;
  const limit = method.limits.find((one) => one.parameter.value === value.name)?.most;
  const listUnion = value.type.kind === 'list' ? unionNamed(value.type.of, context) : undefined;
  return {
    name: value.name,
    expression,
    gate: context.naming.className('Gate'),
    required: !value.optional && union === undefined && kind !== 'String' && kind !== 'list',
    text: !value.optional && union === undefined && kind === 'String',
    list: kind === 'list' && limit !== undefined,
    optional: value.optional,
    member: union !== undefined,
    members: listUnion !== undefined,
    unionClass: context.naming.className((union ?? listUnion)?.name ?? ''),
    limit: limit ?? 0,
    limitedText: kind === 'String' && limit !== undefined,
  };
}

/** The union that a value is of. */
export function unionOf(value: PropertySpec | undefined, context: PlanContext): UnionSpec | undefined {
  return value && unionNamed(value.type, context);
}

/** The union of a type. */
export function unionNamed(type: PropertySpec['type'], context: PlanContext): UnionSpec | undefined {
  return type.kind === 'named' ? findUnion(context, type.name) : undefined;
}
