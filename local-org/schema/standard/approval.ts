/**
 * Records of approvals. Approval processes are not run here (LO4119 says so of a project that has some, LO3001 of code
 * that submits): the tables are there, and empty, for code that looks into them.
 */
import { standardObject } from './table.ts';

export const processDefinition = standardObject({
  name: 'ProcessDefinition',
  label: 'Process Definition',
  plural: 'Process Definitions',
  prefix: '04a',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_processdefinition.htm',
  can: '',
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'textarea(1000)', ''],
    ['DeveloperName', 'Unique Name', 'string(80)', ''],
    ['LockType', 'Lock Type', 'picklist!', ''],
    ['Name', 'Name', 'string(40)', ''],
    ['State', 'State', 'picklist!', ''],
    ['TableEnumOrId', 'Custom Object Definition ID', 'picklist!', ''],
    ['Type', 'Process Definition Type', 'picklist!', 'd'],
  ],
});

export const processNode = standardObject({
  name: 'ProcessNode',
  label: 'Process Node',
  plural: 'Process Nodes',
  prefix: '04b',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_processnode.htm',
  can: '',
  // prettier-ignore
  fields: [
    ['Description', 'Description', 'textarea(1000)', ''],
    ['DeveloperName', 'Unique Name', 'string(80)', ''],
    ['Name', 'Name', 'string(255)', ''],
    ['ProcessDefinitionId', 'Approval Process ID', 'reference', '', { to: 'ProcessDefinition', path: 'ProcessDefinition' }],
  ],
});

export const processInstance = standardObject({
  name: 'ProcessInstance',
  label: 'Process Instance',
  plural: 'Process Instances',
  prefix: '04g',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_processinstance.htm',
  can: '',
  nameField: null,
  // prettier-ignore
  fields: [
    ['CompletedDate', 'Completed Date', 'datetime', ''],
    ['ElapsedTimeInDays', 'Elapsed Time in Days', 'double(7,3)', ''],
    ['ElapsedTimeInHours', 'Elapsed Time in Hours', 'double(7,2)', ''],
    ['ElapsedTimeInMinutes', 'Elapsed Time in Minutes', 'double(8,0)', ''],
    ['LastActorId', 'User ID', 'reference', '', { to: 'User', path: 'LastActor' }],
    ['ProcessDefinitionId', 'Approval Process ID', 'reference', '', { to: 'ProcessDefinition', path: 'ProcessDefinition' }],
    ['Status', 'Status', 'picklist!', ''],
    ['SubmittedById', 'User ID', 'reference', '', { to: 'User', path: 'SubmittedBy' }],
    ['TargetObjectId', 'Target Object ID', 'reference', '', { to: ['Account', 'Asset', 'Campaign', 'Case', 'Contact', 'Contract', 'Lead', 'Opportunity', 'Order', 'Product2', 'Quote', 'Solution'], path: 'TargetObject', children: 'ProcessInstances' }],
  ],
});

export const processInstanceStep = standardObject({
  name: 'ProcessInstanceStep',
  label: 'Process Instance Step',
  plural: 'Process Instance Steps',
  prefix: '04h',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_processinstancestep.htm',
  can: '',
  nameField: null,
  // prettier-ignore
  fields: [
    ['ActorId', 'Actor ID', 'reference', '', { to: ['Group', 'User'], path: 'Actor' }],
    ['Comments', 'Comments', 'string(4000)', ''],
    ['ElapsedTimeInDays', 'Elapsed Time in Days', 'double(18,0)', ''],
    ['ElapsedTimeInHours', 'Elapsed Time in Hours', 'double(7,2)', ''],
    ['ElapsedTimeInMinutes', 'Elapsed Time in Minutes', 'double(8,0)', ''],
    ['OriginalActorId', 'Original Actor ID', 'reference', '', { to: ['Group', 'User'], path: 'OriginalActor' }],
    ['ProcessInstanceId', 'Process Instance ID', 'reference', '', { to: 'ProcessInstance', path: 'ProcessInstance', children: 'Steps', onDelete: 'cascade' }],
    ['StepNodeId', 'Process Node ID', 'reference', '', { to: 'ProcessNode', path: 'StepNode' }],
    ['StepStatus', 'Step Status', 'picklist!', ''],
  ],
});

export const processInstanceWorkitem = standardObject({
  name: 'ProcessInstanceWorkitem',
  label: 'Approval Request',
  plural: 'Approval Requests',
  prefix: '04i',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.object_reference.meta/object_reference/sforce_api_objects_processinstanceworkitem.htm',
  can: 'ud',
  nameField: null,
  // prettier-ignore
  fields: [
    ['ActorId', 'Actor ID', 'reference', 'u', { to: ['Group', 'User'], path: 'Actor' }],
    ['ElapsedTimeInDays', 'Elapsed Time in Days', 'double(7,3)', ''],
    ['ElapsedTimeInHours', 'Elapsed Time in Hours', 'double(7,2)', ''],
    ['ElapsedTimeInMinutes', 'Elapsed Time in Minutes', 'double(8,0)', ''],
    ['OriginalActorId', 'Original Actor ID', 'reference', 'u', { to: ['Group', 'User'], path: 'OriginalActor' }],
    ['ProcessInstanceId', 'Process Instance ID', 'reference', 'u', { to: 'ProcessInstance', path: 'ProcessInstance', children: 'Workitems', onDelete: 'cascade' }],
  ],
});
