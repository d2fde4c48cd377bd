import type { ContractSpec, MethodSpec, PropertySpec, ServiceSpec } from '../read/model.ts';
import { actionClass } from './flowActions.ts';
import type { PlanContext } from './planContext.ts';
import type { View } from './plannedFile.ts';
import { restRoot } from './restResources.ts';
import { isForComponents } from './services.ts';
import { wireType } from './types.ts';

/** What the reference page of the contracts shows: who can call what, with which values. */
export function contractDocs(context: PlanContext): View {
  const { contracts, unions, services } = context.model;
  return {
    components: services.filter(isForComponents).map((service) => serviceView(service, context)),
    actions: services
      .filter((service) => service.audience === 'flow')
      .map((service) => serviceView(service, context)),
    resources: services
      .filter((service) => service.audience === 'rest')
      .map((service) => ({
        ...serviceView(service, context),
        address: `/services/apexrest${restRoot(service, context)}`,
      })),
    contracts: contracts.map(contractView),
    unions: unions
      .filter((union) => !union.derived)
      .map(({ name, description, members }) => ({
        name,
        description: text(description),
        members: members.map((member) => `\`${member.value}\``).join(', '),
      })),
  };
}

function serviceView(service: ServiceSpec, context: PlanContext): View {
  const className = context.naming.className(service.name);
  return {
    name: service.name,
    className,
    description: text(service.description),
    audience: service.audience,
    methods: service.methods.map((method) => ({
      name: method.name,
      description: text(method.description),
      className: service.audience === 'flow' ? actionClass(method, context) : className,
      label: method.label?.value ?? '',
      verb: method.verb?.value ?? '',
      tail: method.tail === undefined ? '' : `/{${method.tail.value}}`,
      parameters: method.parameters.map(parameterText).join(', '),
      result: wireType(method.returns),
      permissions: permissionText(method, context),
    })),
  };
}

function parameterText({ name, optional, type }: PropertySpec): string {
  return `${name}${optional ? '?' : ''}: ${wireType(type)}`;
}

function permissionText(method: MethodSpec, { naming }: PlanContext): string {
  const named = method.permissions.map((permission) => `\`${naming.prefixed(permission.value)}\``);
  const perAction = method.permissionPerAction;
  return [
    ...named,
    ...(perAction === undefined ? [] : [`the permission named like \`${perAction.value}\``]),
  ].join(' and ');
}

function contractView({ name, description, properties }: ContractSpec): View {
  return {
    name,
    description: text(description),
    properties: properties.map((property) => ({
      name: property.name,
      type: wireType(property.type),
      presence: property.optional ? 'may be absent' : 'always',
      description: text(property.description),
    })),
  };
}

/** A description on one line, safe in a cell of a table. */
function text(description: string): string {
  return description
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replace(/<(\w+)>/g, '\\<$1\\>')
    .trim();
}
