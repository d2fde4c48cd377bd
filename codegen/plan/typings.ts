import { compare } from '../diagnostics/diagnostic.ts';
import { standardFields } from '../platform/standardFields.ts';
import { docLines } from './apexClass.ts';
import { isRow } from './flowContracts.ts';
import { labelSources, labelViews } from './labels.ts';
import type { PlanContext } from './planContext.ts';
import type { PlannedFile, View } from './plannedFile.ts';
import { isForComponents } from './services.ts';
import { namesIn, wireType } from './types.ts';

const folder = 'typings/generated';

/** Declarations that the LWCs are compiled against, from the same model as the Apex. */
export function planTypings(context: PlanContext): PlannedFile[] {
  const { model } = context;
  return [
    typing(
      'contracts',
      contractsView(context),
      [...model.contracts, ...model.unions].map((one) => one.at.file),
      context,
    ),
    typing(
      'apex',
      apexView(context),
      model.services.filter(isForComponents).map((service) => service.at.file),
      context,
    ),
    typing(
      'schema',
      { objects: schemaViews(context) },
      model.objects.map((object) => object.at().file),
      context,
    ),
    typing('labels', { labels: labelViews(context) }, labelSources(context), context),
    typing(
      'permissions',
      { permissions: permissionViews(context) },
      model.customPermissions.map((one) => one.at().file),
      context,
    ),
  ];
}

function typing(name: string, view: View, sources: readonly string[], context: PlanContext): PlannedFile {
  const template = `templates/typings/${name}.d.ts.hbs`;
  return {
    path: `${folder}/${name}.d.ts`,
    language: 'typescript',
    template,
    sources: [...new Set(sources)].sort(compare),
    view: { ...context.base, module: contractsModule(context), ...view },
    at: { file: template, line: 1, column: 1 },
  };
}

/** Module of the DTO types. It exists for the compiler only: `import type` leaves nothing in the output. */
function contractsModule({ model }: PlanContext): string {
  return `${model.package.name.toLowerCase()}/contracts`;
}

/** Rows of flow actions never reach a component. */
function contractsView(context: PlanContext): View {
  const { model } = context;
  return {
    unions: model.unions.map((union) => ({
      name: union.name,
      doc: docLines(union.description),
      hasDoc: union.description !== '',
      members: union.members.map((member) => JSON.stringify(member.value)),
    })),
    contracts: model.contracts
      .filter((contract) => !isRow(contract, context))
      .map((contract) => ({
        name: contract.name,
        doc: docLines(contract.description),
        hasDoc: contract.description !== '',
        properties: contract.properties.map((property) => ({
          name: property.name,
          optional: property.optional,
          type: wireType(property.type),
          doc: docLines(property.description),
          hasDoc: property.description !== '',
        })),
      })),
  };
}

function apexView({ model, naming }: PlanContext): View {
  const methods = model.services.filter(isForComponents).flatMap((service) =>
    service.methods.map((method) => {
      const types = [method.returns, ...method.parameters.map((parameter) => parameter.type)].flatMap(
        namesIn,
      );
      return {
        specifier: `${naming.className(service.name)}.${method.name}`,
        name: method.name,
        doc: docLines(method.description),
        hasDoc: method.description !== '',
        cacheable: method.cacheable,
        imports: [...new Set(types)].sort(compare).join(', '),
        hasImports: types.length > 0,
        hasParameters: method.parameters.length > 0,
        parameters: method.parameters.map(({ name, optional, type }) => ({
          name,
          optional,
          type: wireType(type),
        })),
        result: wireType(method.returns),
      };
    }),
  );
  return { methods };
}

/** Every object with its own fields; a standard object also with its standard fields. */
function schemaViews({ model, naming }: PlanContext): View[] {
  return model.objects
    .filter((object) => object.kind === 'customObject' || object.kind === 'standardObject')
    .map((object) => {
      const standard = [...(standardFields.get(object.name)?.keys() ?? ['Id', 'Name'])];
      const own = object.fields.map((field) => naming.field(object, field));
      return { object: naming.object(object), fields: [...standard, ...own].sort(compare) };
    })
    .sort((a, b) => compare(a.object, b.object));
}

function permissionViews({ model, naming }: PlanContext): View[] {
  return model.customPermissions
    .map(({ name, description }) => ({ name: naming.prefixed(name), description }))
    .sort((a, b) => compare(a.name, b.name));
}
