/**
 * A SOQL query to one SQL statement with bound values, plus the plan that turns its rows into records.
 * Text depends on the query, on the shape of its binds (null, value, list) and on whether sharing filters;
 * each such variant is compiled once.
 */
import { aggregateResult } from '../schema/aggregateResult.ts';
import type { ObjectSchema, Schema } from '../schema/schema.ts';
import { recordCondition } from '../sharing/condition.ts';
import type { RecordView } from '../sharing/recordAccess.ts';
import type { SharingRules } from '../sharing/rules.ts';
import { isShared } from '../sharing/models.ts';
import { tableSql } from '../sharing/tables.ts';
import { accessSql } from '../sharing/userRecordAccess.ts';
import type { AccessViews } from '../sharing/userRecordAccess.ts';
import type { Amount, SoqlQuery } from './ast.ts';
import { conditionSql } from './condition.ts';
import type { ConditionContext } from './condition.ts';
import { isText } from './encode.ts';
import { isAggregate, operandSql } from './functions.ts';
import { groupingSets, inGroupingSet, selectedOperand } from './groupingSets.ts';
import { ParamList } from './params.ts';
import type { BindShape, Param } from './params.ts';
import type { RecordPlan } from './rowPlan.ts';
import { Aliases, Scope, Touched, unknownObject } from './scope.ts';
import type { Column } from './scope.ts';
import { SelectBuilder, aggregateColumns } from './select.ts';
import type { ChildSql } from './select.ts';
import { SoqlError } from './soqlError.ts';

export interface CompiledQuery {
  readonly sql: string;
  readonly params: readonly Param[];
  readonly plan: RecordPlan;
  readonly kind: 'records' | 'aggregate' | 'count';
  /** Objects and fields the query reads. */
  readonly touched: Touched;
  readonly subqueries: number;
}

export interface CompileOptions {
  readonly shapes: readonly BindShape[];
  /** Whose sharing limits the rows; null when nobody's does. */
  readonly sharing: RecordView | null;
  /** Rules whose rows share objects show. */
  readonly rules?: SharingRules;
  /** Of the running user, for paths through UserRecordAccess; absent when the query has none. */
  readonly access?: AccessViews;
}

/** @throws {SoqlError} when the query does not fit the schema. */
export function compileQuery(schema: Schema, query: SoqlQuery, options: CompileOptions): CompiledQuery {
  return new QueryCompiler(schema, options).compile(query);
}

/** True for `SELECT COUNT() FROM ...`, which gives a number instead of records. */
export function isCount(query: SoqlQuery): boolean {
  const [only] = query.select;
  return (
    query.select.length === 1 &&
    only?.kind === 'function' &&
    only.call.name === 'COUNT' &&
    only.call.argument === null
  );
}

function hasAggregates(query: SoqlQuery): boolean {
  return (
    query.groupBy !== null ||
    query.select.some(
      (item) => item.kind === 'function' && isAggregate({ kind: 'function', call: item.call }),
    )
  );
}

class QueryCompiler {
  readonly #schema: Schema;
  readonly #options: CompileOptions;
  readonly #params = new ParamList();
  readonly #aliases = new Aliases();
  readonly #touched = new Touched();
  #allRows = false;
  #enforced = false;
  #subqueries = 0;

  constructor(schema: Schema, options: CompileOptions) {
    this.#schema = schema;
    this.#options = options;
  }

