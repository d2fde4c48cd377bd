/**
 * Object permissions that require others [object reference, ObjectPermissions: "Requires PermissionsRead for the same
 * object to be true" and the like].
 */
import { fail } from '../row.ts';
import type { ObjectRule } from './rule.ts';
import { isTrue, textOf } from './values.ts';

const REQUIRES: Readonly<Record<string, readonly string[]>> = {
  Create: ['Read'],
  Edit: ['Read'],
  Delete: ['Read', 'Edit'],
  ViewAllRecords: ['Read'],
  ModifyAllRecords: ['Read', 'Delete', 'Edit', 'ViewAllRecords'],
};

export const objectPermissions: ObjectRule = {
  validate: (_ctx, rows) => {
    for (const row of rows) {
      const has = (permission: string): boolean => isTrue(row, `permissions${permission.toLowerCase()}`);
      for (const [permission, needed] of Object.entries(REQUIRES)) {
        const missing = has(permission) ? needed.find((other) => !has(other)) : undefined;
        if (missing === undefined) continue;
        // UNVERIFIED: Which status and text has an ObjectPermissions row with edit and without read?
        const object = textOf(row, 'sobjecttype') ?? '';
        fail(
          row,
          'FIELD_INTEGRITY_EXCEPTION',
          `Permission ${permission} ${object} depends on permission(s): ${missing} ${object}`,
          [`Permissions${permission}`],
        );
        break;
      }
    }
  },
};
