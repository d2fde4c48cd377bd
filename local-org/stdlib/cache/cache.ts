/**
 * Platform cache, kept in memory per org. Entries live as long as the process; nothing is evicted but by
 * age. Session partitions are per user.
 * https://developer.salesforce.com/docs/atlas.en-us.apexcode.meta/apexcode/apex_platform_cache_intro.htm
 */
import type { Execution } from '../../runtime/execution.ts';
import { toText } from '../../runtime/text.ts';
import { ApexBlob, ApexDouble, NativeObject } from '../../runtime/values.ts';
import type { ApexObject, Value } from '../../runtime/values.ts';
import { fail } from '../errors.ts';
import { fixed, rowsOf } from '../rows.ts';
import type { MethodRow, NativeClass } from '../table.ts';
import { testScope } from '../system/http/mocks.ts';
import { setOf } from '../system/set.ts';

interface Entry {
  readonly value: Value;
  readonly expires: number;
}

interface PartitionState {
  readonly kind: 'Org' | 'Session';
  readonly name: string;
}

type Partition = NativeObject<PartitionState>;

const DOC = 'https://developer.salesforce.com/docs/atlas.en-us.apexref.meta/apexref/apex_class_cache_';
/** Seconds an entry lives when the code does not say. */
const DEFAULT_TTL: Readonly<Record<PartitionState['kind'], number>> = { Org: 86_400, Session: 28_800 };

/** Entries by partition, by what owns the cache: the org (its schema object) or the running test. */
const caches = new WeakMap<object, Map<string, Map<string, Entry>>>();

function partitionsOf(exec: Execution): Map<string, Map<string, Entry>> {
  const owner = exec.tx.isTest ? testScope(exec) : exec.schema;
  let partitions = caches.get(owner);
  if (!partitions) caches.set(owner, (partitions = new Map()));
  return partitions;
}

function entriesOf(exec: Execution, { state }: Partition): Map<string, Entry> {
  const partitions = partitionsOf(exec);
  const id = state.kind === 'Session' ? `${state.name}/${exec.tx.userId}` : state.name;
  const key = `${state.kind}/${id}`.toLowerCase();
  let entries = partitions.get(key);
  if (!entries) partitions.set(key, (entries = new Map()));
  return entries;
}

/** Keys are alphanumeric, up to 50 characters. */
function checkKey(exec: Execution, { state }: Partition, key: string): string {
  if (/^[a-zA-Z0-9]{1,50}$/.test(key)) return key;
  throw fail(
    exec,
    `Cache.${state.kind}.${state.kind}CacheException`,
    `Invalid cache key: ${key}. Only alphanumeric characters are allowed.`,
  );
}

function live(exec: Execution, partition: Partition, key: string): Entry | null {
  const entries = entriesOf(exec, partition);
  const entry = entries.get(checkKey(exec, partition, key));
  if (!entry) return null;
  if (entry.expires > exec.now()) return entry;
  entries.delete(key);
  return null;
}

function put(exec: Execution, partition: Partition, key: string, value: Value, ttl: number | null): void {
  const seconds = ttl ?? DEFAULT_TTL[partition.state.kind];
  entriesOf(exec, partition).set(checkKey(exec, partition, key), {
    value,
    expires: exec.now() + seconds * 1000,
  });
}

/** Cache.CacheBuilder: a missing entry is made by the builder's doLoad and kept. */
function load(exec: Execution, partition: Partition, builder: string, key: string): Value {
  const entry = live(exec, partition, key);
  if (entry) return entry.value;
  const value = exec.invoke(exec.types.newInstance(builder) as ApexObject, 'doLoad', [key]);
  put(exec, partition, key, value, null);
  return value;
}

/** Size of a new partition: 5 MB, the smallest that can be allocated. */
const PARTITION_BYTES = 5 * 1024 * 1024;

