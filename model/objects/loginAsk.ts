import type { ObjectModel } from '../types.ts';

export const loginAsk = {
  name: 'LoginAsk',
  apiName: 'Login_Help',
  kind: 'customObject',
  label: 'Login Help',
  pluralLabel: 'Login Help',
  description:
    'Help that somebody asked for at the login page: counts how often, and keeps the link in the mail.',
  nameField: { type: 'AutoNumber', format: 'LH-{000000}', label: 'Login Help' },
  sharing: 'Private',
  fields: {
    Address: {
      type: 'Text',
      length: 80,
      required: true,
      externalId: true,
      label: 'Address',
      description: 'What was typed, in lower case. Deleted after two days.',
    },
    Status: {
      type: 'Picklist',
      values: 'LoginAskStatus',
      default: 'Open',
      required: true,
      label: 'Status',
      description: 'Open until it was answered by mail; used when the link was.',
    },
    Only_Without_Access: {
      type: 'Checkbox',
      default: false,
      label: 'Only Without Access',
      description: 'Who has access gets no mail.',
    },
    Token_Hash: {
      type: 'Text',
      length: 64,
      externalId: true,
      label: 'Token Hash',
      description: 'SHA-256 of the secret in the link, which is kept nowhere.',
    },
    Expires: { type: 'DateTime', label: 'Expires', description: 'Until when the link can be used.' },
    Contact: {
      type: 'Lookup',
      to: 'Contact',
      relationship: 'Login_Help',
      relationshipLabel: 'Login Help',
      onDelete: 'SetNull',
      label: 'Contact',
      description: 'For whom the link asks for access.',
    },
  },
} as const satisfies ObjectModel;
