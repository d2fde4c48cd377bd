/** Global variables of formulas: `$User.Alias`, `$Label.Greeting`, `$CustomMetadata.Rate__mdt.Base.Value__c`. */
import { plainValue } from '../../formula/fieldValue.ts';
import { FormulaError } from '../../formula/formulaError.ts';
import type { FormulaValue } from '../../formula/values.ts';
import type { Execution } from '../../runtime/execution.ts';
import { ApexDatetime } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import { notSupported } from '../errors.ts';
import { runningUser, userLanguage } from '../time/user.ts';

/** 1900-01-01T00:00:00Z, `$System.OriginDateTime`. */
const ORIGIN = Date.UTC(1900, 0, 1);

/** Constant of FormulaEval.FormulaGlobal behind a name with `$`, e.g. `USER`. */
export function globalName(path: readonly string[]): string | null {
  const [first = ''] = path;
  return first.startsWith('$') ? first.slice(1).toUpperCase() : null;
}

/** @throws FormulaError when there is no such variable or member. */
export function globalValue(exec: Execution, path: readonly string[]): FormulaValue {
  const [, name = '', ...rest] = path;
  switch (globalName(path)) {
    case 'USER':
      return fieldOf(runningUser(exec), path);
    case 'PROFILE':
      return fieldOf(referenced(exec, 'Profile', 'profileid'), path);
    case 'USERROLE':
      return fieldOf(referenced(exec, 'UserRole', 'userroleid'), path);
    case 'ORGANIZATION':
      return fieldOf(exec.data.lookup(exec, 'Organization')[0] ?? null, path);
    case 'LABEL':
      return exec.data.label?.(name, userLanguage(exec)) ?? unknown(path);
    case 'PERMISSION':
      return exec.data.hasCustomPermission(exec, exec.tx.userId, name);
    case 'CUSTOMMETADATA':
      return fieldOf(customMetadata(exec, name, rest[0] ?? ''), [name, rest[1] ?? '']);
    case 'SYSTEM':
      return name.toLowerCase() === 'origindatetime' ? new ApexDatetime(ORIGIN) : unknown(path);
    case 'SETUP':
      throw notSupported('LO5001', `$Setup in formulas (${path.join('.')})`);
    default:
      return unknown(path);
  }
}

function unknown(path: readonly string[]): never {
  throw new FormulaError('LO4303', `Field ${path.join('.')} does not exist. Check spelling.`);
}

function referenced(exec: Execution, object: string, key: string): SObject | null {
  const id: Value = runningUser(exec)?.fields.get(key) ?? null;
  return typeof id === 'string' ? (exec.data.lookup(exec, object, { Id: id })[0] ?? null) : null;
}

function customMetadata(exec: Execution, object: string, record: string): SObject | null {
  if (exec.schema.object(object)?.kind !== 'customMetadata') return null;
  return exec.data.lookup(exec, object, { DeveloperName: record })[0] ?? null;
}

function fieldOf(record: SObject | null, path: readonly string[]): FormulaValue {
  const key = (path[1] ?? '').toLowerCase();
  if (record && !record.schema.fields.has(key)) return unknown(path);
  return plainValue(record?.fields.get(key) ?? null);
}
