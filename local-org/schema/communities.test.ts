import assert from 'node:assert/strict';
import test from 'node:test';
import { OrgData } from '../database/orgData.ts';
import { loadSchema } from './loadSchema.ts';
import { sampleProject } from './testProject.ts';

const WITHOUT = { features: ['!Communities'] };

test('an org has sites and external users unless they are taken away', () => {
  const schema = loadSchema(sampleProject());
  assert.equal(schema.object('Network')?.name, 'Network');
  assert.ok(schema.object('Account')?.fields.has('ispartner'));
});

test('without Communities there are no sites, and nothing refers to them', () => {
  const schema = loadSchema(sampleProject(), WITHOUT);
  assert.equal(schema.object('Network'), undefined);
  assert.equal(schema.object('NetworkMemberGroup'), undefined);
  assert.ok(!schema.object('Account')?.fields.has('ispartner'));
  const referring = schema.all().flatMap((object) => {
    const fields = [...object.fields.values()];
    return fields.filter((field) => field.reference?.to.includes('Network')).map((field) => field.name);
  });
  assert.deepEqual(referring, []);
});

test('without Communities no licence and no profile is for external users', () => {
  const external = ['PowerPartner', 'PowerCustomerSuccess', 'CspLitePortal'];
  const profiles = (features: readonly string[]): readonly unknown[] => {
    const org = OrgData.open(':memory:', sampleProject(), Date.now, { features });
    const rows = org.store.allRecords(org.store.object('Profile'));
    org.close();
    return rows.map((row) => row.fields.get('usertype')).filter((type) => external.includes(String(type)));
  };
  assert.ok(profiles([]).length > 0);
  assert.deepEqual(profiles(WITHOUT.features), []);
});
