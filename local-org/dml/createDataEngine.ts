/** Puts queries, DML, events and savepoints together as the DataEngine that Apex runs on. */
import type { Execution } from '../runtime/execution.ts';
import { QueryEngine } from '../soql/queryEngine.ts';
import { runSearch } from '../soql/search.ts';
import { fieldAccess, objectAccess } from './accessRights.ts';
import { convertLeads } from './convertLead.ts';
import type { AccessMode, DataEngine, DmlRequest } from './engine.ts';
import { lookupRows, setCreatedDate, writeFields } from './lookup.ts';
import { mergeRecords } from './merge.ts';
import { publishEvents } from './publish.ts';
import { recalculateFormulas } from './recalculate.ts';
import { emptyRecycleBin } from './recycleBin.ts';
import { runDml } from './runDml.ts';
import {
  calloutBlocker,
  releaseAllSavepoints,
  releaseSavepoint,
  rollbackToSavepoint,
  setSavepoint,
} from './savepoints.ts';
import type { DmlContext, DmlServices } from './services.ts';

/** `label` gives the text of a custom label in a language. */
export function createDataEngine(
  services: DmlServices,
  label: NonNullable<DataEngine['label']> = () => undefined,
): DataEngine {
  const queries = new QueryEngine(services);
  const context = (
    exec: Execution,
    mode: AccessMode,
    options: NonNullable<DmlRequest['options']>,
    sharing = false,
  ): DmlContext => ({
    ...services,
    exec,
    mode,
    // "User mode always applies sharing rules" [D apex-guide/enforce-user-mode-for-database-operations].
    sharing: sharing || mode === 'user',
    options,
  });
  const { store, access } = services;
  return {
    label,
    user: (id) => store.user(id),
    lookup: (_exec, object, where = {}) => lookupRows(store, object, where),
    objectAccess: (_exec, userId, object) => objectAccess(store.schema, access, userId, object),
    fieldAccess: (_exec, userId, object, field) => fieldAccess(store.schema, access, userId, object, field),
    hasCustomPermission: (_exec, userId, name) => access.hasCustomPermission(userId, name),
    query: (exec, query, binds, options) => queries.query(exec, query, binds, options),
    search: runSearch,
    count: (exec, query, binds, options) => queries.count(exec, query, binds, options),
    dml: (exec, request) =>
      runDml(context(exec, request.access, request.options ?? {}, request.sharing), request),
    publish: (exec, events, callback) => publishEvents(context(exec, 'system', {}), events, callback ?? null),
    setSavepoint: (exec) => setSavepoint(store, exec),
    rollback: (exec, savepoint) => rollbackToSavepoint(store, exec, savepoint),
    releaseSavepoint: (exec, savepoint) => releaseSavepoint(store, exec, savepoint),
    releaseAllSavepoints: (exec) => releaseAllSavepoints(store, exec),
    calloutBlocker,
    merge: (exec, request) => mergeRecords(context(exec, request.access, {}, request.sharing), request),
    convertLeads: (exec, requests, { access: mode, sharing, allOrNone }) =>
      convertLeads(context(exec, mode, {}, sharing), requests, allOrNone),
    recalculateFormulas: (exec, records) => recalculateFormulas(context(exec, 'system', {}), records),
    emptyRecycleBin: (exec, ids) => emptyRecycleBin(store, exec, ids),
    setupVersion: () => store.setupVersion.value,
    writeFields: (_exec, object, id, values) => writeFields(store, object, id, values),
    setCreatedDate: (_exec, id, millis) => setCreatedDate(store, id, millis),
  };
}
