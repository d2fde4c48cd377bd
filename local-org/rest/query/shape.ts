/**
 * Which members a query's records show, in the order of the SELECT list. Records in memory carry more than was
 * asked for (the ids of parents, for instance), which Apex may read and the REST API does not give.
 */
import { parentField } from '../../runtime/records.ts';
import type { ObjectSchema, Schema } from '../../schema/schema.ts';
import type { FieldPath, SelectItem, SoqlQuery } from '../../soql/ast.ts';

export interface RecordShape {
  /** Keys of the record in memory, lower case. Null shows every member: a parent under TYPEOF. */
  readonly members: Map<string, MemberShape> | null;
}

export type MemberShape =
  | { readonly kind: 'field'; readonly name: string }
  | { readonly kind: 'parent'; readonly name: string; readonly shape: RecordShape }
  | { readonly kind: 'children'; readonly name: string; readonly shape: RecordShape };

/** Shape of the records of a query that is known to fit the schema. */
export function shapeOf(schema: Schema, query: SoqlQuery, object: ObjectSchema): RecordShape {
  const members = new Map<string, MemberShape>();
  let unnamed = 0;
  for (const item of query.select) {
    if (item.kind === 'function' && item.alias === null && item.call.name !== 'TOLABEL') {
      const name = `expr${unnamed++}`;
      members.set(name, { kind: 'field', name });
    } else addItem(schema, members, item, query, object);
  }
  return { members };
}

function addItem(
  schema: Schema,
  members: Map<string, MemberShape>,
  item: SelectItem,
  query: SoqlQuery,
  object: ObjectSchema,
): void {
  switch (item.kind) {
    case 'fields':
      for (const [key, { name, custom }] of object.fields) {
        if (item.which === 'all' || custom === (item.which === 'custom'))
          members.set(key, { kind: 'field', name });
      }
      return;
    case 'subquery': {
      const relation = object.childRelationships.get(item.query.from.toLowerCase());
      const child = relation && schema.object(relation.object);
      if (!relation || !child) return;
      const shape = shapeOf(schema, item.query, child);
      members.set(relation.name.toLowerCase(), { kind: 'children', name: relation.name, shape });
      return;
    }
    case 'typeof':
      addTypeof(members, item.path, object);
      return;
    case 'function':
    case 'field': {
      if (item.alias !== null) {
        members.set(item.alias.toLowerCase(), { kind: 'field', name: item.alias });
        return;
      }
      const path = pathOf(item);
      if (query.groupBy !== null) {
        // Grouped fields carry their own name, whatever relationship leads to them.
        const name = path.at(-1) ?? '';
        members.set(name.toLowerCase(), { kind: 'field', name });
      } else addPath(schema, members, stripObject(path, query, object), object);
    }
  }
}

function pathOf(item: Extract<SelectItem, { kind: 'field' | 'function' }>): FieldPath {
  if (item.kind === 'field') return item.path;
  return item.call.argument?.kind === 'field' ? item.call.argument.path : [];
}

function addTypeof(members: Map<string, MemberShape>, path: FieldPath, object: ObjectSchema): void {
  const key = (path[0] ?? '').toLowerCase();
  const name = parentField(object, key)?.reference?.relationshipName ?? path[0] ?? '';
  members.set(key, { kind: 'parent', name, shape: { members: null } });
}

function addPath(
  schema: Schema,
  members: Map<string, MemberShape>,
  [step = '', ...rest]: FieldPath,
  object: ObjectSchema,
): void {
  const key = step.toLowerCase();
  if (rest.length === 0) {
    members.set(key, { kind: 'field', name: object.fields.get(key)?.name ?? step });
    return;
  }
  const lookup = parentField(object, key)?.reference;
  // A polymorphic parent may be of any of its objects; the first that has the field knows its spelling.
  const targets = (lookup?.to ?? []).flatMap((name) => schema.object(name) ?? []);
  const target = targets.find((candidate) => hasStep(candidate, rest[0]!)) ?? targets[0];
  if (!lookup || !target) return;
  const known = members.get(key);
  const shape: RecordShape = known?.kind === 'parent' ? known.shape : { members: new Map() };
  if (known?.kind !== 'parent') {
    members.set(key, { kind: 'parent', name: lookup.relationshipName ?? step, shape });
  }
  if (shape.members) addPath(schema, shape.members, rest, target);
}

function hasStep(object: ObjectSchema, step: string): boolean {
  return object.fields.has(step.toLowerCase()) || parentField(object, step.toLowerCase()) !== undefined;
}

/** `a.Name` and `Account.Name` in a query `FROM Account a` are both `Name`. */
function stripObject(path: FieldPath, query: SoqlQuery, object: ObjectSchema): FieldPath {
  const first = (path[0] ?? '').toLowerCase();
  const own = [query.fromAlias?.toLowerCase(), query.from.toLowerCase(), object.name.toLowerCase()];
  return path.length > 1 && own.includes(first) && !parentField(object, first) ? path.slice(1) : path;
}
