/**
 * The metadata catalogue: every object and field of this org as rows, refreshed when the org is opened.
 * Custom metadata points to them by durable id. Sources: Tooling API guide, EntityDefinition and FieldDefinition.
 */
import { standardObject } from './table.ts';

const BARE = [
  'IsDeleted',
  'CreatedDate',
  'CreatedById',
  'LastModifiedDate',
  'LastModifiedById',
  'SystemModstamp',
] as const;

// UNVERIFIED: Which keyPrefix do the describes of EntityDefinition and FieldDefinition give? Here rows have ids of it, on
// the platform every row has 000000000000000AAA.
export const entityDefinition = standardObject({
  name: 'EntityDefinition',
  label: 'Entity Definition',
  plural: 'Entity Definitions',
  prefix: '4ie',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_entitydefinition.htm',
  can: '',
  setup: true,
  nameField: 'QualifiedApiName',
  recordKey: 'DurableId',
  without: BARE,
  // prettier-ignore
  fields: [
    ['DeploymentStatus', 'Deployment Status', 'picklist!', ''],
    ['DeveloperName', 'Developer Name', 'string(240)', ''],
    ['DurableId', 'Durable Id', 'string(255)', ''],
    ['ExternalSharingModel', 'External Sharing Model', 'picklist!', ''],
    ['InternalSharingModel', 'Internal Sharing Model', 'picklist!', ''],
    ['IsApexTriggerable', 'Apex Triggerable', 'boolean', ''],
    ['IsCustomSetting', 'Custom Setting', 'boolean', ''],
    ['IsCustomizable', 'Customizable', 'boolean', ''],
    ['IsDeprecatedAndHidden', 'Deprecated And Hidden', 'boolean', ''],
    ['IsEverCreatable', 'Ever Creatable', 'boolean', ''],
    ['IsEverDeletable', 'Ever Deletable', 'boolean', ''],
    ['IsEverUpdatable', 'Ever Updatable', 'boolean', ''],
    ['IsQueryable', 'Queryable', 'boolean', ''],
    ['IsSearchable', 'Searchable', 'boolean', ''],
    ['IsTriggerable', 'Triggerable', 'boolean', ''],
    ['IsWorkflowEnabled', 'Workflow Enabled', 'boolean', ''],
    ['KeyPrefix', 'Key Prefix', 'string(3)', ''],
    ['Label', 'Label', 'string(80)', ''],
    ['MasterLabel', 'Master Label', 'string(80)', ''],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['PluralLabel', 'Plural Label', 'string(80)', ''],
    ['PublisherId', 'Publisher', 'string(255)', ''],
    ['QualifiedApiName', 'Qualified API Name', 'string(240)', ''],
  ],
});

export const fieldDefinition = standardObject({
  name: 'FieldDefinition',
  label: 'Field Definition',
  plural: 'Field Definitions',
  prefix: '4fe',
  doc: 'https://developer.salesforce.com/docs/atlas.en-us.api_tooling.meta/api_tooling/tooling_api_objects_fielddefinition.htm',
  can: '',
  setup: true,
  nameField: 'QualifiedApiName',
  recordKey: 'DurableId',
  without: BARE,
  // prettier-ignore
  fields: [
    ['DataType', 'Data Type', 'string(80)', ''],
    ['Description', 'Description', 'string(1000)', ''],
    ['DeveloperName', 'Developer Name', 'string(240)', ''],
    ['DurableId', 'Durable Id', 'string(255)', ''],
    ['EntityDefinitionId', 'Entity Definition', 'reference', '', { to: 'EntityDefinition', children: 'Fields' }],
    ['ExtraTypeInfo', 'Extra Type Info', 'picklist!', ''],
    ['IsCalculated', 'Calculated', 'boolean', ''],
    ['IsIndexed', 'Indexed', 'boolean', ''],
    ['IsNameField', 'Name Field', 'boolean', ''],
    ['IsNillable', 'Nillable', 'boolean', ''],
    ['IsPolymorphicForeignKey', 'Polymorphic Foreign Key', 'boolean', ''],
    ['Label', 'Label', 'string(80)', ''],
    ['Length', 'Length', 'int', ''],
    ['MasterLabel', 'Master Label', 'string(80)', ''],
    ['NamespacePrefix', 'Namespace Prefix', 'string(15)', ''],
    ['Precision', 'Precision', 'int', ''],
    ['QualifiedApiName', 'Qualified API Name', 'string(240)', ''],
    ['RelationshipName', 'Relationship Name', 'string(80)', ''],
    ['Scale', 'Scale', 'int', ''],
  ],
});