  compile(query: SoqlQuery): CompiledQuery {
    this.#allRows = query.allRows;
    this.#enforced = query.mode === 'securityEnforced';
    const scope = this.#scope(query, query.from);
    const kind = isCount(query) ? 'count' : hasAggregates(query) ? 'aggregate' : 'records';
    const { sql, plan } = kind === 'records' ? this.#records(query, scope) : this.#aggregates(query, scope);
    const { items: params } = this.#params;
    return { sql, params, plan, kind, touched: this.#touched, subqueries: this.#subqueries };
  }

  #scope(query: SoqlQuery, objectName: string): Scope {
    const object = this.#schema.object(objectName);
    if (!object || object.keyPrefix === '' || object.kind === 'platformEvent')
      throw unknownObject(objectName);
    const names = [object.name.toLowerCase(), ...(query.fromAlias ? [query.fromAlias.toLowerCase()] : [])];
    const rules = this.#options.rules ?? null;
    const table = tableSql({ schema: this.#schema, params: this.#params, rules }, object, query);
    return new Scope({
      schema: this.#schema,
      object,
      aliases: this.#aliases,
      touched: this.#touched,
      params: this.#params,
      names,
      table,
      access: (of) => this.#accessTable(of),
    });
  }

  #accessTable(object: ObjectSchema): string | null {
    const { access } = this.#options;
    if (!access || !isShared(object)) return null;
    return accessSql({ schema: this.#schema, params: this.#params, aliases: this.#aliases }, access, object);
  }

  #records(query: SoqlQuery, scope: Scope): { sql: string; plan: RecordPlan } {
    const select = this.#select(query, scope);
    const tail = this.#tail(query, scope, [], true);
    return { sql: `SELECT ${select.columns.join(', ')} FROM ${scope.fromSql()}${tail}`, plan: select.plan };
  }

  #select(query: SoqlQuery, scope: Scope): SelectBuilder {
    checkFieldsFunction(query);
    const select = new SelectBuilder(scope, {
      params: this.#params,
      child: (child, parent) => this.#child(child, parent),
    });
    for (const item of query.select) select.add(item);
    select.finish();
    return select;
  }

  #aggregates(query: SoqlQuery, scope: Scope): { sql: string; plan: RecordPlan } {
    const { columns, plan } = aggregateColumns(query, scope, this.#params);
    if (query.groupBy && query.groupBy.kind !== 'plain') {
      const sql = this.#subtotals(
        query,
        scope,
        columns,
        groupingSets(query.groupBy.kind, query.groupBy.items.length),
      );
      return { sql, plan: { ...plan, object: aggregateResult } };
    }
    const tail = this.#tail(query, scope, [], query.groupBy !== null);
    const from = scope.fromSql();
    const sql =
      isCount(query) && query.limit !== null
        ? `SELECT COUNT(*) FROM (SELECT 1 FROM ${from}${tail})`
        : `SELECT ${columns.join(', ')} FROM ${from}${tail}`;
    return { sql, plan: { ...plan, object: aggregateResult } };
  }

