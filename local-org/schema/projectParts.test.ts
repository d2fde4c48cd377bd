import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { OrgData } from '../database/orgData.ts';
import { loadSchema } from './loadSchema.ts';
import { sampleProject } from './testProject.ts';

const PARTS = 'force-app/main/default';

/** A copy of the sample project with more files, removed after `work`. */
function withProject(files: Readonly<Record<string, string | Buffer>>, work: (dir: string) => void): void {
  const dir = mkdtempSync(join(tmpdir(), 'org-parts-'));
  try {
    cpSync(sampleProject(), dir, { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(join(dir, PARTS, path, '..'), { recursive: true });
      writeFileSync(join(dir, PARTS, path), content);
    }
    work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

function rows(data: OrgData, object: string): Record<string, unknown>[] {
  const records = data.store.allRecords(data.store.object(object));
  return records.map((record) => Object.fromEntries(record.fields));
}

test('field sets, validation rules, roll-ups and shares come from the project', () => {
  const schema = loadSchema(sampleProject());
  const set = schema.object('Contact')?.fieldSets?.get('short');
  assert.deepEqual(
    [set?.label, set?.members],
    [
      'Short list',
      [
        { path: 'LastName', required: true },
        { path: 'Account.Name', required: false },
      ],
    ],
  );
  const plan = schema.object('Plan__c');
  assert.deepEqual(
    plan?.validationRules?.map((rule) => rule.name),
    ['Falling', 'Hours', 'Positive'],
  );
  assert.equal(plan?.fields.get('open_hours__c')?.summary?.operation, 'sum');
  const share = schema.object('Plan__Share');
  assert.equal(share?.fields.get('parentid')?.reference?.to[0], 'Plan__c');
  assert.ok(schema.object('AccountShare')?.fields.has('accountaccesslevel'));
});

test('the catalogue knows objects and fields; custom metadata points into it by name', () => {
  const field = (name: string, to: string): string =>
    `<CustomField><fullName>${name}</fullName><label>x</label><type>MetadataRelationship</type><referenceTo>${to}</referenceTo></CustomField>`;
  const value = (name: string, text: string): string =>
    `<values><field>${name}</field><value>${text}</value></values>`;
  withProject(
    {
      'objects/Rule__mdt/fields/Object__c.field-meta.xml': field('Object__c', 'EntityDefinition'),
      'objects/Rule__mdt/fields/Field__c.field-meta.xml': field('Field__c', 'FieldDefinition'),
      'customMetadata/Rule.Second.md-meta.xml': `<CustomMetadata><label>s</label>${value('Object__c', 'Contact')}${value('Field__c', 'Vip__c')}</CustomMetadata>`,
      'customMetadata/Rule.Third.md-meta.xml': `<CustomMetadata><label>t</label>${value('Object__c', 'Nothing__c')}</CustomMetadata>`,
    },
    (dir) => {
      const data = OrgData.open(':memory:', dir);
      const rule = (name: string): Record<string, unknown> =>
        rows(data, 'Rule__mdt').find((row) => row['developername'] === name)!;
      assert.deepEqual(
        [rule('Second')['object__c'], rule('Second')['field__c'], rule('Third')['object__c']],
        ['Contact', 'Contact.Vip__c', null],
      );
      const found = rows(data, 'FieldDefinition').find((row) => row['durableid'] === 'Contact.AccountId');
      assert.deepEqual(
        [found?.['developername'], found?.['datatype'], found?.['relationshipname']],
        ['Account', 'Lookup(Account)', 'Account'],
      );
      data.close();
    },
  );
});

test('static resources come with their bodies, whole libraries beside them are not read', () => {
  withProject(
    {
      'staticresources/hello.resource-meta.xml':
        '<StaticResource><contentType>text/plain</contentType><cacheControl>Public</cacheControl></StaticResource>',
      'staticresources/hello.txt': 'hello',
      'staticresources/lib/objects/Fake__c/Fake__c.object-meta.xml':
        '<CustomObject><label>f</label></CustomObject>',
    },
    (dir) => {
      const data = OrgData.open(':memory:', dir);
      const [resource] = rows(data, 'StaticResource');
      const { bytes } = resource!['body'] as { bytes: Uint8Array };
      assert.deepEqual([resource!['name'], Buffer.from(bytes).toString()], ['hello', 'hello']);
      assert.equal(data.schema.object('Fake__c'), undefined);
      data.close();
    },
  );
});
