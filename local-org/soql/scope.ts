/**
 * Names of one query level: resolves field paths against the schema and collects the joins they need.
 * Every identifier in the SQL comes from the schema, never from the query's text.
 */
import { quote } from '../database/tables.ts';
import { columnsOf } from '../database/tables.ts';
import { computedColumn } from '../database/computed.ts';
import type { FieldSchema, ObjectSchema, Schema } from '../schema/schema.ts';
import type { FieldPath } from './ast.ts';
import { compoundClass, compoundParts } from './compound.ts';
import type { CompoundClass } from './compound.ts';
import { formulaSql } from './formulaColumn.ts';
import type { ParamList } from './params.ts';
import { SoqlError } from './soqlError.ts';

/** A field found: its SQL expression and what it is. */
export interface Column {
  readonly sql: string;
  readonly field: FieldSchema;
  readonly object: ObjectSchema;
}

/** An address or geolocation: the stored columns it is read from, by part. */
export interface Compound {
  readonly field: FieldSchema;
  readonly kind: CompoundClass;
  readonly columns: ReadonlyMap<string, Column>;
}

/** A parent record reached over a relationship; more than one target when the lookup is polymorphic. */
export interface ParentStep {
  readonly lookup: FieldSchema;
  readonly relationshipName: string;
  /** SQL of the lookup column itself. */
  readonly idSql: string;
  readonly scopes: readonly Scope[];
}

/** Gives out table aliases that are unique in the whole statement. */
export class Aliases {
  #count = 0;

  next(): string {
    return `t${this.#count++}`;
  }
}

/** What a query touches: the fields that user mode checks, and everything that its rows depend on. */
export class Touched {
  readonly fields = new Map<string, { readonly object: ObjectSchema; readonly fields: Set<FieldSchema> }>();
  /** Objects whose rows the statement reads, those that formulas look at included. */
  readonly objects = new Set<ObjectSchema>();
  /** The statement reads more than the tables of these objects: sharing, or what a computed field counts. */
  beyond = false;

  #quiet = 0;

  /** What a formula field reads needs no permission of its own. */
  quietly<Result>(work: () => Result): Result {
    this.#quiet += 1;
    try {
      return work();
    } finally {
      this.#quiet -= 1;
    }
  }

