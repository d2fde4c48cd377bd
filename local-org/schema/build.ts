/** Puts ObjectSchema values together from field lists; shared by standard tables and project metadata. */
import type { FieldSchema, ObjectSchema } from './schema.ts';

export type ObjectParts = Omit<ObjectSchema, 'fields' | 'childRelationships'> & {
  readonly fields: readonly FieldSchema[];
};

/** Child relationships are filled in later, by {@link ./link.ts}, when every object is known. */
export function buildObject(parts: ObjectParts): ObjectSchema {
  const fields = new Map<string, FieldSchema>();
  for (const entry of parts.fields) fields.set(entry.name.toLowerCase(), entry);
  return { ...parts, fields, childRelationships: new Map() };
}

const plain: Omit<FieldSchema, 'name' | 'label' | 'type'> = {
  required: false,
  unique: false,
  caseSensitive: false,
  externalId: false,
  createable: false,
  updateable: false,
  custom: false,
  idLookup: false,
  defaultedOnCreate: false,
};

/** A field with every flag off, to be overridden. */
export function field(
  name: string,
  label: string,
  type: FieldSchema['type'],
  overrides: Partial<FieldSchema> = {},
): FieldSchema {
  return { name, label, type, ...plain, ...overrides };
}

const toUser = (path: string): NonNullable<FieldSchema['reference']> => ({
  to: ['User'],
  relationshipName: path,
  childRelationshipName: null,
  onDelete: 'restrict',
  masterDetail: false,
});

/** Id and the audit fields every record has. */
export function audit(options: { owned: boolean; queues: boolean }): FieldSchema[] {
  const set = { defaultedOnCreate: true } as const;
  const owner = field('OwnerId', 'Owner ID', 'reference', {
    ...set,
    createable: true,
    updateable: true,
    reference: { ...toUser('Owner'), to: options.queues ? ['User', 'Group'] : ['User'] },
  });
  return [
    field('Id', 'Record ID', 'id', { ...set, length: 18, idLookup: true }),
    ...(options.owned ? [owner] : []),
    field('IsDeleted', 'Deleted', 'boolean', { ...set, defaultValue: false }),
    field('CreatedDate', 'Created Date', 'datetime', set),
    field('CreatedById', 'Created By ID', 'reference', { ...set, reference: toUser('CreatedBy') }),
    field('LastModifiedDate', 'Last Modified Date', 'datetime', set),
    field('LastModifiedById', 'Last Modified By ID', 'reference', {
      ...set,
      reference: toUser('LastModifiedBy'),
    }),
    field('SystemModstamp', 'System Modstamp', 'datetime', set),
  ];
}

/** Reference part of a standard field row. */
export function deepReference(extra: {
  readonly to?: string | readonly string[];
  readonly path?: string | null;
  readonly children?: string;
  readonly onDelete?: 'setNull' | 'cascade' | 'restrict';
}): NonNullable<FieldSchema['reference']> {
  const to = typeof extra.to === 'string' ? [extra.to] : (extra.to ?? []);
  return {
    to,
    relationshipName: extra.path === undefined ? (to[0] ?? null) : extra.path,
    childRelationshipName: extra.children ?? null,
    onDelete: extra.onDelete ?? 'setNull',
    masterDetail: false,
    ...(to.some((name) => DEFINITIONS.has(name)) ? { durable: true } : {}),
  };
}

/** Objects of the metadata catalogue. */
export const DEFINITIONS: ReadonlySet<string> = new Set(['EntityDefinition', 'FieldDefinition']);
