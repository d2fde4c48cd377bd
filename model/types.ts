import type { languages } from './languages.ts';

/**
 * The language the model is written in. Everything below `model/` is data of these types: literals only, no
 * logic, so that the generator can read it without running it and point at the line of every mistake.
 */

// ---- Types a contract may use (each is one Apex type) ---------------------------------------------------

/** Apex `Id`: 18 characters on the wire. */
export type Id = string;
/** Apex `Integer`, 32 bit. */
export type Integer = number;
/** Apex `Decimal`. */
export type Decimal = number;
/** Apex `Date` as `YYYY-MM-DD`. */
export type DateOnly = string;
/** Apex `Datetime` as ISO 8601 in UTC. */
export type Datetime = string;

// ---- The package ----------------------------------------------------------------------------------------

export interface PackageModel {
  readonly name: string;
  readonly label: string;
  /** Start of every Apex class and trigger name. Change it to fork the package. */
  readonly classPrefix: string;
  /** Start of every object name and of field names on standard objects, followed by `_`. */
  readonly objectPrefix: string;
  readonly apiVersion: string;
}

// ---- Languages ------------------------------------------------------------------------------------------

/** A language beside English. */
export interface LanguageModel {
  /** English name. */
  readonly name: string;
  /** Cases of nouns that Salesforce asks for in this language, `Nominative` first; none for most. */
  readonly cases: readonly string[];
}

/** Code of a language of `model/languages.ts`. */
export type Language = keyof typeof languages;

/** The same in each language beside English, by its code. */
export type Translated<T> = Readonly<Record<Language, T>>;

/** Name of an object in another language. */
export interface NounModel {
  readonly label: string;
  readonly pluralLabel: string;
  readonly gender?: 'Feminine' | 'Masculine' | 'Neuter';
  /** By case, where a case has other forms. */
  readonly forms?: Readonly<Record<string, { readonly label: string; readonly pluralLabel: string }>>;
}

// ---- Objects and fields ---------------------------------------------------------------------------------

/** A field; `de` is its label in German. Platform events, which nobody reads, need no translation. */
export type FieldModel = Partial<Translated<string>> & FieldShape;

type FieldShape =
  | TextField
  | {
      readonly type: 'Checkbox';
      readonly default: boolean;
      readonly label: string;
      readonly description: string;
    }
  | {
      readonly type: 'Number';
      readonly precision: number;
      readonly scale: number;
      readonly default?: number;
      readonly required?: boolean;
      readonly label: string;
      readonly description: string;
    }
  | { readonly type: 'DateTime'; readonly label: string; readonly description: string }
  | {
      readonly type: 'Lookup';
      readonly to: string;
      readonly relationship: string;
      readonly relationshipLabel: string;
      readonly onDelete: 'SetNull' | 'Restrict' | 'Cascade';
      readonly label: string;
      readonly description: string;
    }
  | {
      readonly type: 'MetadataRelationship';
      readonly to: string;
      readonly relationship: string;
      readonly required?: boolean;
      readonly label: string;
      readonly description: string;
    }
  | PicklistField;

export interface TextField {
  readonly type: 'Text' | 'LongTextArea' | 'Email';
  /** Characters; an Email field has 80. */
  readonly length?: number;
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly externalId?: boolean;
  readonly default?: string;
  readonly label: string;
  readonly description: string;
}

export interface PicklistField {
  readonly type: 'Picklist';
  /**
   * Name of a string-literal union exported by a file of `model/`: its members become the values, with the texts of
   * `model/picklists.ts`.
   */
  readonly values: string;
  readonly required?: boolean;
  readonly default?: string;
  readonly label: string;
  readonly description: string;
}

export interface ObjectModel extends Partial<Translated<NounModel>> {
  /** Without prefix and suffix: `Request` becomes `Latchkey_Request__c`. */
  readonly name: string;
  /** API name where it is not the name: an event may be called like an object, `Latchkey_Request__e`. */
  readonly apiName?: string;
  readonly kind: 'customObject' | 'customMetadata' | 'hierarchySetting' | 'platformEvent' | 'standardObject';
  readonly label: string;
  readonly pluralLabel: string;
  readonly description: string;
  readonly nameField?: { readonly type: 'AutoNumber'; readonly format: string; readonly label: string };
  readonly sharing?: 'Private' | 'Read' | 'ReadWrite';
  readonly publish?: 'PublishAfterCommit' | 'PublishImmediately';
  /** Keyed by field name without suffix: `Access` becomes `Access__c`, on a standard object `Latchkey_Access__c`. */
  readonly fields: Readonly<Record<string, FieldModel>>;
}

/** What people read instead of a value of a picklist. */
export interface ValueTextModel extends Translated<string> {
  /** English label where it is not the value. */
  readonly text?: string;
}

/** Label of a quick action or list button, keyed by `Object.Name`, the name without prefix. */
export interface ButtonTextModel extends Translated<string> {
  readonly kind: 'quickAction' | 'webLink';
  /** Where it is not the name of the key: a quick action and a button may have one name. */
  readonly name?: string;
}

