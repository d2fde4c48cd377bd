/**
 * What depends on the API version in a source's -meta.xml. From 67.0, queries, searches and DML run in user mode unless
 * they say otherwise, a class without a sharing keyword is `with sharing`, WITH SECURITY_ENFORCED does not compile;
 * triggers stay in system mode. Sources: survey 24; public articles on Summer '26, e.g.
 * https://sfupdates.com/summer-26/apex-security-user-mode-default/
 */
import type { AccessMode } from '../dml/engine.ts';
import type { SourceUnit } from './symbols.ts';

export const USER_MODE_VERSION = 67;

/** Access of database operations that name none. */
export function defaultAccess(unit: SourceUnit): AccessMode {
  const { path, apiVersion } = unit.file;
  return apiVersion >= USER_MODE_VERSION && !/\.trigger$/i.test(path) ? 'user' : 'system';
}
