import type { ObjectModel } from '../types.ts';

export const settings = {
  name: 'Settings',
  kind: 'hierarchySetting',
  label: 'Latchkey Settings',
  pluralLabel: 'Latchkey Settings',
  description: 'Switches for the whole org, a profile or one user.',
  fields: {
    Bypass: {
      type: 'Checkbox',
      default: false,
      label: 'Bypass',
      description: 'Saves of Contacts by this user, profile or org start no requests.',
    },
    Kill_Switch: {
      type: 'Checkbox',
      default: false,
      label: 'Kill Switch',
      description: 'Nothing is written to users; requests stay queued.',
    },
  },
} as const satisfies ObjectModel;
