/** Resources of a flow: variables, constants, formulas, text templates, choices. */
import { children, flag, number, text } from '../../schema/xml.ts';
import type { XmlNode } from '../../schema/xml.ts';
import type { Resource } from './ast.ts';
import { sortIn } from './readElements.ts';
import { dataTypeIn, filtersIn, pathOf, valueIn } from './readValues.ts';

const name = (node: XmlNode): string => text(node, 'name') ?? '';

/** By the name of the list in the metadata. */
export const RESOURCE_READERS: Readonly<Record<string, (node: XmlNode) => Resource>> = {
  variables: (node) => ({
    kind: 'variable',
    name: name(node),
    dataType: dataTypeIn(node),
    collection: flag(node, 'isCollection'),
    input: flag(node, 'isInput'),
    output: flag(node, 'isOutput'),
    objectType: text(node, 'objectType') ?? null,
    apexClass: text(node, 'apexClass') ?? null,
    scale: number(node, 'scale') ?? 0,
    value: valueIn(node),
  }),
  constants: (node) => ({ kind: 'constant', name: name(node), value: valueIn(node) }),
  formulas: (node) => ({
    kind: 'formula',
    name: name(node),
    dataType: dataTypeIn(node),
    scale: number(node, 'scale') ?? 0,
    expression: text(node, 'expression') ?? '',
  }),
  textTemplates: (node) => ({
    kind: 'template',
    name: name(node),
    text: text(node, 'text') ?? '',
    plain: flag(node, 'isViewedAsPlainText'),
  }),
  choices: (node) => ({
    kind: 'choice',
    name: name(node),
    text: text(node, 'choiceText') ?? '',
    dataType: dataTypeIn(node),
    value: valueIn(node),
  }),
  dynamicChoiceSets: (node) => ({
    kind: 'choiceSet',
    name: name(node),
    dataType: dataTypeIn(node),
    object: text(node, 'object') ?? text(node, 'picklistObject') ?? '',
    where: filtersIn(node),
    displayField: text(node, 'displayField') ?? null,
    valueField: text(node, 'valueField') ?? null,
    picklistField: text(node, 'picklistField') ?? null,
    sort: sortIn(node),
    limit: number(node, 'limit') ?? null,
    outputs: children(node, 'outputAssignments').map((entry) => ({
      field: text(entry, 'field') ?? '',
      to: pathOf(text(entry, 'assignToReference') ?? ''),
    })),
  }),
};
