/** What the org itself imitates: metadata, ids, users, permissions. */
import type { BehaviourTable } from '../conformance/behaviour.ts';

export const orgBehaviours: BehaviourTable = {
  title: 'Metadata and the new org',
  folder: 'local-org/schema',
  rows: {
    metadata: [
      [
        'Standard objects have the documented fields and lengths.',
        'verified',
        'DOC sfFieldRef/contact.md',
        'loadSchema.test.ts: standard objects carry documented lengths and compound names',
      ],
      [
        'Custom objects, events, metadata types and settings get their system fields by kind.',
        'verified',
        'DOC metadata-api/customobject.md',
        'loadSchema.test.ts: custom objects get fields, relationships and key prefixes by kind',
      ],
      [
        'Custom objects get key prefixes in the order in which they are first seen.',
        'inferred',
        'DOC object-reference/field-types.md',
        'loadSchema.test.ts: key prefixes given out earlier are kept',
      ],
      [
        'Labels, permissions and custom metadata records come from the project.',
        'verified',
        'DOC metadata-api/custommetadata.md',
        'loadSchema.test.ts: project metadata holds labels, permissions and custom metadata records',
      ],
      [
        'System.Label, describes, picklist labels and toLabel() are in the language of the running user.',
        'verified',
        'DOC metadata-api/customobjecttranslation.md',
        'translations.test.ts: labels, describes and toLabel() speak the language of the running user',
      ],
      [
        'Field sets, validation rules and roll-ups come from the project; sharing objects come with the model.',
        'verified',
        'DOC metadata-api/fieldset.md',
        'projectParts.test.ts: field sets, validation rules, roll-ups and shares come from the project',
      ],
      [
        'EntityDefinition and FieldDefinition list what there is.',
        'verified',
        'DOC tooling-api/entitydefinition.md',
        'projectParts.test.ts: the catalogue knows objects and fields; custom metadata points into it by name',
      ],
    ],
    'the new org': [
      [
        'An id is a key prefix, a counter in base 62 and a suffix of three characters that holds the case.',
        'verified',
        'DOC object-reference/field-types.md',
        '../database/orgData.test.ts: ids: prefix, counter, checksum suffix',
      ],
      [
        'Auto numbers count up in their display format.',
        'verified',
        'DOC metadata-api/customfield.md',
        '../database/orgData.test.ts: auto number formats',
      ],
      [
        'A new org has user licences, profiles and users of the standard names.',
        'verified',
        'DOC object-reference/userlicense.md',
        '../database/orgData.test.ts: a new org has licences, profiles, users and the rows of the project',
      ],
    ],
    permissions: [
      [
        'System mode ignores permissions, user mode enforces objects and fields.',
        'verified',
        'DOC apex-guide/enforce-user-mode-for-database-operations.md',
        '../database/access.test.ts: system mode ignores permissions, user mode does not',
      ],
      [
        'Custom permissions and class access come with permission sets and groups, at once.',
        'verified',
        'DOC object-reference/permissionset.md',
        '../database/access.test.ts: custom permissions and classes come with permission sets, groups and their removal',
      ],
    ],
  },
};
