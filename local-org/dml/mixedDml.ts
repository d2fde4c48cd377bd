/**
 * Setup objects and other objects may not be written in one transaction.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_dml_non_mix_sobjects.htm
 * (platform rules 4.1, runtime survey 1-4). Asynchronous code starts afresh with a transaction context of its own.
 */
import type { Value } from '../runtime/values.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import { fail } from './row.ts';
import type { Row } from './row.ts';
import type { DmlContext } from './services.ts';

/** A user update that changes none of these may stand beside other DML. */
const RESTRICTED_USER_FIELDS = [
  'userroleid',
  'isactive',
  'forecastenabled',
  'isportalenabled',
  'username',
  'profileid',
];

/**
 * `enforce` is the platform; `skip` the test run of a deployment, which does not check [D X2]; `strict` checks inside
 * System.runAs as well, each block for itself, so that the code a test calls there is found when it mixes.
 */
export type MixedDmlMode = 'enforce' | 'skip' | 'strict';

type Family = 'setup' | 'nonSetup' | 'either';

/** Marks every row failed when the statement mixes families; otherwise remembers the object written. */
export function checkMixedDml(ctx: DmlContext, object: ObjectSchema, rows: readonly Row[]): void {
  if (rows.length === 0 || !isChecked(ctx)) return;
  const family = familyOf(object, rows);
  if (family === 'either') return;
  const { mixedDml } = ctx.exec.tx;
  const other = family === 'setup' ? mixedDml.nonSetup : mixedDml.setup;
  if (other !== null) {
    const message =
      'DML operation on setup object is not permitted after you have updated a non-setup object (or vice versa): ' +
      `${object.name}, original object: ${other}`;
    for (const row of rows) fail(row, 'MIXED_DML_OPERATION', message);
    return;
  }
  mixedDml[family] ??= object.name;
}

/**
 * "If the code that performs the DML operations is enclosed within System.runAs method blocks", test methods may mix;
 * the example there inserts a user with a role and an account in one block.
 * Source: [D X2] apex-guide/mixed-dml-operations-in-test-methods, [D X3] using-the-runas-method-method.
 */
function isChecked({ mixedDml, exec }: DmlContext): boolean {
  const runsAs = (exec.tx.runAsDepth ?? 0) > 0;
  return mixedDml === 'strict' || (mixedDml === 'enforce' && !runsAs);
}

function familyOf(object: ObjectSchema, rows: readonly Row[]): Family {
  if (!object.setup) return 'nonSetup';
  if (object.name === 'User') return rows.some(isRestrictedUserRow) ? 'setup' : 'either';
  // Group may be inserted and updated beside other objects; its members may not.
  if (object.name === 'Group') return rows.some((row) => row.operation === 'delete') ? 'setup' : 'either';
  return 'setup';
}

function isRestrictedUserRow(row: Row): boolean {
  if (row.operation === 'insert') return given(row, 'userroleid') !== null;
  return RESTRICTED_USER_FIELDS.some((name) => {
    const value = row.source.fields.get(name);
    return value !== undefined && !same(value, row.old?.fields.get(name) ?? null);
  });
}

function given(row: Row, name: string): Value {
  return row.source.fields.get(name) ?? null;
}

function same(a: Value, b: Value): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.toLowerCase() === b.toLowerCase() : a === b;
}
