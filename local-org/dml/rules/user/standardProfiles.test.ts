import assert from 'node:assert/strict';
import test from 'node:test';
import { profile } from './profile.ts';
import { testOrg } from '../../testHarness.ts';
import type { Row } from '../../row.ts';
import type { DmlContext } from '../../services.ts';

/** Errors the rule gives a new user of a profile, with the org's switch on or off. */
function errors(profileName: string, standardExternalProfiles: boolean): string[] {
  const org = testOrg();
  const { store, access, viewers, locks, recordAccess } = org.data;
  const record = org.record('User', { ProfileId: org.id('Profile', 'Name', profileName) });
  const row: Row = {
    index: 0,
    source: record,
    operation: 'insert',
    id: null,
    record,
    old: null,
    errors: [],
  };
  const ctx: DmlContext = {
    store,
    access,
    viewers,
    locks,
    recordAccess,
    mixedDml: 'enforce',
    standardExternalProfiles,
    exec: org.exec,
    mode: 'system',
    sharing: false,
    options: {},
  };
  profile.validate?.(ctx, [row]);
  return row.errors.map((error) => `${error.statusCode} ${error.message}`);
}

test('standard external profiles may be switched off, internal ones never are', () => {
  assert.deepEqual(errors('Customer Community User', true), []);
  assert.deepEqual(errors('Standard User', false), []);
  assert.match(
    errors('Customer Community User', false).join(),
    /^FIELD_INTEGRITY_EXCEPTION To create or update users for this profile, go to Setup > Digital Experiences/,
  );
});
