/**
 * A flow as a typed tree, names as written. Maps are keyed by lower-case API name.
 * Source: https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_visual_workflow.htm
 */
import type { Value } from '../../runtime/values.ts';
import type { Condition, ConditionGroup } from './conditions.ts';

export type { Condition, ConditionGroup } from './conditions.ts';

/** A dotted reference as written: `['$Record', 'Account', 'Name']`. */
export type Path = readonly string[];

export type FlowValue =
  | { readonly kind: 'literal'; readonly value: Value }
  /** Text with merge fields: `Dear {!Contact.Name}`. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly path: Path };

export type DataType = 'string' | 'number' | 'boolean' | 'date' | 'datetime' | 'time' | 'sobject' | 'apex';

/** Who the flow sees the database as. Absent in the metadata: as it is launched. */
export type RunMode = 'default' | 'systemWithSharing' | 'systemWithoutSharing';

export interface Flow {
  readonly name: string;
  readonly label: string;
  /** Path as shown to people. */
  readonly file: string;
  readonly text: string;
  readonly kind: 'autolaunched' | 'screen';
  readonly active: boolean;
  readonly apiVersion: number;
  readonly runMode: RunMode;
  /** 1 to 2,000; null when the metadata has none. */
  readonly triggerOrder: number | null;
  readonly start: Start;
  readonly elements: ReadonlyMap<string, Element>;
  readonly resources: ReadonlyMap<string, Resource>;
  /** Screen components of every screen, by name. */
  readonly screenFields: ReadonlyMap<string, ScreenField>;
}

export type TriggerType = 'beforeSave' | 'afterSave' | 'beforeDelete' | 'platformEvent' | 'scheduled' | null;

export interface Start {
  readonly trigger: TriggerType;
  readonly object: string | null;
  /** Kinds of save that start a record-triggered flow. */
  readonly operations: readonly ('insert' | 'update' | 'delete')[];
  readonly entry: ConditionGroup;
  readonly filterFormula: string | null;
  /** Only when the record did not meet the entry conditions before. */
  readonly whenChanged: boolean;
  readonly next: string | null;
  readonly paths: readonly ScheduledPath[];
  readonly schedule: Schedule | null;
}

export interface ScheduledPath {
  readonly name: string;
  readonly label: string;
  readonly next: string | null;
  /** Right after the commit, or at a time. */
  readonly asynchronous: boolean;
  readonly offset: number;
  readonly unit: 'months' | 'days' | 'hours' | 'minutes';
  /** Field that the offset counts from; null: the save. */
  readonly field: string | null;
}

export interface Schedule {
  readonly frequency: 'Once' | 'Daily' | 'Weekly';
  readonly startDate: string;
  readonly startTime: string;
}

interface Node {
  readonly name: string;
  readonly label: string;
  /** Element that follows; null: the end. */
  readonly next: string | null;
}

interface Faultable extends Node {
  readonly fault: string | null;
}

export interface Assignment extends Node {
  readonly kind: 'assignment';
  readonly items: readonly {
    readonly to: Path;
    readonly operator: string;
    readonly value: FlowValue | null;
  }[];
}

export interface Rule {
  readonly name: string;
  readonly label: string;
  readonly when: ConditionGroup;
  readonly whenChanged: boolean;
  readonly next: string | null;
}

/** `next` is the default outcome. */
export interface Decision extends Node {
  readonly kind: 'decision';
  readonly rules: readonly Rule[];
}

/** `next` follows the last turn. */
export interface Loop extends Node {
  readonly kind: 'loop';
  readonly collection: Path;
  readonly into: Path | null;
  readonly descending: boolean;
  readonly each: string | null;
}

export interface FieldAssignment {
  readonly field: string;
  readonly value: FlowValue | null;
}

export interface Lookup extends Faultable {
  readonly kind: 'lookup';
  readonly object: string;
  readonly where: ConditionGroup;
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
  readonly limit: FlowValue | null;
  readonly store:
    | { readonly kind: 'automatic'; readonly first: boolean; readonly fields: readonly string[] | null }
    | { readonly kind: 'variable'; readonly to: Path; readonly fields: readonly string[] }
    | { readonly kind: 'fields'; readonly items: readonly { readonly field: string; readonly to: Path }[] };
  readonly nullWhenNone: boolean;
}

export interface Create extends Faultable {
  readonly kind: 'create';
  /** Record or collection; null: one record made of the assignments. */
  readonly input: Path | null;
  readonly object: string | null;
  readonly assignments: readonly FieldAssignment[];
  readonly idTo: Path | null;
  readonly storeAutomatically: boolean;
}

export interface Update extends Faultable {
  readonly kind: 'update';
  readonly input: Path | null;
  readonly object: string | null;
  readonly where: ConditionGroup;
  readonly assignments: readonly FieldAssignment[];
}

export interface Delete extends Faultable {
  readonly kind: 'delete';
  readonly input: Path | null;
  readonly object: string | null;
  readonly where: ConditionGroup;
}

export interface Rollback extends Node {
  readonly kind: 'rollback';
}

