/** Turns a list of objects into a Schema: case-insensitive lookup and child relationships. */
import { changeEventObject } from './changeEvents.ts';
import type { ObjectSchema, Schema } from './schema.ts';

type Children = Map<string, { readonly object: string; readonly field: string; readonly name: string }>;

export function linkSchema(objects: readonly ObjectSchema[]): Schema {
  const children = collectChildren(objects);
  const linked = objects.map((object) => ({
    ...object,
    childRelationships: children.get(object.name.toLowerCase()) ?? new Map(),
  }));
  const byName = new Map(linked.map((object) => [object.name.toLowerCase(), object]));
  const byPrefix = new Map(
    linked.filter((object) => object.keyPrefix !== '').map((object) => [object.keyPrefix, object]),
  );
  const events = new Map<string, ObjectSchema | undefined>();
  const changeEvent = (key: string): ObjectSchema | undefined => {
    if (!key.endsWith('changeevent')) return undefined;
    if (!events.has(key))
      events.set(
        key,
        changeEventObject(key, (name) => byName.get(name)),
      );
    return events.get(key);
  };
  return {
    object: (name) => {
      const key = name.toLowerCase();
      return byName.get(key) ?? changeEvent(key);
    },
    objectByKeyPrefix: (prefix) => byPrefix.get(prefix),
    all: () => linked,
  };
}

function collectChildren(objects: readonly ObjectSchema[]): Map<string, Children> {
  const byParent = new Map<string, Children>();
  for (const object of objects) {
    for (const field of object.fields.values()) {
      const name = field.reference?.childRelationshipName;
      if (!field.reference || !name) continue;
      for (const parent of field.reference.to) {
        const key = parent.toLowerCase();
        const relations: Children = byParent.get(key) ?? new Map();
        relations.set(name.toLowerCase(), { object: object.name, field: field.name, name });
        byParent.set(key, relations);
      }
    }
  }
  return byParent;
}
