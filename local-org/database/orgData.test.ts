import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { sampleProject } from '../schema/testProject.ts';
import { makeId, normalizeId, withSuffix } from './ids.ts';
import { OrgData } from './orgData.ts';
import { formatAutoNumber } from './sequences.ts';

test('ids: prefix, counter, checksum suffix', () => {
  assert.equal(withSuffix('001000000000000'), '001000000000000AAA');
  assert.equal(withSuffix('00A000000000000'), '00A000000000000EAA');
  assert.equal(makeId('003', 62).slice(0, 15), '003LO0000000010');
  assert.equal(normalizeId('00A000000000000'), '00A000000000000EAA');
  assert.equal(normalizeId('short'), 'short');
});

test('auto number formats', () => {
  assert.equal(formatAutoNumber('INV-{0000}', 7, 0), 'INV-0007');
  assert.equal(formatAutoNumber('{YYYY}{MM}{DD}-{0}', 12345, Date.UTC(2026, 2, 5)), '20260305-12345');
});

test('a new org has licences, profiles, users and the rows of the project', () => {
  const data = OrgData.open(':memory:', sampleProject());
  const count = (sql: string): unknown => data.database.first(sql)?.[0];
  assert.equal(
    count(
      `SELECT COUNT(*) FROM "Profile" WHERE "Name" IN ('System Administrator', 'Customer Community User', 'Partner Community Login User')`,
    ),
    3,
  );
  assert.equal(
    count(`SELECT COUNT(*) FROM "PermissionSet" ps WHERE "IsOwnedByProfile" = 1`),
    count('SELECT COUNT(*) FROM "Profile"'),
  );
  assert.equal(count('SELECT COUNT(*) FROM "User"'), 3);
  assert.equal(count('SELECT COUNT(*) FROM "UserLogin"'), 3);
  assert.equal(count(`SELECT COUNT(*) FROM "User" WHERE "UserRoleId" IS NOT NULL`), 1);
  assert.equal(count(`SELECT "Limit__c" FROM "Rule__mdt"`), 5);
  assert.equal(count(`SELECT COUNT(*) FROM "ApexClass"`), 1);
  assert.match(data.adminUserId, /^005/);
  assert.match(data.organizationId, /^00D/);
  data.close();
});

test('data survive a restart and new metadata; dropped fields keep their column', () => {
  const dir = mkdtempSync(join(tmpdir(), 'org-data-'));
  const project = join(dir, 'project');
  cpSync(sampleProject(), project, { recursive: true });
  const file = join(dir, 'data', 'org.db');
  const first = OrgData.open(file, project);
  const by = { userId: first.adminUserId, now: 0 };
  const id = first.store.create('Invoice__c', { Name: 'INV-1', Memo__c: 'keep me' }, by);
  const prefix = first.schema.object('Invoice__c')?.keyPrefix;
  const ruleId = first.store.findOne('Rule__mdt', 'DeveloperName', 'First')?.fields.get('id');
  first.close();

  const objects = join(project, 'force-app/main/default/objects');
  rmSync(join(objects, 'Invoice__c/fields/Memo__c.field-meta.xml'));
  cpSync(join(objects, 'Line__c'), join(objects, 'Aaa__c'), { recursive: true });
  writeFileSync(
    join(objects, 'Aaa__c/Aaa__c.object-meta.xml'),
    '<CustomObject><label>Aaa</label></CustomObject>',
  );
  writeFileSync(
    join(objects, 'Invoice__c/fields/Extra__c.field-meta.xml'),
    '<CustomField><fullName>Extra__c</fullName><label>Extra</label><type>Text</type><length>10</length></CustomField>',
  );
  const second = OrgData.open(file, project);
  assert.equal(second.schema.object('Invoice__c')?.keyPrefix, prefix);
  assert.equal(second.store.findOne('Rule__mdt', 'DeveloperName', 'First')?.fields.get('id'), ruleId);
  assert.equal(second.store.findOne('Invoice__c', 'Id', id)?.fields.get('name'), 'INV-1');
  second.store.update(second.store.object('Invoice__c'), id, new Map([['extra__c', 'new']]));
  assert.notEqual(second.store.create('Invoice__c', {}, by), id);
  assert.deepEqual(
    second.database.first('SELECT "Memo__c", "Extra__c" FROM "Invoice__c" WHERE "Id" = ?', [id]),
    ['keep me', 'new'],
  );
  assert.equal(second.database.first('SELECT COUNT(*) FROM "User"')?.[0], 3);
  second.close();
  rmSync(dir, { recursive: true });
});