  add(object: ObjectSchema, field: FieldSchema | null): void {
    this.objects.add(object);
    if (this.#quiet > 0) return;
    const entry = this.fields.get(object.name) ?? { object, fields: new Set<FieldSchema>() };
    this.fields.set(object.name, entry);
    if (field) entry.fields.add(field);
  }
}

const CUSTOM_HINT = 'Please reference your WSDL or the describe call for the appropriate names.';

export function unknownObject(name: string): SoqlError {
  return new SoqlError(
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append ` +
      `the '__c' after the entity name. ${CUSTOM_HINT}`,
  );
}

export class Scope {
  readonly schema: Schema;
  readonly object: ObjectSchema;
  readonly alias: string;
  readonly touched: Touched;
  readonly params: ParamList;
  readonly #names: readonly string[];
  readonly #aliases: Aliases;
  /** Shared by the scopes of one query level, in the order the joins must be written. */
  readonly #joins: string[];
  readonly #parents = new Map<string, ParentStep>();
  readonly #table: string | undefined;
  readonly #access: ((object: ObjectSchema) => string | null) | undefined;

  constructor(parts: {
    schema: Schema;
    object: ObjectSchema;
    aliases: Aliases;
    touched: Touched;
    params: ParamList;
    alias?: string;
    names?: readonly string[];
    joins?: string[];
    /** What stands in FROM instead of the object's own table. */
    table?: string;
    /** Subquery of the running user's access to the records of an object; null when there is none to tell. */
    access?: (object: ObjectSchema) => string | null;
  }) {
    this.schema = parts.schema;
    this.object = parts.object;
    this.alias = parts.alias ?? parts.aliases.next();
    this.touched = parts.touched;
    this.params = parts.params;
    this.#aliases = parts.aliases;
    this.#names = parts.names ?? [];
    this.#joins = parts.joins ?? [];
    this.#table = parts.table;
    this.#access = parts.access;
    this.touched.add(this.object, null);
  }

  get aliases(): Aliases {
    return this.#aliases;
  }

  /** `"Account" AS t0 LEFT JOIN ...` */
  fromSql(): string {
    return [`${this.#table ?? quote(this.object.name)} AS ${this.alias}`, ...this.#joins].join(' ');
  }

  /** Removes the query's own alias or object name from the front of a path. */
  strip(path: FieldPath): FieldPath {
    const [first = ''] = path;
    if (path.length < 2 || !this.#names.includes(first.toLowerCase())) return path;
    return this.#lookupOf(first) ? path : path.slice(1);
  }

  /** @throws {SoqlError} when the path does not lead to a field. */
  column(path: FieldPath): Column {
    const [first = '', ...rest] = this.strip(path);
    if (rest.length === 0) return this.own(first);
    const parent = this.parent(first);
    return parent.scopes.length === 1 ? parent.scopes[0]!.column(rest) : polymorphicColumn(parent, rest);
  }

  /** A field of this object itself. */
  own(name: string): Column {
    const field = this.object.fields.get(name.toLowerCase());
    if (!field) throw this.#unknownField(name);
    this.touched.add(this.object, field);
    const computed = computedColumn(this.object, field, this.alias);
    if (computed !== null) {
      this.touched.beyond = true;
      return { sql: computed, field, object: this.object };
    }
    if (field.formula !== undefined) return { sql: this.#formula(field), field, object: this.object };
    if (!columnsOf(this.object).includes(field)) {
      throw new SoqlError(
        `LO4202: ${this.object.name}.${field.name}: fields of type ${field.type} cannot be queried in local-org`,
      );
    }
    return { sql: `${this.alias}.${quote(field.name)}`, field, object: this.object };
  }

  /** The parts of an address or geolocation that the path leads to; null when it leads to another field. */
  compound(path: FieldPath): Compound | null {
    const [first = '', ...rest] = this.strip(path);
    if (rest.length > 0) {
      const parent = this.#lookupOf(first) ? this.parent(first) : null;
      return parent?.scopes.length === 1 ? parent.scopes[0]!.compound(rest) : null;
    }
    const field = this.object.fields.get(first.toLowerCase());
    const kind = field ? compoundClass(field) : null;
    if (!field || kind === null) return null;
    this.touched.add(this.object, field);
    const parts = compoundParts(this.object, field);
    const columns = new Map<string, Column>();
    for (const [part, stored] of parts) {
      columns.set(
        part,
        this.touched.quietly(() => this.own(stored.name)),
      );
    }
    return { field, kind, columns };
  }

  #formula(field: FieldSchema): string {
    return this.touched.quietly(() =>
      formulaSql(this.schema, this.object, field, this.params, (path) => this.column(path)),
    );
  }

  /** Follows a relationship to its parent, joining it once however often it is named. */
  parent(name: string): ParentStep {
    const key = name.toLowerCase();
    const known = this.#parents.get(key);
    if (known) return known;
    const access = key === 'userrecordaccess' ? (this.#access?.(this.object) ?? null) : null;
    if (access !== null) return this.#accessStep(name, access);
    const lookup = this.#lookupOf(name);
    const targets = lookup?.reference?.to.flatMap((to) => this.schema.object(to) ?? []) ?? [];
    if (!lookup || targets.length === 0) throw this.#unknownRelationship(name);
    const idSql = this.own(lookup.name).sql;
    const scopes = targets.map((object) => this.#join(object, idSql));
    const relationshipName = lookup.reference?.relationshipName ?? name;
    const step = { lookup, relationshipName, idSql, scopes };
    this.#parents.set(key, step);
    return step;
  }

  /** "UserRecordAccess is a foreign key on the records": the running user's access to each (object reference). */
  #accessStep(name: string, table: string): ParentStep {
    const object = this.schema.object('UserRecordAccess');
    if (!object) throw this.#unknownRelationship(name);
    const { sql: idSql, field: lookup } = this.own('Id');
    const step = { lookup, relationshipName: object.name, idSql, scopes: [this.#join(object, idSql, table)] };
    this.#parents.set(name.toLowerCase(), step);
    return step;
  }

  #join(object: ObjectSchema, idSql: string, table = quote(object.name)): Scope {
    const alias = this.#aliases.next();
    this.#joins.push(
      `LEFT JOIN ${table} AS ${alias} ON ${alias}.${quote(object.recordKey ?? 'Id')} = ${idSql}`,
    );
    const { schema, touched, params } = this;
    return new Scope({ schema, object, aliases: this.#aliases, touched, params, alias, joins: this.#joins });
  }

  #lookupOf(relationship: string): FieldSchema | undefined {
    const key = relationship.toLowerCase();
    for (const field of this.object.fields.values()) {
      if (field.reference?.relationshipName?.toLowerCase() === key) return field;
    }
    return undefined;
  }

  #unknownField(name: string): SoqlError {
    return new SoqlError(
      `No such column '${name}' on entity '${this.object.name}'. If you are attempting to use a custom field, ` +
        `be sure to append the '__c' after the custom field name. ${CUSTOM_HINT}`,
    );
  }

  #unknownRelationship(name: string): SoqlError {
    return new SoqlError(
      `Didn't understand relationship '${name}' in field path. If you are attempting to use a custom relationship, ` +
        `be sure to append the '__r' after the custom relationship name. ${CUSTOM_HINT}`,
    );
  }
}

/**
 * A field behind a polymorphic lookup is that of whichever parent there is; `Type` names the parent's object.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.soql_sosl.meta/soql_sosl/sforce_api_calls_soql_relationships_and_polymorph_keys.htm
 */
function polymorphicColumn(parent: ParentStep, rest: FieldPath): Column {
  const [name = ''] = rest;
  const [first] = parent.scopes;
  if (rest.length === 1 && name.toLowerCase() === 'type') {
    const branches = parent.scopes.map(
      (scope) => `WHEN ${scope.alias}."Id" IS NOT NULL THEN '${scope.object.name}'`,
    );
    const nameField = first!.object.fields.get('id')!;
    const field: FieldSchema = { ...nameField, name: 'Type', label: 'Type', type: 'string' };
    return { sql: `(CASE ${branches.join(' ')} END)`, field, object: first!.object };
  }
  const found = parent.scopes.flatMap((scope) => columnOrNothing(scope, rest));
  if (found.length === 0) return first!.column(rest);
  const [best] = found;
  const sql = found.length === 1 ? best!.sql : `COALESCE(${found.map((column) => column.sql).join(', ')})`;
  return { ...best!, sql };
}

function columnOrNothing(scope: Scope, path: FieldPath): Column[] {
  const [name = ''] = path;
  return path.length > 1 || scope.object.fields.has(name.toLowerCase()) ? [scope.column(path)] : [];
}
