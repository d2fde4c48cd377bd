/** Static queries: `[SELECT ...]` */
import type { SoqlExpression, SoslExpression } from '../../parse/ast.ts';
import { ApexList, NativeObject } from '../../runtime/values.ts';
import type { SObject, Value } from '../../runtime/values.ts';
import type { SoqlQuery } from '../../soql/ast.ts';
import { checkQuery } from '../../soql/check.ts';
import { searchList } from '../../soql/search.ts';
import { PREPARED_QUERY } from '../../stdlib/database/locator.ts';
import type { PreparedQuery } from '../../stdlib/database/locator.ts';
import { SoqlError } from '../../soql/soqlError.ts';
import type { Code, Context } from '../context.ts';
import { USER_MODE_VERSION, defaultAccess } from '../apiVersion.ts';
import { CompileError, notSupported } from '../failures.ts';
import { compileExpression } from '../expression.ts';
import type { Frame } from '../frame.ts';
import { aggregateResult, genericSObject, simpleTypes } from '../types.ts';
import type { Type } from '../types.ts';

/** UNVERIFIED: What does the compiler say of WITH SECURITY_ENFORCED in a class of API version 67.0? */
const SECURITY_ENFORCED_GONE = 'WITH SECURITY_ENFORCED is not available from API version 67.0';

/** Functions that shape a value and do not group. */
const PLAIN_FUNCTIONS = new Set(['FORMAT', 'TOLABEL', 'CONVERTCURRENCY']);

export function compileSoql(node: SoqlExpression, ctx: Context): Code {
  const { query } = node;
  check(node, ctx);
  const binds = node.binds.map((bind) => compileExpression(bind, ctx).eval);
  if (query.mode === 'securityEnforced' && ctx.unit.file.apiVersion >= USER_MODE_VERSION)
    throw new CompileError('LO2028', node, SECURITY_ENFORCED_GONE, 'Use WITH USER_MODE.');
  const access = defaultAccess(ctx.unit);
  const bindValues = (f: Frame): Value[] => binds.map((evaluate) => evaluate(f));
  if (isCount(query)) {
    return {
      type: simpleTypes.integer,
      eval: (f) =>
        f.exec.data.count(f.exec, query, bindValues(f), {
          access,
          sharing: f.exec.sharingApplies(),
        }),
    };
  }
  const type = recordType(query, node, ctx);
  const rows = (f: Frame): SObject[] =>
    f.exec.data.query(f.exec, query, bindValues(f), { access, sharing: f.exec.sharingApplies() });
  return {
    type: ctx.table.list(type),
    eval: (f) => new ApexList(type.name, rows(f)),
    prepared: (f) =>
      new NativeObject<PreparedQuery>(PREPARED_QUERY, {
        query,
        binds: bindValues(f),
        options: { access, sharing: f.exec.sharingApplies() },
      }),
    single: {
      type,
      eval: (f) => onlyRecord(f, rows(f)) ?? noRecord(f),
      orNull: (f) => onlyRecord(f, rows(f)),
    },
  };
}

/**
 * Names in the query are checked against the schema. A custom name that is missing is a mistake; a standard
 * one may be the local org's gap, so it is only told, and refused when the query runs.
 */
function check(node: SoqlExpression, ctx: Context): void {
  if (!ctx.schema.object(node.query.from)) return;
  try {
    checkQuery(ctx.schema, node.query, node.binds.length);
  } catch (error) {
    if (!(error instanceof SoqlError)) throw error;
    // The message begins with the name: `No such column 'X__c' on ...`.
    const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
    if (/__[a-z]+$/i.test(name)) throw new CompileError('LO2027', node, error.message);
    ctx.unit.sink.warning('LO3004', node, error.message);
  }
}

/** `SELECT COUNT() FROM X` gives a number. */
function isCount(query: SoqlQuery): boolean {
  const [item] = query.select;
  return (
    query.select.length === 1 &&
    item?.kind === 'function' &&
    item.call.name === 'COUNT' &&
    item.call.argument === null
  );
}

/** True when the rows are groups, AggregateResult. */
export function isAggregate(query: SoqlQuery): boolean {
  if (query.groupBy) return true;
  return query.select.some((item) => item.kind === 'function' && !PLAIN_FUNCTIONS.has(item.call.name));
}

function recordType(query: SoqlQuery, node: SoqlExpression, ctx: Context): Type {
  if (isAggregate(query)) return aggregateResult;
  const object = ctx.schema.object(query.from);
  if (object) return ctx.table.sobject(object);
  if (/__(c|e|mdt)$/i.test(query.from)) {
    throw new CompileError('LO2019', node, `sObject type '${query.from}' is not supported.`);
  }
  ctx.unit.sink.warning('LO3003', node, `Object not in the local org's schema: ${query.from}`);
  // Not the generic SObject: its fields would be Objects, and a class that only mentions them would not compile.
  return ctx.table.unknown(query.from);
}

/** The only row, or null for none. */
export function onlyRecord(f: Frame, rows: readonly Value[]): Value {
  if (rows.length <= 1) return rows[0] ?? null;
  throw f.exec.exception('QueryException', 'List has more than 1 row for assignment to SObject');
}

export function noRecord(f: Frame): never {
  throw f.exec.exception('QueryException', 'List has no rows for assignment to SObject');
}

/** `[FIND ...]`: a list of records for each object. */
export function compileSosl(node: SoslExpression, ctx: Context): Code {
  const { search } = node;
  const binds = node.binds.map((bind) => compileExpression(bind, ctx).eval);
  for (const { from } of search.returning) {
    if (!ctx.schema.object(from) && /__c$/i.test(from))
      throw new CompileError('LO2019', node, `sObject type '${from}' is not supported.`);
  }
  const refuse = notSupported('SOSL');
  const access = defaultAccess(ctx.unit);
  return {
    type: ctx.table.list(ctx.table.list(genericSObject)),
    eval: (f) => {
      const { exec } = f;
      if (!exec.data.search) return refuse(f);
      const values = binds.map((evaluate) => evaluate(f));
      return searchList(exec.data.search(exec, search, values, { access, sharing: exec.sharingApplies() }));
    },
  };
}
