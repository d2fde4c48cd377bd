import { didYouMean } from '../diagnostics/suggest.ts';
import type { TypeSpec } from '../read/model.ts';
import { findUnion, type PlanContext } from './planContext.ts';

/** The Apex type of a contract type; a union travels as its text. */
export function apexType(type: TypeSpec, context: PlanContext): string {
  if (type.kind === 'list') return `List<${apexType(type.of, context)}>`;
  if (type.kind === 'map') return `Map<String, ${apexType(type.of, context)}>`;
  if (type.kind !== 'named') return type.kind;
  return findUnion(context, type.name) ? 'String' : context.naming.className(type.name);
}

/** The TypeScript type that JavaScript sees: ids, dates and datetimes are strings, numbers are numbers. */
export function wireType(type: TypeSpec): string {
  switch (type.kind) {
    case 'list':
      return `${wireType(type.of)}[]`;
    case 'map':
      return `Record<string, ${wireType(type.of)}>`;
    case 'named':
      return type.name;
    case 'Boolean':
      return 'boolean';
    case 'Integer':
    case 'Decimal':
      return 'number';
    case 'void':
      return 'void';
    default:
      return 'string';
  }
}

/** Reports names that neither an interface nor a union of the model has. */
export function checkType(type: TypeSpec, context: PlanContext): void {
  if (type.kind === 'list' || type.kind === 'map') return checkType(type.of, context);
  if (type.kind !== 'named') return;
  const { model, diagnostics } = context;
  const known = [...model.contracts, ...model.unions].map((one) => one.name);
  if (!known.includes(type.name))
    diagnostics.report('LK0202', type.at, type.name, didYouMean(type.name, known));
}

/** Names of interfaces and unions that a type mentions. */
export function namesIn(type: TypeSpec): string[] {
  if (type.kind === 'list' || type.kind === 'map') return namesIn(type.of);
  return type.kind === 'named' ? [type.name] : [];
}