export interface ActionCall extends Faultable {
  readonly kind: 'action';
  readonly actionType: string;
  readonly actionName: string;
  readonly inputs: readonly { readonly name: string; readonly value: FlowValue | null }[];
  readonly outputs: readonly { readonly name: string; readonly to: Path }[];
  readonly storeAutomatically: boolean;
}

export interface Subflow extends Node {
  readonly kind: 'subflow';
  readonly flow: string;
  readonly inputs: readonly { readonly name: string; readonly value: FlowValue | null }[];
  readonly outputs: readonly { readonly name: string; readonly to: Path }[];
  readonly storeAutomatically: boolean;
}

export interface CustomError extends Node {
  readonly kind: 'customError';
  readonly messages: readonly { readonly text: string; readonly field: string | null }[];
}

export interface Screen extends Node {
  readonly kind: 'screen';
  readonly fields: readonly ScreenField[];
  readonly allowBack: boolean;
  readonly allowFinish: boolean;
  readonly showFooter: boolean;
  readonly showHeader: boolean;
  readonly helpText: string | null;
  readonly backLabel: string | null;
  readonly nextLabel: string | null;
}

/** Sorts a collection in place, or keeps those of its items that meet conditions. */
export interface CollectionProcessor extends Node {
  readonly kind: 'collection';
  readonly type: 'sort' | 'filter';
  readonly collection: Path;
  /** Stands for each item in conditions and formula. */
  readonly into: Path | null;
  readonly where: ConditionGroup;
  readonly formula: string | null;
  readonly sorts: readonly {
    readonly field: string | null;
    readonly descending: boolean;
    readonly emptyFirst: boolean;
  }[];
  readonly limit: number | null;
}

/** An element this runtime does not carry out; refused when it is reached. */
export interface Unsupported extends Node {
  readonly kind: 'unsupported';
  /** Name in the metadata: `waits`. */
  readonly tag: string;
}

export type Element =
  | Assignment
  | Decision
  | Loop
  | Lookup
  | Create
  | Update
  | Delete
  | Rollback
  | ActionCall
  | Subflow
  | CustomError
  | CollectionProcessor
  | Screen
  | Unsupported;

export type ScreenFieldType =
  | 'DisplayText'
  | 'InputField'
  | 'LargeTextArea'
  | 'PasswordField'
  | 'RadioButtons'
  | 'DropdownBox'
  | 'MultiSelectCheckboxes'
  | 'MultiSelectPicklist'
  | 'ComponentInstance'
  | 'ObjectProvided'
  | 'RegionContainer'
  | 'Region';

export interface ScreenField {
  readonly name: string;
  readonly type: ScreenFieldType;
  readonly dataType: DataType;
  readonly scale: number;
  readonly text: string | null;
  readonly helpText: string | null;
  readonly required: boolean;
  readonly defaultValue: FlowValue | null;
  readonly choices: readonly string[];
  readonly defaultChoice: string | null;
  readonly visible: ConditionGroup | null;
  readonly validation: { readonly formula: string; readonly message: string } | null;
  /** Component of the project or the platform: `c:seatMeter`, `flowruntime:email`. */
  readonly component: string | null;
  readonly inputs: readonly { readonly name: string; readonly value: FlowValue | null }[];
  readonly outputs: readonly { readonly name: string; readonly to: Path }[];
  readonly storeAutomatically: boolean;
  /** Starts anew with each visit instead of showing what was entered before. */
  readonly resets: boolean;
  /** ObjectProvided: the record variable's field. */
  readonly objectField: Path | null;
  /** Columns of a section, components of a column. */
  readonly fields: readonly ScreenField[];
}

export interface Variable {
  readonly kind: 'variable';
  readonly name: string;
  readonly dataType: DataType;
  readonly collection: boolean;
  readonly input: boolean;
  readonly output: boolean;
  readonly objectType: string | null;
  readonly apexClass: string | null;
  readonly scale: number;
  readonly value: FlowValue | null;
}

export interface Choice {
  readonly kind: 'choice';
  readonly name: string;
  readonly text: string;
  readonly dataType: DataType;
  readonly value: FlowValue | null;
}

/** Choices of records, or of the values of a picklist field. */
export interface ChoiceSet {
  readonly kind: 'choiceSet';
  readonly name: string;
  readonly dataType: DataType;
  readonly object: string;
  readonly where: ConditionGroup;
  readonly displayField: string | null;
  readonly valueField: string | null;
  readonly picklistField: string | null;
  readonly sort: { readonly field: string; readonly descending: boolean } | null;
  readonly limit: number | null;
  readonly outputs: readonly { readonly field: string; readonly to: Path }[];
}

export type Resource =
  | Variable
  | Choice
  | ChoiceSet
  | { readonly kind: 'constant'; readonly name: string; readonly value: FlowValue | null }
  | {
      readonly kind: 'formula';
      readonly name: string;
      readonly dataType: DataType;
      readonly scale: number;
      readonly expression: string;
    }
  | { readonly kind: 'template'; readonly name: string; readonly text: string; readonly plain: boolean };

export type { Node, Faultable };
export type { Condition as FlowCondition };
