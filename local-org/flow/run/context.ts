/** What the interviews of one batch run with. */
import type { AccessMode } from '../../dml/engine.ts';
import type { Database } from '../../database/database.ts';
import type { Execution } from '../../runtime/execution.ts';
import type { SObject } from '../../runtime/values.ts';
import type { Flow } from '../metadata/ast.ts';
import type { Catalogue } from '../catalogue.ts';

/** How the database answers to the flow. */
export interface FlowAccess {
  readonly access: AccessMode;
  readonly sharing: boolean;
}

export interface FlowContext {
  readonly exec: Execution;
  readonly catalogue: Catalogue;
  /** For flows without a mode of their own: as they were launched. */
  readonly launched: FlowAccess;
  /** The record is still to be saved: changing it needs no DML. */
  readonly beforeSave: boolean;
  /** Takes back what the transaction has written so far; null where Roll Back Records is not allowed. */
  readonly rollBack: (() => void) | null;
  readonly database: Database;
  readonly canAccessClass: CanAccessClass;
  /** Parents of records that references led to, by id. */
  readonly parents: Map<string, SObject | null>;
}

/** Whether a user's profile or permission sets give access to an Apex class. */
export type CanAccessClass = (userId: string, className: string) => boolean;

/** What every batch of a project's flows is run with. */
export type FlowParts = Pick<FlowContext, 'catalogue' | 'database' | 'canAccessClass'>;

export const SYSTEM: FlowAccess = { access: 'system', sharing: false };
/** Screen flows: the user's own permissions and sharing. */
export const USER: FlowAccess = { access: 'user', sharing: true };

/** Source: help.salesforce.com, "How Does Flow Security Work?" and FlowRunInMode in the Metadata API guide. */
export function accessOf(context: FlowContext, flow: Flow): FlowAccess {
  if (flow.runMode === 'systemWithoutSharing') return SYSTEM;
  return flow.runMode === 'systemWithSharing' ? { access: 'system', sharing: true } : context.launched;
}

export type ContextOptions = Partial<Pick<FlowContext, 'launched' | 'beforeSave' | 'rollBack'>>;

export function contextOf(exec: Execution, parts: FlowParts, options: ContextOptions = {}): FlowContext {
  const standard = { launched: SYSTEM, beforeSave: false, rollBack: null };
  return { ...standard, ...options, ...parts, exec, parents: new Map() };
}
