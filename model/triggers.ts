import type { TriggerModel } from './types.ts';

export const triggers = [
  {
    name: 'Contact',
    object: 'Contact',
    events: ['after insert', 'after update', 'after undelete'],
    description: 'Turns relevant changes of Contacts into access requests.',
  },
  {
    name: 'Outcome',
    object: 'Outcome',
    events: ['after insert'],
    description: 'Records outcomes on requests and Contacts.',
  },
] as const satisfies readonly TriggerModel[];
