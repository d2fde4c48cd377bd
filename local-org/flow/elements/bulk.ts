/** Elements that interviews carry out together. */
import type { Element } from '../metadata/ast.ts';
import type { FlowContext } from '../run/context.ts';
import type { Interview } from '../run/interview.ts';
import { callAction } from './actions.ts';
import { createRecords } from './create.ts';
import { deleteRecords } from './delete.ts';
import { lookUpRecords } from './lookup.ts';
import { updateRecords } from './update.ts';

export type BulkKind = 'lookup' | 'create' | 'update' | 'delete' | 'action';
export type BulkElement = Extract<Element, { readonly kind: BulkKind }>;

/** What went wrong, by interview; those that are not in it went well. */
export type Failures = ReadonlyMap<Interview, string>;

export const BULK: {
  readonly [Kind in BulkKind]: (
    context: FlowContext,
    element: Extract<Element, { readonly kind: Kind }>,
    group: readonly Interview[],
  ) => Failures;
} = {
  lookup: lookUpRecords,
  create: createRecords,
  update: updateRecords,
  delete: deleteRecords,
  action: callAction,
};

export function isBulk(element: Element): element is BulkElement {
  return element.kind in BULK;
}
