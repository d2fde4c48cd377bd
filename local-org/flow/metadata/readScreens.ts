/** Screens and their components. */
import { child, children, flag, number, text, texts } from '../../schema/xml.ts';
import type { XmlNode } from '../../schema/xml.ts';
import type { Screen, ScreenField, ScreenFieldType } from './ast.ts';
import { FlowFault } from './fault.ts';
import { common, namedTargets, namedValues } from './nodes.ts';
import { conditionsIn, dataTypeIn, optionalPath, valueIn } from './readValues.ts';

const FIELD_TYPES: readonly ScreenFieldType[] = [
  'DisplayText',
  'InputField',
  'LargeTextArea',
  'PasswordField',
  'RadioButtons',
  'DropdownBox',
  'MultiSelectCheckboxes',
  'MultiSelectPicklist',
  'ComponentInstance',
  'ObjectProvided',
  'RegionContainer',
  'Region',
];

export function readScreen(node: XmlNode): Screen {
  return {
    kind: 'screen',
    ...common(node),
    fields: children(node, 'fields').map(readField),
    allowBack: flag(node, 'allowBack', true),
    allowFinish: flag(node, 'allowFinish', true),
    showFooter: flag(node, 'showFooter', true),
    showHeader: flag(node, 'showHeader', true),
    helpText: text(node, 'helpText') ?? null,
    backLabel: text(node, 'backButtonLabel') ?? null,
    nextLabel: text(node, 'nextOrFinishButtonLabel') ?? null,
  };
}

function readField(node: XmlNode): ScreenField {
  const type = FIELD_TYPES.find((known) => known === text(node, 'fieldType'));
  const name = text(node, 'name') ?? '';
  if (!type) {
    throw new FlowFault(
      'LO8204',
      `screen component ${name}: type ${text(node, 'fieldType')} is not supported`,
    );
  }
  const visibility = child(node, 'visibilityRule');
  const validation = child(node, 'validationRule');
  return {
    name,
    type,
    dataType: dataTypeIn(node),
    scale: number(node, 'scale') ?? 0,
    text: text(node, 'fieldText') ?? null,
    helpText: text(node, 'helpText') ?? null,
    required: flag(node, 'isRequired'),
    defaultValue: valueIn(node, 'defaultValue'),
    choices: texts(node, 'choiceReferences'),
    defaultChoice: text(node, 'defaultSelectedChoiceReference') ?? null,
    visible: visibility ? conditionsIn(visibility) : null,
    validation: validation
      ? {
          formula: text(validation, 'formulaExpression') ?? 'true',
          message: text(validation, 'errorMessage') ?? '',
        }
      : null,
    component: text(node, 'extensionName') ?? null,
    inputs: namedValues(node, 'inputParameters'),
    outputs: namedTargets(node, 'outputParameters'),
    storeAutomatically: flag(node, 'storeOutputAutomatically'),
    resets: text(node, 'inputsOnNextNavToAssocScrn') === 'ResetValues',
    objectField: optionalPath(node, 'objectFieldReference'),
    fields: children(node, 'fields').map(readField),
  };
}
