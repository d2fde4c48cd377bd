import type { ObjectModel } from '../types.ts';

export const delegation = {
  name: 'Delegation',
  kind: 'customObject',
  label: 'Access Delegation',
  pluralLabel: 'Access Delegations',
  description: 'What partner admins of one Account may do for its people.',
  nameField: { type: 'AutoNumber', format: 'AD-{00000}', label: 'Access Delegation' },
  sharing: 'Private',
  fields: {
    Account: {
      type: 'Lookup',
      to: 'Account',
      relationship: 'Access_Delegations',
      relationshipLabel: 'Access Delegations',
      onDelete: 'SetNull',
      label: 'Account',
      description: 'Whose partner admins it is for.',
    },
    Active: {
      type: 'Checkbox',
      default: true,
      label: 'Active',
      description: 'Without an active delegation partner admins may only look.',
    },
    Actions: {
      type: 'Text',
      length: 255,
      default: 'Grant,Deactivate,Reactivate,Freeze,Unfreeze,ResetPassword,ResendWelcome',
      label: 'Actions',
      description: 'Actions that are allowed, separated by commas.',
    },
    Seats: {
      type: 'Number',
      precision: 6,
      scale: 0,
      label: 'Seats',
      description: 'Most people with access at one time. Empty: as many as the org has licences.',
    },
    Domains: {
      type: 'Text',
      length: 255,
      label: 'E-mail Domains',
      description: 'Domains of the people who may be invited, separated by commas. Empty: any.',
    },
    Policies: {
      type: 'Text',
      length: 255,
      label: 'Policies',
      description: 'Developer names of the policies by which access may be given. Empty: any.',
    },
    Needs_Approval: {
      type: 'Checkbox',
      default: false,
      label: 'Needs Approval',
      description: 'What would give access waits until an agent approves it.',
    },
    Child_Accounts: {
      type: 'Checkbox',
      default: false,
      label: 'Child Accounts',
      description: 'Also for the people of Accounts below this one.',
    },
  },
} as const satisfies ObjectModel;
