import type { TriggerModel } from './types.ts';

export const triggers = [
  {
    name: 'Contact',
    object: 'Contact',
    events: ['after insert', 'after update', 'after delete', 'after undelete'],
    description: 'Turns relevant changes of Contacts into access requests.',
  },
  {
    name: 'Account',
    object: 'Account',
    events: ['after insert', 'after update'],
    description: 'Turns changes of Accounts that policies test into access requests of their Contacts.',
  },
  {
    name: 'Outcome',
    object: 'Outcome',
    events: ['after insert'],
    description: 'Records outcomes on requests and Contacts.',
  },
  {
    name: 'RequestEvent',
    object: 'RequestEvent',
    events: ['after insert'],
    batchSize: 200,
    description: 'Turns inbound events into access requests.',
  },
  {
    name: 'LoginEvent',
    object: 'LoginEvent',
    events: ['after insert'],
    batchSize: 50,
    description: 'Answers by mail what was asked at the login page.',
  },
] as const satisfies readonly TriggerModel[];
