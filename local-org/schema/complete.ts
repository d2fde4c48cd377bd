/** Second look at all objects together: what one object's metadata says about another. */
import type { FieldSchema, ObjectSchema } from './schema.ts';
import { shareObjects } from './share.ts';

export function completeObjects(objects: readonly ObjectSchema[]): ObjectSchema[] {
  const byName = new Map(objects.map((object) => [object.name.toLowerCase(), object]));
  const completed = objects.map((object) => completeObject(object, objects, byName));
  return [...completed, ...shareObjects(completed)];
}

function completeObject(
  object: ObjectSchema,
  objects: readonly ObjectSchema[],
  byName: ReadonlyMap<string, ObjectSchema>,
): ObjectSchema {
  const fields = new Map<string, FieldSchema>();
  let changed = false;
  for (const [key, field] of object.fields) {
    const next = field.summary
      ? summaryField(field, byName)
      : (anyRecordField(object, field, objects) ?? field);
    changed ||= next !== field;
    fields.set(key, next);
  }
  return changed ? { ...object, fields } : object;
}

/** A roll-up has the type of what it rolls up; a count is a whole number. */
function summaryField(field: FieldSchema, byName: ReadonlyMap<string, ObjectSchema>): FieldSchema {
  const { summary } = field;
  if (!summary || summary.of === null) return { ...field, scale: 0 };
  const source = byName.get(summary.object.toLowerCase())?.fields.get(summary.of.toLowerCase());
  if (!source) return field;
  return { ...field, type: source.type, ...(source.scale === undefined ? {} : { scale: source.scale }) };
}

/** Lookups of standard objects that accept records of the project's objects too. */
const ANY_RECORD: Readonly<Record<string, (target: ObjectSchema) => boolean>> = {
  'Task.WhatId': (target) => target.activities === true,
  'Event.WhatId': (target) => target.activities === true,
  'Attachment.ParentId': () => true,
  'Note.ParentId': () => true,
  'ContentDocumentLink.LinkedEntityId': () => true,
  'ContentVersion.FirstPublishLocationId': () => true,
  'FeedItem.ParentId': () => true,
};

function anyRecordField(
  object: ObjectSchema,
  field: FieldSchema,
  objects: readonly ObjectSchema[],
): FieldSchema | null {
  const accepts = ANY_RECORD[`${object.name}.${field.name}`];
  if (!accepts || !field.reference) return null;
  const added = objects.filter((target) => target.kind === 'custom' && accepts(target));
  if (added.length === 0) return null;
  const to = [...field.reference.to, ...added.map((target) => target.name)];
  return { ...field, reference: { ...field.reference, to } };
}
