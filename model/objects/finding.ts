import type { ObjectModel } from '../types.ts';

export const finding = {
  name: 'Finding',
  kind: 'customObject',
  label: 'Access Finding',
  pluralLabel: 'Access Findings',
  description: 'What the last nightly run found and no policy explains. Replaced by the next one.',
  nameField: { type: 'AutoNumber', format: 'AF-{000000}', label: 'Access Finding' },
  sharing: 'Private',
  fields: {
    Kind: {
      type: 'Picklist',
      values: 'FindingKind',
      required: true,
      label: 'Kind',
      description: 'What is wrong.',
    },
    Run: {
      type: 'Lookup',
      to: 'Run',
      relationship: 'Findings',
      relationshipLabel: 'Access Findings',
      onDelete: 'SetNull',
      label: 'Run',
      description: 'The run that found it.',
    },
    Contact: {
      type: 'Lookup',
      to: 'Contact',
      relationship: 'Access_Findings',
      relationshipLabel: 'Access Findings',
      onDelete: 'SetNull',
      label: 'Contact',
      description: 'The person; empty for a user without a Contact.',
    },
    User: {
      type: 'Lookup',
      to: 'User',
      relationship: 'Access_Findings',
      relationshipLabel: 'Access Findings',
      onDelete: 'SetNull',
      label: 'User',
      description: 'The external user; empty when there is none.',
    },
    Message: {
      type: 'Text',
      length: 255,
      label: 'Message',
      description: 'What was found, in plain words.',
    },
  },
} as const satisfies ObjectModel;
