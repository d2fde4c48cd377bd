/** Get Records. */
import { ApexList } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import type { ObjectSchema } from '../../schema/schema.ts';
import type { Lookup } from '../metadata/ast.ts';
import { accessOf } from '../run/context.ts';
import type { FlowContext } from '../run/context.ts';
import { FlowFailure, isCatchable, problemText, recordFaultText } from '../run/failure.ts';
import type { Interview } from '../run/interview.ts';
import { valueOf, write } from '../run/references.ts';
import type { Failures } from './bulk.ts';
import { runQuery } from './query.ts';

/** One query for all of them. Source: see ../run/engine.ts */
export function lookUpRecords(context: FlowContext, element: Lookup, group: readonly Interview[]): Failures {
  const failures = new Map<Interview, string>();
  context.exec.tx.limits.spend('queries');
  for (const interview of group) {
    try {
      store(context, interview, element, find(context, interview, element));
    } catch (error) {
      failures.set(interview, faultText(error));
    }
  }
  return failures;
}

function faultText(error: unknown): string {
  if (error instanceof FlowFailure) return error.message;
  if (isCatchable(error)) return recordFaultText('look up', problemText(error));
  throw error;
}

function find(context: FlowContext, interview: Interview, element: Lookup): SObject[] {
  const { exec } = context;
  const object = exec.schema.object(element.object)!;
  const access = accessOf(context, interview.frame.flow);
  const limit =
    element.limit === null ? null : Number(valueOf(context, interview, element.limit) ?? 0) || null;
  const query = {
    object,
    fields: fieldsOf(context, element, object, access.access === 'user'),
    where: element.where,
    sort: element.sort,
    limit: wantsOne(interview, element) ? 1 : limit,
  };
  return runQuery(exec, query, access, (condition) => valueOf(context, interview, condition.right));
}

function wantsOne(interview: Interview, { store: kept }: Lookup): boolean {
  if (kept.kind === 'automatic') return kept.first;
  if (kept.kind === 'fields') return true;
  const variable = interview.frame.flow.resources.get((kept.to[0] ?? '').toLowerCase());
  return !(variable?.kind === 'variable' && variable.collection);
}

/** Without a choice of fields all of them, as far as the user may read them. UNVERIFIED: Does it leave out unreadable fields? */
function fieldsOf(
  { exec }: FlowContext,
  element: Lookup,
  object: ObjectSchema,
  checked: boolean,
): readonly string[] {
  const { store: kept } = element;
  if (kept.kind === 'fields') return kept.items.map(({ field }) => field);
  if (kept.fields !== null) return kept.fields;
  const { userId } = exec.tx;
  return [...object.fields.values()]
    .filter(({ type }) => type !== 'address' && type !== 'base64' && type !== 'anytype')
    .filter((field) => !checked || exec.data.fieldAccess(exec, userId, object.name, field.name).read)
    .map(({ name }) => name);
}

function store(
  context: FlowContext,
  interview: Interview,
  element: Lookup,
  records: readonly SObject[],
): void {
  for (const record of records) record.queried = false;
  const { store: kept } = element;
  const [first] = records;
  const many = (): Value => new ApexList(element.object, [...records]);
  if (kept.kind === 'automatic') {
    interview.frame.values.set(element.name.toLowerCase(), kept.first ? (first ?? null) : many());
  } else if (kept.kind === 'variable') {
    if (!wantsOne(interview, element)) {
      if (first || element.nullWhenNone) write(context, interview, kept.to, many());
    } else if (first || element.nullWhenNone) write(context, interview, kept.to, first ?? null);
  } else {
    for (const { field, to } of kept.items) {
      if (first || element.nullWhenNone)
        write(context, interview, to, first?.fields.get(field.toLowerCase()) ?? null);
    }
  }
}
