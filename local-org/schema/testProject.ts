/** A small SFDX project on disk for the tests of schema, SOQL and DML. Written once per process. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const field = (name: string, type: string, more = ''): string =>
  `<CustomField xmlns="http://soap.sforce.com/2006/04/metadata"><fullName>${name}</fullName>` +
  `<label>${name.replace(/__c$/, '').replaceAll('_', ' ')}</label><type>${type}</type>${more}</CustomField>`;

const object = (label: string, more = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<CustomObject xmlns="http://soap.sforce.com/2006/04/metadata">` +
  `<label>${label}</label><pluralLabel>${label}s</pluralLabel>${more}</CustomObject>`;

const picklist = (restricted: boolean, ...values: string[]): string =>
  `<valueSet><restricted>${restricted}</restricted><valueSetDefinition>${values
    .map((v, i) => `<value><fullName>${v}</fullName><default>${i === 0}</default><label>${v}</label></value>`)
    .join('')}</valueSetDefinition></valueSet>`;

const number = '<precision>16</precision><scale>2</scale>';
const objects = 'force-app/main/default/objects';

const files: Readonly<Record<string, string>> = {
  'sfdx-project.json': '{"packageDirectories":[{"path":"force-app","default":true}],"namespace":""}',
  [`${objects}/Invoice__c/Invoice__c.object-meta.xml`]: object(
    'Invoice',
    '<nameField><displayFormat>INV-{0000}</displayFormat><label>Number</label><type>AutoNumber</type></nameField>' +
      '<sharingModel>ReadWrite</sharingModel>',
  ),
  [`${objects}/Invoice__c/fields/Contact__c.field-meta.xml`]: field(
    'Contact__c',
    'Lookup',
    '<referenceTo>Contact</referenceTo><relationshipName>Invoices</relationshipName>',
  ),
  [`${objects}/Invoice__c/fields/Amount__c.field-meta.xml`]: field('Amount__c', 'Currency', number),
  [`${objects}/Invoice__c/fields/Due__c.field-meta.xml`]: field('Due__c', 'Date'),
  [`${objects}/Invoice__c/fields/Sent__c.field-meta.xml`]: field('Sent__c', 'DateTime'),
  [`${objects}/Invoice__c/fields/State__c.field-meta.xml`]: field(
    'State__c',
    'Picklist',
    picklist(true, 'Draft', 'Paid'),
  ),
  [`${objects}/Invoice__c/fields/Tags__c.field-meta.xml`]: field(
    'Tags__c',
    'MultiselectPicklist',
    picklist(false, 'Red', 'Green', 'Blue'),
  ),
  [`${objects}/Invoice__c/fields/Code__c.field-meta.xml`]: field(
    'Code__c',
    'Text',
    '<length>20</length><externalId>true</externalId><unique>true</unique>',
  ),
  [`${objects}/Invoice__c/fields/Memo__c.field-meta.xml`]: field(
    'Memo__c',
    'LongTextArea',
    '<length>32768</length>',
  ),
  [`${objects}/Line__c/Line__c.object-meta.xml`]: object(
    'Line',
    '<nameField><label>Line Name</label><type>Text</type></nameField><sharingModel>ControlledByParent</sharingModel>',
  ),
  [`${objects}/Line__c/fields/Invoice__c.field-meta.xml`]: field(
    'Invoice__c',
    'MasterDetail',
    '<referenceTo>Invoice__c</referenceTo><relationshipName>Lines</relationshipName>',
  ),
  [`${objects}/Line__c/fields/Quantity__c.field-meta.xml`]: field(
    'Quantity__c',
    'Number',
    '<precision>5</precision><scale>0</scale><required>true</required>',
  ),
  [`${objects}/Contact/fields/Vip__c.field-meta.xml`]: field(
    'Vip__c',
    'Checkbox',
    '<defaultValue>false</defaultValue>',
  ),
  [`${objects}/Rule__mdt/Rule__mdt.object-meta.xml`]: object('Rule'),
  [`${objects}/Rule__mdt/fields/Limit__c.field-meta.xml`]: field('Limit__c', 'Number', number),
  [`${objects}/Rule__mdt/fields/Note__c.field-meta.xml`]: field('Note__c', 'Text', '<length>80</length>'),
  [`${objects}/Rule__mdt/fields/Text__c.field-meta.xml`]: field(
    'Text__c',
    'LongTextArea',
    '<length>5000</length>',
  ),
  [`${objects}/Switch__c/Switch__c.object-meta.xml`]: object(
    'Switch',
    '<customSettingsType>Hierarchy</customSettingsType>',
  ),
  [`${objects}/Switch__c/fields/On__c.field-meta.xml`]: field(
    'On__c',
    'Checkbox',
    '<defaultValue>true</defaultValue>',
  ),
  [`${objects}/Paid__e/Paid__e.object-meta.xml`]: object(
    'Paid',
    '<eventType>HighVolume</eventType><publishBehavior>PublishAfterCommit</publishBehavior>',
  ),
  [`${objects}/Paid__e/fields/Code__c.field-meta.xml`]: field(
    'Code__c',
    'Text',
    '<length>20</length><required>true</required>',
  ),
  [`${objects}/Ping__e/Ping__e.object-meta.xml`]: object(
    'Ping',
    '<eventType>HighVolume</eventType><publishBehavior>PublishImmediately</publishBehavior>',
  ),
  'force-app/main/default/customMetadata/Rule.First.md-meta.xml':
    '<CustomMetadata xmlns="http://soap.sforce.com/2006/04/metadata" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema"><label>First rule</label><protected>false</protected>' +
    '<values><field>Limit__c</field><value xsi:type="xsd:double">5</value></values>' +
    '<values><field>Note__c</field><value xsi:nil="true"/></values></CustomMetadata>',
  'force-app/main/default/labels/CustomLabels.labels-meta.xml':
    '<CustomLabels><labels><fullName>Greeting</fullName><language>en_US</language><value>Hello</value></labels></CustomLabels>',
  'force-app/main/default/customPermissions/Pay_Invoices.customPermission-meta.xml':
    '<CustomPermission><label>Pay invoices</label></CustomPermission>',
  'force-app/main/default/classes/Payer.cls': 'public class Payer {}',
  'force-app/main/default/classes/Payer.cls-meta.xml': '<ApexClass><apiVersion>65.0</apiVersion></ApexClass>',
  'force-app/main/default/permissionsets/Invoicing.permissionset-meta.xml':
    '<PermissionSet><label>Invoicing</label><customPermissions><enabled>true</enabled><name>Pay_Invoices</name></customPermissions>' +
    '<classAccesses><apexClass>Payer</apexClass><enabled>true</enabled></classAccesses>' +
    '<objectPermissions><object>Invoice__c</object><allowRead>true</allowRead><allowCreate>true</allowCreate><allowEdit>true</allowEdit></objectPermissions>' +
    '<fieldPermissions><field>Invoice__c.Amount__c</field><readable>true</readable><editable>false</editable></fieldPermissions>' +
    '<fieldPermissions><field>Invoice__c.State__c</field><readable>true</readable><editable>true</editable></fieldPermissions></PermissionSet>',
};

let directory: string | null = null;

/** Path of the project; removed when the process ends. */
export function sampleProject(): string {
  if (directory !== null) return directory;
  const dir = mkdtempSync(join(tmpdir(), 'org-project-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return (directory = dir);
}
