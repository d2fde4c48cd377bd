import type { ObjectModel } from '../types.ts';

export const request = {
  name: 'Request',
  kind: 'customObject',
  label: 'Access Request',
  pluralLabel: 'Access Requests',
  description: 'One row per Contact and action: first the outbox entry, then the audit record.',
  nameField: { type: 'AutoNumber', format: 'AR-{000000}', label: 'Access Request' },
  sharing: 'Private',
  fields: {
    Key: { type: 'Text', length: 80, unique: true, externalId: true, required: true, label: 'Key', description: 'Idempotency key: an outcome delivered twice lands on the same row.' },
    Contact: { type: 'Lookup', to: 'Contact', relationship: 'Access_Requests', relationshipLabel: 'Access Requests', onDelete: 'SetNull', label: 'Contact', description: 'The person.' },
    User: { type: 'Lookup', to: 'User', relationship: 'Access_Requests', relationshipLabel: 'Access Requests', onDelete: 'SetNull', label: 'User', description: 'The external user that was created or changed.' },
    Action: { type: 'Picklist', values: 'Action', required: true, label: 'Action', description: 'What was asked for.' },
    Source: { type: 'Picklist', values: 'Source', required: true, label: 'Source', description: 'Who or what asked.' },
    Status: { type: 'Picklist', values: 'RequestStatus', default: 'Queued', required: true, label: 'Status', description: 'Queued until the outcome is known.' },
    Policy: { type: 'Text', length: 40, label: 'Policy', description: 'Developer name of the policy that led to the request.' },
    Reason: { type: 'Text', length: 255, label: 'Reason', description: 'Why the plan chose this action.' },
    Error_Code: { type: 'Picklist', values: 'ErrorCode', label: 'Error Code', description: 'From the closed list; empty unless failed or skipped.' },
    Message: { type: 'LongTextArea', length: 4000, label: 'Message', description: 'The outcome in plain words, with the platform\'s own text where it failed.' },
    Cure: { type: 'Text', length: 255, label: 'Cure', description: 'What a person can do about it.' },
    Attempts: { type: 'Number', precision: 3, scale: 0, default: 0, label: 'Attempts', description: 'How often it was tried.' },
    Initiator: { type: 'Lookup', to: 'User', relationship: 'Initiated_Access_Requests', relationshipLabel: 'Initiated Access Requests', onDelete: 'SetNull', label: 'Initiator', description: 'Who clicked, or who saved the Contact. The running user of the asynchronous part is somebody else.' },
    Username_Before: { type: 'Text', length: 80, label: 'Username Before', description: 'Kept when a user is disabled, because the platform renames it.' },
    Access_After: { type: 'Picklist', values: 'Access', label: 'Access After', description: 'What the person had when the request ended.' },
    Completed: { type: 'DateTime', label: 'Completed', description: 'When the outcome was known.' },
  },
} as const satisfies ObjectModel;
