/**
 * Global variables of formulas in metadata: `$User.Alias`, `$Setup.Switch__c.On__c`, `$CustomMetadata.Rate__mdt.Base.Value__c`.
 * Source: https://help.salesforce.com/s/articleView?id=platform.dev_understanding_global_variables.htm
 */
import { toFormulaValue } from '../formula/fieldValue.ts';
import { FormulaError } from '../formula/formulaError.ts';
import type { FormulaValue } from '../formula/values.ts';
import type { Execution } from '../runtime/execution.ts';
import { ApexDatetime } from '../runtime/values.ts';
import type { SObject } from '../runtime/values.ts';
import { userLanguage } from '../stdlib/time/user.ts';

/** 1900-01-01T00:00:00Z. */
const ORIGIN = Date.UTC(1900, 0, 1);

/** @throws {FormulaError} LO4303 for a variable or member that does not exist here. */
export function globalFormulaValue(exec: Execution, path: readonly string[]): FormulaValue {
  const [variable = '', name = '', ...rest] = path;
  switch (variable.toLowerCase()) {
    case '$user':
      return fieldOf(row(exec, 'User', exec.tx.userId), name, path);
    case '$profile':
      return fieldOf(ofUser(exec, 'Profile', 'profileid'), name, path);
    case '$userrole':
      return fieldOf(ofUser(exec, 'UserRole', 'userroleid'), name, path);
    case '$organization':
      return fieldOf(exec.data.lookup(exec, 'Organization')[0] ?? null, name, path);
    case '$label':
      return exec.data.label?.(name, userLanguage(exec)) ?? unknown(path);
    case '$permission':
      return exec.data.hasCustomPermission(exec, exec.tx.userId, name);
    case '$custommetadata':
      return fieldOf(byName(exec, name, rest[0] ?? ''), rest[1] ?? '', path);
    case '$setup':
      return settingField(exec, name, rest[0] ?? '', path);
    case '$system':
      return name.toLowerCase() === 'origindatetime' ? new ApexDatetime(ORIGIN) : unknown(path);
    default:
      return unknown(path);
  }
}

function unknown(path: readonly string[]): never {
  throw new FormulaError('LO4303', `${path.join('.')} is not known`);
}

function row(exec: Execution, object: string, id: unknown): SObject | null {
  return typeof id === 'string' ? (exec.data.lookup(exec, object, { Id: id })[0] ?? null) : null;
}

function ofUser(exec: Execution, object: string, key: string): SObject | null {
  return row(exec, object, row(exec, 'User', exec.tx.userId)?.fields.get(key));
}

function byName(exec: Execution, object: string, record: string): SObject | null {
  if (exec.schema.object(object)?.kind !== 'customMetadata') return null;
  return exec.data.lookup(exec, object, { DeveloperName: record })[0] ?? null;
}

/** The value of the user, else of the profile, else of the organisation. */
function settingField(exec: Execution, object: string, field: string, path: readonly string[]): FormulaValue {
  const schema = exec.schema.object(object);
  const declared = schema?.fields.get(field.toLowerCase());
  if (schema?.kind !== 'customSetting' || !declared) return unknown(path);
  const user = row(exec, 'User', exec.tx.userId);
  const organization = exec.data.lookup(exec, 'Organization')[0] ?? null;
  const owners = [user?.fields.get('id'), user?.fields.get('profileid'), organization?.fields.get('id')];
  for (const owner of owners) {
    if (typeof owner !== 'string') continue;
    const found = exec.data.lookup(exec, object, { SetupOwnerId: owner })[0];
    const value = found?.fields.get(field.toLowerCase()) ?? null;
    if (value !== null) return toFormulaValue(declared, value, false);
  }
  return toFormulaValue(declared, null, false);
}

function fieldOf(record: SObject | null, name: string, path: readonly string[]): FormulaValue {
  if (record === null) return null;
  const field = record.schema.fields.get(name.toLowerCase());
  return field ? toFormulaValue(field, record.fields.get(name.toLowerCase()) ?? null, false) : unknown(path);
}
