/** Small classes of the System namespace: Version, QueueableDuplicateSignature, install handlers. */
import type { Execution } from '../../runtime/execution.ts';
import { ApexObject, NativeObject } from '../../runtime/values.ts';
import type { Value } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { constructor, fixed, rowsOf } from '../rows.ts';
import type { NativeClass } from '../table.ts';

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/';

type Version = NativeObject<readonly [number, number, number | null]>;
const version = rowsOf<Version>();

/** Compares as far as both have parts. */
function compareVersions(a: Version, b: Version): number {
  for (let i = 0; i < 3; i++) {
    const [left, right] = [a.state[i] ?? null, b.state[i] ?? null];
    if (left === null || right === null || left === right) continue;
    return left < right ? -1 : 1;
  }
  return 0;
}

export const versionClass: NativeClass = {
  name: 'Version',
  doc: `${DOC}apex_methods_system_version.htm`,
  key: (self) => (self as Version).state.join('.'),
  constructors: [
    constructor(
      ['Integer', 'Integer'],
      (_x, _t, major, minor) => new NativeObject('Version', [major, minor, null]),
    ),
    constructor(
      ['Integer', 'Integer', 'Integer'],
      (_x, _t, major, minor, patch) => new NativeObject('Version', [major, minor, patch]),
    ),
  ],
  methods: [
    version.method('compareTo', ['Version'], 'Integer', (_x, self, other) =>
      compareVersions(self, other as Version),
    ),
    version.method('major', [], 'Integer', (_x, { state }) => state[0]),
    version.method('minor', [], 'Integer', (_x, { state }) => state[1]),
    version.method('patch', [], 'Integer', (_x, { state }) => state[2]),
    version.method('toString', [], 'String', (_x, { state }) =>
      state.filter((part) => part !== null).join('.'),
    ),
  ],
};

const BUILDER = 'QueueableDuplicateSignature.Builder';
const builder = rowsOf<NativeObject<string[]>>();

const MAX_SIGNATURE = 1024;

function sizeOf(parts: readonly string[]): number {
  return Buffer.byteLength(parts.join('|'));
}

/** Parts joined into one text; the same parts in the same order are the same signature. [D Q2] */
function add(self: NativeObject<string[]>, kind: string, value: Value): NativeObject<string[]> {
  self.state.push(`${kind}:${String(value)}`);
  return self;
}

export const duplicateSignatureClasses: readonly NativeClass[] = [
  {
    name: 'QueueableDuplicateSignature',
    doc: `${DOC}apex_class_System_QueueableDuplicateSignature.htm`,
    key: (self) => String(self.state),
    statics: [fixed('Builder', [], BUILDER, () => new NativeObject<string[]>(BUILDER, []))],
    methods: [rowsOf<NativeObject<string>>().method('toString', [], 'String', (_x, self) => self.state)],
  },
  {
    name: BUILDER,
    doc: `${DOC}apex_class_System_QueueableDuplicateSignature_Builder.htm`,
    constructors: [constructor([], () => new NativeObject<string[]>(BUILDER, []))],
    methods: [
      builder.method('addId', ['Id'], BUILDER, (_x, self, value) => add(self, 'id', value)),
      builder.method('addInteger', ['Integer'], BUILDER, (_x, self, value) => add(self, 'integer', value)),
      builder.method('addString', ['String'], BUILDER, (_x, self, value) => add(self, 'string', value)),
      // UNVERIFIED: Which number does getMaxSize() of a fresh QueueableDuplicateSignature.Builder give?
      builder.method('getMaxSize', [], 'Integer', () => MAX_SIGNATURE),
      builder.method('getSize', [], 'Integer', (_x, { state }) => sizeOf(state)),
      builder.method('getRemainingSize', [], 'Integer', (_x, { state }) => MAX_SIGNATURE - sizeOf(state)),
      builder.method(
        'build',
        [],
        'QueueableDuplicateSignature',
        (_x, { state }) => new NativeObject('QueueableDuplicateSignature', state.join('|')),
      ),
    ],
  },
];

interface InstallState {
  readonly previousVersion: Version | null;
  readonly isPush: boolean;
  readonly userId: string;
  readonly organizationId: string | null;
}

const install = rowsOf<NativeObject<InstallState>>();

/** Test.testInstall: runs the handler as an install or, with a previous version, an upgrade. */
export function testInstall(exec: Execution, handler: Value, previousVersion: Value, isPush: boolean): void {
  if (!(handler instanceof ApexObject))
    throw fail(exec, 'NullPointerException', 'Attempt to de-reference a null object');
  const organization = exec.data.lookup(exec, 'Organization')[0]?.fields.get('id') ?? null;
  const state: InstallState = {
    previousVersion: previousVersion as Version | null,
    isPush,
    userId: exec.tx.userId,
    organizationId: typeof organization === 'string' ? organization : null,
  };
  exec.invoke(handler, 'onInstall', [new NativeObject('InstallContext', state)]);
}

export const installClasses: readonly NativeClass[] = [
  {
    name: 'InstallHandler',
    doc: `${DOC}apex_interface_System_InstallHandler.htm`,
    kind: 'interface',
    abstractMethods: [{ name: 'onInstall', params: ['InstallContext'], returns: 'void' }],
  },
  {
    name: 'UninstallHandler',
    doc: `${DOC}apex_interface_System_UninstallHandler.htm`,
    kind: 'interface',
    abstractMethods: [{ name: 'onUninstall', params: ['UninstallContext'], returns: 'void' }],
  },
  { name: 'UninstallContext', doc: `${DOC}apex_interface_System_UninstallHandler.htm` },
  {
    name: 'InstallContext',
    doc: `${DOC}apex_interface_System_InstallContext.htm`,
    methods: [
      install.method('installerId', [], 'Id', (_x, { state }) => state.userId),
      install.method('isPush', [], 'Boolean', (_x, { state }) => state.isPush),
      install.method('isUpgrade', [], 'Boolean', (_x, { state }) => state.previousVersion !== null),
      install.method('organizationId', [], 'Id', (_x, { state }) => state.organizationId),
      install.method('previousVersion', [], 'Version', (_x, { state }) => state.previousVersion),
    ],
  },
];