/** Percentage of the partition in use. UNVERIFIED: How does getCapacity count the bytes of a value? Here those of its text. */
function capacity(exec: Execution, partition: Partition): ApexDouble {
  const sizes = [...entriesOf(exec, partition)].map(
    ([key, { value }]) =>
      Buffer.byteLength(key + (value instanceof ApexBlob ? '' : toText(exec, value))) +
      (value instanceof ApexBlob ? value.bytes.length : 0),
  );
  return new ApexDouble((100 * sizes.reduce((sum, size) => sum + size, 0)) / PARTITION_BYTES);
}

const { method } = rowsOf<Partition>();

const rows: readonly MethodRow[] = [
  method('contains', ['String'], 'Boolean', (x, self, key) => live(x, self, key) !== null),
  method('get', ['String'], 'Object', (x, self, key) => live(x, self, key)?.value ?? null),
  method('get', ['Type', 'String'], 'Object', (x, self, builder, key) => load(x, self, builder.state, key)),
  method('getKeys', [], 'Set<String>', (x, self) => setOf(x, 'String', [...entriesOf(x, self).keys()])),
  method('getCapacity', [], 'Double', (x, self) => capacity(x, self)),
  method('getName', [], 'String', (_x, { state }) => state.name),
  method('getNumKeys', [], 'Long', (x, self) => BigInt(entriesOf(x, self).size)),
  method('isAvailable', [], 'Boolean', () => true),
  method('put', ['String', 'Object?'], 'void', (x, self, key, value) => put(x, self, key, value, null)),
  method('put', ['String', 'Object?', 'Integer'], 'void', (x, self, key, value, ttl) =>
    put(x, self, key, value, ttl),
  ),
  method(
    'put',
    ['String', 'Object?', 'Integer', 'Cache.Visibility?', 'Boolean'],
    'void',
    (x, self, key, value, ttl) => put(x, self, key, value, ttl),
  ),
  method('remove', ['String'], 'Boolean', (x, self, key) =>
    entriesOf(x, self).delete(checkKey(x, self, key)),
  ),
  method('remove', ['Type', 'String'], 'Boolean', (x, self, _builder, key) =>
    entriesOf(x, self).delete(checkKey(x, self, key)),
  ),
];

function namedPartition(kind: PartitionState['kind'], name: string): Partition {
  return new NativeObject(`Cache.${kind}Partition`, { kind, name });
}

/** Cache.Org and Cache.Session: static forms work on the default partition. */
function cacheClass(kind: PartitionState['kind']): NativeClass {
  const defaultPartition = namedPartition(kind, 'local.default');
  const statics = rows
    .filter((row) => row.name !== 'getName' && row.name !== 'isAvailable')
    .map((row): MethodRow => ({
      ...row,
      call: (exec, _self, args) => row.call(exec, defaultPartition, args),
    }));
  const type = `Cache.${kind}Partition`;
  return {
    name: `Cache.${kind}`,
    doc: `${DOC}${kind}.htm`,
    statics: [
      ...statics,
      fixed('getPartition', ['String'], type, (_x, name) => namedPartition(kind, name) as never),
      ...(kind === 'Session' ? [fixed('isAvailable', [], 'Boolean', () => true)] : []),
    ],
  };
}

export const cacheClasses: readonly NativeClass[] = [
  cacheClass('Org'),
  cacheClass('Session'),
  { name: 'Cache.Partition', doc: `${DOC}Partition.htm`, methods: rows },
  { name: 'Cache.OrgPartition', doc: `${DOC}OrgPartition.htm`, extends: 'Cache.Partition' },
  { name: 'Cache.SessionPartition', doc: `${DOC}SessionPartition.htm`, extends: 'Cache.Partition' },
  {
    name: 'Cache.CacheBuilder',
    doc: `${DOC}CacheBuilder.htm`,
    kind: 'interface',
    abstractMethods: [{ name: 'doLoad', params: ['String'], returns: 'Object' }],
  },
];