  /** ROLLUP and CUBE: the subsets one after the other, sorted as a whole. */
  #subtotals(query: SoqlQuery, scope: Scope, columns: readonly string[], sets: readonly number[][]): string {
    const where = this.#conditions(query, scope);
    const filter = where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '';
    const having = query.having ? ` HAVING ${conditionSql(query.having, this.#context(scope))}` : '';
    const groups = query.groupBy?.items.map((item) => operandSql(item, scope, this.#params).sql) ?? [];
    const sorts = query.orderBy.map((item) => operandSql(item.by, scope, this.#params).sql);
    const parts = sets.map((set) => {
      const selected = columns.map((sql, i) =>
        inGroupingSet(query, selectedOperand(query.select[i]!), sql, set),
      );
      const sorted = sorts.map((sql, i) => inGroupingSet(query, query.orderBy[i]!.by, sql, set));
      const named = [
        ...selected.map((sql, i) => `${sql} AS c${i}`),
        ...sorted.map((sql, i) => `${sql} AS o${i}`),
      ];
      // Grouping by a constant gives no row for no rows, unlike no GROUP BY at all.
      const by = set.length === 0 ? 'NULL' : set.map((index) => groups[index]!).join(', ');
      return `SELECT ${named.join(', ')} FROM ${scope.fromSql()}${filter} GROUP BY ${by}${having}`;
    });
    const order = query.orderBy.map(
      (item, i) =>
        `o${i} ${item.descending ? 'DESC' : 'ASC'} NULLS ${item.nulls === 'last' ? 'LAST' : 'FIRST'}`,
    );
    const names = columns.map((_, i) => `c${i}`).join(', ');
    const tail = `${order.length > 0 ? ` ORDER BY ${order.join(', ')}` : ''}${this.#limit(query)}`;
    return `SELECT ${names} FROM (${parts.join(' UNION ALL ')})${tail}`;
  }

  /**
   * WHERE to OFFSET. Joins of paths used here must be known before FROM is written, so this runs first.
   * WITH SECURITY_ENFORCED checks what SELECT and FROM name, "and not in clauses like WHERE or ORDER BY": they need no
   * permission then. [Apex guide, Filter SOQL Queries Using WITH SECURITY_ENFORCED]
   */
  #tail(query: SoqlQuery, scope: Scope, conditions: readonly string[], ordered: boolean): string {
    const write = (): string => this.#clauses(query, scope, conditions, ordered);
    return this.#enforced ? this.#touched.quietly(write) : write();
  }

  #clauses(query: SoqlQuery, scope: Scope, conditions: readonly string[], ordered: boolean): string {
    const where = [...conditions, ...this.#conditions(query, scope)];
    const ctx = this.#context(scope);
    const group = query.groupBy?.items.map((item) => operandSql(item, scope, this.#params).sql) ?? [];
    const parts = [
      where.length > 0 ? ` WHERE ${where.join(' AND ')}` : '',
      group.length > 0 ? ` GROUP BY ${group.join(', ')}` : '',
      query.having ? ` HAVING ${conditionSql(query.having, ctx)}` : '',
      ordered ? this.#orderBy(query, scope, group.length > 0) : '',
      this.#limit(query),
    ];
    return parts.join('');
  }

  #conditions(query: SoqlQuery, scope: Scope): string[] {
    const conditions: string[] = [];
    if (query.where) conditions.push(conditionSql(query.where, this.#context(scope)));
    if (!this.#allRows && scope.object.fields.has('isdeleted'))
      conditions.push(`${scope.alias}."IsDeleted" = 0`);
    const view = this.#options.sharing;
    if (view) {
      const ctx = { schema: this.#schema, params: this.#params, view, aliases: this.#aliases };
      const visible = recordCondition(ctx, scope.object, scope.alias, 'read');
      if (visible !== null) {
        this.#touched.beyond = true;
        conditions.push(visible);
      }
    }
    return conditions;
  }

  #context(scope: Scope): ConditionContext {
    const { shapes } = this.#options;
    return { scope, params: this.#params, shapes, semiJoin: (query) => this.#semiJoin(query) };
  }

  /** Rows without ORDER BY come in the order they were written, so that runs repeat. */
  #orderBy(query: SoqlQuery, scope: Scope, grouped: boolean): string {
    const items = query.orderBy.map((item) => {
      // "You can't use the toLabel() function with the operator ORDER BY." SOQL guide, toLabel()
      if (item.by.kind === 'function' && item.by.call.name === 'TOLABEL') {
        throw new SoqlError('toLabel() can not be used in ORDER BY');
      }
      const column = operandSql(item.by, scope, this.#params);
      if (column.field.type === 'textarea' && (column.field.length ?? 0) > 255) {
        throw new SoqlError(`field '${column.field.name}' can not be sorted in a query call`);
      }
      const sql = item.by.kind === 'field' ? sortKey(column, this.#params) : column.sql;
      // "By default, null values are sorted first." SOQL guide, ORDER BY
      return `${sql} ${item.descending ? 'DESC' : 'ASC'} NULLS ${item.nulls === 'last' ? 'LAST' : 'FIRST'}`;
    });
    if (!grouped) items.push(`${scope.alias}.rowid`);
    return items.length > 0 ? ` ORDER BY ${items.join(', ')}` : '';
  }

  #limit(query: SoqlQuery): string {
    if (query.limit === null && query.offset === null) return '';
    const limit = query.limit === null ? '-1' : this.#amount(query.limit, 'LIMIT');
    return ` LIMIT ${limit}${query.offset === null ? '' : ` OFFSET ${this.#amount(query.offset, 'OFFSET')}`}`;
  }

  #amount(amount: Amount, clause: 'LIMIT' | 'OFFSET'): string {
    if (amount.kind === 'bind') return this.#params.add({ kind: 'amount', index: amount.index, clause });
    if (clause === 'OFFSET' && amount.value > 2000)
      throw new SoqlError('Maximum SOQL offset allowed is 2000');
    return this.#params.literal(amount.value);
  }

  #child(query: SoqlQuery, parent: Scope): ChildSql & { key: string } {
    this.#subqueries += 1;
    const name = query.from.split('.').at(-1) ?? '';
    const relation = parent.object.childRelationships.get(name.toLowerCase());
    if (!relation) throw unknownChild(name);
    const scope = this.#scope(query, relation.object);
    const select = this.#select(query, scope);
    const link = `${scope.own(relation.field).sql} = ${parent.own(parent.object.recordKey ?? 'Id').sql}`;
    const tail = this.#tail(query, scope, [link], true);
    const columns = select.columns.map((column, index) => `${column} AS c${index}`);
    const names = select.columns.map((_, index) => `c${index}`);
    const rows = `SELECT ${columns.join(', ')} FROM ${scope.fromSql()}${tail}`;
    const sql = `(SELECT json_group_array(json_array(${names.join(', ')})) FROM (${rows}))`;
    return { sql, plan: select.plan, key: name.toLowerCase() };
  }

  #semiJoin(query: SoqlQuery): string {
    const scope = this.#scope(query, query.from);
    const [item] = query.select;
    if (item?.kind !== 'field' || query.select.length !== 1) {
      throw new SoqlError('The inner select of a semi join or anti join must select exactly one field');
    }
    const { sql } = scope.column(item.path);
    const tail = this.#tail(query, scope, [`${sql} IS NOT NULL`], false);
    return `SELECT ${sql} FROM ${scope.fromSql()}${tail}`;
  }
}

/**
 * What a field is sorted by: "picklist sorting is defined by the picklist sort determined during setup", and for English
 * locales "SOQL uses the UTF-8 values of the uppercase character". SOQL guide, ORDER BY
 * UNVERIFIED: Where does a value that the picklist does not have come? Here behind the others.
 */
function sortKey({ sql, field }: Column, params: ParamList): string {
  const values = field.type === 'picklist' ? (field.picklist?.values ?? []) : [];
  if (values.length > 0) {
    const order = values.map(({ value }, index) => `WHEN ${params.literal(value)} THEN ${index}`);
    return `(CASE ${sql} ${order.join(' ')} ELSE iif(${sql} IS NULL, NULL, ${values.length}) END)`;
  }
  return isText(field) && field.type !== 'id' && field.type !== 'reference' ? `upper(${sql})` : sql;
}

function unknownChild(name: string): SoqlError {
  return new SoqlError(
    `Didn't understand relationship '${name}' in FROM part of query call. If you are attempting to use a custom ` +
      `relationship, be sure to append the '__r' after the custom relationship name. Please reference your WSDL or ` +
      `the describe call for the appropriate names.`,
  );
}

/** FIELDS(ALL) and FIELDS(CUSTOM) are unbounded lists and need a small LIMIT. SOQL guide, FIELDS() */
function checkFieldsFunction(query: SoqlQuery): void {
  const unbounded = query.select.some((item) => item.kind === 'fields' && item.which !== 'standard');
  if (!unbounded) return;
  if (query.limit === null || (query.limit.kind === 'number' && query.limit.value > 200)) {
    throw new SoqlError('The SOQL FIELDS function must have a LIMIT of at most 200');
  }
}
