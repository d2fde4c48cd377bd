import type { ObjectModel } from '../types.ts';

export const contact = {
  name: 'Contact',
  kind: 'standardObject',
  label: 'Contact',
  pluralLabel: 'Contacts',
  description: 'What Latchkey shows on the Contact.',
  fields: {
    Access: {
      type: 'Picklist',
      values: 'Access',
      default: 'None',
      label: 'Site Access',
      de: 'Site-Zugang',
      description: 'Access the person has now. Written by Latchkey.',
    },
    Access_Since: {
      type: 'DateTime',
      label: 'Site Access Since',
      de: 'Site-Zugang seit',
      description: 'When the access last changed. Written by Latchkey.',
    },
    Access_Policy: {
      type: 'Text',
      length: 40,
      label: 'Site Access Policy',
      de: 'Richtlinie des Site-Zugangs',
      description: 'Developer name of the policy that led to the access. Written by Latchkey.',
    },
    Access_Message: {
      type: 'Text',
      length: 255,
      label: 'Site Access Message',
      de: 'Meldung zum Site-Zugang',
      description: 'Last outcome in plain words. Written by Latchkey.',
    },
    Access_Hold: {
      type: 'Checkbox',
      default: false,
      label: 'Site Access Hold',
      de: 'Site-Zugang zurückgestellt',
      description: 'Policies neither give this Contact access nor take it. People still can.',
    },
    Access_Confirmed: {
      type: 'DateTime',
      label: 'Site Access Confirmed',
      de: 'Site-Zugang bestätigt',
      description:
        'When a partner admin last said whether the person still works there. Written by Latchkey.',
    },
    Wants_Access: {
      type: 'Checkbox',
      default: false,
      label: 'Wants Site Access',
      de: 'Wünscht Site-Zugang',
      description: 'A field for policies to test; use any other field just as well.',
    },
  },
} as const satisfies ObjectModel;
