import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { buildSchema, loadSchema } from './loadSchema.ts';
import { findProjectFiles } from './projectFiles.ts';
import { readProjectMetadata } from './projectMetadata.ts';
import { sampleProject } from './testProject.ts';

function project(files: Record<string, string>): string {
  const dir = mkdtempSync(join(tmpdir(), 'schema-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  return dir;
}

test('standard objects carry documented lengths and compound names', () => {
  const schema = loadSchema(sampleProject());
  const contact = schema.object('CONTACT');
  assert.equal(contact?.keyPrefix, '003');
  assert.equal(contact?.fields.get('title')?.length, 128);
  assert.equal(schema.object('User')?.fields.get('title')?.length, 80);
  assert.equal(contact?.compoundName, true);
  assert.equal(contact?.fields.get('lastname')?.required, true);
  assert.equal(schema.objectByKeyPrefix('005')?.name, 'User');
});

test('custom objects get fields, relationships and key prefixes by kind', () => {
  const schema = loadSchema(sampleProject());
  const invoice = schema.object('Invoice__c');
  assert.equal(invoice?.kind, 'custom');
  assert.match(invoice?.keyPrefix ?? '', /^a\w\w$/);
  assert.equal(invoice?.fields.get('contact__c')?.reference?.relationshipName, 'Contact__r');
  assert.deepEqual(schema.object('Contact')?.childRelationships.get('invoices__r'), {
    object: 'Invoice__c',
    field: 'Contact__c',
    name: 'Invoices__r',
  });
  assert.equal(schema.object('Rule__mdt')?.kind, 'customMetadata');
  assert.equal(schema.object('Switch__c')?.customSettingType, 'Hierarchy');
  assert.equal(schema.object('Paid__e')?.publishBehavior, 'PublishAfterCommit');
  assert.equal(schema.object('Contact')?.fields.get('vip__c')?.defaultValue, false);
});

test('key prefixes given out earlier are kept', () => {
  const known = new Map([['invoice__c', 'a7z']]);
  const schema = buildSchema(findProjectFiles(sampleProject()), { keyPrefixes: known });
  assert.equal(schema.objectByKeyPrefix('a7z')?.name, 'Invoice__c');
});

test('fields this org cannot hold are left out and named', () => {
  const notices: string[] = [];
  const dir = project({
    'sfdx-project.json': '{"packageDirectories":[{"path":"src"}]}',
    'src/objects/Contact/fields/Spot__c.field-meta.xml':
      '<CustomField><fullName>Spot__c</fullName><label>Spot</label><type>File</type></CustomField>',
  });
  const schema = loadSchema(dir, { notice: (message) => notices.push(message) });
  assert.equal(schema.object('Contact')?.fields.has('spot__c'), false);
  assert.match(notices.join(), /LO4104: Contact\.Spot__c/);
});

test('a package directory inside another one, and one written with backslashes, is read once', () => {
  const field =
    '<CustomField><fullName>A__c</fullName><label>A</label><type>Text</type><length>5</length></CustomField>';
  const dir = project({
    'sfdx-project.json':
      '{"packageDirectories":[{"path":"src"},{"path":"./src/inner"},{"path":"src\\\\inner"},{"path":"plug\\\\in"}]}',
    'src/inner/objects/Contact/fields/A__c.field-meta.xml': field,
    'src/inner/classes/One.cls': 'public class One {}',
    'plug/in/classes/Two.cls': 'public class Two {}',
  });
  const files = findProjectFiles(dir);
  assert.deepEqual(
    files.ofType('cls').map((file) => file.slice(dir.length + 1)),
    ['src/inner/classes/One.cls', 'plug/in/classes/Two.cls'],
  );
});

test('malformed XML and missing projects are named with their place', () => {
  const dir = project({
    'sfdx-project.json': '{"packageDirectories":[{"path":"src"}]}',
    'src/objects/X__c/X__c.object-meta.xml': '<CustomObject>\n<label>X</lable>\n</CustomObject>',
  });
  assert.throws(() => loadSchema(dir), { name: 'MetadataError', line: 2, code: 'LO4101' });
  assert.throws(() => loadSchema(join(dir, 'nowhere')), /LO4102.*sfdx-project\.json not found/);
});

test('project metadata holds labels, permissions and custom metadata records', () => {
  const metadata = readProjectMetadata(findProjectFiles(sampleProject()));
  assert.equal(metadata.labels.get('greeting')?.value, 'Hello');
  assert.deepEqual(metadata.permissionSets[0]?.customPermissions, ['Pay_Invoices']);
  const record = metadata.customMetadata[0];
  assert.equal(record?.object, 'Rule__mdt');
  assert.equal(record?.values.get('Limit__c'), '5');
  assert.equal(record?.values.get('Note__c'), null);
});
