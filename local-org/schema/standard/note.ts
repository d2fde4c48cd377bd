import { standardObject } from './table.ts';

export const note = standardObject({
  name: 'Note',
  label: 'Note',
  plural: 'Notes',
  prefix: '002',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_note.htm',
  can: 'cudn',
  owned: true,
  nameField: 'Title',
  // prettier-ignore
  fields: [
    ['Body', 'Body', 'textarea(32000)', 'cu'],
    ['IsPrivate', 'Private', 'boolean', 'cud'],
    ['ParentId', 'Parent ID', 'reference', 'cr', { to: ['Account', 'Contact', 'Lead', 'Opportunity', 'Case'], path: 'Parent', children: 'Notes', onDelete: 'cascade' }],
    ['Title', 'Title', 'string(80)', 'cur', { idLookup: true }],
  ],
});

export const attachment = standardObject({
  name: 'Attachment',
  label: 'Attachment',
  plural: 'Attachments',
  prefix: '00P',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_attachment.htm',
  can: 'cudn',
  owned: true,
  // prettier-ignore
  fields: [
    ['Body', 'Body', 'base64', 'cur'],
    ['BodyLength', 'Body Length', 'int', ''],
    ['ContentType', 'Content Type', 'string(120)', 'cu'],
    ['Description', 'Description', 'textarea(500)', 'cu'],
    ['IsPrivate', 'Private', 'boolean', 'cud'],
    ['Name', 'File Name', 'string(255)', 'cur', { idLookup: true }],
    ['ParentId', 'Parent ID', 'reference', 'cr', { to: ['Account', 'Contact', 'Lead', 'Opportunity', 'Case', 'Task', 'Event'], path: 'Parent', children: 'Attachments', onDelete: 'cascade' }],
    ['IsPartnerShared', 'IsPartnerShared', 'boolean', 'ud'],
  ],
});
