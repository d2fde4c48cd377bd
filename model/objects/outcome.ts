import type { ObjectModel } from '../types.ts';

export const outcome = {
  name: 'Outcome',
  kind: 'platformEvent',
  label: 'Access Outcome',
  pluralLabel: 'Access Outcomes',
  description:
    'Carries the outcome of a request from the transaction that wrote users to the one that may write business records.',
  publish: 'PublishAfterCommit',
  fields: {
    Key: { type: 'Text', length: 80, required: true, label: 'Key', description: 'Key of the request.' },
    Contact_Id: {
      type: 'Text',
      length: 18,
      label: 'Contact Id',
      description: 'The person; empty when the Contact was deleted meanwhile.',
    },
    User_Id: { type: 'Text', length: 18, label: 'User Id', description: 'The external user.' },
    Action: { type: 'Text', length: 40, required: true, label: 'Action', description: 'What was done.' },
    Source: { type: 'Text', length: 40, required: true, label: 'Source', description: 'Who or what asked.' },
    Status: {
      type: 'Text',
      length: 40,
      required: true,
      label: 'Status',
      description: 'Succeeded, Skipped or Failed; Queued when it has to wait, see the message.',
    },
    Access: { type: 'Text', length: 40, label: 'Access', description: 'Access after the action.' },
    Policy: { type: 'Text', length: 40, label: 'Policy', description: 'Developer name of the policy.' },
    Reason: { type: 'Text', length: 255, label: 'Reason', description: 'Why the plan chose this action.' },
    Error_Code: { type: 'Text', length: 80, label: 'Error Code', description: 'From the closed list.' },
    Message: {
      type: 'LongTextArea',
      length: 4000,
      label: 'Message',
      description: 'The outcome in plain words.',
    },
    Cure: { type: 'Text', length: 255, label: 'Cure', description: 'What a person can do about it.' },
    Run_Id: { type: 'Text', length: 18, label: 'Run Id', description: 'The run it belongs to.' },
    Initiator_Id: { type: 'Text', length: 18, label: 'Initiator Id', description: 'Who asked.' },
    Username_Before: {
      type: 'Text',
      length: 80,
      label: 'Username Before',
      description: 'Kept when a user is disabled.',
    },
    Occurred: { type: 'DateTime', label: 'Occurred', description: 'When the user was written.' },
  },
} as const satisfies ObjectModel;
