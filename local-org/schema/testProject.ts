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
  [`${objects}/Plan__c/Plan__c.object-meta.xml`]: object(
    'Plan',
    '<nameField><label>Plan Name</label><type>Text</type></nameField><sharingModel>Private</sharingModel>',
  ),
  [`${objects}/Plan__c/fields/Contact__c.field-meta.xml`]: field(
    'Contact__c',
    'Lookup',
    '<referenceTo>Contact</referenceTo><relationshipName>Plans</relationshipName>',
  ),
  [`${objects}/Plan__c/fields/Amount__c.field-meta.xml`]: field('Amount__c', 'Currency', number),
  [`${objects}/Plan__c/fields/Rate__c.field-meta.xml`]: field('Rate__c', 'Percent', number),
  [`${objects}/Plan__c/fields/Due__c.field-meta.xml`]: field(
    'Due__c',
    'Date',
    '<defaultValue>ADDMONTHS(TODAY(), 1)</defaultValue>',
  ),
  [`${objects}/Plan__c/fields/Gross__c.field-meta.xml`]: field(
    'Gross__c',
    'Currency',
    `${number}<formula>Amount__c * (1 + Rate__c)</formula>`,
  ),
  [`${objects}/Plan__c/fields/Strict__c.field-meta.xml`]: field(
    'Strict__c',
    'Currency',
    `${number}<formula>Amount__c + 1</formula><formulaTreatBlanksAs>BlankAsBlank</formulaTreatBlanksAs>`,
  ),
  [`${objects}/Plan__c/fields/Who__c.field-meta.xml`]: field(
    'Who__c',
    'Text',
    '<formula>UPPER(Contact__r.LastName) &amp; "/" &amp; $User.Alias &amp; "/" &amp; TEXT(Gross__c)</formula>',
  ),
  [`${objects}/Plan__c/fields/Late__c.field-meta.xml`]: field(
    'Late__c',
    'Checkbox',
    '<formula>Due__c &lt; TODAY()</formula>',
  ),
  [`${objects}/Plan__c/fields/Odd__c.field-meta.xml`]: field(
    'Odd__c',
    'Text',
    '<formula>IMAGEPROXYURL(Name)</formula>',
  ),
  [`${objects}/Plan__c/fields/Items__c.field-meta.xml`]: field(
    'Items__c',
    'Summary',
    '<summaryForeignKey>Plan_Item__c.Plan__c</summaryForeignKey><summaryOperation>count</summaryOperation>',
  ),
  [`${objects}/Plan__c/fields/Open_Hours__c.field-meta.xml`]: field(
    'Open_Hours__c',
    'Summary',
    '<summarizedField>Plan_Item__c.Hours__c</summarizedField><summaryForeignKey>Plan_Item__c.Plan__c</summaryForeignKey>' +
      '<summaryOperation>sum</summaryOperation><summaryFilterItems><field>Plan_Item__c.Done__c</field>' +
      '<operation>equals</operation><value>False</value></summaryFilterItems>',
  ),
  [`${objects}/Plan__c/validationRules/Positive.validationRule-meta.xml`]:
    '<ValidationRule><fullName>Positive</fullName><active>true</active><errorConditionFormula>Amount__c &lt; 0</errorConditionFormula>' +
    '<errorDisplayField>Amount__c</errorDisplayField><errorMessage>No negative plans</errorMessage></ValidationRule>',
  [`${objects}/Plan__c/validationRules/Falling.validationRule-meta.xml`]:
    '<ValidationRule><fullName>Falling</fullName><active>true</active><errorConditionFormula>AND(NOT(ISNEW()), ' +
    'ISCHANGED(Amount__c), Amount__c &lt; PRIORVALUE(Amount__c))</errorConditionFormula><errorMessage>Only upwards</errorMessage></ValidationRule>',
  [`${objects}/Plan__c/validationRules/Hours.validationRule-meta.xml`]:
    '<ValidationRule><fullName>Hours</fullName><active>true</active><errorConditionFormula>Open_Hours__c &gt; 100</errorConditionFormula>' +
    '<errorMessage>Too many hours</errorMessage></ValidationRule>',
  [`${objects}/Plan__c/validationRules/Off.validationRule-meta.xml`]:
    '<ValidationRule><fullName>Off</fullName><active>false</active><errorConditionFormula>true</errorConditionFormula>' +
    '<errorMessage>never</errorMessage></ValidationRule>',
  [`${objects}/Plan_Item__c/Plan_Item__c.object-meta.xml`]: object(
    'Plan Item',
    '<nameField><label>Item Name</label><type>Text</type></nameField><sharingModel>ControlledByParent</sharingModel>',
  ),
  [`${objects}/Plan_Item__c/fields/Plan__c.field-meta.xml`]: field(
    'Plan__c',
    'MasterDetail',
    '<referenceTo>Plan__c</referenceTo><relationshipName>Items</relationshipName>',
  ),
  [`${objects}/Plan_Item__c/fields/Hours__c.field-meta.xml`]: field('Hours__c', 'Number', number),
  [`${objects}/Plan_Item__c/fields/Done__c.field-meta.xml`]: field('Done__c', 'Checkbox'),
  // A detail of two masters.
  [`${objects}/Crew__c/Crew__c.object-meta.xml`]: object(
    'Crew',
    '<nameField><label>Crew Name</label><type>Text</type></nameField><sharingModel>ReadWrite</sharingModel>',
  ),
  [`${objects}/Crew__c/fields/Jobs__c.field-meta.xml`]: field(
    'Jobs__c',
    'Summary',
    '<summaryForeignKey>Job__c.Crew__c</summaryForeignKey><summaryOperation>count</summaryOperation>',
  ),
  [`${objects}/Job__c/Job__c.object-meta.xml`]: object(
    'Job',
    '<nameField><label>Job Name</label><type>Text</type></nameField><sharingModel>ControlledByParent</sharingModel>',
  ),
  [`${objects}/Job__c/fields/Plan__c.field-meta.xml`]: field(
    'Plan__c',
    'MasterDetail',
    '<referenceTo>Plan__c</referenceTo><relationshipName>Jobs</relationshipName><relationshipOrder>0</relationshipOrder>',
  ),
  [`${objects}/Job__c/fields/Crew__c.field-meta.xml`]: field(
    'Crew__c',
    'MasterDetail',
    '<referenceTo>Crew__c</referenceTo><relationshipName>Jobs</relationshipName><relationshipOrder>1</relationshipOrder>',
  ),
  [`${objects}/Contact/fieldSets/Short.fieldSet-meta.xml`]:
    '<FieldSet><fullName>Short</fullName><description>d</description><displayedFields><field>LastName</field><isRequired>true</isRequired></displayedFields>' +
    '<displayedFields><field>Account.Name</field><isRequired>false</isRequired></displayedFields><label>Short list</label></FieldSet>',
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
