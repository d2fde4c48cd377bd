import type { ObjectModel } from '../types.ts';

export const requestEvent = {
  name: 'RequestEvent',
  apiName: 'Request',
  kind: 'platformEvent',
  label: 'Access Request Event',
  pluralLabel: 'Access Request Events',
  description: 'Asks for a change of access: published by flows and by other systems.',
  publish: 'PublishAfterCommit',
  fields: {
    Contact_Id: {
      type: 'Text',
      length: 18,
      required: true,
      label: 'Contact Id',
      description: 'The person.',
    },
    Action: {
      type: 'Text',
      length: 40,
      required: true,
      label: 'Action',
      description:
        'Grant, Freeze, Unfreeze, Deactivate, Reactivate, Disable, ResetPassword, ResendWelcome or Update.',
    },
    Key: {
      type: 'Text',
      length: 80,
      label: 'Key',
      description:
        'Idempotency key: published twice, it is done once. Empty: each event is a request of its own.',
    },
    Policy: {
      type: 'Text',
      length: 40,
      label: 'Policy',
      description: 'Developer name of the policy by which access is given. Empty: the package chooses.',
    },
    Reason: { type: 'Text', length: 255, label: 'Reason', description: 'Why, for the record.' },
    Initiator_Id: {
      type: 'Text',
      length: 18,
      label: 'Initiator Id',
      description: 'The User on whose behalf it is asked. Empty: who published the event.',
    },
  },
} as const satisfies ObjectModel;
