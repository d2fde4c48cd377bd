import type { ObjectModel } from '../types.ts';

export const loginEvent = {
  name: 'LoginEvent',
  apiName: 'Login_Help',
  kind: 'platformEvent',
  label: 'Login Help Event',
  pluralLabel: 'Login Help Events',
  description:
    'Somebody at the login page asked for help. Published by the package only; kept when the caller fails.',
  publish: 'PublishImmediately',
  fields: {
    Address: {
      type: 'Text',
      length: 80,
      required: true,
      label: 'Address',
      description: 'What was typed, in lower case.',
    },
    Only_Without_Access: {
      type: 'Checkbox',
      default: false,
      label: 'Only Without Access',
      description: 'Who has access gets no mail: the login goes on.',
    },
  },
} as const satisfies ObjectModel;
