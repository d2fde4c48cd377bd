/** SELECT lists: which columns the statement returns and which record they build. */
import { columnsOf } from '../database/tables.ts';
import type { FieldSchema } from '../schema/schema.ts';
import type { FieldPath, SelectItem, SoqlQuery } from './ast.ts';
import { isAggregate, operandSql } from './functions.ts';
import type { ParamList } from './params.ts';
import type { FieldStep, RecordPlan } from './rowPlan.ts';
import { Scope } from './scope.ts';
import type { Compound, ParentStep } from './scope.ts';
import { SoqlError } from './soqlError.ts';

/** What a child subquery compiles to: an expression that gives a JSON array of rows. */
export interface ChildSql {
  readonly sql: string;
  readonly plan: RecordPlan;
}

export interface SelectContext {
  readonly params: ParamList;
  child(query: SoqlQuery, parent: Scope): ChildSql & { readonly key: string };
}

/** Under which name and in which form a selected value comes. */
interface Shown {
  readonly alias?: string | null;
  readonly shown?: FieldStep['shown'];
}

const SHOWN: Readonly<Record<string, FieldStep['shown']>> = { TOLABEL: 'label', FORMAT: 'formatted' };

export class SelectBuilder {
  readonly columns: string[] = [];
  readonly plan: RecordPlan;
  readonly #scope: Scope;
  readonly #ctx: SelectContext;
  #unnamed = 0;
  readonly #parents = new Map<string, { plan: RecordPlan; scope: ParentStep }>();

  constructor(scope: Scope, ctx: SelectContext) {
    this.#scope = scope;
    this.#ctx = ctx;
    this.plan = { object: scope.object, idIndex: this.#add(scope.own('Id').sql), steps: [] };
  }

  add(item: SelectItem): void {
    switch (item.kind) {
      case 'field':
        return this.#addPath(item.path, { alias: item.alias });
      case 'fields':
        return this.#addFields(item.which);
      case 'subquery': {
        const child = this.#ctx.child(item.query, this.#scope);
        this.plan.steps.push({
          kind: 'children',
          key: child.key,
          index: this.#add(child.sql),
          plan: child.plan,
        });
        return;
      }
      case 'function':
        return this.#addFunction(item);
      case 'typeof':
        return this.#addTypeof(item);
    }
  }

  /** Lookup ids come along with the parents reached through them, as on the platform. */
  finish(): void {
    for (const { scope } of this.#parents.values()) {
      const key = scope.lookup.name.toLowerCase();
      const present = this.plan.steps.some((step) => step.key === key);
      if (!present && !scope.idSql.startsWith('COALESCE') && this.#isOwn(scope))
        this.#addField(this.plan, scope.idSql, scope.lookup);
    }
  }

  #isOwn(step: ParentStep): boolean {
    return step.idSql.startsWith(`${this.#scope.alias}.`);
  }

  #add(sql: string): number {
    return this.columns.push(sql) - 1;
  }

  #addField(plan: RecordPlan, sql: string, field: FieldSchema, how: Shown = {}): void {
    const stored = field.type === 'base64' ? `hex(${sql})` : sql;
    const key = (how.alias ?? field.name).toLowerCase();
    const { shown = 'value' } = how;
    plan.steps.push({ kind: 'field', key, index: this.#add(stored), field, shown });
  }

  #addCompound(plan: RecordPlan, { field, kind: type, columns }: Compound): void {
    const parts = [...columns].map(([part, column]) => ({
      part,
      index: this.#add(column.sql),
      field: column.field,
    }));
    plan.steps.push({ kind: 'compound', key: field.name.toLowerCase(), type, parts });
  }

