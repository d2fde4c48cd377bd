/** Puts queries, DML, events and savepoints together as the DataEngine that Apex runs on. */
import type { Execution } from '../runtime/execution.ts';
import { QueryEngine } from '../soql/queryEngine.ts';
import { fieldAccess, objectAccess } from './accessRights.ts';
import type { AccessMode, DataEngine, DmlRequest } from './engine.ts';
import { lookupRows, setCreatedDate } from './lookup.ts';
import { publishEvents } from './publish.ts';
import { runDml } from './runDml.ts';
import { releaseSavepoint, rollbackToSavepoint, setSavepoint } from './savepoints.ts';
import type { DmlContext, DmlServices } from './services.ts';

/** `label` gives the text of a custom label. */
export function createDataEngine(
  services: DmlServices,
  label: (name: string) => string | undefined = () => undefined,
): DataEngine {
  const queries = new QueryEngine(services);
  const context = (
    exec: Execution,
    mode: AccessMode,
    options: NonNullable<DmlRequest['options']>,
  ): DmlContext => ({
    ...services,
    exec,
    mode,
    options,
  });
  const { store, access } = services;
  return {
    label,
    lookup: (_exec, object, where = {}) => lookupRows(store, object, where),
    objectAccess: (_exec, userId, object) => objectAccess(store.schema, access, userId, object),
    fieldAccess: (_exec, userId, object, field) => fieldAccess(store.schema, access, userId, object, field),
    hasCustomPermission: (_exec, userId, name) => access.hasCustomPermission(userId, name),
    query: (exec, query, binds, options) => queries.query(exec, query, binds, options),
    count: (exec, query, binds, options) => queries.count(exec, query, binds, options),
    dml: (exec, request) => runDml(context(exec, request.access, request.options ?? {}), request),
    publish: (exec, events) => publishEvents(context(exec, 'system', {}), events),
    setSavepoint: (exec) => setSavepoint(store, exec),
    rollback: (exec, savepoint) => rollbackToSavepoint(store, exec, savepoint),
    releaseSavepoint: (_exec, savepoint) => releaseSavepoint(store, savepoint),
    setCreatedDate: (_exec, id, millis) => setCreatedDate(store, id, millis),
  };
}
