/** Look-up over the tables of the standard library. */
import { nativeClasses, nativeEnums } from '../stdlib/index.ts';
import type { ConstructorRow, MethodRow, NativeClass, PropertyRow } from '../stdlib/table.ts';
import { defineNativeEnum } from '../runtime/enums.ts';
import type { ApexEnumValue } from '../runtime/values.ts';

/** Namespaces that may be left out in front of a type: Apex looks into them by itself. */
const IMPLICIT = ['system.', 'schema.'];

interface Members {
  readonly statics: Map<string, MethodRow[]>;
  readonly methods: Map<string, MethodRow[]>;
  readonly staticProperties: Map<string, PropertyRow>;
  readonly properties: Map<string, PropertyRow>;
}

const classes = new Map<string, NativeClass>();
const enums = new Map<string, { readonly name: string; readonly constants: readonly ApexEnumValue[] }>();
const members = new Map<NativeClass, Members>();
const namespaces = new Set<string>(['system', 'schema', 'database']);

for (const cls of nativeClasses) addName(classes, cls.name, cls);
for (const definition of nativeEnums) {
  addName(enums, definition.name, {
    name: definition.name,
    constants: defineNativeEnum(definition.name, definition.constants),
  });
}

function addName<T>(map: Map<string, T>, name: string, value: T): void {
  const lower = name.toLowerCase();
  map.set(lower, value);
  const dot = lower.indexOf('.');
  if (dot < 0) map.set(`system.${lower}`, value);
  else namespaces.add(lower.slice(0, dot));
  // Schema types such as SObjectType may be written without their namespace; a name of System goes first.
  if (lower.startsWith('schema.') && !map.has(lower.slice(7))) map.set(lower.slice(7), value);
}

/** A library class by name: `String`, `System.String`, `Schema.SObjectType`, `SObjectType`. */
export function nativeClassByName(name: string): NativeClass | undefined {
  return classes.get(name.toLowerCase());
}

export function nativeEnumByName(name: string) {
  return enums.get(name.toLowerCase());
}

/** True for the first part of a qualified platform name, `Database`, `System`, `ConnectApi`. */
export function isNamespace(name: string): boolean {
  const lower = name.toLowerCase();
  return namespaces.has(lower) || UNSUPPORTED_NAMESPACES.has(lower);
}

/** Namespaces of the Apex Reference that the library may have nothing of: their types are known as not supported. */
const UNSUPPORTED_NAMESPACES = new Set([
  'apexpages',
  'applauncher',
  'approval',
  'auth',
  'cache',
  'canvas',
  'chatteranswers',
  'commercepayments',
  'connectapi',
  'dataweave',
  'datasource',
  'dom',
  'eventbus',
  'externalservice',
  'flow',
  'formulaeval',
  'functions',
  'invocable',
  'kbmanagement',
  'lxscheduler',
  'messaging',
  'metadata',
  'pref_center',
  'process',
  'quickaction',
  'reports',
  'richmessaging',
  'search',
  'sfc',
  'sfdc_checkout',
  'sfdc_surveys',
  'site',
  'slack',
  'support',
  'terr mgmt',
  'territorymgmt',
  'txnsecurity',
  'userprovisioning',
  'visualeditor',
  'wave',
  'network',
  'page',
  'component',
]);

function membersOf(cls: NativeClass): Members {
  let found = members.get(cls);
  if (!found) {
    found = {
      statics: group(cls.statics),
      methods: group([...(cls.methods ?? []), ...((cls.abstractMethods ?? []) as MethodRow[])]),
      staticProperties: new Map((cls.staticProperties ?? []).map((row) => [row.name.toLowerCase(), row])),
      properties: new Map((cls.properties ?? []).map((row) => [row.name.toLowerCase(), row])),
    };
    members.set(cls, found);
  }
  return found;
}

function group(rows: readonly MethodRow[] | undefined): Map<string, MethodRow[]> {
  const byName = new Map<string, MethodRow[]>();
  for (const row of rows ?? []) {
    const key = row.name.toLowerCase();
    const known = byName.get(key);
    if (known) known.push(row);
    else byName.set(key, [row]);
  }
  return byName;
}

const lineages = new Map<NativeClass, readonly NativeClass[]>();

/** The class and those it extends or implements, nearest first. */
export function nativeLineage(cls: NativeClass): readonly NativeClass[] {
  let lineage = lineages.get(cls);
  if (!lineage) lineages.set(cls, (lineage = findLineage(cls)));
  return lineage;
}

function findLineage(cls: NativeClass): NativeClass[] {
  const lineage = [cls];
  for (const name of [cls.extends, ...(cls.implements ?? [])]) {
    const parent = name === undefined ? undefined : nativeClassByName(name.replace(/<.*$/, ''));
    if (parent && !lineage.includes(parent))
      lineage.push(...nativeLineage(parent).filter((c) => !lineage.includes(c)));
  }
  return lineage;
}

export function nativeStatics(cls: NativeClass, name: string): readonly MethodRow[] {
  for (const part of nativeLineage(cls)) {
    const rows = membersOf(part).statics.get(name.toLowerCase());
    if (rows) return rows;
  }
  return [];
}

interface OwnedMethod {
  readonly row: MethodRow;
  readonly owner: NativeClass;
}

const methodsByName = new Map<NativeClass, Map<string, readonly OwnedMethod[]>>();

/** Instance methods of a name, own ones first, with the class whose type parameters their types use. */
export function nativeMethods(cls: NativeClass, name: string): readonly OwnedMethod[] {
  const key = name.toLowerCase();
  let byName = methodsByName.get(cls);
  if (!byName) methodsByName.set(cls, (byName = new Map()));
  let methods = byName.get(key);
  if (!methods) {
    methods = nativeLineage(cls).flatMap((owner) =>
      (membersOf(owner).methods.get(key) ?? []).map((row) => ({ row, owner })),
    );
    byName.set(key, methods);
  }
  return methods;
}

export function nativeStaticProperty(cls: NativeClass, name: string): PropertyRow | undefined {
  return membersOf(cls).staticProperties.get(name.toLowerCase());
}

export function nativeProperty(cls: NativeClass, name: string): PropertyRow | undefined {
  for (const part of nativeLineage(cls)) {
    const row = membersOf(part).properties.get(name.toLowerCase());
    if (row) return row;
  }
  return undefined;
}

export function nativeConstructors(cls: NativeClass): readonly ConstructorRow[] {
  return cls.constructors ?? [];
}

/** Drops `System.` and `Schema.` from a name. */
export function withoutImplicitNamespace(name: string): string {
  const lower = name.toLowerCase();
  const prefix = IMPLICIT.find((p) => lower.startsWith(p));
  return prefix ? name.slice(prefix.length) : name;
}