test('internal tables keep typed rows beside the records', () => {
  const data = OrgData.open(':memory:', sampleProject());
  const table = data.internalTable('notes', { subject: 'TEXT', size: 'INTEGER' });
  const seq = table.insert({ subject: "it's", size: 1 });
  table.insert({ subject: null, size: 2 });
  table.update(seq, { size: 5 });
  assert.deepEqual(table.rows({ subject: "it's" }), [{ seq, subject: "it's", size: 5 }]);
  assert.equal(table.rows({ subject: null }).length, 1);
  table.delete(seq);
  assert.equal(table.rows().length, 1);
  data.close();
});

test('transactions: commit keeps, rollback and thrown errors undo', () => {
  const { database } = OrgData.open(':memory:', sampleProject());
  database.exec('CREATE TABLE t (v)');
  assert.throws(() =>
    database.transaction(() => {
      database.run('INSERT INTO t VALUES (1)');
      throw new Error('no');
    }),
  );
  assert.equal(database.first('SELECT COUNT(*) FROM t')?.[0], 0);
  database.begin();
  const savepoint = database.savepoint();
  database.run('INSERT INTO t VALUES (2)');
  database.rollbackTo(savepoint);
  database.run('INSERT INTO t VALUES (3)');
  database.release(savepoint);
  database.commit();
  assert.deepEqual(database.all('SELECT v FROM t'), [[3]]);
  assert.throws(() => database.release('nope'), /invariant/);
});

test('nested work that throws is undone, and what came before it stays', () => {
  const { database } = OrgData.open(':memory:', sampleProject());
  const add = (value: number): number => database.run('INSERT INTO t VALUES (?)', [value]);
  database.exec('CREATE TABLE t (v)');
  database.begin();
  add(1);
  assert.equal(
    database.nested(() => add(2)),
    1,
  );
  assert.throws(() =>
    database.nested(() => {
      add(3);
      throw new Error('no');
    }),
  );
  database.commit();
  assert.deepEqual(database.all('SELECT v FROM t'), [[1], [2]]);
});

test('automation that the org does not run is named, with a number of its own', () => {
  const folder = mkdtempSync(join(tmpdir(), 'org-data-'));
  cpSync(sampleProject(), folder, { recursive: true });
  const files = {
    'A.approvalProcess-meta.xml': '<ApprovalProcess/>',
    'B.assignmentRules-meta.xml': '<AssignmentRules/>',
    'C.duplicateRule-meta.xml': '<DuplicateRule/>',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'force-app', name), text);
  const data = OrgData.open(':memory:', folder);
  const codes = data.notices.map((notice) => notice.slice(0, 6));
  for (const code of ['LO4119', 'LO4120', 'LO4123']) assert.ok(codes.includes(code), code);
  data.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the administrator's permission set has rows for the project's objects, kept when the org is opened again", () => {
  const folder = mkdtempSync(join(tmpdir(), 'org-data-'));
  const file = join(folder, 'org.sqlite');
  const rows = (): unknown => {
    const data = OrgData.open(file, sampleProject());
    const sql = `SELECT COUNT(*) FROM "ObjectPermissions" o JOIN "PermissionSet" s ON s."Id" = o."ParentId"
      JOIN "Profile" p ON p."Id" = s."ProfileId"
      WHERE p."Name" = 'System Administrator' AND o."SobjectType" = 'Invoice__c' AND o."PermissionsDelete" = 1`;
    const count = data.database.first(sql)?.[0];
    data.close();
    return count;
  };
  assert.equal(rows(), 1);
  assert.equal(rows(), 1);
  rmSync(folder, { recursive: true, force: true });
});
