/** The org's data model, read from standard-object tables and the project's metadata. Immutable once built. */
import type { ListViewSchema } from './listViews.ts';

export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'multipicklist'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'time'
  | 'base64'
  | 'address'
  | 'location'
  | 'anytype';

export interface PicklistValue {
  readonly value: string;
  readonly label: string;
  /** By language, see translations.ts. */
  readonly labels?: ReadonlyMap<string, string>;
  readonly isDefault: boolean;
  readonly active: boolean;
}

export interface FieldSchema {
  /** API name as declared, e.g. `LastName`, `Amount__c`. */
  readonly name: string;
  readonly label: string;
  /** By language, see translations.ts. */
  readonly labels?: ReadonlyMap<string, string>;
  readonly type: FieldType;
  /** Characters for text types; undefined otherwise. */
  readonly length?: number;
  readonly precision?: number;
  readonly scale?: number;
  /** Must have a value on insert and may not be set to null. */
  readonly required: boolean;
  readonly unique: boolean;
  readonly caseSensitive: boolean;
  readonly externalId: boolean;
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly custom: boolean;
  /** May stand for the record in upserts and foreign-key assignments, as an external id may. */
  readonly idLookup?: boolean;
  /** Never null: the org fills it when the caller does not. */
  readonly defaultedOnCreate?: boolean;
  /** Value given on insert when the field is not set: literal only (formula defaults come as `defaultFormula`). */
  readonly defaultValue?: string | number | boolean;
  readonly defaultFormula?: string;
  /** The default as the metadata writes it, a text with its quotes: what getDefaultValueFormula() gives. */
  readonly defaultSource?: string;
  readonly picklist?: { readonly restricted: boolean; readonly values: readonly PicklistValue[] };
  readonly reference?: {
    readonly to: readonly string[];
    /** Values are durable ids of the metadata catalogue (`Account`, `Account.Name`), not record ids. */
    readonly durable?: boolean;
    /** Parent path name in SOQL, `Account`, `Contact__r`. */
    readonly relationshipName: string | null;
    /** Child subquery name on the parent, `Contacts`; null when there is none. */
    readonly childRelationshipName: string | null;
    readonly onDelete: 'setNull' | 'cascade' | 'restrict';
    readonly masterDetail: boolean;
    /** Master-detail: reading the master is enough to write details, instead of editing it. */
    readonly writeNeedsMasterRead?: boolean;
  };
  /** Roll-up of child records, kept by the org. */
  readonly summary?: SummarySchema;
  /** Formula of a calculated field: no column, worked out when read. */
  readonly formula?: string;
  /** Empty numbers in the formula count as 0 (the metadata default) or stay empty. */
  readonly blanksAsZero?: boolean;
  readonly autoNumberFormat?: string;
  /** Apex type of the value where the field's type does not tell it, e.g. `EventBus.ChangeEventHeader`. */
  readonly apexType?: string;
}

/** Roll-up summary field. Metadata API guide, CustomField: summaryOperation and summaryFilterItems. */
export interface SummarySchema {
  readonly operation: 'count' | 'sum' | 'min' | 'max';
  /** Detail object and its master-detail field. */
  readonly object: string;
  readonly field: string;
  /** Field of the detail that is summarized; null for `count`. */
  readonly of: string | null;
  readonly filters: readonly { readonly field: string; readonly operation: string; readonly value: string }[];
}

/** A validation rule: records for which the formula is true are refused. */
export interface ValidationRuleSchema {
  readonly name: string;
  readonly formula: string;
  readonly message: string;
  /** Field the message stands at; null for the top of the page. */
  readonly field: string | null;
}

export interface FieldSetSchema {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Dotted field paths in order. */
  readonly members: readonly { readonly path: string; readonly required: boolean }[];
}

export interface RecordTypeSchema {
  /** Accounts of this type are persons. */
  readonly person?: true;
  readonly developerName: string;
  readonly label: string;
  readonly description: string | null;
  readonly active: boolean;
  /** Values of its picklists, by lower-case field name; a field that is absent has all its values. */
  readonly picklists?: ReadonlyMap<string, RecordTypePicklist>;
}

/** The part of a picklist that records of one type may use. */
export interface RecordTypePicklist {
  readonly values: readonly string[];
  readonly defaultValue: string | null;
}

export type ObjectKind = 'standard' | 'custom' | 'customMetadata' | 'customSetting' | 'platformEvent';

export interface ObjectSchema {
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  /** By language, see translations.ts. */
  readonly labels?: ReadonlyMap<string, string>;
  readonly labelsPlural?: ReadonlyMap<string, string>;
  readonly kind: ObjectKind;
  readonly keyPrefix: string;
  /** Setup objects may not be written in one transaction with others (mixed DML). */
  readonly setup: boolean;
  readonly customSettingType?: 'List' | 'Hierarchy';
  readonly publishBehavior?: 'PublishAfterCommit' | 'PublishImmediately';
  readonly sharingModel: string;
  /** Keyed by lower-case API name, in describe order. */
  readonly fields: ReadonlyMap<string, FieldSchema>;
  /** Keyed by lower-case child relationship name. */
  readonly childRelationships: ReadonlyMap<
    string,
    { readonly object: string; readonly field: string; readonly name: string }
  >;
  readonly nameField: string | null;
  /** Default for external users; absent means the same as `sharingModel`. */
  readonly externalSharingModel?: string;
  /** Share objects: the object whose records they share. */
  readonly shareOf?: string;
  /** Field that references to this object hold instead of the Id, `DurableId`. */
  readonly recordKey?: string;
  readonly validationRules?: readonly ValidationRuleSchema[];
  /** Keyed by lower-case name. */
  readonly fieldSets?: ReadonlyMap<string, FieldSetSchema>;
  readonly recordTypes?: readonly RecordTypeSchema[];
  readonly listViews?: readonly ListViewSchema[];
  /** Tasks and events may be about its records. */
  readonly activities?: boolean;
  /** Name is `FirstName LastName`, joined on save. */
  readonly compoundName?: boolean;
  /** DML the platform allows on the object; absent means all of it. */
  readonly can?: {
    readonly create: boolean;
    readonly update: boolean;
    readonly delete: boolean;
    readonly undelete: boolean;
  };
}

export interface Schema {
  /** Case-insensitive; undefined when there is no such object. */
  object(name: string): ObjectSchema | undefined;
  objectByKeyPrefix(prefix: string): ObjectSchema | undefined;
  all(): readonly ObjectSchema[];
}
