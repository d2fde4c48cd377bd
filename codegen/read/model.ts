import type { Position } from '../diagnostics/diagnostic.ts';
import type { FieldModel, ObjectModel, PackageModel, PermissionSetModel } from '../../model/types.ts';

/** Place of one property of a declaration, or of the declaration when the property is not there. */
export type At = (key?: string) => Position;

/**
 * Stands for a text that could not be read. The mistake was reported where it was found; checks of names and
 * texts leave it alone.
 */
export const unread = '\u0000';

/** A word of the model with its place. */
export interface Named {
  readonly value: string;
  readonly at: Position;
}

/** The whole model as read: every record knows the places of its values. */
export interface Model {
  readonly package: PackageModel & { readonly at: At };
  /** Languages beside English. */
  readonly languages: readonly LanguageSpec[];
  readonly objects: readonly ObjectSpec[];
  readonly unions: readonly UnionSpec[];
  readonly contracts: readonly ContractSpec[];
  readonly services: readonly ServiceSpec[];
  readonly mapping: readonly MappingSpec[];
  readonly errors: readonly ErrorSpec[];
  readonly triggers: readonly TriggerSpec[];
  readonly customPermissions: readonly CustomPermissionSpec[];
  readonly permissionSets: readonly PermissionSetSpec[];
  readonly labels: readonly LabelSpec[];
  readonly picklistTexts: readonly PicklistTextsSpec[];
  readonly buttonTexts: readonly ButtonTextSpec[];
  readonly tabs: readonly TabSpec[];
  readonly apps: readonly AppSpec[];
  readonly staticResources: readonly StaticResourceSpec[];
}

export interface TabSpec {
  readonly name: string;
  readonly component: string | undefined;
  readonly object: string | undefined;
  /** Undefined for the tab of an object, which is called like it. */
  readonly label: string | undefined;
  readonly labels: Translations;
  readonly description: string | undefined;
  readonly motif: string;
  readonly at: At;
}

export interface AppSpec {
  readonly name: string;
  readonly label: string;
  readonly labels: Translations;
  readonly description: string;
  readonly tabs: readonly Named[];
  readonly utilities: readonly UtilitySpec[];
  readonly at: At;
}

export interface UtilitySpec {
  readonly component: string;
  readonly label: string;
  readonly icon: string;
  readonly width: number;
  readonly height: number;
  readonly at: At;
}

/** A file of an npm package, and where its licence and those of what it contains are. */
export interface StaticResourceSpec {
  readonly name: string;
  readonly description: string;
  readonly package: string;
  readonly file: string;
  readonly notices: readonly { readonly package: string; readonly file: string; readonly at: At }[];
  readonly at: At;
}

export interface LanguageSpec {
  /** Salesforce's code, such as `de` or `pt_BR`. */
  readonly code: string;
  readonly name: string;
  /** Cases of nouns, where the language has them. */
  readonly cases: readonly string[];
  readonly at: Position;
}

/** A text in the languages beside English, by code; a language without a text has no entry. */
export type Translations = ReadonlyMap<string, Named>;

/** Name of an object in another language. */
export interface NounSpec {
  readonly label: string;
  readonly pluralLabel: string;
  readonly gender: string | undefined;
  /** By case, where a case has other forms. */
  readonly forms: ReadonlyMap<string, { readonly label: string; readonly pluralLabel: string }>;
  readonly at: At;
}

export interface ObjectSpec {
  readonly name: string;
  /** Without prefix and suffix, where it is not the name. */
  readonly apiName: string | undefined;
  readonly kind: ObjectModel['kind'];
  readonly label: string;
  readonly pluralLabel: string;
  /** By language. */
  readonly nouns: ReadonlyMap<string, NounSpec>;
  readonly description: string;
  readonly nameField: { readonly format: string; readonly label: string; readonly at: At } | undefined;
  readonly sharing: ObjectModel['sharing'] | undefined;
  readonly publish: ObjectModel['publish'] | undefined;
  readonly fields: readonly FieldSpec[];
  readonly at: At;
}

export interface FieldSpec {
  readonly name: string;
  readonly type: FieldModel['type'];
  readonly label: string;
  readonly labels: Translations;
  readonly description: string;
  readonly length: number | undefined;
  readonly precision: number | undefined;
  readonly scale: number | undefined;
  readonly required: boolean;
  readonly unique: boolean;
  readonly externalId: boolean;
  readonly default: string | number | boolean | undefined;
  readonly to: string | undefined;
  readonly relationship: string | undefined;
  readonly relationshipLabel: string | undefined;
  readonly onDelete: 'SetNull' | 'Restrict' | 'Cascade' | undefined;
  /** Name of the union whose members are the picklist's values. */
  readonly values: string | undefined;
  readonly at: At;
}

