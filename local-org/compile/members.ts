/** Finding fields of classes and of records by name. */
import type { Position } from '../parse/diagnostic.ts';
import { fieldTypeName, parentField } from '../runtime/records.ts';
import type { ObjectSchema } from '../schema/schema.ts';
import type { Context } from './context.ts';
import { CompileError, didYouMean } from './failures.ts';
import type { ClassInfo, FieldInfo } from './symbols.ts';
import { genericSObject } from './types.ts';
import type { SObjectStaticType, Type } from './types.ts';

/** An instance field or property of the class or one above it. */
export function findInstanceField(cls: ClassInfo, name: string): FieldInfo | undefined {
  const key = name.toLowerCase();
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    const found = c.fields.get(key);
    if (found) return found;
  }
  return undefined;
}

/** A static field or property of the class or one above it. */
export function findStaticField(cls: ClassInfo, name: string): FieldInfo | undefined {
  const key = name.toLowerCase();
  for (let c: ClassInfo | null = cls; c !== null; c = c.superInfo) {
    const found = c.staticFields.get(key);
    if (found) return found;
  }
  return undefined;
}

/** A field named without a qualifier: of this class, then static ones of the classes around it. */
export function findUnqualifiedField(ctx: Context, name: string): FieldInfo | undefined {
  for (let cls = ctx.cls; cls !== null; cls = cls.outer) {
    const instance = cls === ctx.cls && !ctx.isStatic ? findInstanceField(cls, name) : undefined;
    const found = instance ?? findStaticField(cls, name);
    if (found) return found;
  }
  return undefined;
}

export type RecordMember =
  | { readonly kind: 'field' | 'parent'; readonly key: string; readonly type: Type }
  | { readonly kind: 'children'; readonly key: string; readonly type: Type; readonly childType: string };

/** What `record.name` is; null for a standard field that the local org's schema does not have. */
export function recordMember(
  ctx: Context,
  type: SObjectStaticType,
  name: string,
  at: Position,
): RecordMember | null {
  const key = name.toLowerCase();
  const { object } = type;
  if (object === null) {
    return {
      kind: 'field',
      key,
      type: key === 'id' ? ctx.types.libraryType('Id') : ctx.types.libraryType('Object'),
    };
  }
  const field = object.fields.get(key);
  if (field) return { kind: 'field', key, type: ctx.types.libraryType(fieldTypeName(field)) };
  const lookup = parentField(object, key);
  if (lookup) return { kind: 'parent', key, type: parentType(ctx, lookup.reference?.to ?? []) };
  const children = object.childRelationships.get(key);
  if (children) return childMember(ctx, key, children.object);
  if (!/__[cr]$/.test(key)) return null;
  const hint = didYouMean(
    name,
    [...object.fields.values()].map((f) => f.name),
  );
  throw new CompileError('LO2011', at, `Variable does not exist: ${name} on ${object.name}`, hint);
}

/** Of several possible parents (Owner: User or Group) User stands for the type, else the first. */
function parentType(ctx: Context, targets: readonly string[]): Type {
  const name = targets.includes('User') ? 'User' : targets[0];
  const object = name === undefined ? undefined : ctx.schema.object(name);
  return object ? ctx.table.sobject(object) : genericSObject;
}

function childMember(ctx: Context, key: string, childName: string): RecordMember {
  const child = ctx.schema.object(childName);
  const element = child ? ctx.table.sobject(child) : genericSObject;
  return { kind: 'children', key, type: ctx.table.list(element), childType: element.name };
}

export function fieldNames(object: ObjectSchema): string[] {
  return [...object.fields.values()].map((field) => field.name);
}
