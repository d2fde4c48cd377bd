import type { CustomPermissionModel, PermissionSetModel } from './types.ts';

export const customPermissions = [
  {
    name: 'View',
    label: 'Latchkey: View Access',
    description: 'See access, history and possible actions of Contacts.',
  },
  { name: 'Grant', label: 'Latchkey: Grant', description: 'Give Contacts access to the site.' },
  {
    name: 'Freeze',
    label: 'Latchkey: Freeze',
    description: 'Block the login of an external user at once; the seat stays used.',
  },
  { name: 'Unfreeze', label: 'Latchkey: Unfreeze', description: 'Lift a freeze.' },
  {
    name: 'Deactivate',
    label: 'Latchkey: Deactivate',
    description: 'Take access away and free the seat; can be undone.',
  },
  {
    name: 'Reactivate',
    label: 'Latchkey: Reactivate',
    description: 'Give a deactivated user the access back.',
  },
  {
    name: 'Disable',
    label: 'Latchkey: Disable',
    description: 'End the link between Contact and user for good.',
  },
  {
    name: 'Update',
    label: 'Latchkey: Update',
    description: 'Copy name, phone numbers and title of Contacts to their users again.',
  },
  {
    name: 'PartnerAdmin',
    label: 'Latchkey: Partner Admin',
    description: 'Manage the access of colleagues of the own Account in the community.',
  },
] as const satisfies readonly CustomPermissionModel[];

export const permissionSets = [
  {
    name: 'Admin',
    label: 'Latchkey Admin',
    description: 'Everything in Latchkey, settings and policies included.',
    customPermissions: [
      'View',
      'Grant',
      'Freeze',
      'Unfreeze',
      'Deactivate',
      'Reactivate',
      'Disable',
      'Update',
    ],
    classes: ['AccessController'],
    objects: [{ object: 'Request', access: 'all' }],
    fields: [
      { field: 'Contact.Access', access: 'read' },
      { field: 'Contact.Access_Since', access: 'read' },
      { field: 'Contact.Access_Policy', access: 'read' },
      { field: 'Contact.Access_Message', access: 'read' },
      { field: 'Contact.Wants_Access', access: 'edit' },
    ],
  },
  {
    name: 'Agent',
    label: 'Latchkey Agent',
    description: 'See and change access of Contacts from the Contact page.',
    customPermissions: ['View', 'Grant', 'Freeze', 'Unfreeze', 'Deactivate', 'Reactivate', 'Update'],
    classes: ['AccessController'],
    objects: [{ object: 'Request', access: 'read' }],
    fields: [
      { field: 'Contact.Access', access: 'read' },
      { field: 'Contact.Access_Since', access: 'read' },
      { field: 'Contact.Access_Policy', access: 'read' },
      { field: 'Contact.Access_Message', access: 'read' },
      { field: 'Contact.Wants_Access', access: 'edit' },
    ],
  },
  {
    name: 'Partner_Admin',
    label: 'Latchkey Partner Admin',
    description: 'For external users who manage the access of colleagues of their own Account.',
    customPermissions: ['PartnerAdmin', 'Grant', 'Deactivate'],
    classes: ['PartnerController'],
    objects: [],
    fields: [],
  },
] as const satisfies readonly PermissionSetModel[];
