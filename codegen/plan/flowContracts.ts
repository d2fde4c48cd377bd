import type { ContractSpec, ServiceSpec, TypeSpec } from '../read/model.ts';
import { findUnion, type PlanContext } from './planContext.ts';
import { namesIn } from './types.ts';

/**
 * True for an interface whose objects are the rows of a flow action: its class has plain members with
 * `@InvocableVariable`, which allows neither properties nor other annotations
 * (apex-guide/invocablevariable-annotation.md).
 */
export function isRow(contract: ContractSpec, context: PlanContext): boolean {
  return usersOf(contract, context).some((service) => service.audience === 'flow');
}

/** Reports an interface that a flow and others use, and properties that a flow variable cannot be. */
export function checkRow(contract: ContractSpec, context: PlanContext): void {
  const other = usersOf(contract, context).find((service) => service.audience !== 'flow');
  if (other !== undefined) context.diagnostics.report('LK0215', contract.at, contract.name, other.name);
  for (const { name, type, at } of contract.properties) {
    if (!isFlowType(type.kind === 'list' ? type.of : type, context))
      context.diagnostics.report('LK0216', at, name);
  }
}

/** An unknown name is reported as such. */
function isFlowType(type: TypeSpec, context: PlanContext): boolean {
  if (type.kind === 'named')
    return (
      findUnion(context, type.name) !== undefined ||
      !context.model.contracts.some((contract) => contract.name === type.name)
    );
  return type.kind !== 'list' && type.kind !== 'map' && type.kind !== 'void';
}

function usersOf({ name }: ContractSpec, { model }: PlanContext): ServiceSpec[] {
  return model.services.filter((service) =>
    service.methods.some((method) =>
      [method.returns, ...method.parameters.map((parameter) => parameter.type)]
        .flatMap(namesIn)
        .includes(name),
    ),
  );
}