export interface UnionSpec {
  readonly name: string;
  readonly description: string;
  readonly members: readonly Named[];
  /** True when the members are the keys of a constant: values only, without a class of constants. */
  readonly derived: boolean;
  readonly at: Position;
}

/** A type in a contract; `name` of `named` is an interface or a union. */
export type TypeSpec =
  | { readonly kind: 'Boolean' | 'String' | 'Id' | 'Integer' | 'Decimal' | 'Date' | 'Datetime' | 'void' }
  | { readonly kind: 'named'; readonly name: string; readonly at: Position }
  | { readonly kind: 'list' | 'map'; readonly of: TypeSpec };

export interface PropertySpec {
  readonly name: string;
  readonly type: TypeSpec;
  readonly optional: boolean;
  readonly description: string;
  readonly at: Position;
}

export interface ContractSpec {
  readonly name: string;
  readonly description: string;
  readonly properties: readonly PropertySpec[];
  readonly at: Position;
}

export interface ServiceSpec {
  readonly name: string;
  readonly description: string;
  /** Class without prefix that does the work. */
  readonly service: Named;
  /** People by components, `flow` by invocable actions, `rest` by HTTP. */
  readonly audience: Audience;
  /** Group of the actions in Flow Builder. */
  readonly category: Named | undefined;
  /** Address below `/services/apexrest/<package>`, without slashes at the ends. */
  readonly path: Named | undefined;
  readonly methods: readonly MethodSpec[];
  readonly at: Position;
}

/** Who calls a service, and so what it becomes. */
export type Audience = 'internal' | 'external' | 'any' | 'guest' | 'flow' | 'rest';

export interface MethodSpec {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly PropertySpec[];
  readonly returns: TypeSpec;
  readonly cacheable: boolean;
  readonly permissions: readonly Named[];
  readonly permissionPerAction: Named | undefined;
  /** Largest number of list elements, or of characters, by parameter. */
  readonly limits: readonly { readonly parameter: Named; readonly most: number }[];
  /** Name of the action in Flow Builder. */
  readonly label: Named | undefined;
  /** HTTP verb, in capitals. */
  readonly verb: Named | undefined;
  /** HTTP status of an answer that is no error; 200 where it is not given. */
  readonly status: Named | undefined;
  /** Parameter that is the rest of the address. */
  readonly tail: Named | undefined;
  readonly at: Position;
}

export interface MappingSpec {
  readonly to: string;
  readonly from: string;
  readonly overflow: 'truncate' | 'fail' | undefined;
  readonly on: 'insert' | 'always' | undefined;
  readonly at: At;
}

export interface ErrorSpec {
  readonly code: string;
  readonly retryable: boolean;
  /** Empty: the fault lies in the Contact. */
  readonly scope: string | undefined;
  readonly message: string;
  readonly cure: string;
  readonly messages: Translations;
  readonly cures: Translations;
  readonly platform: readonly {
    readonly statusCode: string;
    readonly contains: string | undefined;
    readonly at: At;
  }[];
  readonly at: At;
  readonly codeAt: Position;
}

export interface TriggerSpec {
  readonly name: string;
  readonly object: string;
  readonly events: readonly Named[];
  readonly batchSize: number | undefined;
  readonly description: string;
  readonly at: At;
}

export interface CustomPermissionSpec {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly at: At;
}

export interface PermissionSetSpec {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly customPermissions: readonly Named[];
  readonly classes: readonly Named[];
  readonly objects: readonly {
    readonly object: string;
    readonly access: PermissionSetModel['objects'][number]['access'];
    readonly at: At;
  }[];
  readonly fields: readonly { readonly field: string; readonly access: 'read' | 'edit'; readonly at: At }[];
  /** Tabs that the holder sees. */
  readonly tabs: readonly Named[];
  /** Apps that the holder may open. */
  readonly apps: readonly Named[];
  readonly at: At;
}

export interface LabelSpec {
  readonly name: string;
  readonly text: string;
  readonly translations: Translations;
  readonly description: string;
  readonly at: At;
}

/** Texts of the values of one union. */
export interface PicklistTextsSpec {
  readonly union: string;
  readonly values: readonly ValueTextSpec[];
  readonly at: Position;
}

export interface ValueTextSpec {
  readonly value: string;
  /** English label where it is not the value. */
  readonly text: string | undefined;
  readonly translations: Translations;
  readonly at: Position;
}

/** Texts of one quick action or list button. */
export interface ButtonTextSpec {
  readonly object: string;
  /** Without prefix. */
  readonly name: string;
  readonly kind: 'quickAction' | 'webLink';
  readonly translations: Translations;
  readonly at: Position;
}
