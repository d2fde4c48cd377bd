/** `insert x; update x; upsert x key; delete x; undelete x; merge a b;` */
import type { DmlStatement, Expression, MergeStatement } from '../../parse/ast.ts';
import { ApexList, SObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { Code, Context } from '../context.ts';
import { defaultAccess } from '../apiVersion.ts';
import { CompileError, notSupported, nullReference } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Exec, Frame } from '../frame.ts';
import { NORMAL } from '../frame.ts';

export function compileDml(node: DmlStatement, ctx: Context): Exec {
  const records = dmlOperand(compileExpression(node.records, ctx), node.records);
  const { operation } = node;
  const access = node.access ?? defaultAccess(ctx.unit);
  const keyField = node.keyField === null ? null : node.keyField.slice(node.keyField.lastIndexOf('.') + 1);
  return (f) => {
    f.exec.data.dml(f.exec, {
      operation,
      records: records(f),
      allOrNone: true,
      access,
      sharing: f.exec.sharingApplies(),
      ...(keyField === null ? {} : { externalIdField: keyField }),
    });
    return NORMAL;
  };
}

/** One record, a list of records, or a query. */
function dmlOperand(code: Code, node: Expression): (f: Frame) => SObject[] {
  const { type } = code;
  const fits =
    type.kind === 'sobject' ||
    type.kind === 'unknown' ||
    (type.kind === 'list' && ['sobject', 'unknown'].includes(type.element.kind));
  if (!fits)
    throw new CompileError('LO2025', node, `DML requires SObject or SObject list type: ${type.name}`);
  return (f) => recordsOf(f, code.eval(f));
}

/** Null as a record or in a list is refused as the platform does. */
export function recordsOf(f: Frame, value: Value): SObject[] {
  const items = value instanceof ApexList ? value.items : [value];
  return items.map((item) => {
    if (item instanceof SObject) return item;
    throw nullReference(f);
  });
}

/** `merge master duplicates;`: one record or a list of records into the first. */
export function compileMerge(node: MergeStatement, ctx: Context): Exec {
  const master = compileExpression(node.master, ctx);
  const duplicatesCode = compileExpression(node.duplicates, ctx);
  const masterRecord = dmlOperand(master, node.master);
  const duplicateRecords = dmlOperand(duplicatesCode, node.duplicates);
  const access = node.access ?? defaultAccess(ctx.unit);
  const refuse = notSupported('merge');
  return (f) => {
    const { data } = f.exec;
    if (!data.merge) return refuse(f) as never;
    const [record] = masterRecord(f);
    if (!record) throw nullReference(f);
    const duplicates = duplicateRecords(f);
    const sharing = f.exec.sharingApplies();
    data.merge(f.exec, { master: record, duplicates, allOrNone: true, access, sharing });
    return NORMAL;
  };
}