// ---- Contact to User ------------------------------------------------------------------------------------

export interface FieldMapping {
  /** User field that is written. */
  readonly to: string;
  /** Contact field (or `Account.Field`) that is copied. */
  readonly from: string;
  /** What to do when the source may be longer than the target; must be stated when it can happen. */
  readonly overflow?: 'truncate' | 'fail';
  /** Written on insert only, or also when a grant finds an existing user. */
  readonly on?: 'insert' | 'always';
}

// ---- Errors ---------------------------------------------------------------------------------------------

export interface ErrorModel extends Translated<{ readonly message: string; readonly cure: string }> {
  /** The same attempt may succeed later without anybody changing anything. */
  readonly retryable: boolean;
  /**
   * `org`: what is wrong lies in the org, so that other Contacts fail of it too; many of them open the circuit
   * breaker. Left out: it lies in the Contact.
   */
  readonly scope?: 'org';
  /** What happened, in plain words; `{0}`, `{1}` are filled in. */
  readonly message: string;
  /** What a person can do about it. */
  readonly cure: string;
  /** How Salesforce reports it: a StatusCode and, where that is generic, a part of its text. */
  readonly platform?: readonly { readonly statusCode: string; readonly contains?: string }[];
  /** Where the platform's code or text is documented or was seen. */
  readonly source?: string;
}

// ---- Triggers, permissions, labels ----------------------------------------------------------------------

export interface TriggerModel {
  /** Without prefix: `Contact` becomes `LatchkeyContactTrigger` and calls `LatchkeyContactHandler`. */
  readonly name: string;
  /** Object as written in `model/objects` (`Outcome`) or a standard object (`Contact`). */
  readonly object: string;
  readonly events: readonly TriggerEvent[];
  /** Most events of a platform event per run of the trigger; 2,000 where it is not given. */
  readonly batchSize?: number;
  readonly description: string;
}

export type TriggerEvent =
  | 'before insert'
  | 'before update'
  | 'before delete'
  | 'after insert'
  | 'after update'
  | 'after delete'
  | 'after undelete';

export interface CustomPermissionModel {
  /** Without prefix: `Grant` becomes `Latchkey_Grant`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
}

export interface PermissionSetModel {
  /** Without prefix: `Agent` becomes `Latchkey_Agent`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly customPermissions: readonly string[];
  /** Classes without prefix that the holder may call; a service for flows stands for all its actions. */
  readonly classes: readonly string[];
  /** An event can only be published. */
  readonly objects: readonly {
    readonly object: string;
    readonly access: 'read' | 'edit' | 'all' | 'publish';
  }[];
  /** Fields on standard objects; fields of the objects above come with them. */
  readonly fields: readonly { readonly field: string; readonly access: 'read' | 'edit' }[];
  /** Tabs of `model/apps.ts` that the holder sees; nobody else does. */
  readonly tabs?: readonly string[];
  /** Apps of `model/apps.ts` that the holder may open. */
  readonly apps?: readonly string[];
}

// ---- Apps and static resources --------------------------------------------------------------------------

/** A tab: a component on a page of its own, or the list of an object. */
export type TabModel = ComponentTab | ObjectTab;

export interface ComponentTab extends Translated<string> {
  /** Without prefix: `Home` becomes `Latchkey_Home`. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Name of a Lightning web component with the target lightning__Tab. */
  readonly component: string;
  /** Icon and colour, as Setup calls them: `Custom15: People`. */
  readonly motif: string;
}

/** It is called like the object. */
export interface ObjectTab {
  readonly name: string;
  /** Custom object of `model/objects`. */
  readonly object: string;
  readonly motif: string;
}

/** A Lightning app. */
export interface AppModel extends Translated<string> {
  /** Without prefix. */
  readonly name: string;
  readonly label: string;
  readonly description: string;
  /** Tabs in their order: names of the model, or standard ones such as `standard-Contact`. */
  readonly tabs: readonly string[];
  /** What the bar at the bottom of the window opens. */
  readonly utilities?: readonly {
    /** Name of a Lightning web component with the target lightning__UtilityBar. */
    readonly component: string;
    readonly label: string;
    /** Name of a utility icon. */
    readonly icon: string;
    /** Pixels; 340 and 480 where they are not given. */
    readonly width?: number;
    readonly height?: number;
  }[];
}

/** A script of an npm package that components load at runtime. */
export interface StaticResourceModel {
  /** Without prefix: `Chart` becomes `Latchkey_Chart`. */
  readonly name: string;
  readonly description: string;
  readonly package: string;
  /** Path within the package. */
  readonly file: string;
  /** Licence texts that have to go with it: its own and those of what it contains. */
  readonly notices: readonly { readonly package: string; readonly file: string }[];
}

/**
 * A text of the components and of the Apex. `Panel_Title` becomes the custom label `Latchkey_Panel_Title`. `{0}`,
 * `{1}` are filled in where it is shown; where a number decides the wording there is a label for one and one for
 * many.
 */
export interface LabelModel extends Translated<string> {
  /** English text. */
  readonly text: string;
  readonly description: string;
}
