/**
 * Field sets of an object as describes show them.
 * https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_methods_system_fieldsets_describe.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { sobjectFieldToken, sobjectTypeToken } from '../../runtime/tokens.ts';
import { ApexList, ApexMap, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import type { FieldSchema, FieldSetSchema, ObjectSchema, Schema } from '../../schema/schema.ts';
import { enumValue } from '../enums.ts';
import { fail } from '../errors.ts';
import { rowsOf } from '../rows.ts';
import type { FieldToken } from '../states.ts';
import type { NativeClass } from '../table.ts';
import { fieldLabel } from '../../schema/translations.ts';
import { userLanguage } from '../time/user.ts';
import { caselessMap } from './caselessMap.ts';
import { displayType } from './fieldTypes.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

interface FieldSetState {
  readonly object: ObjectSchema;
  readonly set: FieldSetSchema;
}

interface MemberState {
  readonly object: ObjectSchema;
  readonly path: string;
  readonly required: boolean;
}

/** One token per field set, so that tokens compare as equal. */
const tokens = new WeakMap<FieldSetSchema, NativeObject<FieldSetState>>();

/** Schema.FieldSet of an object, for `SObjectType.Account.fieldSets.Name` and the map; null for an unknown name. */
export function fieldSetToken(object: ObjectSchema, name: string): Value {
  const set = object.fieldSets?.get(name.toLowerCase());
  if (!set) return null;
  let token = tokens.get(set);
  if (!token) tokens.set(set, (token = new NativeObject('Schema.FieldSet', { object, set })));
  return token;
}

export function fieldSetMap(object: ObjectSchema): ApexMap {
  const keys = [...(object.fieldSets?.keys() ?? [])];
  return caselessMap(
    'Schema.FieldSet',
    keys.map((key) => [key, fieldSetToken(object, key)] as const),
  );
}

/** The field at the end of a path, through its parents; undefined when the path leads nowhere. */
function fieldAt(schema: Schema, object: ObjectSchema, path: string): FieldToken | undefined {
  const steps = path.toLowerCase().split('.');
  const last = steps.pop()!;
  let current = object;
  for (const step of steps) {
    const parent = parentBy(schema, current, step);
    if (!parent) return undefined;
    current = parent;
  }
  const field = current.fields.get(last);
  return field && { object: current, field };
}

function parentBy(schema: Schema, object: ObjectSchema, relationship: string): ObjectSchema | undefined {
  const isStep = (field: FieldSchema): boolean =>
    field.reference?.relationshipName?.toLowerCase() === relationship;
  const target = [...object.fields.values()].find(isStep)?.reference?.to[0];
  return target === undefined ? undefined : schema.object(target);
}

function memberField(exec: Execution, { object, path }: MemberState): FieldToken {
  const found = fieldAt(exec.schema, object, path);
  // The metadata of an org cannot name a field that does not exist; here the project may.
  if (!found) throw fail(exec, 'SObjectException', `Invalid field ${path} for ${object.name}`);
  return found;
}

const sets = rowsOf<NativeObject<ObjectSchema>>();
const fieldSet = rowsOf<NativeObject<FieldSetState>>();
const member = rowsOf<NativeObject<MemberState>>();

function members({ object, set }: FieldSetState): ApexList {
  return new ApexList(
    'Schema.FieldSetMember',
    set.members.map((entry) => new NativeObject('Schema.FieldSetMember', { object, ...entry })),
  );
}

const ROWS: readonly (readonly [string, string, (state: FieldSetState) => Value])[] = [
  ['Description', 'String', ({ set }) => set.description],
  ['Fields', 'List<Schema.FieldSetMember>', members],
  ['Label', 'String', ({ set }) => set.label],
  ['Name', 'String', ({ set }) => set.name],
  ['Namespace', 'String', () => ''],
  ['SObjectType', 'Schema.SObjectType', ({ object }) => sobjectTypeToken(object)],
];

const MEMBER_ROWS: readonly (readonly [string, string, (x: Execution, state: MemberState) => Value])[] = [
  ['DBRequired', 'Boolean', (x, state) => memberField(x, state).field.required],
  ['FieldPath', 'String', (_x, { path }) => path],
  ['Label', 'String', (x, state) => fieldLabel(memberField(x, state).field, userLanguage(x))],
  ['Required', 'Boolean', (_x, { required }) => required],
  [
    'Type',
    'Schema.DisplayType',
    (x, state) => enumValue('Schema.DisplayType', displayType(memberField(x, state).field)),
  ],
  [
    'SObjectField',
    'Schema.SObjectField',
    (x, state) => {
      const { object, field } = memberField(x, state);
      return sobjectFieldToken(object, field);
    },
  ],
];

/** `getFieldPath` reads as the property `fieldPath` too, as Visualforce and much code do. */
function propertyOf(suffix: string): string {
  return suffix.charAt(0).toLowerCase() + suffix.slice(1);
}

export const fieldSetClasses: readonly NativeClass[] = [
  {
    name: 'Schema.SObjectTypeFieldSets',
    doc: `${DOC}apex_class_Schema_FieldSet.htm`,
    methods: [
      sets.method('getMap', [], 'Map<String,Schema.FieldSet>', (_x, self) => fieldSetMap(self.state)),
    ],
  },
  {
    name: 'Schema.FieldSet',
    doc: `${DOC}apex_methods_system_fieldsets_describe.htm`,
    methods: ROWS.map(([name, type, get]) =>
      fieldSet.method(`get${name}`, [], type, ((_x: Execution, self: NativeObject<FieldSetState>) =>
        get(self.state)) as never),
    ),
    properties: ROWS.map(([name, type, get]) =>
      fieldSet.property(propertyOf(name), type, ((_x: Execution, self: NativeObject<FieldSetState>) =>
        get(self.state)) as never),
    ),
  },
  {
    name: 'Schema.FieldSetMember',
    doc: `${DOC}apex_class_Schema_FieldSetMember.htm`,
    methods: MEMBER_ROWS.map(([name, type, get]) =>
      member.method(`get${name}`, [], type, ((x: Execution, self: NativeObject<MemberState>) =>
        get(x, self.state)) as never),
    ),
    properties: MEMBER_ROWS.map(([name, type, get]) =>
      member.property(propertyOf(name), type, ((x: Execution, self: NativeObject<MemberState>) =>
        get(x, self.state)) as never),
    ),
  },
];
