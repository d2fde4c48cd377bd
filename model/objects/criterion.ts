import type { ObjectModel } from '../types.ts';

export const criterion = {
  name: 'Criterion',
  kind: 'customMetadata',
  label: 'Access Criterion',
  pluralLabel: 'Access Criteria',
  de: {
    label: 'Zugangskriterium',
    pluralLabel: 'Zugangskriterien',
    gender: 'Neuter',
    forms: { Genitive: { label: 'Zugangskriteriums', pluralLabel: 'Zugangskriterien' } },
  },
  description: 'One numbered test on a field of the Contact or its Account, part of a policy.',
  fields: {
    Policy: {
      type: 'MetadataRelationship',
      to: 'Policy',
      relationship: 'Criteria',
      required: true,
      label: 'Policy',
      de: 'Richtlinie',
      description: 'The policy it belongs to.',
    },
    Number: {
      type: 'Number',
      precision: 2,
      scale: 0,
      required: true,
      label: 'Number',
      de: 'Nummer',
      description: "How the policy's logic refers to it.",
    },
    Field: {
      type: 'Text',
      length: 80,
      required: true,
      label: 'Field',
      de: 'Feld',
      description: 'API name of a Contact field, or of a field of its Account such as Account.Type.',
    },
    Operator: {
      type: 'Picklist',
      values: 'Operator',
      default: 'equals',
      required: true,
      label: 'Operator',
      de: 'Operator',
      description: 'How field and value are compared.',
    },
    Value: {
      type: 'Text',
      length: 255,
      label: 'Value',
      de: 'Wert',
      description:
        "Compared as the field's type; true or false for a checkbox; TODAY - 30 for dates, NOW - 2 for times; a comma between several for in.",
    },
  },
} as const satisfies ObjectModel;