  #addPath(path: FieldPath, how: Shown): void {
    const stripped = this.#scope.strip(path);
    const compound = this.#scope.compound(path);
    const column = compound === null ? this.#scope.column(path) : null;
    // A field with an alias of its own is a member of the record itself, wherever it comes from.
    const relations = (how.alias ?? null) === null ? stripped.slice(0, -1) : [];
    const plan = this.#parentPlan(this.#scope, this.plan, relations, '');
    if (compound) this.#addCompound(plan, compound);
    else this.#addField(plan, column!.sql, column!.field, how);
  }

  /** toLabel() and FORMAT() show a field in another form, DISTANCE() and the date functions give a value of their own. */
  #addFunction({ call, alias }: SelectItem & { kind: 'function' }): void {
    const { argument } = call;
    const shown = SHOWN[call.name];
    if (shown && argument?.kind === 'field') return this.#addPath(argument.path, { alias, shown });
    const operand = shown && argument ? argument : ({ kind: 'function', call } as const);
    const column = operandSql(operand, this.#scope, this.#ctx.params);
    const name = alias ?? `expr${this.#unnamed++}`;
    this.#addField(this.plan, column.sql, column.field, { alias: name, ...(shown ? { shown } : {}) });
  }

  /** Plan of the record a relationship path leads to, made when first needed. */
  #parentPlan(scope: Scope, plan: RecordPlan, relations: FieldPath, before: string): RecordPlan {
    const [name, ...rest] = relations;
    if (name === undefined) return plan;
    const step = scope.parent(name);
    const key = `${before}.${name.toLowerCase()}`;
    let known = this.#parents.get(key);
    if (!known) {
      const single = step.scopes.length === 1;
      const parentPlan: RecordPlan = {
        object: single ? step.scopes[0]!.object : null,
        idIndex: this.#add(single ? step.scopes[0]!.own('Id').sql : step.idSql),
        steps: [],
      };
      plan.steps.push({ kind: 'parent', key: name.toLowerCase(), plan: parentPlan });
      known = { plan: parentPlan, scope: step };
      this.#parents.set(key, known);
    }
    return this.#parentPlan(step.scopes[0]!, known.plan, rest, key);
  }

  /** One plan per WHEN over that object's own join; ELSE reads what all targets have. */
  #addTypeof(item: SelectItem & { kind: 'typeof' }): void {
    const path = this.#scope.strip(item.path);
    if (path.length > 1) {
      throw new SoqlError('LO4205: TYPEOF of a parent of a parent is not supported by local-org');
    }
    const step = this.#scope.parent(path[0] ?? '');
    if (step.scopes.length === 1) {
      throw new SoqlError(`${step.relationshipName} is not polymorphic: TYPEOF cannot be used with it`);
    }
    const when = item.when.map(({ object, fields }) => {
      const scope = step.scopes.find((target) => target.object.name.toLowerCase() === object.toLowerCase());
      if (!scope) throw new SoqlError(`${object} is no object of the relationship ${step.relationshipName}`);
      const plan: RecordPlan = {
        object: scope.object,
        idIndex: this.#add(scope.own('Id').sql),
        steps: [],
      };
      for (const field of fields) {
        const column = scope.column(field);
        const target = this.#parentPlan(scope, plan, field.slice(0, -1), `typeof.${scope.alias}`);
        this.#addField(target, column.sql, column.field);
      }
      return plan;
    });
    const otherwise: RecordPlan | null = item.otherwise && {
      object: null,
      idIndex: this.#add(step.idSql),
      steps: [],
    };
    for (const field of item.otherwise ?? []) {
      const column = this.#scope.column([path[0] ?? '', ...field]);
      this.#addField(otherwise!, column.sql, column.field);
    }
    this.plan.steps.push({ kind: 'typeof', key: (path[0] ?? '').toLowerCase(), when, otherwise });
  }

  #addFields(which: 'all' | 'custom' | 'standard'): void {
    for (const field of this.#scope.object.fields.values()) {
      if (field.formula === undefined && !columnsOf(this.#scope.object).includes(field)) continue;
      if (which === 'all' || field.custom === (which === 'custom')) {
        this.#addField(this.plan, this.#scope.own(field.name).sql, field);
      }
    }
  }
}

/** Columns of an aggregate query; keys are the alias, the field's name or `expr0`, `expr1` ... */
export function aggregateColumns(
  query: SoqlQuery,
  scope: Scope,
  params: ParamList,
): { columns: string[]; plan: Omit<RecordPlan, 'object'> } {
  const columns: string[] = [];
  const steps: RecordPlan['steps'] = [];
  let unnamed = 0;
  for (const item of query.select) {
    if (item.kind !== 'field' && item.kind !== 'function') throw new SoqlError('Malformed aggregate query');
    const formatted = item.kind === 'function' && item.call.name === 'FORMAT' && item.call.argument !== null;
    const operand =
      item.kind === 'field'
        ? item
        : formatted
          ? item.call.argument!
          : ({ kind: 'function', call: item.call } as const);
    const column = operandSql(operand, scope, params);
    if (item.kind === 'field' && !isGrouped(query, item.path)) {
      throw new SoqlError(`Field must be grouped or aggregated: ${column.field.name}`);
    }
    if (item.kind === 'function' && !isAggregate(operand) && query.groupBy === null) {
      throw new SoqlError(`Field must be grouped or aggregated: ${item.call.name}`);
    }
    const key = item.alias ?? (item.kind === 'field' ? column.field.name : `expr${unnamed++}`);
    steps.push({
      kind: 'field',
      key: key.toLowerCase(),
      index: columns.push(column.sql) - 1,
      field: column.field,
      shown: formatted ? 'formatted' : 'value',
    });
  }
  return { columns, plan: { idIndex: -1, steps } };
}

function isGrouped(query: SoqlQuery, path: FieldPath): boolean {
  const text = path.join('.').toLowerCase();
  return (query.groupBy?.items ?? []).some(
    (item) => item.kind === 'field' && item.path.join('.').toLowerCase() === text,
  );
}
